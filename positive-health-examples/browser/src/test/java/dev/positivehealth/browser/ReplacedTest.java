package dev.positivehealth.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.internal.text.ReferenceText;
import org.junit.jupiter.api.Test;

/** What stands in for a class of the core has its rule, word for word. */
class ReplacedTest {
    @Test
    void refusesTheCharactersThatTheCoreRefuses() {
        assertThat(dev.positivehealth.browser.replaced.ReferenceText.REFUSED).isEqualTo(ReferenceText.REFUSED);
    }

    @Test
    void fillsInWhatTheJdkFillsIn() {
        String pattern = "%s 100%% <%d>%n\uD83D\uDE00 %s";

        assertThat(new dev.positivehealth.browser.replaced.Formatter()
                        .format(pattern, "a%sb", -12, null)
                        .toString())
                .isEqualTo(pattern.replace("%n", "\n").formatted("a%sb", -12, null));
        assertThatThrownBy(() -> new dev.positivehealth.browser.replaced.Formatter().format("%5.2f", 1.0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("only texts and whole numbers are filled in");
    }
}
