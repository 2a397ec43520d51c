package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.team.Note;
import dev.positivehealth.team.NotesOnWeb;
import dev.positivehealth.team.Spot;
import java.awt.geom.Line2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The signs of the pictures where they could hide each other, or be taken for another. */
class MarksTest {
    @Test
    void anEarlierScoreThatTheLaterOneWouldHideIsAFrameAroundIt() {
        Profile same = Sheets.score(Sheets.adult(Sheets.AUTUMN, 6, 6, 6, 6, 6, 6));
        Element svg = Xml.parse(SpiderWeb.of(same)
                .with(Sheets.score(Sheets.adult(Sheets.SPRING, 6, 3, 6, 6, 6, 6)))
                .svg());

        for (Dimension dimension : Dimension.values()) {
            Element before = Xml.all(Xml.withId(svg, "ph-point-before-" + dimension.code()), "rect")
                    .get(0);
            Element now = Xml.all(Xml.withId(svg, "ph-point-now-" + dimension.code()), "circle")
                    .get(0);
            double outer = Xml.number(now, "r") + Xml.number(now, "stroke-width") / 2;
            double left = Xml.number(before, "x") + Xml.number(before, "stroke-width") / 2;
            boolean framed = left < Xml.number(now, "cx") - outer;
            assertThat(before.getAttribute("fill").equals("none")).isEqualTo(dimension != Dimension.MENTAL_WELLBEING);
            if (dimension != Dimension.MENTAL_WELLBEING) {
                assertThat(framed).isTrue();
                assertThat(Xml.number(before, "x") + Xml.number(before, "width") / 2)
                        .isCloseTo(Xml.number(now, "cx"), within(0.01));
            }
        }
    }

    @Test
    void noScoreIsARingOfDashesInTheColourOfItsDimensionInEveryPicture() {
        Profile none = Sheets.score(Sheets.all(null));
        for (String picture : List.of(
                SpiderWeb.of(none).svg(),
                SpiderWeb.of(none).compact().svg(),
                SpiderWeb.of(none).with(none).svg(),
                SpiderWeb.of(none).with(none).compact().svg(),
                WebsOverTime.of(List.of(none)).svg(),
                WebsOverTime.of(List.of(none)).compact().svg())) {
            Element svg = Xml.parse(picture);
            for (Dimension dimension : Dimension.values()) {
                Element label = Xml.withId(svg, "ph-label-" + dimension.code());
                List<Element> dashed = Xml.all(label, "circle").stream()
                        .filter(circle -> circle.hasAttribute("stroke-dasharray"))
                        .toList();
                long without =
                        Xml.texts(label).stream().filter("no score"::equals).count();
                assertThat(without).isPositive();
                assertThat(dashed).hasSize((int) (2 * without));
                assertThat(dashed.get(0).getAttribute("class")).isEqualTo("ph-stroke-ink");
                assertThat(dashed.get(1).getAttribute("class")).isEqualTo("ph-stroke-" + dimension.code());
            }
        }
    }

    @Test
    void aNumberOfTheScaleHasGroundOfTwoUnitsOnAllSidesAndNoLineOverIt() {
        String svg = SpiderWeb.of(Sheets.score(Sheets.full())).svg();
        Element scale = Xml.withId(Xml.parse(svg), "ph-scale");

        assertThat(svg.indexOf("ph-scale"))
                .isGreaterThan(svg.indexOf("ph-lines-now"))
                .isGreaterThan(svg.indexOf("ph-area"));
        List<Element> halos = Xml.all(scale, "rect");
        List<Element> numbers = Xml.all(scale, "text");
        assertThat(halos).hasSameSizeAs(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            Element number = numbers.get(i);
            double size = Xml.number(number, "font-size");
            double width = TextFit.width(number.getTextContent(), size);
            assertThat(number.getAttribute("font-weight")).isEqualTo("bold");
            assertThat(Xml.number(halos.get(i), "width")).isGreaterThanOrEqualTo(width + 3.98);
            assertThat(Xml.number(halos.get(i), "x")).isLessThanOrEqualTo(Xml.number(number, "x") - width / 2 - 1.98);
            // A digit is as high as 0.72 of its size.
            assertThat(Xml.number(halos.get(i), "y")).isLessThanOrEqualTo(Xml.number(number, "y") - 0.72 * size - 1.98);
            assertThat(Xml.number(halos.get(i), "y") + Xml.number(halos.get(i), "height"))
                    .isGreaterThanOrEqualTo(Xml.number(number, "y") + 1.98);
        }
    }

