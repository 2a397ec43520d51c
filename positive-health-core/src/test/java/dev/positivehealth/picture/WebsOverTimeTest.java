package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.scoring.SideBySide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@SuppressWarnings("NullAway") // passes nulls on purpose
class WebsOverTimeTest {
    private static final Profile SPRING = Sheets.score(Sheets.withGaps());
    private static final Profile AUTUMN = Sheets.score(Sheets.later());

    @Test
    void drawsEveryWebOnItsOwnWithItsDayAndIds() {
        Element svg = Xml.parse(WebsOverTime.of(List.of(SPRING, AUTUMN)).svg());

        assertThat(Xml.texts(svg)).contains("My webs over time", "1 March 2026", "14 September 2026");
        for (Dimension dimension : Dimension.values()) {
            Xml.withId(svg, "ph-web-1-axis-" + dimension.code());
            Xml.withId(svg, "ph-web-2-point-now-" + dimension.code());
        }
        assertThat(Xml.all(Xml.withId(svg, "ph-web-1-lines-now"), "line")).hasSize(2);
        assertThat(Xml.all(Xml.withId(svg, "ph-web-2-lines-now"), "line")).hasSize(6);
        assertThat(Xml.ofClass(svg, "ph-area")).isEmpty();
    }

    @Test
    void smallWebsHaveTheEndsAndTheMiddleOfTheScale() {
        Element svg = Xml.parse(WebsOverTime.of(List.of(SPRING, AUTUMN)).svg());

        assertThat(Xml.texts(Xml.withId(svg, "ph-web-1-scale"))).containsExactly("0", "5", "10");
        assertThat(Xml.all(Xml.withId(svg, "ph-web-1-rings"), "polygon")).hasSize(3);
        assertThat(Grid.fewRings(Sheets.scale(1, 5))).containsExactly(1, 3, 5);
        assertThat(Grid.fewRings(Sheets.scale(-3, 3))).containsExactly(-3, 0, 3);
        assertThat(Grid.fewRings(Sheets.scale(0, 1))).containsExactly(0, 1);
    }

    @Test
    void aDayIsNotPartedFromItsMonth() {
        List<Profile> six = IntStream.range(0, 6)
                .mapToObj(i -> Sheets.score(Sheets.adult(LocalDate.of(2026, 11, 10 + i), 6, 6, 6, 6, 6, 6)))
                .toList();
        Element svg = Xml.parse(WebsOverTime.of(six).in(Languages.DUTCH).svg());

        assertThat(Xml.texts(Xml.withId(svg, "ph-scores"))).contains("10\u00A0november", "2026");
    }

    @Test
    void joinsNoDaysAndComputesNothing() {
        Element svg = Xml.parse(WebsOverTime.of(List.of(SPRING, AUTUMN)).svg());

        // Lines lie in a web, or between the rows of the table.
        for (Element line : Xml.all(Xml.withId(svg, "ph-scores"), "line")) {
            assertThat(line.getAttribute("y1")).isEqualTo(line.getAttribute("y2"));
        }
        assertThat(Xml.texts(Xml.withId(svg, "ph-label-bodily-functions")))
                .containsExactly("1", "Bodily functions", "7.0", "7.6");
        assertThat(Xml.texts(Xml.withId(svg, "ph-label-mental-wellbeing")))
                .containsExactly("2", "Mental well-being", "no score", "6.0");
    }

    @Test
    void saysItInWords() {
        WebsOverTime webs = WebsOverTime.of(List.of(SPRING, AUTUMN));

        assertThat(webs.textAlternative()).isEqualTo("""
                        My webs over time.
                        The scale runs from 0 (does not fit me at all) to 10 (fits me completely).
                        1 March 2026. Bodily functions: 7.0. Mental well-being: no score, because none of the questions was answered. Meaningfulness: 8.0. Quality of life: no score, because too few of the questions were answered. Participation: 9.0. Daily functioning: 4.0.
                        14 September 2026. Bodily functions: 7.6. Mental well-being: 6.0. Meaningfulness: 7.0. Quality of life: 7.0. Participation: 6.0. Daily functioning: 6.0.
                        To start a conversation, not to measure. There is no total, no norm and no better or worse web.""");
        assertThat(webs.title("Our year").textAlternative()).startsWith("Our year.");
        assertThat(Xml.all(Xml.parse(webs.compact().svg()), "desc").get(0).getTextContent())
                .isEqualTo(webs.textAlternative());
    }

