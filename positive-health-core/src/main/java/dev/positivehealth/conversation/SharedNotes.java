package dev.positivehealth.conversation;

import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import java.time.Instant;
import java.util.List;

/**
 * What somebody else gets to see of a conversation: the person's notes, made from a permitted decision alone. Topics, and so
 * the words of a topic that was taken back, are not in here. It is written, never read back.
 */
public final class SharedNotes {
    private final Decision.Permitted permitted;
    private final List<String> notes;

    SharedNotes(Conversation conversation, Decision.Permitted permitted) {
        this.permitted = permitted;
        this.notes = ((ConversationStage) conversation)
                .history()
                .each(ConversationEvent.Note.class, ConversationEvent.Note::words)
                .toList();
    }

    static Sharing share(Conversation conversation, ConsentLedger ledger, Decision.Permitted permitted, Instant at) {
        if (!ledger.participant().equals(conversation.participant())) {
            throw new IllegalArgumentException("the conversation must be of the ledger's participant");
        }
        if (permitted.access().purpose() != Purpose.CONVERSATION) {
            throw new IllegalArgumentException("notes are shared for a conversation");
        }
        Scope notes = permitted.access().scope().within(Scope.NOTHING.with(ScopePart.NOTES));
        return new Sharing(ledger.sharing(permitted, notes, at), new SharedNotes(conversation, permitted));
    }

    /** {@return the permission under which they are seen: by which consents, by whom, for what and until when} */
    public Decision.Permitted permitted() {
        return permitted;
    }

    /** {@return the notes: the person's words, in order} */
    public List<String> notes() {
        return notes;
    }

    /** Says what it is, nothing of the person. */
    @Override
    public String toString() {
        return "SharedNotes";
    }

    /**
     * The ledger after a sharing, and what the recipient gets.
     *
     * @param ledger the next ledger, to be stored before the notes are handed on
     * @param notes what the recipient gets
     */
    public record Sharing(ConsentLedger ledger, SharedNotes notes) {}
}
