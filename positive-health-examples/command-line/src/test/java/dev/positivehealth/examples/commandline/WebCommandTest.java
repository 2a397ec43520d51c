package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebCommandTest {
    private static final String SPRING = "{\"questionnaire\":\"marks-6/1\",\"takenOn\":\"2026-03-01\",\"answers\":"
            + "{\"bodily-functions\":7,\"participation\":4},\"talkAbout\":[\"participation\"]}";
    private static final String AUTUMN = SPRING.replace("03-01", "09-14").replace(":7", ":8");

    @TempDir
    Path folder;

    @Test
    void writesTheWebOfOneSheetAndNothingElse() throws IOException {
        Path file = folder.resolve("web.svg");

        assertThat(Ran.with(SPRING, "web", "--out", file.toString())).isEqualTo(new Ran(0, "", ""));

        assertThat(Files.readString(file))
                .startsWith("<svg ")
                .endsWith("</svg>\n")
                .contains("aria-label=\"My web, 1 March 2026\"", "Bodily functions: 7.0.", "no score");
    }

    @Test
    void readsAFileAndSpeaksDutch() throws IOException {
        Path file = folder.resolve("web.svg");
        Path sheet = Files.writeString(folder.resolve("sheet.json"), SPRING);

        assertThat(Ran.with("", "web", sheet.toString(), "--out", file.toString(), "--lang", "nl"))
                .isEqualTo(new Ran(0, "", ""));

        assertThat(Files.readString(file)).contains("lang=\"nl\"", "Meedoen: 4,0.", "geen score");
    }

    @Test
    void drawsTwoSheetsInTheOrderOfTheirDays() throws IOException {
        Path inOrder = folder.resolve("one.svg");
        Path backwards = folder.resolve("other.svg");

        assertThat(Ran.with(SPRING + "\n" + AUTUMN, "web", "--out", inOrder.toString()))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(Ran.with(AUTUMN + "\n" + SPRING, "web", "--out", backwards.toString()))
                .isEqualTo(new Ran(0, "", ""));

        assertThat(Files.readString(inOrder))
                .contains("Bodily functions: on 1 March 2026: 7.0; on 14 September 2026: 8.0.")
                .isEqualTo(Files.readString(backwards));
    }

    @Test
    void drawsNoTwoPeopleInOnePicture() {
        Path file = folder.resolve("web.svg");
        String mine = SPRING.replace("\"answers\"", "\"participant\":\"p-1\",\"answers\"");
        String theirs = AUTUMN.replace("\"answers\"", "\"participant\":\"p-2\",\"answers\"");

        Ran ran = Ran.with(mine + "\n" + theirs, "web", "--out", file.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.problems()).hasSize(1);
        assertThat(ran.err()).contains("\"line\":2,", "{\"path\":\"/participant\",\"code\":\"participant.other\"");
        assertThat(file).doesNotExist();

        assertThat(Ran.with(mine + "\n" + AUTUMN, "web", "--out", file.toString())
                        .exit())
                .isZero();
        assertThat(Ran.with(mine + "\n" + theirs.replace("p-2", "p-1"), "web", "--out", file.toString())
                        .exit())
                .isZero();
    }

    @Test
    void drawsOnDarkGround() throws IOException {
        Path light = folder.resolve("light.svg");
        Path dark = folder.resolve("dark.svg");
        Ran.with(SPRING, "web", "--out", light.toString());

        assertThat(Ran.with(SPRING, "web", "--out", dark.toString(), "--dark")).isEqualTo(new Ran(0, "", ""));

        assertThat(Files.readString(dark)).isNotEqualTo(Files.readString(light));
    }

    @ParameterizedTest
    @CsvSource({"A4, 210mm, 297mm", "A3, 297mm, 420mm", "A0, 841mm, 1189mm", "LETTER, 215.9mm, 279.4mm"})
    void writesAnEmptyWebForEachPaper(String paper, String width, String height) throws IOException {
        Path file = folder.resolve("blank.svg");

        // The input is no sheet: an empty web reads none.
        assertThat(Ran.with("nonsense", "web", "--blank", "adult-42/1", "--paper", paper, "--out", file.toString()))
                .isEqualTo(new Ran(0, "", ""));

        assertThat(Files.readString(file)).contains("width=\"" + width + "\" height=\"" + height + "\"", "My web");
    }

    @Test
    void anEmptyWebIsOnA4UnlessAskedOtherwise() throws IOException {
        Path file = folder.resolve("blank.svg");

        assertThat(Ran.with("", "web", "--blank", "marks-6/1", "--out", file.toString(), "--lang", "nl"))
                .isEqualTo(new Ran(0, "", ""));

        assertThat(Files.readString(file)).contains("width=\"210mm\"", "Mijn web");
    }

    @Test
    void drawsForANarrowScreenInAHostsColoursWithItsTitle() throws IOException {
        Path file = folder.resolve("web.svg");

        assertThat(Ran.with(
                        SPRING,
                        "web",
                        "--out",
                        file.toString(),
                        "--compact",
                        "--no-fill",
                        "--title",
                        "How I am",
                        "--theme",
                        "ground=#FFF8EC",
                        "--theme",
                        "participation=#FF9B5E",
                        "--theme",
                        "fonts=Inter,Source Sans 3"))
                .isEqualTo(new Ran(0, "", ""));

        assertThat(Files.readString(file))
                .contains(
                        "width=\"320\"",
                        "aria-label=\"How I am, 1 March 2026\"",
                        "fill=\"#FFF8EC\"",
                        "#FF9B5E",
                        "font-family=\"Inter, 'Source Sans 3', sans-serif\"");
    }

    @Test
    void drawsEveryAnswerOrThoseOnOneDimension() throws IOException {
        Path all = folder.resolve("all.svg");
        Path one = folder.resolve("one.svg");

        assertThat(Ran.with(SPRING, "web", "--aspects", "--out", all.toString()))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(Ran.with(
                        SPRING, "web", "--aspects", "--on", "participation", "--out", one.toString(), "--lang", "nl"))
                .isEqualTo(new Ran(0, "", ""));

        assertThat(Files.readString(all)).contains("My answers, 1 March 2026", "Bodily functions:", "not answered");
        assertThat(Files.readString(one))
                .contains("Mijn antwoorden, 1 maart 2026", "Meedoen:")
                .doesNotContain("Zingeving:");
    }

    @Test
    void drawsUpToSixWebsBesideEachOther() throws IOException {
        Path file = folder.resolve("webs.svg");
        String third = AUTUMN.replace("2026-09-14", "2027-03-01");

        assertThat(Ran.with(third + "\n" + SPRING + "\n" + AUTUMN, "web", "--over-time", "--out", file.toString()))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(file))
                .contains("My webs over time", "\n1 March 2026. ", "\n14 September 2026. ", "\n1 March 2027. ");

        assertThat(Ran.with(SPRING + "\n" + AUTUMN, "web", "--over-time", "--compact", "--out", file.toString()))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(file)).contains("width=\"320\"");

        assertThat(Ran.with((SPRING + "\n").repeat(7), "web", "--over-time", "--out", file.toString()))
                .isEqualTo(new Ran(
                        2, "", "positive-health: webs over time are drawn of one to six sheets, but there were 7\n"));
    }

    @Test
    void aBadSheetWritesNoFile() throws IOException {
        Path file = folder.resolve("web.svg");
        String bad = SPRING.replace(":7", ":11");

        for (String sheets : new String[] {bad, SPRING + "\n" + bad, bad + "\n" + SPRING, "nonsense"}) {
            Ran ran = Ran.with(sheets, "web", "--out", file.toString());

            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.problems())
                    .singleElement()
                    .asString()
                    .startsWith("{\"format\":\"positive-health/problem/1\"");
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void aBadSheetLeavesAnEarlierPictureAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("web.svg"), "before");

        Ran.with("nonsense", "web", "--out", file.toString());

        assertThat(file).hasContent("before");
    }

    @Test
    void drawsOneOrTwoSheets() {
        Path file = folder.resolve("web.svg");

        assertThat(Ran.with("", "web", "--out", file.toString()))
                .isEqualTo(new Ran(2, "", "positive-health: a web is drawn of one or two sheets, but there were 0\n"));
        assertThat(Ran.with((SPRING + "\n").repeat(3), "web", "--out", file.toString()))
                .isEqualTo(new Ran(2, "", "positive-health: a web is drawn of one or two sheets, but there were 3\n"));
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    web                                         | Missing required option: '--out=FILE.svg'
                    web --out                                   | Missing required parameter for option '--out' (FILE.svg)
                    web nowhere.json --out w.svg                | there is no file nowhere.json
                    web --out w.svg --paper A4                  | --paper goes with --blank ID
                    web --out w.svg --blank adult-43/1          | questionnaire adult-43/1 is not known; known are adult-42/1, adult-44/1, marks-6/1
                    web --out w.svg --blank marks-6/1 --paper A5 | Invalid value for option '--paper': expected one of [A4, A3, A0, LETTER] (case-sensitive) but was 'A5'
                    web --out w.svg --on meaningfulness         | --on goes with --aspects
                    web --out w.svg --aspects --on nothing      | Invalid value for option '--on': there is no such dimension; the codes are bodily-functions, mental-wellbeing, meaningfulness, quality-of-life, participation, daily-functioning
                    web --out w.svg --aspects --over-time       | --aspects and --over-time are two pictures; choose one
                    web --out w.svg --aspects                   | answers are drawn of one sheet, but there were 0
                    web --out w.svg --over-time                 | webs over time are drawn of one to six sheets, but there were 0
                    web --out w.svg --theme ink=#FFFFF0         | the theme cannot be used: ink #FFFFF0 on ground #FFFFFF has a contrast of 1.0:1 and must have at least 4.5:1
                    web --out w.svg --theme sky=#0000FF         | --theme has no colour sky; there are ground, ink, soft, rings, fonts and the six dimensions
                    web --out w.svg --lang ?                    | Invalid value for option '--lang': name a language by its tag, such as nl or nl-BE, or several by a list such as fr, nl;q=0.8
                    web --out /nowhere/w.svg --blank marks-6/1  | file /nowhere/w.svg cannot be written
                    """)
    void saysWrongUsageInOneLine(String arguments, String message) {
        assertThat(Ran.with("", arguments.split(" ", -1)))
                .isEqualTo(new Ran(2, "", "positive-health: " + message + "\n"));
        assertThat(Path.of("w.svg")).doesNotExist();
    }
}
