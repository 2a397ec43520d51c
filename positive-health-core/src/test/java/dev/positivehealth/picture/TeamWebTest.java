package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.team.Note;
import dev.positivehealth.team.NotesOnWeb;
import dev.positivehealth.team.Sessions;
import dev.positivehealth.team.Spot;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
                .contains("Lichaamsfuncties: air.", "laughing", "quiet", "Mentaal welbevinden");
        assertThat(WEB.text()).startsWith("Bodily functions: air.");
    }

    @Test
    void anEmptyWebIsAPictureToo() {
        TeamWeb empty = TeamWeb.of(new NotesOnWeb(List.of(), Map.of()));

        assertThat(Xml.all(Xml.parse(empty.svg()), "desc")).hasSize(1);
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
