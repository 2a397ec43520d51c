package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class SightTest {
    @Test
    void isAskedForInWords() {
        assertThat(Sight.look(Scope.wholeWeb()).by(Consents.COACH).forPurpose(Purpose.CONVERSATION))
                .isEqualTo(new Sight(Mode.LOOK_TOGETHER, Scope.wholeWeb(), Consents.COACH, Purpose.CONVERSATION));
        assertThat(Sight.copy(Scope.wholeWeb()).by(Consents.COACH).forPurpose(Purpose.RESEARCH))
                .isEqualTo(new Sight(Mode.RECEIVE_COPY, Scope.wholeWeb(), Consents.COACH, Purpose.RESEARCH));
    }

    @Test
    void rejectsASightOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sight.look(Scope.NOTHING).by(Consents.COACH).forPurpose(Purpose.CONVERSATION))
                .withMessage("a sight must be of something");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        Scope web = Scope.wholeWeb();
        assertThatNullPointerException()
                .isThrownBy(() -> new Sight(null, web, Consents.COACH, Purpose.CONVERSATION))
                .withMessage("mode");
        assertThatNullPointerException()
                .isThrownBy(() -> Sight.look(null).by(Consents.COACH).forPurpose(Purpose.CONVERSATION))
                .withMessage("scope");
        assertThatNullPointerException()
                .isThrownBy(() -> Sight.look(web).by(null).forPurpose(Purpose.CONVERSATION))
                .withMessage("recipient");
        assertThatNullPointerException()
                .isThrownBy(() -> Sight.look(web).by(Consents.COACH).forPurpose(null))
                .withMessage("purpose");
    }
}
