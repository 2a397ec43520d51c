package dev.positivehealth.conversation;

import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recorded;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.SharedView;
import java.time.Instant;
import java.util.List;

/**
 * What somebody else gets to see of a conversation: the person's notes. Topics, and so the words of a topic that was
 * taken back, are not included.
 */
public final class SharedNotes extends SharedView {
    private static final Scope NOTES = Scope.NOTHING.with(ScopePart.NOTES);

    private final List<String> notes;

    SharedNotes(Conversation conversation, Decision.Permitted permitted) {
        super(permitted);
        this.notes = ((ConversationStage) conversation)
                .history()
                .each(ConversationEvent.Note.class, ConversationEvent.Note::words)
                .toList();
    }

    static Recorded<SharedNotes> share(
            Conversation conversation, ConsentLedger ledger, Decision.Permitted permitted, Instant at) {
        if (!ledger.participant().equals(conversation.participant())) {
            throw new IllegalArgumentException("the conversation must be of the ledger's participant");
        }
        if (!isForAConversation(permitted)) {
            throw new IllegalArgumentException("notes are shared for a conversation");
        }
        return ledger.recordSharing(new SharedNotes(conversation, permitted), at);
    }

    /**
     * {@return whether what was permitted has the notes, for a conversation: if not, there is nothing to share and nothing
     * to record}
     */
    public static boolean isFor(Decision.Permitted permitted) {
        return isForAConversation(permitted)
                && !permitted.access().scope().within(NOTES).isNothing();
    }

    private static boolean isForAConversation(Decision.Permitted permitted) {
        return permitted.access().purpose() == Purpose.CONVERSATION;
    }

    @Override
    public Scope shown() {
        return permitted().access().scope().within(NOTES);
    }

    /** {@return the person's notes, in order} */
    public List<String> notes() {
        return notes;
    }

    /** Says what it is, nothing about the person. */
    @Override
    public String toString() {
        return "SharedNotes";
    }
}
