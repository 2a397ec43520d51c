package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class AccessRequestTest {
    @Test
    void isAskedForInWords() {
        assertThat(AccessRequest.look(Scope.wholeWeb(), Consents.COACH, Purpose.CONVERSATION))
                .isEqualTo(new AccessRequest(
                        AccessMode.LOOK_TOGETHER, Scope.wholeWeb(), Consents.COACH, Purpose.CONVERSATION));
        assertThat(AccessRequest.copy(Scope.wholeWeb(), Consents.COACH, Purpose.RESEARCH))
                .isEqualTo(
                        new AccessRequest(AccessMode.RECEIVE_COPY, Scope.wholeWeb(), Consents.COACH, Purpose.RESEARCH));
    }

    @Test
    void rejectsAnAccessToNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessRequest.look(Scope.NOTHING, Consents.COACH, Purpose.CONVERSATION))
                .withMessage("an access request must be about something");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        Scope web = Scope.wholeWeb();
        assertThatNullPointerException()
                .isThrownBy(() -> new AccessRequest(null, web, Consents.COACH, Purpose.CONVERSATION))
                .withMessage("mode");
        assertThatNullPointerException()
                .isThrownBy(() -> AccessRequest.look(null, Consents.COACH, Purpose.CONVERSATION))
                .withMessage("scope");
        assertThatNullPointerException()
                .isThrownBy(() -> AccessRequest.look(web, null, Purpose.CONVERSATION))
                .withMessage("recipient");
        assertThatNullPointerException()
                .isThrownBy(() -> AccessRequest.look(web, Consents.COACH, null))
                .withMessage("purpose");
    }
}
