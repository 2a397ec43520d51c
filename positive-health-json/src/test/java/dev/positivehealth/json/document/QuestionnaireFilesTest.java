package dev.positivehealth.json.document;

import dev.positivehealth.json.Golden;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library's questionnaires are shipped as documents, so that a scorer in any language has the items. */
class QuestionnaireFilesTest {
    private static final Path FOLDER = ShippedFile.folder("questionnaire");

    static Collection<Questionnaire> questionnaires() {
        return Questionnaires.builtIn().all();
    }

    private static String file(Questionnaire questionnaire) {
        return questionnaire.id().toString().replace('/', '~') + ".json";
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void isTheOneThatTheLibraryHas(Questionnaire questionnaire) throws IOException {
        ShippedFile.holds(
                FOLDER.resolve(file(questionnaire)),
                Golden.DOCUMENTS.write(DocumentType.QUESTIONNAIRE, questionnaire) + "\n");
    }

    @Test
    void areAllThatIsThere() throws IOException {
        ShippedFile.areAll(
                FOLDER,
                questionnaires().stream().map(QuestionnaireFilesTest::file).toList());
    }
}
