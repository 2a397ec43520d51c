package dev.positivehealth.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.json.Golden;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import dev.positivehealth.json.testkit.VectorTests;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.ScoringRule;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The vectors judge answers of a service: here this library's own, as text, and wrong ones. */
class JudgedAnswersTest {
    /** A service as a host could write it. */
    private static String score(ScoringVector vector) {
        JsonDocuments documents = Golden.DOCUMENTS;
        for (Questionnaire own : vector.questionnaires()) {
            documents = documents.with(own);
        }
        Checked<AnswerSheet> sheet = documents.read(DocumentType.ANSWER_SHEET, vector.sheet());
        if (sheet.value().isEmpty()) {
            return documents.write(DocumentType.PROBLEM, Problem.of(sheet.violations(), Languages.ENGLISH));
        }
        ScoringRule rule = vector.rule().isEmpty()
                ? ScoringRule.standardFor(sheet.orElseThrow().questionnaire())
                : ScoringRule.parse(vector.rule());
        return documents.write(DocumentType.PROFILE, rule.score(sheet.orElseThrow()));
    }

    @TestFactory
    Stream<DynamicTest> scoring() {
        return VectorTests.scoring(JudgedAnswersTest::score);
    }

    @TestFactory
    Stream<DynamicTest> groups() {
        return VectorTests.groups(vector -> "{\"groups\":" + vector.expected() + "}");
    }

    @TestFactory
    Stream<DynamicTest> consent() {
        return VectorTests.consent(ConsentVector::expected);
    }

    @Test
    void aWrongAnswerIsFoundAndSaidInWords() throws Throwable {
        ScoringVector marks = scoring("marks-all");
        assertThat(marks.judge(score(marks))).isEmpty();
        assertThat(marks.judge(score(marks).replace("7.0", "7.1")))
                .hasValueSatisfying(
                        differs -> assertThat(differs).startsWith("expected {").contains(" but found {"));
        assertThat(marks.judge("{\"violations\":[]}"))
                .hasValueSatisfying(differs -> assertThat(differs).endsWith(" but found null"));
        assertThat(marks.judge("[]")).contains("the answer is no object");
        assertThat(marks.judge("{")).contains("the answer is not JSON");

        ScoringVector unknown = scoring("questionnaire-unknown-name");
        assertThat(unknown.judge("{\"violations\":[{\"path\":\"/questionnaire\",\"code\":\"questionnaire.unknown\"}]}"))
                .isEmpty();
        assertThat(unknown.judge("{\"violations\":[{\"path\":\"/\",\"code\":\"questionnaire.unknown\"},7]}"))
                .contains("expected violations [Broken[path=/questionnaire, code=questionnaire.unknown]]"
                        + " but found [Broken[path=/, code=questionnaire.unknown]]");
        assertThat(unknown.judge(score(marks))).isPresent();

        GroupVector group = GroupVectors.all().get(0);
        assertThat(group.judge(group.expected())).isEmpty();
        assertThat(group.judge("[]"))
                .hasValueSatisfying(differs -> assertThat(differs).endsWith("but found []"));
        ConsentVector given = ConsentVectors.all().get(1);
        assertThat(given.judgeSeen(given.seen())).isEmpty();
        assertThat(given.judgeSeen("[{}]")).isPresent();
        assertThat(given.judge("{\"permitted\":false}")).isPresent();

        DynamicTest wrong = VectorTests.scoring(vector -> score(marks))
                .filter(test -> test.getDisplayName().equals("taken-on-1900-01-01"))
                .findFirst()
                .orElseThrow();
        Assertions.assertThatThrownBy(() -> wrong.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("The first and the last day that are taken. expected {");
    }

    private static ScoringVector scoring(String id) {
        return ScoringVectors.all().stream()
                .filter(vector -> vector.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
