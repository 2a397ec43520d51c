package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.positivehealth.dimension.Dimension;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Contrast by WCAG 2.2, and colours told apart whoever looks, for the themes of the library and every one it accepts. */
class ThemeTest {
    private static final double OF_TEXT = 4.5;
    private static final double OF_SHAPES = 3;
    /** Written in the comment of {@link Theme}. */
    private static final double LEAST_OF_SIX = 15;

    private static final double LEAST_OF_TWO_WEBS = 14;

    static List<Theme> themes() {
        return List.of(Theme.LIGHT, Theme.DARK);
    }

    static List<Map.Entry<String, String>> pictures() {
        return List.copyOf(ReferencePictures.all().entrySet());
    }

    /** Black on white is 21; the greys are examples of the understanding document of WCAG 1.4.3. */
    @ParameterizedTest
    @CsvSource({"#000000, #FFFFFF, 21", "#767676, #FFFFFF, 4.54", "#949494, #FFFFFF, 3.03", "#123456, #123456, 1"})
    void contrastIsThatOfWcag(String one, String other, double ratio) {
        assertThat(Contrast.between(one, other)).isCloseTo(ratio, within(0.01));
        assertThat(Contrast.between(other, one)).isEqualTo(Contrast.between(one, other));
    }

    /** Three of the pairs that Sharma, Wu and Dalal give to test by. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void distanceIsThatOfCiede2000(double l1, double a1, double b1, double l2, double a2, double b2, double distance) {
        assertThat(ColourVision.ciede2000(new double[] {l1, a1, b1}, new double[] {l2, a2, b2}))
                .isCloseTo(distance, within(0.0001));
    }

    /** What is no text and has no line of ink around it: everything but the colours of dimensions and the soft fill. */
    @ParameterizedTest
    @MethodSource("pictures")
    void everythingThatMeansSomethingStandsOut(Map.Entry<String, String> picture) {
        Element svg = Xml.parse(picture.getValue());
        String ground = Xml.all(svg, "rect").get(0).getAttribute("fill");

        Set<String> texts = new LinkedHashSet<>();
        Xml.all(svg, "text").forEach(text -> texts.add(text.getAttribute("fill")));
        assertThat(texts)
                .allSatisfy(text -> assertThat(Contrast.between(text, ground)).isGreaterThanOrEqualTo(OF_TEXT));

        for (Element shape : Xml.all(svg, "*")) {
            String stroke = shape.getAttribute("stroke");
            boolean ofDimension = shape.getAttribute("class").contains("ph-stroke-")
                    && List.of(Dimension.values()).stream()
                            .anyMatch(one -> shape.getAttribute("class").contains("ph-stroke-" + one.code()));
            if (!stroke.isEmpty() && !ofDimension) {
                assertThat(Contrast.between(stroke, ground)).isGreaterThanOrEqualTo(OF_SHAPES);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyColourOfADimensionHasALineOfInkAroundIt(Map.Entry<String, String> picture) {
        Element svg = Xml.parse(picture.getValue());
        for (Dimension dimension : Dimension.values()) {
            assertThat(Xml.ofClass(svg, "ph-fill-" + dimension.code()))
                    .allMatch(shape -> shape.getAttribute("class").contains("ph-stroke-ink"));
            for (Element axis : Xml.ofClass(svg, "ph-stroke-" + dimension.code())) {
                Element under = (Element) axis.getPreviousSibling().getPreviousSibling();
                assertThat(under.getAttribute("class")).isEqualTo("ph-stroke-ink");
                assertThat(Xml.number(under, "stroke-width")).isGreaterThan(Xml.number(axis, "stroke-width"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theColoursOfTheDimensionsAreToldApartWhoeverLooks(Theme theme) {
        for (ColourVision vision : ColourVision.values()) {
            for (Dimension one : Dimension.values()) {
                for (Dimension other : Dimension.values()) {
                    if (one.place() < other.place()) {
                        assertThat(vision.distance(
                                        theme.colour(one).hex(),
                                        theme.colour(other).hex()))
                                .as(vision + ": " + one + " and " + other)
                                .isGreaterThanOrEqualTo(LEAST_OF_SIX);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void anEarlierWebIsToldFromALaterOneWhoeverLooks(Theme theme) {
        for (ColourVision vision : ColourVision.values()) {
            assertThat(vision.distance(theme.soft().hex(), theme.ink().hex()))
                    .as(vision.toString())
                    .isGreaterThanOrEqualTo(LEAST_OF_TWO_WEBS);
        }
    }

    @Test
    void refusesWhatCannotBeReadWithBothColoursAndTheirRatio() {
        assertThatThrownBy(() -> Theme.LIGHT
                        .change()
                        .ink("#FFCB2E")
                        .soft("#808080")
                        .rings("#AAAAAA")
                        .complete())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the theme cannot be used:"
                                + " ink #FFCB2E on ground #FFFFFF has a contrast of 1.5:1 and must have at least 4.5:1;"
                                + " soft #808080 on ground #FFFFFF has a contrast of 3.9:1 and must have at least 4.5:1;"
                                + " rings #AAAAAA, as thin lines, on ground #FFFFFF has a contrast of 1.8:1 and must have at least 3.0:1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    red     | a colour is written #RRGGBB, but was red
                    #FFF    | a colour is written #RRGGBB, but was #FFF
                    #12345G | a colour is written #RRGGBB, but was #12345G
                    1234567 | a colour is written #RRGGBB, but was 1234567
                    #df661a | bodily-functions and participation have the same colour #df661a
                    """)
    void refusesWhatIsNoColourOrThatOfAnotherDimension(String colour, String message) {
        assertThatThrownBy(() -> Theme.LIGHT
                        .change()
                        .colour(Dimension.BODILY_FUNCTIONS, colour)
                        .complete())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the theme cannot be used: " + message);
    }

    @ParameterizedTest
    @CsvSource({"''", "' Inter'", "'Inter '", "'a  b'", "1st", "\"'a'\"", "'a;b'", "'a,b'", "url(x)", "é"})
    void refusesWhatIsNoNameOfAFont(String font) {
        assertThatThrownBy(() -> Theme.DARK.change().fonts("Inter", font).complete())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the theme cannot be used: a font is named by letters, digits, single spaces and hyphens, but was "
                                + font);
    }

    @Provide
    Arbitrary<String> colours() {
        return Arbitraries.integers().between(0, 0xFFFFFF).map(rgb -> String.format(Locale.ROOT, "#%06X", rgb));
    }

    @Property(tries = 2000)
    void whateverAHostGivesIsReadableOrRefused(
            @ForAll("colours") String ground,
            @ForAll("colours") String ink,
            @ForAll("colours") String soft,
            @ForAll("colours") String rings) {
        ThemeDraft draft =
                Theme.LIGHT.change().ground(ground).ink(ink).soft(soft).rings(rings);
        boolean readable = Contrast.between(ink, ground) >= OF_TEXT
                && Contrast.between(soft, ground) >= OF_TEXT
                && Contrast.ofThinLine(rings, ground) >= OF_SHAPES;
        if (readable) {
            assertThat(draft.complete().ground().hex()).isEqualTo(ground);
        } else {
            assertThatThrownBy(draft::complete)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(" on ground " + ground + " has a contrast of ");
        }
    }

    @Test
    void givesItselfAsCustomProperties() {
        assertThat(Theme.LIGHT
                        .change()
                        .fonts("Inter", "Source Sans 3")
                        .complete()
                        .css())
                .isEqualTo("--ph-ground:#FFFFFF;--ph-ink:#1B1B1F;--ph-soft:#62636E;--ph-rings:#6A6C75;"
                        + "--ph-bodily-functions:#B0122A;--ph-mental-wellbeing:#3C8FE8;--ph-meaningfulness:#66287C;"
                        + "--ph-quality-of-life:#FFCB2E;--ph-participation:#DF661A;--ph-daily-functioning:#2E7A5C;"
                        + "--ph-fonts:Inter, 'Source Sans 3', sans-serif;");
    }

    @Test
    void everyShapeKeepsItsColourAndCanBeOverriddenByAHost() {
        String svg = SpiderWeb.of(Sheets.score(Sheets.full())).in(Theme.DARK).svg();
        String style = Xml.all(Xml.parse(svg), "style").get(0).getTextContent();

        for (Paint paint : Theme.DARK.paints()) {
            assertThat(style)
                    .contains(
                            " .ph-fill-" + paint.name() + "{fill:var(--ph-" + paint.name() + "," + paint.hex() + ")}",
                            " .ph-stroke-" + paint.name() + "{stroke:var(--ph-" + paint.name() + "," + paint.hex()
                                    + ")}");
        }
        for (Element shape : Xml.all(Xml.parse(svg), "*")) {
            String classes = shape.getAttribute("class");
            if (classes.contains("ph-fill-")) {
                assertThat(shape.getAttribute("fill")).matches("#[0-9A-F]{6}");
            }
            if (classes.contains("ph-stroke-")) {
                assertThat(shape.getAttribute("stroke")).matches("#[0-9A-F]{6}");
            }
        }
    }

    @Test
    void picturesOfSeveralThemesOnOnePageDoNotColourEachOther() {
        String light = SpiderWeb.of(Sheets.score(Sheets.full())).svg();
        String host = SpiderWeb.of(Sheets.score(Sheets.full()))
                .in(ReferencePictures.host())
                .svg();

        assertThat(Set.of(
                        Theme.LIGHT.className(),
                        Theme.DARK.className(),
                        ReferencePictures.host().className()))
                .hasSize(3)
                .allMatch(name -> name.matches("ph-[a-p]{8}"));
        assertThat(light).contains("." + Theme.LIGHT.className() + " .ph-fill-ink{");
        assertThat(host).doesNotContain(Theme.LIGHT.className());
    }

    @Test
    void isEqualByItsColoursAndFonts() {
        assertThat(Theme.LIGHT.change().complete()).isEqualTo(Theme.LIGHT).hasSameHashCodeAs(Theme.LIGHT);
        assertThat(Theme.LIGHT).isNotEqualTo(Theme.DARK).isNotEqualTo("light");
        assertThat(Theme.LIGHT.change().fonts("Inter").complete()).isNotEqualTo(Theme.LIGHT);
        assertThat(Theme.DARK).hasToString("Theme[" + Theme.DARK.css() + "]");
    }
}
