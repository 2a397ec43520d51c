package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@SuppressWarnings("NullAway") // passes nulls on purpose
class AspectDotsTest {
    private static final AspectDots DOTS = AspectDots.of(Sheets.mixed());

    @Test
    void drawsADotForEachAnswerAlongTheAxesAndInARow() {
        Element svg = Xml.parse(DOTS.svg());

        assertThat(Xml.ofClass(svg, "ph-item")).hasSize(42);
        long answered = Sheets.mixed().answers().values().stream()
                .filter(answer -> answer instanceof Answer.Given)
                .count();
        assertThat(Xml.ofClass(svg, "ph-point")).hasSize((int) answered);
    }

    @Test
    void tellsZeroSkippedAndNotAnsweredApartByShape() {
        AnswerSheet sheet = Sheets.ADULT
                .sheet(Sheets.SPRING)
                .answer("sleeping", 0)
                .skip("eating")
                .complete();
        Element svg =
                Xml.parse(AspectDots.of(sheet).on(Dimension.BODILY_FUNCTIONS).svg());

        Element zero = Xml.withId(svg, "ph-item-sleeping");
        Element skipped = Xml.withId(svg, "ph-item-eating");
        Element open = Xml.withId(svg, "ph-item-exercising");
        assertThat(Xml.all(zero, "circle")).hasSize(1);
        assertThat(Xml.texts(zero)).containsExactly("Sleep", "0");
        assertThat(Xml.all(skipped, "polygon")).hasSize(1);
        assertThat(Xml.all(skipped, "circle")).isEmpty();
        assertThat(Xml.texts(skipped)).containsExactly("Eating", "skipped");
        assertThat(Xml.all(open, "polygon")).isEmpty();
        assertThat(Xml.all(open, "circle")).isEmpty();
        assertThat(Xml.texts(open)).containsExactly("Being active", "not answered");
        // Neither stands on the scale, which is a line of dashes then: their signs and words are where a number would
        // be.
        double highest = Xml.number(Xml.all(open, "line").get(0), "x2");
        assertThat(Xml.number(Xml.all(open, "line").get(1), "x1")).isGreaterThan(highest);
        assertThat(firstNumber(Xml.all(skipped, "polygon").get(0).getAttribute("points")))
                .isGreaterThan(highest);
        for (Element without : List.of(skipped, open)) {
            assertThat(Xml.all(without, "line").get(0).getAttribute("stroke-dasharray"))
                    .isNotEmpty();
            assertThat(Xml.number(Xml.all(without, "text").get(1), "x"))
                    .isEqualTo(Xml.number(Xml.all(zero, "text").get(1), "x"));
        }
        assertThat(Xml.all(zero, "path").get(0).hasAttribute("stroke-dasharray"))
                .isFalse();
    }

    private static double firstNumber(String points) {
        return Double.parseDouble(points.substring(0, points.indexOf(',')));
    }

    @Test
    void whatToTalkAboutIsBold() {
        Element svg = Xml.parse(DOTS.svg());
        Element ticked = Xml.withId(svg, "ph-item-sleeping");
        Element other = Xml.withId(svg, "ph-item-feeling-fit");

        assertThat(Xml.all(ticked, "text").get(0).getAttribute("font-weight")).isEqualTo("bold");
        assertThat(Xml.all(other, "text").get(0).getAttribute("font-weight")).isEqualTo("normal");
        double bold = Xml.number(
                Xml.all(Xml.withId(svg, "ph-point-sleeping"), "circle").get(0), "r");
        double plain = Xml.number(
                Xml.all(Xml.withId(svg, "ph-point-feeling-fit"), "circle").get(0), "r");
        assertThat(bold).isGreaterThan(plain);
        assertThat(Xml.texts(svg)).contains("Bold: I want to talk about this.");
        assertThat(Xml.texts(Xml.parse(AspectDots.of(Sheets.all(3)).svg())))
                .doesNotContain("Bold: I want to talk about this.");
    }

    @Test
    void answersWithTheSameNumberLieBesideEachOtherOnTheirRing() {
        Element svg = Xml.parse(AspectDots.of(Sheets.all(0)).svg());
        List<Element> points = Xml.ofClass(svg, "ph-point").stream()
                .map(point -> Xml.all(point, "circle").get(0))
                .toList();

        assertThat(points).hasSize(42);
        for (Element one : points) {
            for (Element other : points) {
                double apart = Math.hypot(
                        Xml.number(one, "cx") - Xml.number(other, "cx"),
                        Xml.number(one, "cy") - Xml.number(other, "cy"));
                assertThat(one == other || apart > Xml.number(one, "r")).isTrue();
            }
        }
    }

