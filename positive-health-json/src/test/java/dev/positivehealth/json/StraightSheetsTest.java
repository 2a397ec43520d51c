package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.conformance.ScoringVector;
import dev.positivehealth.json.conformance.ScoringVectors;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.internal.StraightSheets;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.SheetRequirements;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The straight path of sheets gives what the judging path gives, or nothing; texts go by the judging path alone. */
class StraightSheetsTest {
    private static final JsonDocuments DOCUMENTS = Golden.DOCUMENTS;
    private static final String GOOD =
            "{\"format\":\"positive-health/answer-sheet/1\",\"questionnaire\":\"adult-44/1\",\"takenOn\":\"2026-03-01\","
                    + "\"participant\":\"p-001\",\"group\":\"north/sales\",\"answers\":{\"sleeping\":7,\"eating\":null,\"intimacy\":0},"
                    + "\"talkAbout\":[\"sleeping\",\"belonging\"],\"remark\":\"one & two\"}";

    private final StraightSheets straight = new StraightSheets(Questionnaires.builtIn(), SheetRequirements.none());

    private void isTheSameBothWays(String json) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        var judged = DOCUMENTS.read(DocumentType.ANSWER_SHEET, new String(utf8, StandardCharsets.UTF_8));
        var either = DOCUMENTS.read(DocumentType.ANSWER_SHEET, utf8);

