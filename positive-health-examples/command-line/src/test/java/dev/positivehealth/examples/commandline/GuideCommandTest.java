package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.team.ModeratorSection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideCommandTest {
    @ParameterizedTest
    @CsvSource({"nl, # Het andere gesprek, Zeven kenmerken", "en, # The other conversation, Seven signs"})
    void printsTheGuideInEachLanguage(String language, String title, String safety) {
        Ran ran = Ran.with("", "guide", "--lang", language);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines()).startsWith(title);
        int from = ran.out().indexOf("## " + safety);
        assertThat(ran.out()
                        .substring(from, ran.out().indexOf("\n## ", from + 1))
                        .lines())
                .filteredOn(line -> line.startsWith("- "))
                .hasSize(7);
        assertThat(ran.out().lines().filter(line -> line.startsWith("## "))).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({"nl", "en"})
    void printsTheModeratorsGuide(String language) {
        Ran ran = Ran.with("", "guide", "--team", "--lang", language);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("# ");
        assertThat(ran.out().lines().filter(line -> line.startsWith("## ")))
                .containsExactly(Stream.of(ModeratorSection.values())
                        .map(section -> "## " + section.label().in(Languages.of(language)))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"nl, '# Positieve Gezondheid, voor jou', veerkracht", "en, '# Positive Health, for you', resilience"})
    void printsTheTextForAParticipant(String language, String title, String word) {
        Ran ran = Ran.with("", "guide", "--participant", "--lang", language);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith(title + "\n").contains(word);
    }

    @Test
    void saysWhatMustBeSaidOnAnOccasion() {
        String guard = Occasion.ANNUAL_TALK.guard().orElseThrow().in(Languages.ENGLISH);

        assertThat(Ran.with("", "guide", "--occasion", "annual-talk", "--lang", "en")
                        .out())
                .contains(" " + guard + "\n");
        assertThat(Ran.with("", "guide", "--occasion", "coaching", "--lang", "en")
                        .out())
                .isEqualTo(Ran.with("", "guide", "--lang", "en").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--occasion appraisal", "--team --participant", "--occasion coaching --team"})
    void takesOneGuideThatThereIs(String options) {
        Ran ran = Ran.with("", ("guide " + options).split(" "));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }
}
