package dev.positivehealth.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Coded;
import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConversationGuideTest {
    private static final Guide GUIDE = GuideSection.guide();

    @ParameterizedTest
    @EnumSource
    void hasSentencesOfItsOwnInBothLanguagesForEverySection(GuideSection section) {
        assertThat(section.lines()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(line -> {
            assertThat(line.in(Languages.DUTCH)).isNotBlank().isNotEqualTo(line.in(Languages.ENGLISH));
            assertThat(line.in(Languages.ENGLISH)).isNotBlank();
        });
        assertThat(section.label().in(Languages.DUTCH))
                .isNotEqualTo(section.label().in(Languages.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "OPENERS, 4",
        "WHAT_GOES_WELL, 3",
        "FIVE_QUESTIONS, 5",
        "MEANING_IN_WORK, 2",
        "SAFETY, 7",
        "DO, 6",
        "DO_NOT, 6"
    })
    void keepsTheSentencesOfASectionApart(GuideSection section, int sentences) {
        assertThat(section.lines()).hasSize(sentences);
    }

    @Test
    void namesTheSevenSignsOfASafeConversationExactly() {
        assertThat(Arrays.stream(SafetyMark.values()).map(Coded::code))
                .containsExactly(
                        "no-time-pressure",
                        "equal-footing",
                        "openness",
                        "no-judgement",
                        "need-first",
                        "keep-promises",
                        "care-with-information");
        assertThat(GuideSection.SAFETY.lines())
                .isEqualTo(Arrays.stream(SafetyMark.values())
                        .map(SafetyMark::label)
                        .toList());
    }

    /** The question that the guide itself begins with (A 41-42). */
    @Test
    void beginsWithWhatReallyMatters() {
        assertThat(GuideSection.OPENERS.lines().get(0))
                .isEqualTo(LocalizedText.of(
                        "Wat vind jij echt belangrijk in je werk?", "What really matters to you in your work?"));
    }

    @Test
    void asksTheFiveQuestionsExactlyAndInOrder() {
        List<LocalizedText> lines = GuideSection.FIVE_QUESTIONS.lines();
        assertThat(lines)
                .extracting(text -> text.in(Languages.ENGLISH))
                .containsExactly(
                        "What would you yourself like to change?",
                        "What will make you happy if that works?",
                        "What do you need for it, from your team, your manager or the organisation?",
                        "What are you going to do? What do you decide?",
                        "Who or what helps you with it? How do you make it part of your day, your work and your life?");
        assertThat(lines)
                .extracting(text -> text.in(Languages.DUTCH))
                .containsExactly(
                        "Wat zou je zelf graag veranderen?",
                        "Wat maakt je blij als dat lukt?",
                        "Wat heb je daarvoor nodig, van je team, je leidinggevende of de organisatie?",
                        "Wat ga je doen? Welk besluit neem je?",
                        "Wie of wat helpt je daarbij? Hoe geef je het een plek in je dag, je werk en je leven?");
    }

    @ParameterizedTest
    @CsvSource({"nl, '# Het andere gesprek\n'", "en, '# The other conversation\n'"})
    void printsEverySectionInOrder(String language, String title) {
        Languages languages = Languages.of(language);
        String printed = GUIDE.print(languages);
        assertThat(printed).startsWith(title).endsWith("\n");
        List<String> headings =
                printed.lines().filter(line -> line.startsWith("## ")).toList();
        assertThat(headings)
                .isEqualTo(Arrays.stream(GuideSection.values())
                        .map(section -> "## " + section.label().in(languages))
                        .toList());
        assertThat(printed.lines()
                        .filter(line -> line.matches("(-|[0-9]+\\.) .*"))
                        .toList())
                .isEqualTo(Arrays.stream(GuideSection.values())
                        .flatMap(section -> IntStream.range(0, section.lines().size())
                                .mapToObj(i -> (section.isNumbered() ? i + 1 + ". " : "- ")
                                        + section.lines().get(i).in(languages)))
                        .toList());
    }

    /** Under each heading stands who is spoken to: "je" is the employee in some sections and the partner in others. */
    @ParameterizedTest
    @EnumSource
    void saysUnderEachHeadingWhoIsSpokenTo(GuideSection section) {
        String toWhom = switch (section) {
            case DO, DO_NOT -> "Voor jou als gesprekspartner.";
            case SAFETY -> "Dit mag de medewerker verwachten.";
            default -> "Vragen aan de medewerker.";
        };
        String about = section.about().orElseThrow().in(Languages.DUTCH);
        assertThat(about).startsWith(toWhom);
        assertThat(GUIDE.print(Languages.DUTCH))
                .contains("## " + section.label().in(Languages.DUTCH) + "\n\n" + about + "\n\n");
    }

    /** What a heading counts is what is numbered below it. */
    @Test
    void numbersTheQuestionsThatAHeadingCounts() {
        assertThat(Arrays.stream(GuideSection.values()).filter(GuideSection::isNumbered))
                .containsExactly(GuideSection.FIVE_QUESTIONS);
        assertThat(GuideSection.FIVE_QUESTIONS.lines()).hasSize(5);
        assertThat(GuideSection.SAFETY.lines()).hasSize(7);
    }
}
