package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.team.ModeratorSection;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
