package dev.positivehealth.json;

import static dev.positivehealth.json.Golden.DOCUMENTS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is not one JSON value in UTF-8 is one violation at the root, and never an exception. */
class MalformedInputTest {
    private static void isMalformed(String json) {
        for (Golden<?> golden : Golden.all()) {
            isMalformed(DOCUMENTS.read(golden.type(), json));
        }
        isMalformed(json.getBytes(UTF_8));
    }

    private static void isMalformed(byte[] json) {
        for (Golden<?> golden : Golden.all()) {
            isMalformed(DOCUMENTS.read(golden.type(), json));
        }
    }

    private static void isMalformed(Checked<?> checked) {
        assertThat(Golden.found(checked)).containsExactly(" json.malformed");
        assertThat(Golden.messages(checked.violations(), Languages.ENGLISH))
                .containsExactly("the input must be one JSON value, in UTF-8");
        assertThat(checked.value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t\r ",
                "{",
                "}",
                "[",
                "]",
                "{]",
                "[}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "[1,]",
                "{,}",
                "{\"a\" 1}",
                "{a:1}",
                "{'a':1}",
                "\"",
                "\"a",
                "'a'",
                "nul",
                "nulll",
                "NULL",
                "None",
                "undefined",
                "tru",
                "NaN",
                "[NaN]",
                "Infinity",
                "-Infinity",
                "{\"answers\":{\"sleeping\":NaN}}",
                "01",
                "+1",
                "1.",
                ".5",
                "1e",
                "1e+",
                "0x1F",
                "-",
                "--1",
                "{} {}",
                "{}{}",
                "{}x",
                "{},",
                "{}]",
                "[] 7",
                "7 7",
                "{\"a\":1} // done",
                "// a\n{}",
                "/* a */{}",
                "{/* a */}",
                "# a\n{}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "\"\\ud8\"",
                "\"a\nb\"",
                "\"a\tb\"",
                "\"\u0000\"",
                "\u0000{}",
                "{}\u0000",
                "\uFEFF",
                "\uFEFF\uFEFF{}",
                "{}\uFEFF",
                "\u00A0{}",
                "\u2028{}",
                "<a/>",
                "a: 1",
                "!\"\"",
                "\u001e{}"
            })
    void tellsTextThatIsNotJson(String json) {
        isMalformed(json);
    }

    /** Bounds of both Jacksons, which the reference states. */
    static Stream<String> tooLongForAParser() {
        return Stream.of(
                "{\"answers\":{\"sleeping\":" + "1".repeat(1_001) + "}}",
                "{\"answers\":{\"sleeping\":-" + "1".repeat(1_001) + "}}",
                "{\"answers\":{\"sleeping\":7." + "0".repeat(1_001) + "}}",
                "{\"" + "a".repeat(50_001) + "\":1}",
                "{\"answers\":{\"" + "a".repeat(50_001) + "\":1}}");
    }

    @ParameterizedTest
    @MethodSource("tooLongForAParser")
    void tellsNumbersAndNamesThatNoParserHolds(String json) {
        isMalformed(DOCUMENTS.read(Golden.ANSWER_SHEET.type(), json));
        isMalformed(DOCUMENTS.read(Golden.ANSWER_SHEET.type(), json.getBytes(UTF_8)));
        assertThat(Mapping.all()).allSatisfy(mapping -> {
            Throwable thrown = catchThrowable(() -> mapping.read(json, AnswerSheet.class));
            assertThat(thrown)
                    .isInstanceOfAny(
                            com.fasterxml.jackson.core.JsonProcessingException.class,
                            tools.jackson.core.JacksonException.class);
        });
    }

    @Test
    void readsANumberOfAThousandDigits() {
        String json = Golden.ANSWER_SHEET.text().replace("\"sleeping\":7", "\"sleeping\":7." + "0".repeat(999));
        assertThat(json).contains("7.000");
        assertThat(DOCUMENTS.read(Golden.ANSWER_SHEET.type(), json).value()).contains(Golden.ANSWER_SHEET.value());
    }

