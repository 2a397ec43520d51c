package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.json.document.DocumentType;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
    private static final String GOOD =
            "{\"questionnaire\":\"marks-6/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"participation\":7}}";
    private static final String BAD = GOOD.replace(":7", ":11");

    /** Gives a few bytes at a time, as a network does. */
    private static InputStream slow(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, most));
            }
        };
    }

    private static List<String> told(String input, int threads, int most) throws IOException {
        List<String> told = new ArrayList<>();
        InputStream in = slow(input.getBytes(StandardCharsets.UTF_8), most);
        try (JsonLines<?> lines = Golden.DOCUMENTS.lines(DocumentType.ANSWER_SHEET, in)) {
            boolean any = lines.inOrder(
                    threads,
                    line -> line.number() + " " + Golden.found(line.read().violations())
                            + (line.read().violations().equals(line.check()) ? "" : " checked otherwise"),
                    told::add);
            assertThat(any).isEqualTo(!told.isEmpty());
        }
        return told;
    }

    @ParameterizedTest
    @CsvSource({"1, 8192", "1, 7", "2, 8192", "3, 1000"})
    void readsALineAfterAnotherWhateverTheBlocks(int threads, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 9_000; i++) {
            boolean blank = i % 7 == 0;
            boolean bad = i % 5 == 0;
            lines.add(blank ? (bad ? "\u2003" : "") : bad ? BAD : i % 3 == 0 ? GOOD + "\r" : GOOD);
            if (!blank) {
                expected.add(i + (bad ? " [/answers/participation answer.out-of-range]" : " []"));
            }
        }

        assertThat(told(String.join("\n", lines), threads, most)).isEqualTo(expected);
        assertThat(told(String.join("\n", lines) + "\n", threads, most)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s\n", "\n\n%s\n\n \n", "\uFEFF%s\r\n"})
    void readsADocumentOfOneLineByItsNumber(String form) throws IOException {
        int number = form.startsWith("\n") ? 3 : 1;

        assertThat(told(form.formatted(GOOD), 1, 8192)).containsExactly(number + " []");
    }

    @Test
    void readsADocumentOverManyLinesAsOne() throws IOException {
        String pretty = "\n" + GOOD.replace(",", ",\n  ") + "\n\n";

        assertThat(told(pretty, 1, 8192)).containsExactly("0 []");
        assertThat(told(pretty, 2, 3)).containsExactly("0 []");
        assertThat(told(GOOD.replace(",", ",\n") + "\n" + GOOD, 1, 8192)).hasSizeGreaterThan(2);
    }

    /** What a person wrote with a comma too few, a brace too few, a word without quotes: told once, not once a line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n \"questionnaire\": \"marks-6/1\"\n \"takenOn\": \"2026-03-01\"\n}",
                "{\"questionnaire\": \"marks-6/1\",\n \"takenOn\": \"2026-03-01\",\n \"answers\": {}\n",
                "\n\n{\"questionnaire\": \"marks-6/1\",\r\n\r\n takenOn: 1}\r\n\r\n",
                "\uFEFF{\n \"questionnaire\" \"marks-6/1\"}"
            })
    void tellsOnceThatADocumentOverManyLinesIsNoJson(String broken) throws IOException {
        for (int most : new int[] {8192, 3}) {
            assertThat(told(broken, 1, most)).containsExactly("0 [ json.malformed]");
            assertThat(told(broken, 2, most)).containsExactly("0 [ json.malformed]");
            assertThat(told(broken + "\n" + GOOD, 1, most))
                    .doesNotContain("0 [ json.malformed]")
                    .last()
                    .asString()
                    .endsWith(" []");
        }
    }

    /** Bytes with which a parser takes an input for UTF-16 or UTF-32, and that are neither: no text, and no fault of the stream. */
    @ParameterizedTest
    @ValueSource(strings = {"{\0\0\0", "\0\0\0{", "{\0", "\0{", "{\0\0\0\1\2\3\4\nx"})
    void takesBytesThatLookLikeAnotherEncodingForNoJson(String bytes) throws IOException {
        assertThat(told(bytes, 1, 8192)).isNotEmpty().allMatch(line -> line.endsWith("[ json.malformed]"));
        assertThat(told(bytes + "\n" + GOOD, 2, 8192)).last().asString().endsWith(" []");
    }

    /** The first line is bad where another line may be a document, and where it is bad by itself. */
    @Test
    void takesABadFirstLineForALine() throws IOException {
        assertThat(told("{\"answers\":\n" + BAD + "\nx", 1, 8192))
                .containsExactly(
                        "1 [ json.malformed]", "2 [/answers/participation answer.out-of-range]", "3 [ json.malformed]");
        assertThat(told("{x\ny", 1, 8192)).containsExactly("1 [ json.malformed]", "2 [ json.malformed]");
        assertThat(told("{\"answers\":", 1, 8192)).containsExactly("1 [ json.malformed]");
    }

    @Test
    void passesOverALineThatIsTooLongAndGoesOn() throws IOException {
        String huge =
                "{\"remark\":\"" + "x".repeat(DocumentType.ANSWER_SHEET.limits().bytes() * 3) + "\"}";

        for (int most : new int[] {8192, 1 << 20}) {
            assertThat(told(GOOD + "\n" + huge + "\n" + BAD + "\n" + GOOD, 1, most))
                    .containsExactly(
                            "1 []",
                            "2 [ document.too-large]",
                            "3 [/answers/participation answer.out-of-range]",
                            "4 []");
            assertThat(told(huge + "\n" + GOOD, 1, most)).containsExactly("1 [ document.too-large]", "2 []");
            assertThat(told(huge, 1, most)).containsExactly("1 [ document.too-large]");
        }
    }

    /** What is left of a line that is too long is read by whole buffers, at whose end it may end too. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void goesOnBehindALineThatIsTooLongWhereverItEnds(int threads) throws IOException {
        int buffer = threads == 1 ? 1 << 16 : 1 << 19;
        int longest = DocumentType.ANSWER_SHEET.limits().bytes();
        for (int size = longest + buffer; size <= longest + 6 * buffer; size += buffer / 2) {
            String tooLong = "x".repeat(size - 1);

            assertThat(told(GOOD + "\n" + tooLong + "\n" + BAD + "\n" + GOOD, threads, 1 << 20))
                    .containsExactly(
                            "1 []",
                            "2 [ document.too-large]",
                            "3 [/answers/participation answer.out-of-range]",
                            "4 []");
        }
    }

    /** However much of the input was read with the line that is no JSON. */
    @ParameterizedTest
    @CsvSource({"1, 1048576", "2, 1048576", "2, 8192"})
    void passesOverALineThatIsNoJsonInALargeInput(int threads, int most) throws IOException {
        String many = (GOOD + "\n").repeat(10_000);

        for (String bad : new String[] {"x", "{\"answers\":", "{}}"}) {
            assertThat(told(bad + "\n" + many, threads, most))
                    .hasSize(10_001)
                    .startsWith("1 [ json.malformed]", "2 []")
                    .endsWith("10001 []");
            assertThat(told(GOOD + "\n" + bad + "\n" + many, threads, most))
                    .hasSize(10_002)
                    .startsWith("1 []", "2 [ json.malformed]", "3 []")
                    .endsWith("10002 []");
        }
    }

    /** So many that they are not read ahead to find whether a document is the only one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void countsBlankLinesBehindTheFirst(int threads) throws IOException {
        int blank = DocumentType.ANSWER_SHEET.limits().bytes() * 2;

        for (int most : new int[] {8192, 1 << 20}) {
            assertThat(told(GOOD + "\n".repeat(blank) + BAD + "\nx\n" + GOOD, threads, most))
                    .containsExactly(
                            "1 []",
                            (blank + 1) + " [/answers/participation answer.out-of-range]",
                            (blank + 2) + " [ json.malformed]",
                            (blank + 3) + " []");
        }
    }

    /** Wherever it fails: before the first line, within it, behind it. */
    @ParameterizedTest
    @CsvSource({"0, 1", "20, 1", "20, 2", "120, 1", "120, 2", "100000, 1"})
    void failsWhereTheInputCannotBeRead(int after, int threads) throws IOException {
        byte[] good = (GOOD + "\n").repeat(2_000).substring(0, after).getBytes(StandardCharsets.UTF_8);
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(good), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new CharConversionException("the line went dead");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        });
        try (JsonLines<?> lines = Golden.DOCUMENTS.lines(DocumentType.ANSWER_SHEET, broken)) {
            assertThatThrownBy(() -> lines.inOrder(threads, JsonLines.Line::number, number -> {}))
                    .isExactlyInstanceOf(CharConversionException.class)
                    .hasMessage("the line went dead");
        }
    }

    /** A second time would begin somewhere within a line, and count from 1 again. */
    @Test
    void goesThroughAnInputOnce() throws IOException {
        InputStream in = new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8));
        try (JsonLines<?> lines = Golden.DOCUMENTS.lines(DocumentType.ANSWER_SHEET, in)) {
            lines.inOrder(1, JsonLines.Line::number, number -> {});

            assertThatIllegalStateException()
                    .isThrownBy(() -> lines.inOrder(1, JsonLines.Line::number, number -> {}))
                    .withMessage("the documents of an input can be gone through once only");
        }
    }

    @Test
    void refusesADocumentOverManyLinesThatIsTooLong() throws IOException {
        String pretty = "{\"answers\":[\n"
                + "1,\n".repeat(DocumentType.ANSWER_SHEET.limits().bytes()) + "1]}\n";

        assertThat(told(pretty, 1, 8192)).containsExactly("0 [ document.too-large]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\t\r\n"})
    void findsNoDocumentInAnEmptyInput(String input) throws IOException {
        assertThat(told(input, 1, 8192)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void passesOnWhatWorkThrows(int threads) {
        assertThatThrownBy(() -> {
                    try (JsonLines<?> lines = Golden.DOCUMENTS.lines(
                            DocumentType.ANSWER_SHEET,
                            new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)))) {
                        lines.inOrder(
                                threads,
                                line -> {
                                    throw new IllegalArgumentException("no");
                                },
                                result -> {});
                    }
                })
                .isExactlyInstanceOf(IllegalArgumentException.class);
    }
}
