package dev.positivehealth.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.internal.text.ReferenceText;
import org.junit.jupiter.api.Test;

/** What stands in for a class of the core has its rule, word for word. */
class ReplacedTest {
    @Test
    void refusesTheCharactersThatTheCoreRefuses() {
        assertThat(dev.positivehealth.browser.replaced.ReferenceText.REFUSED).isEqualTo(ReferenceText.REFUSED);
    }
}
