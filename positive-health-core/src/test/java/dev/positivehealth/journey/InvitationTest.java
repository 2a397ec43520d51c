package dev.positivehealth.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.questionnaire.Samples;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationTest {
    private static final Instant MADE = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant END = MADE.plusSeconds(100);
    private static final Invitation INVITATION = new Invitation(MADE, END);

    @ParameterizedTest
    @CsvSource({"-1, unanswered", "0, unanswered", "99, unanswered", "100, ended", "101, ended"})
    void theInviterSeesOnlyWhetherItHasEnded(int second, String seen) {
        assertThat(INVITATION.seenByInviter(MADE.plusSeconds(second))).hasToString(seen);
    }

    @Test
    void theInviterSeesTheSameWhateverHappened() {
        ParticipantRef person = ParticipantRef.parse("p-1");
        Journey ignored = Journey.of(person).invited(INVITATION);
        Journey joined = ignored.filledIn(Samples.builtIn("marks-6/1")
                .sheet(LocalDate.of(2026, 3, 1))
                .participant("p-1")
                .complete());
        Journey stopped = ignored.stop(MADE.plusSeconds(5));
        assertThat(joined.invitations()).isEqualTo(ignored.invitations()).containsExactly(INVITATION);
        assertThat(stopped.invitations()).isEqualTo(ignored.invitations());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void endsAfterItIsMade(int seconds) {
        assertThatThrownBy(() -> new Invitation(MADE, MADE.plusSeconds(seconds)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("an invitation must end after it is made");
    }
}