    /** Each for its own reader: that all readers tell the same of one text is held above. */
    @Test
    void tellsEveryBeginningOfADocument() {
        for (Golden<?> golden : Golden.all()) {
            for (int end = 0; end < golden.text().length(); end++) {
                String beginning = golden.text().substring(0, end);
                isMalformed(DOCUMENTS.read(golden.type(), beginning));
                isMalformed(DOCUMENTS.read(golden.type(), beginning.getBytes(UTF_8)));
            }
        }
    }

    @Test
    void tellsEveryBeginningInBytes() {
        byte[] whole = Golden.ANSWER_SHEET.text().getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            isMalformed(Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE"})
    void tellsAnotherEncoding(String charset) {
        for (String json : new String[] {Golden.ANSWER_SHEET.text(), "{}", "7", "\"é\"", " {}", "[\n]"}) {
            isMalformed(json.getBytes(Charset.forName(charset)));
            isMalformed(("\uFEFF" + json).getBytes(Charset.forName(charset)));
        }
    }

    /** Sequences that Unicode (table 3-7) does not allow in UTF-8. */
    static Stream<int[]> notUtf8() {
        return Stream.of(
                new int[] {0x80}, // a continuation alone
                new int[] {0xBF},
                new int[] {0xC3}, // cut short
                new int[] {0xE9}, // é in Latin-1
                new int[] {0xE2, 0x82},
                new int[] {0xF0, 0x9F, 0x98},
                new int[] {0xC3, 0x28}, // a start without its continuation
                new int[] {0xC0, 0x80}, // NUL, too long
                new int[] {0xC0, 0xAF}, // a slash, too long
                new int[] {0xC1, 0xBF},
                new int[] {0xE0, 0x80, 0xAF},
                new int[] {0xE0, 0x9F, 0xBF},
                new int[] {0xF0, 0x8F, 0xBF, 0xBF},
                new int[] {0xED, 0xA0, 0x80}, // a surrogate
                new int[] {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80}, // two surrogates, CESU-8
                new int[] {0xF4, 0x90, 0x80, 0x80}, // beyond U+10FFFF
                new int[] {0xF5, 0x80, 0x80, 0x80},
                new int[] {0xF7, 0xBF, 0xBF, 0xBF},
                new int[] {0xF8, 0x88, 0x80, 0x80, 0x80},
                new int[] {0xFE},
                new int[] {0xFF});
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void tellsBytesThatAreNotUtf8InAValue(int[] bytes) {
        isMalformed(around("{\"remark\":\"abc", bytes, "def\"}"));
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void tellsBytesThatAreNotUtf8InAName(int[] bytes) {
        isMalformed(around("{\"remark\":\"x\",\"ab", bytes, "cd\":1}"));
    }

    private static byte[] around(String before, int[] bytes, String after) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(UTF_8));
        for (int one : bytes) {
            all.write(one);
        }
        all.writeBytes(after.getBytes(UTF_8));
        return all.toByteArray();
    }

    @Test
    void skipsAByteOrderMark() {
        for (Golden<?> golden : Golden.all()) {
            String json = "\uFEFF" + golden.text();
            assertThat(DOCUMENTS.read(golden.type(), json).violations()).isEmpty();
            assertThat(DOCUMENTS.read(golden.type(), json.getBytes(UTF_8)).violations())
                    .isEmpty();
        }
    }

    @Test
    void readsAStreamToItsEndAndLeavesItOpen() throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayInputStream in = new ByteArrayInputStream(Golden.PROFILE.text().getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(DOCUMENTS.read(Golden.PROFILE.type(), in).orElseThrow()).isEqualTo(Golden.PROFILE.value());
        assertThat(in.read()).isEqualTo(-1);
        assertThat(closed[0]).isFalse();
        isMalformed(DOCUMENTS.read(Golden.PROFILE.type(), new ByteArrayInputStream(new byte[] {'{'})));
    }

    @Test
    void throwsTheSameForWhoeverAsks() {
        assertThatExceptionOfType(ViolationsException.class)
                .isThrownBy(() -> DOCUMENTS.read(Golden.PROFILE.type(), "{").orElseThrow())
                .withMessage("violations (1): json.malformed")
                .withNoCause();
    }
}