    @Provide
    Arbitrary<List<List<Integer>>> answers() {
        return Arbitraries.integers()
                .between(0, 10)
                .injectNull(0.2)
                .list()
                .ofSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 60)
    void everyScoreIsReadBackFromTheWords(@ForAll("answers") List<List<Integer>> answers) {
        List<Profile> profiles = new ArrayList<>();
        for (List<Integer> one : answers) {
            profiles.add(
                    Sheets.score(Sheets.adult(Sheets.SPRING.plusDays(profiles.size()), one.toArray(new Integer[0]))));
        }
        List<String> lines = WebsOverTime.of(profiles).textAlternative().lines().toList();

        for (int i = 0; i < profiles.size(); i++) {
            String line = lines.get(2 + i);
            assertThat(line).startsWith((1 + i) + " March 2026. ");
            for (Dimension dimension : Dimension.values()) {
                String name = dimension.label().in(Languages.ENGLISH) + ": ";
                String rest = line.substring(line.indexOf(name) + name.length());
                Optional<BigDecimal> heard = rest.startsWith("no score")
                        ? Optional.empty()
                        : Optional.of(new BigDecimal(rest.substring(0, rest.indexOf('.') + 2)));
                assertThat(heard).isEqualTo(profiles.get(i).score(dimension).value());
            }
        }
    }

    @Test
    void tellsWebsOfOneDayApart() {
        assertThat(WebsOverTime.of(List.of(SPRING, SPRING, AUTUMN)).textAlternative())
                .contains("\n1 March 2026 (1). ", "\n1 March 2026 (2). ", "\n14 September 2026. ");
    }

    @Test
    void showsTwoQuestionnairesOnTheQuestionsThatTheyShare() {
        AnswerSheet longer = Questionnaires.builtIn()
                .get(QuestionnaireId.parse("adult-44/1"))
                .sheet(Sheets.AUTUMN)
                .answer("sleeping", 5)
                .complete();
        SideBySide sides = SideBySide.of(ScoringRule.meanOfAnswered(1), Sheets.full(), longer);
        WebsOverTime webs = WebsOverTime.of(sides);

        String shared = "Both webs are made of the 42 questions that both lists ask.";
        assertThat(webs.textAlternative())
                .contains(
                        "\n" + shared,
                        "\n1 March 2026. Bodily functions: 6.4.",
                        "\n14 September 2026. Bodily functions: 5.0.");
        assertThat(String.join(" ", Xml.texts(Xml.parse(webs.svg())))).contains(shared);
        assertThat(WebsOverTime.of(List.of(SPRING, AUTUMN)).textAlternative()).doesNotContain("Both webs");
    }

    @Test
    void compactHasNoTextUnderEleven() {
        Element svg = Xml.parse(WebsOverTime.of(List.of(SPRING, AUTUMN))
                .compact()
                .in(Languages.DUTCH)
                .svg());

        assertThat(svg.getAttribute("width")).isEqualTo("320");
        assertThat(Xml.all(svg, "text"))
                .allSatisfy(text -> assertThat(Xml.number(text, "font-size")).isGreaterThanOrEqualTo(11));
        assertThat(Xml.texts(svg)).contains("Mijn webben door de tijd", "geen score", "7,6");
    }

    @Test
    void takesOneToSixOfOnePersonInTheOrderOfTheirDays() {
        assertThatThrownBy(() -> WebsOverTime.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("webs over time are drawn of 1 to 6 profiles, but there were 0");
        assertThatThrownBy(() -> WebsOverTime.of(Collections.nCopies(7, SPRING)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("webs over time are drawn of 1 to 6 profiles, but there were 7");
        assertThatThrownBy(() -> WebsOverTime.of(List.of(AUTUMN, SPRING)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the earlier of two sheets must not be taken after the later one");
        Profile mine = Sheets.score(Sheets.full().toDraft().participant("p-001").complete());
        Profile theirs =
                Sheets.score(Sheets.later().toDraft().participant("p-002").complete());
        assertThatThrownBy(() -> WebsOverTime.of(List.of(mine, SPRING, theirs)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two sheets side by side must be of one participant");
        Profile own = Sheets.score(Sheets.answered(Sheets.own(Sheets.scale(0, 10), "a"), 3));
        assertThatThrownBy(() -> WebsOverTime.of(List.of(own)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("questionnaire own/1 is not built in; pass it along with the profiles");
    }

    @Test
    void showsNothingOfThePersonAsText() {
        assertThat(WebsOverTime.of(List.of(SPRING, AUTUMN))).hasToString("WebsOverTime[adult-42/1, 2]");
    }

    @Test
    void takesALanguageAThemeAndIds() {
        WebsOverTime webs = WebsOverTime.of(List.of(AUTUMN));

        assertThat(webs.in(Languages.DUTCH).in(Theme.DARK).withIds("year").svg())
                .contains("lang=\"nl\"", Theme.DARK.className(), "id=\"year-web-1-rings\"");
        assertThatThrownBy(() -> webs.in((Theme) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("colours");
        assertThatThrownBy(() -> webs.title(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("title");
    }
}