    @Test
    void eachHalfOfANoteFacesItsOwnDimensionAndNotesLieOnTheirArc() {
        for (Dimension one : Dimension.values()) {
            for (Dimension other : Dimension.values()) {
                if (one.place() < other.place()) {
                    facesBoth(new Spot.Between(one, other));
                }
            }
        }
    }

    private static void facesBoth(Spot.Between between) {
        Map<String, Spot> where = new LinkedHashMap<>();
        where.put("n1", between);
        where.put("n2", between);
        Element svg = Xml.parse(TeamWeb.of(new NotesOnWeb(List.of(new Note("n1", "a"), new Note("n2", "b")), where))
                .svg());
        for (String id : List.of("ph-note-1", "ph-note-2")) {
            Element circle = Xml.all(Xml.withId(svg, id), "circle").get(0);
            double x = Xml.number(circle, "cx");
            double y = Xml.number(circle, "cy");
            for (Dimension dimension : List.of(between.one(), between.other())) {
                Element half = Xml.ofClass(Xml.withId(svg, id), "ph-stroke-" + dimension.code())
                        .get(0);
                double[] arc = numbers(half.getAttribute("d"));
                // The arc runs clockwise from its first point, so its middle is a quarter further.
                double towardsX = -(arc[1] - y);
                double towardsY = arc[0] - x;
                Element axis = Xml.all(Xml.withId(svg, "ph-axis-" + dimension.code()), "line")
                        .get(0);
                Element foreign = Xml.all(
                                Xml.withId(
                                        svg,
                                        "ph-axis-"
                                                + (dimension == between.one() ? between.other() : between.one())
                                                        .code()),
                                "line")
                        .get(0);
                double own = towardsX * (Xml.number(axis, "x2") - x) + towardsY * (Xml.number(axis, "y2") - y);
                double wrong = towardsX * (Xml.number(foreign, "x2") - x) + towardsY * (Xml.number(foreign, "y2") - y);
                assertThat(own).as("%s at %s", dimension, between).isGreaterThan(wrong);
            }
            assertThat(fromArc(svg, x, y)).as(between.toString()).isLessThan(1);
        }
    }

    private static double[] numbers(String path) {
        return List.of(path.replaceAll("[A-Z]", " ").strip().split(" +", -1)).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** How far a place is from the curve that ties it to its dimensions. */
    private static double fromArc(Element svg, double x, double y) {
        double[] curve = Xml.all(svg, "path").stream()
                .map(path -> path.getAttribute("d"))
                .filter(data -> data.contains("Q") && !data.contains("V"))
                .map(MarksTest::numbers)
                .findFirst()
                .orElseThrow();
        double nearest = Double.MAX_VALUE;
        for (double t = 0; t <= 1; t += 0.0005) {
            double px = (1 - t) * (1 - t) * curve[0] + 2 * t * (1 - t) * curve[2] + t * t * curve[4];
            double py = (1 - t) * (1 - t) * curve[1] + 2 * t * (1 - t) * curve[3] + t * t * curve[5];
            nearest = Math.min(nearest, Math.hypot(px - x, py - y));
        }
        return nearest;
    }

    @Test
    void notesBesideTheWebSaySoInWordsAndOnesInItStayInsideItsBorder() {
        TeamWeb web = TeamWeb.of(ReferencePictures.forty());

        assertThat(Xml.texts(Xml.withId(Xml.parse(web.svg()), "ph-beside"))).containsExactly("beside the web");
        Element svg = Xml.parse(web.in(Languages.DUTCH).svg());
        assertThat(Xml.texts(Xml.withId(svg, "ph-beside"))).containsExactly("naast het web");
        double[] border = numbers(Xml.all(Xml.withId(svg, "ph-rings"), "polygon")
                .get(1)
                .getAttribute("points")
                .replace(',', ' '));
        for (Element note : Xml.ofClass(svg, "ph-note")) {
            Element circle = Xml.all(note, "circle").get(0);
            double nearest = Double.MAX_VALUE;
            for (int i = 0; i < border.length; i += 2) {
                int next = (i + 2) % border.length;
                nearest = Math.min(
                        nearest,
                        Line2D.ptSegDist(
                                border[i],
                                border[i + 1],
                                border[next],
                                border[next + 1],
                                Xml.number(circle, "cx"),
                                Xml.number(circle, "cy")));
            }
            assertThat(nearest).isGreaterThan(Xml.number(circle, "r") + 1);
        }
    }
}
