package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the person offers unasked: nobody knows of it before it is in force. */
class OfferedConsentTest {
    private static final ConsentId ID = Consents.id("c-1");

    /** Offered in hour 1, in force from hour 10 to hour 20. */
    private static ConsentLedger offered() {
        return Consents.ledger()
                .offer(Consents.look("c-1", Consents.COACH, 10, 20), Consents.everything(), Consents.hour(1));
    }

    private static String seen(ConsentLedger ledger, long hour) {
        return ledger.seenBy(Consents.COACH, Consents.hour(hour)).toString();
    }

    @Test
    void isSeenByItsRecipientFromWhenItIsInForce() {
        assertThat(offered().seenBy(Consents.COACH, Consents.hour(0))).isEmpty();
        assertThat(offered().seenBy(Consents.COACH, Consents.hour(9))).isEmpty();
        assertThat(offered().seenBy(Consents.COACH, Consents.hour(10)))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.offered()).isTrue();
                    assertThat(view.askedAt()).isEqualTo(Consents.hour(1));
                    assertThat(view.state()).isEqualTo(RequestViewState.OPEN);
                });
        assertThat(offered().seenBy(Consents.COACH, Consents.hour(20)))
                .extracting(RequestView::state)
                .containsExactly(RequestViewState.ENDED);
        assertThat(offered().seenBy(Consents.MANAGER, Consents.hour(10))).isEmpty();
    }

    @Test
    void isNeverSeenIfItWasTakenBackBefore() {
        ConsentLedger withdrawn = offered().withdraw(ID, Consents.hour(9)).ledger();
        for (long hour : new long[] {1, 9, 10, 15, 20, 30}) {
            assertThat(seen(withdrawn, hour)).as("hour " + hour).isEqualTo("[]");
        }
    }

    /** A clock that runs behind dates the withdrawal before the request itself. */
    @Test
    void asksAndWithdrawalsOfBeforeItWasMadeDoNotStandInEachOthersWay() {
        ConsentLedger withdrawn = Consents.ledger()
                .ask(Consents.look("c-1", Consents.COACH), Consents.everything(), Consents.hour(5))
                .give(ID, Consents.hour(6))
                .withdraw(ID, Consents.hour(3))
                .ledger();
        assertThat(withdrawn.stateOf(ID, Consents.hour(4))).isEmpty();
        assertThat(withdrawn.allows(new ConsentEvent.Asked(Consents.look("c-2", Consents.COACH), Consents.hour(4))))
                .as("the ledger as it stood in hour 4 knew of nothing")
                .isTrue();
        assertThat(withdrawn.stateOf(ID, Consents.hour(7))).contains(ConsentState.WITHDRAWN);
    }

    @Test
    void isAmongTheStatesForThePerson() {
        ConsentLedger ledger =
                offered().ask(Consents.look("c-2", Consents.MANAGER), Consents.everything(), Consents.hour(2));
        ConsentStates states = ConsentStates.of(ledger, Consents.hour(2));
        assertThat(states.participant()).isEqualTo(Consents.PERSON);
        assertThat(states.at()).isEqualTo(Consents.hour(2));
        assertThat(states.requests())
                .extracting(one -> one.request().id() + " " + one.state())
                .containsExactly("c-1 not-yet", "c-2 unanswered");
        assertThat(ConsentStates.of(ledger, Consents.hour(1)).requests())
                .extracting(one -> one.request().id() + " " + one.state())
                .containsExactly("c-1 not-yet");
        assertThat(states).hasToString("ConsentStates");
    }

    @Test
    void isCountedInWhatARecipientSeesAndNobodyIsNamed() {
        RequestsSeen seen = RequestsSeen.of(offered(), Consents.COACH, Consents.hour(10));
        assertThat(seen.recipient()).isEqualTo(Consents.COACH);
        assertThat(seen.at()).isEqualTo(Consents.hour(10));
        assertThat(seen.requests()).isEqualTo(offered().seenBy(Consents.COACH, Consents.hour(10)));
        assertThat(seen).hasToString("RequestsSeen[1]");
        assertThat(RequestsSeen.of(offered(), Consents.COACH, Consents.hour(9))).hasToString("RequestsSeen[0]");
    }
}
