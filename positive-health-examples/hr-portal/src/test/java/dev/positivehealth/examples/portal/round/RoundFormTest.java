package dev.positivehealth.examples.portal.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.GroupPath;
import dev.positivehealth.outcome.Audience;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The form of a round. */
class RoundFormTest {
    @Test
    void aRoundIsNeverForTheEmployer() {
        assertThat(RoundForm.audiences()).containsExactly(Audience.PARTICIPANTS, Audience.TEAM, Audience.CONTROLLER);
    }

    @Test
    void beginsWithTheLibrarysOwnMinimum() {
        assertThat(RoundForm.empty().value("minimum")).isEqualTo("10");
        assertThat(RoundForm.empty().groups()).isEmpty();
    }

    @Test
    void saysNothingOfWhatWasTyped() {
        assertThat(new RoundForm(
                        Map.of("name", "2026-autumn"),
                        List.of(GroupPath.parse("works").toString())))
                .hasToString("RoundForm");
    }
}
