package dev.positivehealth.conversation;

import static dev.positivehealth.conversation.Talks.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.Languages;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recorded;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.WorkplacePolicy;
import org.junit.jupiter.api.Test;

class SharedNotesTest {
    private static final ConsentId ID = ConsentId.parse("c-1");
    private static final Scope NOTES = Scope.NOTHING.with(ScopePart.NOTES);
    private static final Scope CONSENT = NOTES.and(Scope.wholeWeb());
    private static final Conversation HELD =
            Talks.held().note("First", at(3)).takeBack("sleep", at(4)).note("Second", at(5));

    private static ConsentLedger given(ParticipantRef participant, Purpose purpose) {
        return ConsentLedger.of(participant)
                .ask(
                        ConsentRequest.of(
                                ID,
                                AccessRequest.look(CONSENT, Talks.PARTNER, purpose),
                                Languages.ENGLISH,
                                at(0),
                                at(90)),
                        WorkplacePolicy.netherlands(),
                        at(0))
                .give(ID, at(1));
    }

    private static Decision.Permitted permitted(ConsentLedger ledger, Scope scope, Purpose purpose) {
        return ledger.decide(AccessRequest.look(scope, Talks.PARTNER, purpose), WorkplacePolicy.netherlands(), at(6))
                .permitted()
                .orElseThrow();
    }

    @Test
    void holdTheNotesAndNoWordOfATopic() {
        ConsentLedger ledger = given(Talks.PERSON, Purpose.CONVERSATION);
        Decision.Permitted permitted = permitted(ledger, CONSENT, Purpose.CONVERSATION);
        Recorded<SharedNotes> sharing = HELD.share(ledger, permitted, at(7));
        assertThat(SharedNotes.isFor(permitted)).isTrue();
        assertThat(sharing.outcome().notes()).containsExactly("First", "Second");
        assertThat(sharing.outcome().permitted()).isSameAs(permitted);
        assertThat(sharing.outcome()).hasToString("SharedNotes");
        assertThat(sharing.ledger().events())
                .last()
                .isEqualTo(new ConsentEvent.Shared(ID, at(7), AccessMode.LOOK_TOGETHER, NOTES));
    }

    @Test
    void areOfTheLedgersPersonForAConversationAndNamedInTheDecision() {
        ConsentLedger ledger = given(Talks.PERSON, Purpose.CONVERSATION);
        ConsentLedger others = given(ParticipantRef.parse("p-002"), Purpose.CONVERSATION);
        assertThatThrownBy(() -> HELD.share(others, permitted(others, NOTES, Purpose.CONVERSATION), at(7)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the conversation must be of the ledger's participant");
        ConsentLedger plan = given(Talks.PERSON, Purpose.ACTION_PLAN);
        assertThatThrownBy(() -> HELD.share(plan, permitted(plan, NOTES, Purpose.ACTION_PLAN), at(7)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("notes are shared for a conversation");
        assertThatThrownBy(() -> HELD.share(ledger, permitted(ledger, Scope.wholeWeb(), Purpose.CONVERSATION), at(7)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("what is shared must be something that the decision is about");
        assertThat(SharedNotes.isFor(permitted(plan, NOTES, Purpose.ACTION_PLAN)))
                .isFalse();
        assertThat(SharedNotes.isFor(permitted(ledger, Scope.wholeWeb(), Purpose.CONVERSATION)))
                .isFalse();
    }

    @Test
    void areNotSharedOnceTheConsentIsTakenBack() {
        ConsentLedger ledger = given(Talks.PERSON, Purpose.CONVERSATION);
        Decision.Permitted permitted = permitted(ledger, NOTES, Purpose.CONVERSATION);
        ConsentLedger withdrawn = ledger.withdraw(ID, at(6)).ledger();
        assertThatThrownBy(() -> HELD.share(withdrawn, permitted, at(7)))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the decision must be of this ledger and still hold when something is shared");
    }
}