    @Test
    void showsOneDimensionAlone() {
        Element svg =
                Xml.parse(DOTS.on(Dimension.MEANINGFULNESS).in(Languages.DUTCH).svg());

        assertThat(Xml.ofClass(svg, "ph-item")).hasSize(7);
        assertThat(Xml.ofClass(svg, "ph-axis")).isEmpty();
        assertThat(Xml.texts(svg)).contains("Mijn antwoorden, 1 maart 2026", "Zingeving", "overgeslagen");
        Questionnaire marks =
                Sheets.MARKS.excluding(List.of(Sheets.MARKS.items().get(0).code()));
        assertThatThrownBy(() -> AspectDots.of(Sheets.answered(marks, 3)).on(Dimension.BODILY_FUNCTIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("questionnaire " + marks.id() + " asks nothing on dimension bodily-functions");
    }

    @Test
    void saysItInWords() {
        assertThat(DOTS.on(Dimension.BODILY_FUNCTIONS).textAlternative()).isEqualTo("""
                        My answers, 1 March 2026.
                        The scale runs from 0 (does not fit me at all) to 10 (fits me completely).
                        Bodily functions:
                        - How healthy I feel: 0.
                        - Energy: 7.
                        - Free from aches and pains: 3.
                        - Sleep: 10. I want to talk about this.
                        - Eating: skipped.
                        - Physical fitness: 2.
                        - Being active: 1. I want to talk about this.
                        To start a conversation, not to measure. There is no total, no norm and no better or worse web.""");
        assertThat(Xml.all(Xml.parse(DOTS.svg()), "desc").get(0).getTextContent())
                .isEqualTo(DOTS.textAlternative());
    }

    @Provide
    Arbitrary<AnswerSheet> sheets() {
        // From 0 to 10 an answer, 11 skipped, 12 not answered; with 20 more it is something to talk about.
        return Arbitraries.integers()
                .between(0, 12)
                .flatMap(answer -> Arbitraries.of(answer, answer, answer + 20))
                .list()
                .ofSize(42)
                .map(all -> {
                    AnswerSheetDraft draft = Sheets.ADULT.sheet(Sheets.SPRING);
                    for (int i = 0; i < all.size(); i++) {
                        String code = Sheets.ADULT.items().get(i).code().value();
                        int answer = all.get(i) % 20;
                        draft = answer == 11 ? draft.skip(code) : answer == 12 ? draft : draft.answer(code, answer);
                        draft = all.get(i) >= 20 ? draft.talkAbout(code) : draft;
                    }
                    return draft.complete();
                });
    }

    @Property(tries = 100)
    void everyAnswerAndTickIsReadBackFromTheWords(@ForAll("sheets") AnswerSheet sheet) {
        for (Languages languages : ReferencePictures.languages()) {
            List<String> lines =
                    AspectDots.of(sheet).in(languages).textAlternative().lines().toList();
            String talk =
                    languages.equals(Languages.ENGLISH) ? ". I want to talk about this." : ". Hier wil ik over praten.";
            for (Item item : Sheets.ADULT.items()) {
                String start = "- " + item.label().in(languages) + ": ";
                String line = lines.stream()
                        .filter(one -> one.startsWith(start))
                        .findFirst()
                        .orElseThrow();
                boolean ticked = line.endsWith(talk);
                assertThat(ticked).isEqualTo(sheet.talkAbout().contains(item.code()));
                String answer = line.substring(start.length(), line.length() - (ticked ? talk.length() : 1));
                assertThat(heard(answer, languages)).contains(sheet.answer(item.code()));
            }
        }
    }

    private static Optional<Answer> heard(String words, Languages languages) {
        boolean english = languages.equals(Languages.ENGLISH);
        if (words.equals(english ? "skipped" : "overgeslagen")) {
            return Optional.of(new Answer.Skipped());
        }
        if (words.equals(english ? "not answered" : "niet beantwoord")) {
            return Optional.of(new Answer.NotAnswered());
        }
        return Optional.of(new Answer.Given(Integer.parseInt(words)));
    }

    @Test
    void compactHasNoTextUnderEleven() {
        Element svg = Xml.parse(DOTS.compact().svg());

        assertThat(svg.getAttribute("width")).isEqualTo("320");
        assertThat(Xml.all(svg, "text"))
                .allSatisfy(text -> assertThat(Xml.number(text, "font-size")).isGreaterThanOrEqualTo(11));
        assertThat(Xml.ofClass(svg, "ph-item")).hasSize(42);
    }

    @Test
    void takesATitleAThemeAndIdsAndShowsNothingOfThePerson() {
        assertThat(DOTS.title("Mine").in(Theme.DARK).withIds("all").svg())
                .contains("Mine, 1 March 2026", Theme.DARK.className(), "id=\"all-item-sleeping\"");
        assertThat(DOTS).hasToString("AspectDots[adult-42/1]");
        assertThatThrownBy(() -> AspectDots.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("sheet");
    }
}
