package dev.positivehealth.conversation;

import static dev.positivehealth.conversation.Talks.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenByOffererTest {
    @ParameterizedTest
    @CsvSource({"0, unanswered", "1, unanswered", "9, unanswered", "10, ended", "11, ended"})
    void aDeclinedOfferLooksLikeAnUnansweredOneUntilBothEnd(int minute, String seen) {
        assertThat(Talks.offered().decline(at(1)).seenByOfferer(at(minute)))
                .isEqualTo(Talks.offered().seenByOfferer(at(minute)))
                .hasToString("Optional[" + seen + "]");
    }

    @Property
    void decliningMakesNoDifferenceAtAnyInstantWheneverItHappens(
            @ForAll @IntRange(min = 0, max = 20) int declined, @ForAll @IntRange(min = -1, max = 30) int minute) {
        for (long nanos : List.of(-1L, 0L, 1L)) {
            Instant instant = at(minute).plusNanos(nanos);
            assertThat(Talks.offered().decline(at(declined)).seenByOfferer(instant))
                    .isEqualTo(Talks.offered().seenByOfferer(instant))
                    .isEqualTo(
                            instant.isBefore(at(0))
                                    ? Optional.empty()
                                    : Optional.of(
                                            instant.isBefore(Talks.END)
                                                    ? OfferViewState.UNANSWERED
                                                    : OfferViewState.ENDED));
        }
    }

    @Test
    void aStoppedConversationLooksLikeAClosedOne() {
        for (int minute = 0; minute < 20; minute++) {
            assertThat(Talks.held().stop(at(5)).seenByOfferer(at(minute)))
                    .isEqualTo(Talks.held().close(at(5)).seenByOfferer(at(minute)));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, unanswered", "1, accepted", "4, accepted", "5, ended", "10, ended", "12, ended"})
    void anAcceptedOneIsSeenFromItsPreparationUntilItIsOver(int minute, String seen) {
        assertThat(Talks.prepared().stop(at(5)).seenByOfferer(at(minute))).hasToString("Optional[" + seen + "]");
    }

    @Test
    void anAcceptedOneStaysAcceptedAfterTheEndOfTheOffer() {
        assertThat(Talks.prepared().seenByOfferer(at(11))).contains(OfferViewState.ACCEPTED);
        assertThat(Talks.followedUp().seenByOfferer(at(11))).contains(OfferViewState.ACCEPTED);
    }

    @Test
    void whoeverOfferedSeesTheOfferAndHowItStands() {
        assertThat(OfferSeen.of(Talks.prepared(), at(2)))
                .contains(new OfferSeen("c-1", Occasion.COACHING, at(0), Talks.END, at(2), OfferViewState.ACCEPTED));
        assertThat(OfferSeen.of(Talks.offered(), at(-1))).isEmpty();
    }

    @Test
    void nobodyOfferedWhatThePersonWished() {
        Conversation.Offered wish = Conversation.wish("c-1", Talks.PERSON, Occasion.COACHING, at(0));
        assertThat(wish.events()).hasSize(1);
        assertThat(wish.occasion()).isEqualTo(Occasion.COACHING);
        assertThat(wish.seenByOfferer(at(1))).isEmpty();
        assertThat(OfferSeen.of(wish, at(1))).isEmpty();
    }
}
