package dev.positivehealth.json.table;

import static dev.positivehealth.json.table.Tables.GOOD;
import static dev.positivehealth.json.table.Tables.HEADER;
import static dev.positivehealth.json.table.Tables.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.positivehealth.Languages;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What real files in CSV get wrong: each with the place and the code, all at once, and no exception. */
class BadCsvTest {
    /** A table with one row, in which a cell of the good row is another. */
    private static String with(String good, String bad) {
        assertThat(GOOD).contains(good);
        return HEADER + "\r\n" + GOOD.replace(good, bad) + "\r\n";
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("nothing at all", "", List.of(" value.invalid")),
                arguments("a byte order mark and empty lines", "\uFEFF\r\n\r\n ;;\r\n", List.of(" value.invalid")),
                arguments("no header", GOOD + "\r\n", List.of(" value.invalid")),
                arguments("another table", "name;salary\r\nx;1\r\n", List.of(" value.invalid")),
                arguments("a header alone", HEADER + "\r\n", List.of("/rows list.empty")),
                arguments(
                        "a header and the row below it alone",
                        HEADER + "\r\n# marks-6/1,code,group,day,words,words,codes,words\r\n",
                        List.of("/rows list.empty")),
                arguments(
                        "a number beyond the scale",
                        with(",7,", ",11,"),
                        List.of("/rows/2/bodily-functions answer.out-of-range E")),
                arguments(
                        "a negative number",
                        with(",7,", ",-1,"),
                        List.of("/rows/2/bodily-functions answer.out-of-range E")),
                arguments(
                        "a decimal comma",
                        with(",7,", ",\"7,5\","),
                        List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments(
                        "a decimal point",
                        with(",7,", ",7.5,"),
                        List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments(
                        "a separator of thousands",
                        with(",7,", ",1.000,"),
                        List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments(
                        "a comma of thousands",
                        with(",7,", ",\"1,000\","),
                        List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments(
                        "a space of thousands",
                        with(",7,", ",1 0,"),
                        List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments("a percentage", with(",7,", ",70%,"), List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments("a fraction", with(",7,", ",7/10,"), List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments("a cross", with(",7,", ",x,"), List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments("a hyphen", with(",7,", ",-,"), List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments(
                        "the word null", with(",7,", ",NULL,"), List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments(
                        "a word for it",
                        with(",7,", ",seven,"),
                        List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments(
                        "digits of another script",
                        with(",7,", ",\uFF17,"),
                        List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments("an error", with(",7,", ",#N/A,"), List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments("a formula", with(",7,", ",=3+4,"), List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments("a day", with(",7,", ",7-jan,"), List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments(
                        "a great exponent",
                        with(",7,", ",7E999,"),
                        List.of("/rows/2/bodily-functions answer.out-of-range E")),
                arguments("a Dutch day", with("2026-03-01", "1-3-2026"), List.of("/rows/2/takenOn taken-on.invalid D")),
                arguments(
                        "an American day",
                        with("2026-03-01", "3/1/2026"),
                        List.of("/rows/2/takenOn taken-on.invalid D")),
                arguments(
                        "a day with a time",
                        with("2026-03-01", "2026-03-01 10:00"),
                        List.of("/rows/2/takenOn taken-on.invalid D")),
                arguments(
                        "the number of a day",
                        with("2026-03-01", "46082"),
                        List.of("/rows/2/takenOn taken-on.invalid D")),
                arguments(
                        "a day that there is not",
                        with("2026-03-01", "2026-02-30"),
                        List.of("/rows/2/takenOn taken-on.invalid D")),
                arguments("no day", with("2026-03-01", ""), List.of("/rows/2/takenOn property.missing D")),
                arguments(
                        "no column of the day",
                        "questionnaire,participation\r\nmarks-6/1,7\r\n",
                        List.of("/rows/1/takenOn property.missing")),
                arguments(
                        "no questionnaire", with("marks-6/1", ""), List.of("/rows/2/questionnaire property.missing A")),
                arguments(
                        "no column of the questionnaire",
                        "takenOn,participation\r\n2026-03-01,7\r\n",
                        List.of("/rows/2/questionnaire property.missing")),
                arguments(
                        "a questionnaire that is not known",
                        with("marks-6/1", "marks-7/1"),
                        List.of("/rows/2/questionnaire questionnaire.unknown A")),
                arguments(
                        "an item of another questionnaire",
                        HEADER.replace("participation", "sleeping") + "\r\n" + GOOD.replace(",participation", ",")
                                + "\r\n",
                        List.of("/rows/2/sleeping answer.unknown-item F")),
                arguments(
                        "a name typed wrong",
                        HEADER.replace("participation", "particpation") + "\r\n" + GOOD + "\r\n",
                        List.of("/rows/1/particpation property.unknown F")),
                arguments(
                        "a name twice",
                        HEADER.replace("participation", "Bodily Functions") + "\r\n" + GOOD + "\r\n",
                        List.of("/rows/1/bodily-functions property.duplicate F")),
                arguments(
                        "a column of the host's",
                        HEADER + ",name\r\n" + GOOD + ",\r\n",
                        List.of("/rows/1/name property.unknown I")),
                arguments(
                        "a cell without a name above it",
                        HEADER + "\r\n" + GOOD + ",note\r\n",
                        List.of("/rows/1/I property.unknown I")),
                arguments(
                        "a decimal comma in a file of commas",
                        HEADER + "\r\n" + GOOD.replace(",7,", ",7,5,") + "\r\n",
                        List.of("/rows/1/I property.unknown I", "/rows/2/talkAbout/0 talk-about.unknown-item G")),
                arguments(
                        "an item to talk about that there is not",
                        with(",participation,", ",sleeping participation,"),
                        List.of("/rows/2/talkAbout/0 talk-about.unknown-item G")),
                arguments(
                        "a reference with a control character",
                        with("p-001", "p\u0007"),
                        List.of("/rows/2/participant participant.invalid B")),
                arguments(
                        "a reference that lost its digits",
                        with("p-001", "\"1,23457E+15\""),
                        List.of("/rows/2/participant property.wrong-type B")),
                arguments(
                        "a reference that became an error",
                        with("p-001", "#REF!"),
                        List.of("/rows/2/participant property.wrong-type B")),
                arguments(
                        "a group with an empty part",
                        with("north/sales", "north//sales"),
                        List.of("/rows/2/group group.invalid C")),
                arguments(
                        "a remark that is too long",
                        with("Music", "a".repeat(2_001)),
                        List.of("/rows/2/remark remark.too-long H")),
                arguments(
                        "a quotation mark that does not close",
                        HEADER + "\r\n" + GOOD + "\r\n" + GOOD.replace("Music", "\"Music"),
                        List.of("/rows/3 value.invalid")),
                arguments("text after a quotation mark", with("Music", "\"Mu\"sic"), List.of("/rows/2 value.invalid")),
                arguments(
                        "lines that the file says are separated otherwise",
                        "sep=;\r\n" + HEADER + "\r\n" + GOOD + "\r\n",
                        List.of(" value.invalid")),
                arguments(
                        "a cell beyond any spreadsheet",
                        with("Music", "a".repeat(32_768)),
                        List.of(" document.too-large")),
                arguments(
                        "columns beyond any spreadsheet",
                        HEADER + ",".repeat(17_000) + "\r\n" + GOOD + "\r\n",
                        List.of(" document.too-large")),
                arguments(
                        "rows beyond what is read",
                        HEADER + "\r\n" + (GOOD + "\r\n").repeat(20_000),
                        List.of(" document.too-large")),
                arguments("an old Excel file", "\u00D0\u00CF\u0011\u00E0", List.of(" value.invalid")),
                arguments("an Excel file", "PK\u0003\u0004rest", List.of(" value.invalid")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void tellsWhatIsWrongAndWhere(String what, String file, List<String> expected) {
        // One byte a character where that is what the file is about.
        Charset charset = file.startsWith("\u00D0") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        ReadTable read = Tables.csv(file.getBytes(charset));
        assertThat(wrong(read)).as(what).isEqualTo(expected);
        assertThat(read.sheets().value()).isEmpty();
    }

    @Test
    void tellsEverythingAtOnceRowByRowAndFromLeftToRight() {
        ReadTable read = Tables.csv(HEADER + ",extra\r\n" + "marks-6/1,,,yesterday,11,7.5,nothing,\r\n" + GOOD
                + ",\r\n\r\n" + "marks-6/1,p-002,/,2026-03-01,x,,,\r\n");
        assertThat(wrong(read))
                .containsExactly(
                        "/rows/1/extra property.unknown I",
                        "/rows/2/takenOn taken-on.invalid D",
                        "/rows/2/bodily-functions answer.out-of-range E",
                        "/rows/2/participation answer.not-whole F",
                        "/rows/2/talkAbout/0 talk-about.unknown-item G",
                        "/rows/5/group group.invalid C",
                        "/rows/5/bodily-functions answer.not-whole E");
        assertThat(read.violations().get(1).arguments())
                .containsEntry("row", "2")
                .containsEntry("column", "D");
        assertThat(read.rows()).extracting(SheetRow::number).containsExactly(2, 5);
    }

    @Test
    void aBadRowTakesNoOtherAlong() {
        ReadTable read =
                Tables.csv(HEADER + "\r\n" + GOOD + "\r\n" + GOOD.replace(",7,", ",70,") + "\r\n" + GOOD + "\r\n");
        assertThat(read.rows())
                .extracting(row -> row.sheet().value().isPresent())
                .containsExactly(true, false, true);
        assertThat(read.sheets().violations()).hasSize(1);
    }

    @Test
    void bytesOfNoTextAreTold() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // 0x81 is no character of Windows-1252, and 0xFF none of UTF-8.
        bytes.writeBytes(new byte[] {(byte) 0x81, 't', (byte) 0xFF});
        assertThat(wrong(Tables.csv(bytes.toByteArray()))).containsExactly(" value.invalid");
        assertThat(wrong(Tables.csv(new byte[(16 << 20) + 1]))).containsExactly(" document.too-large");
    }

    @Test
    void nothingTypedIsInAMessage() {
        ReadTable read = Tables.csv(HEADER + ",CANARY\r\n" + "CANARY,CANARY\u0007,//CANARY,CANARY,CANARY,CANARY,CANARY,"
                + "CANARY".repeat(400) + "\r\n");
        assertThat(read.violations()).hasSizeGreaterThan(5);
        assertThat(read.violations().stream().map(violation -> violation.message(Languages.ENGLISH) + violation))
                .noneMatch(text -> text.contains("CANARY"));
        assertThat(read + " " + read.rows()).doesNotContain("CANARY");
    }
}
