package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.team.Note;
import dev.positivehealth.team.NotesOnWeb;
import dev.positivehealth.team.Sessions;
import dev.positivehealth.team.Spot;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TeamWebTest {
    private static final TeamWeb WEB = TeamWeb.of(Sessions.placed().web());

    @Test
    void showsAllNotesAndNoNumberButThoseOfNotes() {
        Element svg = Xml.parse(WEB.svg());

        assertThat(Xml.texts(svg)).contains("air", "laughing", "quiet");
        for (Dimension dimension : Dimension.values()) {
            assertThat(String.join(" ", Xml.texts(svg)))
                    .contains(dimension.label().in(Languages.ENGLISH));
        }
        assertThat(Xml.texts(svg)).filteredOn(text -> text.matches(".*[0-9].*")).containsOnly("1", "2", "3");
    }

    @Test
    void saysInWordsWhereNotesLieAndWhereNot() {
        Element svg = Xml.parse(WEB.in(Languages.DUTCH).svg());

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("lang")).isEqualTo("nl");
        assertThat(Xml.all(svg, "desc").get(0).getTextContent())
                .isEqualTo(WEB.in(Languages.DUTCH).text())
                .contains("Lichaamsfuncties: 1. air.", "laughing", "quiet", "Mentaal welbevinden");
        assertThat(WEB.text()).startsWith("Bodily functions: 1. air.");
    }

    @Test
    void numbersNotesInTheOrderOfTheList() {
        Element svg = Xml.parse(TeamWeb.of(ReferencePictures.forty()).svg());
        List<String> numbers = Xml.texts(Xml.withId(svg, "ph-notes")).stream()
                .filter(text -> text.matches("[0-9]+"))
                .toList();

        assertThat(numbers)
                .isEqualTo(
                        IntStream.rangeClosed(1, 40).mapToObj(Integer::toString).toList());
    }

    @Property(tries = 300)
    void fortyNotesNeverLieOverEachOtherOrANameOrOutsideThePicture(@ForAll("spots") List<Spot> spots) {
        List<Note> notes = new ArrayList<>();
        Map<String, Spot> where = new LinkedHashMap<>();
        for (int i = 0; i < spots.size(); i++) {
            notes.add(new Note("n" + i, "note " + i));
            where.put("n" + i, spots.get(i));
        }
        Element svg = Xml.parse(TeamWeb.of(new NotesOnWeb(notes, where)).svg());
        List<Element> circles = Xml.ofClass(svg, "ph-note").stream()
                .map(note -> Xml.all(note, "circle").get(0))
                .toList();

        assertThat(circles).hasSize(40);
        double width = Xml.number(svg, "width");
        for (Element one : circles) {
            double x = Xml.number(one, "cx");
            double r = Xml.number(one, "r") + 1;
            assertThat(x).isBetween(r, width - r);
            for (Element other : circles) {
                double apart = Math.hypot(x - Xml.number(other, "cx"), Xml.number(one, "cy") - Xml.number(other, "cy"));
                assertThat(one == other || apart >= 2 * r).isTrue();
            }
            for (Element name : Xml.ofClass(svg, "ph-label")) {
                for (Element text : Xml.all(name, "text")) {
                    assertThat(isOver(one, text)).isFalse();
                }
            }
        }
    }

    private static boolean isOver(Element circle, Element text) {
        double size = Xml.number(text, "font-size");
        double width = TextFit.width(text.getTextContent(), size);
        double x = Xml.number(text, "x");
        double left = switch (text.getAttribute("text-anchor")) {
            case "start" -> x;
            case "end" -> x - width;
            default -> x - width / 2;
        };
        double y = Xml.number(text, "y");
        double r = Xml.number(circle, "r");
        double cx = Xml.number(circle, "cx");
        double cy = Xml.number(circle, "cy");
        return cx + r > left && cx - r < left + width && cy + r > y - size && cy - r < y + size * 0.3;
    }

    @Provide
    Arbitrary<List<Spot>> spots() {
        Arbitrary<Dimension> dimensions = Arbitraries.of(Dimension.class);
        Arbitrary<Spot> between = Combinators.combine(
                        dimensions, Arbitraries.integers().between(1, 5))
                .as((one, steps) ->
                        new Spot.Between(one, List.of(Dimension.values()).get((one.place() - 1 + steps) % 6)));
        // A few spots for all notes, so that heaps are large.
        return Arbitraries.oneOf(dimensions.map(Spot.On::new), between, Arbitraries.just(new Spot.Beside()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(few -> IntStream.range(0, 40)
                        .mapToObj(i -> few.get(i * i % few.size()))
                        .toList());
    }

    @Test
    void tiesANoteBetweenOppositeDimensionsByAnArcThatCoversNoOtherAxis() {
        NotesOnWeb notes = new NotesOnWeb(
                List.of(new Note("n1", "a")),
                Map.of("n1", new Spot.Between(Dimension.MEANINGFULNESS, Dimension.DAILY_FUNCTIONING)));
        Element svg = Xml.parse(TeamWeb.of(notes).svg());
        Element circle = Xml.all(Xml.withId(svg, "ph-note-1"), "circle").get(0);

        assertThat(Xml.all(svg, "path"))
                .filteredOn(path -> path.getAttribute("d").contains("Q"))
                .hasSize(1);
        assertThat(Xml.all(Xml.withId(svg, "ph-note-1"), "path").stream().map(half -> half.getAttribute("class")))
                .containsExactly(
                        "ph-stroke-ink", "ph-stroke-meaningfulness", "ph-stroke-ink", "ph-stroke-daily-functioning");
        for (Dimension dimension : Dimension.values()) {
            assertThat(fromAxis(svg, dimension, circle)).isGreaterThan(Xml.number(circle, "r"));
        }
    }

    @Property(tries = 100)
    void aNoteBetweenTwoDimensionsIsAwayFromTheAxesOfOthers(@ForAll("spots") List<Spot> spots) {
        List<Note> notes = new ArrayList<>();
        Map<String, Spot> where = new LinkedHashMap<>();
        for (int i = 0; i < spots.size(); i++) {
            notes.add(new Note("n" + i, "note " + i));
            where.put("n" + i, spots.get(i));
        }
        NotesOnWeb web = new NotesOnWeb(notes, where);
        Element svg = Xml.parse(TeamWeb.of(web).svg());
        int number = 1;
        for (Spot spot : web.spotsWithNotes()) {
            for (int i = 0; i < web.at(spot).size(); i++) {
                Element circle = Xml.all(Xml.withId(svg, "ph-note-" + number++), "circle")
                        .get(0);
                for (Dimension dimension : Dimension.values()) {
                    if (spot instanceof Spot.Between between
                            && dimension != between.one()
                            && dimension != between.other()) {
                        assertThat(fromAxis(svg, dimension, circle)).isGreaterThanOrEqualTo(39.9);
                    }
                }
            }
        }
    }

    private static double fromAxis(Element svg, Dimension dimension, Element circle) {
        Element line =
                Xml.all(Xml.withId(svg, "ph-axis-" + dimension.code()), "line").get(0);
        return Line2D.ptSegDist(
                Xml.number(line, "x1"),
                Xml.number(line, "y1"),
                Xml.number(line, "x2"),
                Xml.number(line, "y2"),
                Xml.number(circle, "cx"),
                Xml.number(circle, "cy"));
    }

    @Test
    void anEmptyWebIsAPictureToo() {
        TeamWeb empty = TeamWeb.of(new NotesOnWeb(List.of(), Map.of()));

        assertThat(Xml.all(Xml.parse(empty.svg()), "desc")).hasSize(1);
        assertThat(Xml.texts(Xml.parse(empty.svg()))).contains("No notes yet.");
        assertThat(empty.in(Languages.DUTCH).text()).startsWith("Nog geen briefjes.");
    }

    @Property(tries = 200)
    void isValidXmlForAnyWords(@ForAll @StringLength(min = 1, max = 300) String words) {
        Assume.that(!words.isBlank() && words.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        Assume.that(words.codePoints().noneMatch(Character::isISOControl));
        NotesOnWeb notes =
                new NotesOnWeb(List.of(new Note("n1", words)), Map.of("n1", new Spot.On(Dimension.MEANINGFULNESS)));

        Element svg = Xml.parse(TeamWeb.of(notes).svg());

        assertThat(Xml.all(svg, "desc")).hasSize(1);
    }

    @Test
    void isTheSameWhicheverLanguageTagAsks() {
        assertThat(WEB.in(Languages.of("nl-BE")).svg())
                .isEqualTo(WEB.in(Languages.DUTCH).svg())
                .isNotEqualTo(WEB.svg());
        assertThat(WEB.in(Theme.DARK).svg()).isNotEqualTo(WEB.svg());
    }
}
