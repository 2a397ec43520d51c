package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {
    private static final Recipient COACH = Recipient.of(Role.CAREER_COACH, "coach-1");

    @Test
    void hasNeitherRegistrationNorSecrecyUnlessSaid() {
        assertThat(COACH).isEqualTo(new Recipient(Role.CAREER_COACH, "coach-1", false, false));
    }

    @Test
    void standsForARound() {
        assertThat(Recipient.round(RoundRef.parse("2026-spring"))).isEqualTo(Recipient.of(Role.ROUND, "2026-spring"));
    }

    @ParameterizedTest
    @CsvSource({
        "career-coach, coach-1, false, false, true",
        "career-coach, coach-1, true,  true,  true",
        "career-coach, coach-1, true,  false, true",
        "career-coach, coach-2, false, false, false",
        "career-coach, Coach-1, false, false, false",
        "buddy,        coach-1, false, false, false"
    })
    void isTheSameSomebodyByRoleAndReferenceAlone(
            String role, String reference, boolean big, boolean secrecy, boolean same) {
        Recipient other = new Recipient(Role.parse(role), reference, big, secrecy);
        assertThat(COACH.isSame(other)).isEqualTo(same);
        assertThat(other.isSame(COACH)).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "coach\n1", "\u0007"})
    void rejectsAReferenceWithoutShowingIt(String reference) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recipient.of(Role.BUDDY, reference))
                .withMessage(
                        "a recipient's reference must have 1 to 128 characters, all of them visible, and no space at either end");
    }

    @Test
    void takes128CharactersAndNotOneMore() {
        assertThat(Recipient.of(Role.BUDDY, "b".repeat(128)).reference()).hasSize(128);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recipient.of(Role.BUDDY, "b".repeat(129)))
                .withMessage(
                        "a recipient's reference must have 1 to 128 characters, all of them visible, and no space at either end");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Recipient.of(null, "coach-1"))
                .withMessage("role");
        assertThatNullPointerException()
                .isThrownBy(() -> Recipient.of(Role.BUDDY, null))
                .withMessage("reference");
    }

    @Test
    void showsTheRoleAndNeverWho() {
        assertThat(new Recipient(Role.CAREER_COACH, "coach-1", true, true))
                .asString()
                .matches("Recipient\\[career-coach, [0-9a-f]{24}, BIG, secrecy]");
    }
}
