package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What somebody in each role can be; every other role cannot. */
class RoleTest {
    private static List<String> roles(Predicate<Role> are) {
        return Arrays.stream(Role.values()).filter(are).map(Role::code).toList();
    }

    @Test
    void theEmployersSideIsTheseFour() {
        assertThat(roles(Role::isEmployersSide)).containsExactly("hr-adviser", "manager", "employer", "hr-file");
    }

    @Test
    void aPersonCanChooseThesePartners() {
        assertThat(roles(Role::canBePartner))
                .containsExactly(
                        "hr-adviser",
                        "company-social-worker",
                        "career-coach",
                        "vitality-coach",
                        "occupational-psychologist",
                        "manager",
                        "colleague",
                        "occupational-health-service");
    }

    @Test
    void aVitalityCoachAloneCanSupportAndABuddyAloneCanBeBuddy() {
        assertThat(roles(Role::canSupport)).containsExactly("vitality-coach");
        assertThat(roles(Role::canBeBuddy)).containsExactly("buddy");
    }
}
