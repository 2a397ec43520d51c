package dev.positivehealth.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConversationGuideTest {
    private static final ConversationGuide GUIDE = ConversationGuide.standard();

    @ParameterizedTest
    @EnumSource
    void hasSentencesOfItsOwnInBothLanguagesForEverySection(GuideSection section) {
        assertThat(GUIDE.lines(section)).isNotEmpty().doesNotHaveDuplicates().allSatisfy(line -> {
            assertThat(line.nl()).isNotBlank().isNotEqualTo(line.en());
            assertThat(line.en()).isNotBlank();
        });
        assertThat(section.label().nl()).isNotEqualTo(section.label().en());
    }

    @ParameterizedTest
    @CsvSource({
        "OPENERS, 3",
        "WHAT_GOES_WELL, 3",
        "FIVE_QUESTIONS, 6",
        "MEANING_IN_WORK, 2",
        "SAFETY, 7",
        "DO, 6",
        "DO_NOT, 6"
    })
    void keepsTheSentencesOfASectionApart(GuideSection section, int sentences) {
        assertThat(GUIDE.lines(section)).hasSize(sentences);
    }

    @Test
    void namesTheSevenMarksOfSafetyExactly() {
        assertThat(Arrays.stream(SafetyMark.values()).map(Coded::code))
                .containsExactly(
                        "no-time-pressure",
                        "equal-footing",
                        "openness",
                        "no-judgement",
                        "need-first",
                        "keep-promises",
                        "care-with-information");
        assertThat(GUIDE.lines(GuideSection.SAFETY))
                .isEqualTo(Arrays.stream(SafetyMark.values())
                        .map(SafetyMark::label)
                        .toList());
    }

    @Test
    void asksTheFiveQuestionsExactlyAndInOrder() {
        List<LocalizedText> lines = GUIDE.lines(GuideSection.FIVE_QUESTIONS);
        assertThat(lines.subList(1, lines.size()))
                .extracting(LocalizedText::en)
                .containsExactly(
                        "What would you yourself like to change?",
                        "What will make you happy if that works?",
                        "What do you need for it, from your team, your manager or the organisation?",
                        "What are you going to do? Which decision do you take?",
                        "Who or what helps you with it? How do you make it part of your day, your work and your life?");
        assertThat(lines.subList(1, lines.size()))
                .extracting(LocalizedText::nl)
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
        Locale locale = Locale.forLanguageTag(language);
        String printed = GUIDE.print(locale);
        assertThat(printed).startsWith(title).endsWith("\n");
        List<String> headings =
                printed.lines().filter(line -> line.startsWith("## ")).toList();
        assertThat(headings)
                .isEqualTo(Arrays.stream(GuideSection.values())
                        .map(section -> "## " + section.label().in(locale))
                        .toList());
        assertThat(printed.lines().filter(line -> line.startsWith("- ")).toList())
                .isEqualTo(Arrays.stream(GuideSection.values())
                        .flatMap(section -> GUIDE.lines(section).stream())
                        .map(line -> "- " + line.in(locale))
                        .toList());
    }
}
