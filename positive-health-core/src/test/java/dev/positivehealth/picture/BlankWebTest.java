package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

@SuppressWarnings("NullAway") // passes nulls on purpose
class BlankWebTest {
    private static final BlankWeb WEB = BlankWeb.of(Sheets.ADULT);

    @ParameterizedTest
    @EnumSource
    void hasTheSizeOfItsPaper(Paper paper) {
        Element svg = Xml.parse(WEB.on(paper).svg());

        assertThat(svg.getAttribute("width")).isEqualTo(Svg.number(paper.exactWidth()) + "mm");
        assertThat(svg.getAttribute("height")).isEqualTo(Svg.number(paper.exactHeight()) + "mm");
        assertThat(svg.getAttribute("viewBox")).isEqualTo(paper == Paper.LETTER ? "0 0 215.9 279.4" : "0 0 210 297");
    }

    @Test
    void papersAreThoseOfIso216AndLetter() {
        assertThat(Arrays.stream(Paper.values())
                        .map(paper -> paper.code() + " " + paper.width() + " " + paper.height())
                        .toList())
                .containsExactly("A4 210 297", "A3 297 420", "A0 841 1189", "Letter 215 279");
    }

    @ParameterizedTest
    @EnumSource
    void theWebFillsItsPage(Paper paper) {
        Element svg = Xml.parse(WEB.on(paper).svg());
        double right = Xml.number(
                Xml.all(Xml.withId(svg, "ph-axis-mental-wellbeing"), "line").get(0), "x2");
        double left = Xml.number(
                Xml.all(Xml.withId(svg, "ph-axis-daily-functioning"), "line").get(0), "x2");

        assertThat((right - left) / paper.layout().exactWidth())
                .isGreaterThanOrEqualTo(paper == Paper.LETTER ? 0.58 : 0.6);
    }

    /** Nine points are 3.2 millimetres. */
    @Test
    void aspectsAreReadableAndNotGrey() {
        Element svg = Xml.parse(WEB.svg());

        assertThat(Xml.ofClass(svg, "ph-aspects").stream().flatMap(box -> Xml.all(box, "text").stream()))
                .allSatisfy(text -> {
                    assertThat(Xml.number(text, "font-size")).isGreaterThanOrEqualTo(3.2);
                    assertThat(text.getAttribute("fill"))
                            .isEqualTo(Theme.LIGHT.ink().hex());
                });
    }

    @Test
    void isA4InEnglishUnlessAskedOtherwise() {
        assertThat(WEB.svg()).isEqualTo(WEB.on(Paper.A4).in(Languages.ENGLISH).svg());
        assertThat(WEB.in(Languages.of("de")).svg()).isEqualTo(WEB.svg());
        assertThat(WEB.in(Languages.of("nl-BE")).svg())
                .isEqualTo(WEB.in(Languages.DUTCH).svg())
                .isNotEqualTo(WEB.svg());
    }

