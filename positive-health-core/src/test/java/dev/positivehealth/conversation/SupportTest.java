package dev.positivehealth.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupportTest {
    @ParameterizedTest
    @EnumSource
    void onlyAVitalityCoachJoinsAsSupport(Role role) {
        Recipient who = Recipient.of(role, "somebody");
        if (role == Role.VITALITY_COACH) {
            assertThat(new Support(who, SupportThrough.HEALTH_INSURANCE).who()).isEqualTo(who);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Support(who, SupportThrough.HEALTH_INSURANCE))
                    .withMessage("a support must not have the role " + role);
        }
    }
}
