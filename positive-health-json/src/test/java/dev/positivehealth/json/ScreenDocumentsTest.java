package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Known;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScreenDocumentsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/positivehealth/json/golden");

    static List<Golden<?>> all() {
        return Screens.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWrittenAsItsGoldenFileByEveryMapper(Golden<?> screen) throws Exception {
        Path file = GOLDEN.resolve(screen.type().name().replace("/1", ".json"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, screen.write() + "\n");
        }
        String golden = Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
        assertThat(screen.write()).isEqualTo(golden);
        for (Mapping mapping : Mapping.all()) {
            assertThat(mapping.write(screen.value())).isEqualTo(golden);
        }
        assertThat(Golden.DOCUMENTS.check(screen.type(), golden.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void everyTypeOfDocumentHasAGoldenFile() {
        assertThat(DocumentType.all())
                .allSatisfy(type -> assertThat(GOLDEN.resolve(type.name().replace("/1", ".json")))
                        .exists());
    }

    @Test
    void theReasonOfADenialIsInNoDecisionForOthers() throws IOException {
        String audited = Files.readString(GOLDEN.resolve("audited-decision.json"));
        assertThat(audited).contains("\"reason\":");
        assertThat(Golden.found(Golden.DOCUMENTS.check(
                        DocumentType.DECISION,
                        audited.replace("audited-decision/1", "decision/1").getBytes(StandardCharsets.UTF_8))))
                .containsExactly("/reason property.unknown");
    }

    /** Nothing that is typed is refused or lost, whatever its type; and what is typed is never a sheet. */
    @Test
    void aDraftIsKeptAsItWasTyped() {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("takenOn", "tomorrow");
        typed.put("participant", 7);
        typed.put("answers", Map.of("sleeping", "well", "snoring", 77));
        typed.put("talkAbout", List.of(1, "sleeping"));
        typed.put("remark", List.of("x"));
        AnswerSheetDraft draft = DocumentType.ANSWER_SHEET_DRAFT
                .read(typed, Known.of(Questionnaires.builtIn()))
                .orElseThrow();
        Map<String, ?> written = DocumentType.ANSWER_SHEET_DRAFT.write(draft);
        assertThat(written.get("format")).isEqualTo("positive-health/answer-sheet-draft/1");
        assertThat(written.keySet())
                .containsExactly("format", "takenOn", "participant", "answers", "talkAbout", "remark");
        typed.forEach((name, value) -> assertThat((Object) written.get(name)).isEqualTo(value));
        assertThat(Golden.found(draft.check()))
                .isEqualTo(Golden.found(AnswerSheetDraft.ofDocument(typed).check()));
        assertThat(Golden.found(DocumentType.ANSWER_SHEET.check(written, Known.of(Questionnaires.builtIn()))))
                .startsWith("/format format.unknown");
        typed.put("nickname", "x");
        assertThat(Golden.found(DocumentType.ANSWER_SHEET_DRAFT.check(typed, Known.of(Questionnaires.builtIn()))))
                .containsExactly("/nickname property.unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /later/dimensions/bodily-functions/items  | 9            | /later/dimensions/bodily-functions/items score.inconsistent
            /later/dimensions/bodily-functions/items  | 6            | /items score.inconsistent
            /later/dimensions/bodily-functions/absent | "too-many"   | /later/dimensions/bodily-functions/absent value.unknown
            /later/takenOn                            | "2026-02-28" | /later value.invalid
            /items/1                                  | "sleeping"   | /items/3 value.duplicate
            """)
    void twoSheetsSideBySideAreMadeOfTheSameItems(String pointer, String json, String expected) {
        Golden<?> golden = Screens.all().stream()
                .filter(one -> one.type().equals(DocumentType.SIDE_BY_SIDE))
                .findFirst()
                .orElseThrow();
        byte[] whole = golden.tree().text().getBytes(StandardCharsets.UTF_8);
        assertThat(golden.tree().at("/later/dimensions/bodily-functions/absent"))
                .isEqualTo("too-few-shared");
        assertThat(Golden.DOCUMENTS.check(DocumentType.SIDE_BY_SIDE, whole)).isEmpty();
        byte[] broken =
                golden.tree().set(pointer, PlainTree.parse(json).root()).text().getBytes(StandardCharsets.UTF_8);
        assertThat(Golden.found(Golden.DOCUMENTS.check(DocumentType.SIDE_BY_SIDE, broken)))
                .containsExactly(expected);
    }
}