    @Test
    void saysWhatItIs() {
        Element svg = Xml.parse(WEB.in(Languages.DUTCH).svg());

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("lang")).isEqualTo("nl");
        assertThat(svg.getAttribute("aria-label")).isEqualTo("Mijn web");
        assertThat(Xml.all(svg, "title").get(0).getTextContent()).isEqualTo("Mijn web");
        assertThat(Xml.all(svg, "desc").get(0).getTextContent())
                .isEqualTo(
                        "Een leeg web met een schaal van 0 op de kleine ring in het midden tot 10 op de buitenste ring, en ruimte"
                                + " voor je eigen woorden bij elke dimensie: Lichaamsfuncties, Mentaal welbevinden, Zingeving, Kwaliteit"
                                + " van leven, Meedoen, Dagelijks functioneren.\nZet op elke lijn een punt. De schaal loopt van 0 (past"
                                + " helemaal niet bij mij) tot 10 (past helemaal bij mij).\nZet een kruisje in het"
                                + " tekstballonnetje bij waar je over wilt praten.");
    }

    /** Nine and a half points are 3.36 millimetres. */
    @ParameterizedTest
    @EnumSource
    void saysWhatToDoOnTheSheetItself(Paper paper) {
        Element svg = Xml.parse(WEB.on(paper).in(Languages.DUTCH).svg());
        Element how = Xml.withId(svg, "ph-how");

        assertThat(String.join(" ", Xml.texts(how)))
                .isEqualTo("Zet op elke lijn een punt. 0: past helemaal niet bij mij 10: past helemaal bij mij"
                        + " Zet een kruisje in het tekstballonnetje bij waar je over wilt praten.");
        assertThat(Xml.all(how, "text"))
                .allSatisfy(text -> assertThat(Xml.number(text, "font-size")).isGreaterThanOrEqualTo(3.36));
        // A tick at every number of each axis, and a bubble to cross at each dimension.
        assertThat(Xml.all(Xml.withId(svg, "ph-ticks"), "line")).hasSize(6 * 11);
        assertThat(Xml.ofClass(svg, "ph-aspects"))
                .allSatisfy(box -> assertThat(Xml.all(box, "path")).hasSize(1));
    }

    @Test
    void leavesTicksOutThatWouldRunTogether() {
        assertThat(BlankWeb.of(Sheets.own(Sheets.scale(0, 100), "a")).svg()).doesNotContain("ph-ticks");
    }

    @Test
    void hasNoPointAndNoScore() {
        Element svg = Xml.parse(WEB.svg());

        assertThat(Xml.ofClass(svg, "ph-point")).isEmpty();
        assertThat(Xml.texts(svg)).noneMatch(text -> text.contains("score"));
    }

    @Test
    void hasRoomToWriteAtEveryDimension() {
        Element svg = Xml.parse(WEB.svg());
        List<Element> boxes = Xml.ofClass(svg, "ph-aspects");

        assertThat(boxes).hasSize(6).allSatisfy(box -> {
            List<Element> lines = Xml.all(box, "line");
            assertThat(lines).hasSize(2).allMatch(line -> line.hasAttribute("stroke-dasharray"));
            assertThat(Xml.number(lines.get(0), "y1") - Xml.number(lines.get(1), "y1"))
                    .isGreaterThanOrEqualTo(8);
        });
        assertThat(Xml.ofClass(Xml.parse(BlankWeb.of(Sheets.MARKS).svg()), "ph-aspects"))
                .hasSize(6)
                .allSatisfy(box -> assertThat(Xml.all(box, "line")).hasSize(3));
    }

    @Test
    void namesTheAspectsOfEachDimension() {
        Element svg = Xml.parse(WEB.svg());

        for (Dimension dimension : Dimension.values()) {
            List<String> texts = new ArrayList<>(List.of(dimension.label().in(Languages.ENGLISH)));
            Sheets.ADULT.items(dimension).stream()
                    .map(Item::label)
                    .map(label -> label.in(Languages.ENGLISH))
                    .forEach(texts::add);
            assertThat(Xml.texts(Xml.withId(svg, "ph-aspects-" + dimension.code())))
                    .isEqualTo(texts);
        }
    }

    @Test
    void leavesOutAspectsThatLeaveNoRoomAndAreNoMoreThanTheDimension() {
        String[] labels = new String[60];
        Arrays.fill(labels, "W".repeat(40));

        assertThat(BlankWeb.of(Sheets.own(Sheets.scale(0, 10), labels)).svg()).doesNotContain("WWW");
        assertThat(Xml.texts(Xml.parse(BlankWeb.of(Sheets.MARKS).svg())))
                .filteredOn("Participation"::equals)
                .hasSize(2);
    }

    @Property(tries = 200)
    void isValidXmlForAnyLabel(@ForAll String label) {
        Assume.that(!label.isBlank()
                && label.codePointCount(0, label.length()) <= Questionnaire.LONGEST_LABEL
                && label.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        Questionnaire own = Sheets.own(Sheets.scale(0, 10), label, "b", "c", "d", "e", "f", label);

        Element svg = Xml.parse(BlankWeb.of(own).svg());

        assertThat(Xml.all(svg, "desc")).hasSize(1);
    }

    @Test
    void rejectsNulls() {
        assertThatThrownBy(() -> BlankWeb.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("questionnaire");
        assertThatThrownBy(() -> WEB.on(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("size");
        assertThatThrownBy(() -> WEB.in(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("languages");
    }

    @Test
    void toStringNamesQuestionnaireAndPaper() {
        assertThat(WEB.on(Paper.A3)).hasToString("BlankWeb[adult-42/1, A3]");
    }
}