        assertThat(Golden.found(either.violations())).as(json).isEqualTo(Golden.found(judged.violations()));
        assertThat(either.value()).as(json).isEqualTo(judged.value());
        straight.read(utf8)
                .ifPresent(sheet -> assertThat(judged.value()).as(json).contains(sheet));
        assertThat(DOCUMENTS.check(DocumentType.ANSWER_SHEET, utf8).isEmpty())
                .as(json)
                .isEqualTo(judged.value().isPresent());
    }

    static List<ScoringVector> vectors() {
        return ScoringVectors.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void areTheSameForEachVector(ScoringVector vector) {
        isTheSameBothWays(vector.sheet());
    }

    @Test
    void areTheSameWhateverOneCharacterBecomes() {
        Random random = new Random(20_261_127);
        String others = "{}[]\",:0123456789-+.eE\\/ \tnulltrueqa\u00e9\u2003\uD83D";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder json = new StringBuilder(GOOD);
            int at = random.nextInt(json.length());
            switch (random.nextInt(3)) {
                case 0 -> json.deleteCharAt(at);
                case 1 -> json.insert(at, others.charAt(random.nextInt(others.length())));
                default -> json.setCharAt(at, others.charAt(random.nextInt(others.length())));
            }
            isTheSameBothWays(json.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answers\":{\"sleeping\":7},\"takenOn\":\"2026-03-01\",\"questionnaire\":\"adult-44/1\"}",
                "{\"questionnaire\":\"adult-42/1\",\"takenOn\":\"2026-03-01\",\"answers\":{}}",
                "{\"questionnaire\":\"adult-44/1;without=intimacy,sexuality\",\"takenOn\":\"2026-03-01\",\"answers\":{\"intimacy\":1}}",
                "{\"questionnaire\":\"adult-44/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"sleeping\":7,\"sleeping\":7}}",
                "{\"questionnaire\":\"adult-44/1\",\"questionnaire\":\"adult-44/1\",\"takenOn\":\"2026-03-01\",\"answers\":{}}",
                "{\"questionnaire\":\"adult-44/1\",\"takenOn\":\"2026-03-01\",\"answers\":{},\"talkAbout\":[\"sleeping\",\"sleeping\"]}",
                "{\"questionnaire\":\"adult-44/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"sleeping\":7.0}}",
                "{\"questionnaire\":\"adult-44/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"sleeping\":99999999999}}",
                "{\"questionnaire\":\"adult-44/1\",\"takenOn\":\"2026-03-01\",\"answers\":{},\"remark\":\"\"}",
                "{\"questionnaire\":\"adult-44/1\",\"takenOn\":\"2026-03-01\",\"answers\":{},\"remark\":\"één 😀\"}",
                "{\"questionnaire\":\"adult-44/1\",\"takenOn\":\"2026-03-01\",\"answers\":{},\"remark\":\"\\ud83d\"}",
                "{\"questionnaire\":\"adult-44/1\",\"takenOn\":\"2026-03-01\",\"answers\":{}} {}",
                "{\"questionnaire\":\"adult-44/1\",\"takenOn\":\"2026-02-30\",\"answers\":{}}",
                "\uFEFF{\"questionnaire\":\"adult-44/1\",\"takenOn\":\"2026-03-01\",\"answers\":{}}",
                "{\"takenOn\":\"2026-03-01\",\"answers\":{}}",
                "{}",
                "",
                "null"
            })
    void areTheSameForOddSheets(String json) {
        straight.read(GOOD.getBytes(StandardCharsets.UTF_8));
        isTheSameBothWays(json);
        isTheSameBothWays(GOOD);
    }

    @Test
    void goStraightWhereAllIsAsItShouldBe() {
        byte[] utf8 = ("xx" + GOOD + "xx").getBytes(StandardCharsets.UTF_8);

        assertThat(straight.read(utf8, 2, utf8.length - 2, utf8.length - 2))
                .isEqualTo(DOCUMENTS.read(DocumentType.ANSWER_SHEET, GOOD).value())
                .isPresent();
        assertThat(straight.read(utf8, 2, utf8.length - 1, utf8.length - 1)).isEmpty();
        assertThat(straight.read((GOOD + " \r\n").getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    /** One after another out of one text, whatever stands between, and in whatever order each has its names. */
    @Test
    void goStraightFromOneSheetToTheNext() {
        String other =
                "{\"questionnaire\":\"adult-42/1\",\"answers\":{\"zest-for-life\":1,\"sleeping\":2,\"eating\":3,\"belonging\":4},"
                        + "\"takenOn\":\"2026-03-02\"}";
        List<String> sheets = List.of(
                GOOD, GOOD, "{\"answers\":", other, other, "{\"x\":1}", GOOD, "{}", other, GOOD + "\t", "[]", GOOD);
        byte[] utf8 = String.join("\n", sheets).getBytes(StandardCharsets.UTF_8);
        int from = 0;
        for (String sheet : sheets) {
            int to = from + sheet.length();
            boolean good = sheet.strip().equals(GOOD) || sheet.equals(other);

            assertThat(straight.read(utf8, from, to, utf8.length))
                    .as("at %d", from)
                    .isEqualTo(DOCUMENTS.read(DocumentType.ANSWER_SHEET, sheet).value());
            assertThat(straight.read(utf8, from, to, utf8.length).isPresent()).isEqualTo(good);
            from = to + 1;
        }
    }

    /** A document that goes on behind its end is no document, even if the next line completes it. */
    @Test
    void doNotReadOnIntoTheNextLine() {
        String cut = GOOD.substring(0, GOOD.length() - 1);
        byte[] utf8 = (cut + "\n}\n" + GOOD).getBytes(StandardCharsets.UTF_8);

        assertThat(straight.read(utf8, 0, cut.length(), utf8.length)).isEmpty();
        assertThat(straight.read(utf8, cut.length() + 3, utf8.length, utf8.length))
                .isPresent();
    }

    /** What a parser would guess to be of another encoding, and bytes that are no text, are for the judging path. */
    @Test
    void takeNothingButUtf8() {
        byte[] wide = GOOD.getBytes(StandardCharsets.UTF_16LE);
        byte[] broken = GOOD.replace("one & two", "one ~ two").getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < broken.length; i++) {
            if (broken[i] == '~') {
                broken[i] = (byte) 0xE9;
            }
        }

        for (byte[] bytes : List.of(wide, broken)) {
            assertThat(straight.read(bytes)).isEmpty();
            assertThat(Golden.found(
                            DOCUMENTS.read(DocumentType.ANSWER_SHEET, bytes).violations()))
                    .containsExactly(" json.malformed");
        }
    }
}
