package dev.positivehealth.conversation;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.internal.history.History;
import dev.positivehealth.internal.history.Replay;
import dev.positivehealth.internal.history.Transition;
import dev.positivehealth.internal.text.KebabCase;
import dev.positivehealth.internal.text.NoBean;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What all stages of a conversation have. */
abstract class ConversationStage implements NoBean {
    static final Replay<About, ConversationEvent, Conversation> REPLAY = new Replay<>(
            conversation -> ((ConversationStage) conversation).history,
            conversation -> ((ConversationStage) conversation).ways);

    private final ConversationState stage;
    private final History<About, ConversationEvent> history;
    private final List<Transition<About, ConversationEvent, ?, ? extends Conversation>> ways;

    /** Which conversation it is, and whose. */
    record About(String id, ParticipantRef participant) {
        About {
            KebabCase.required("a conversation's id", id);
            Objects.requireNonNull(participant, "participant");
        }
    }

    /** Stands at a stage; {@code ways} are the only ways on from it. */
    ConversationStage(
            ConversationState stage,
            History<About, ConversationEvent> history,
            List<Transition<About, ConversationEvent, ?, ? extends Conversation>> ways) {
        this.stage = stage;
        this.history = history;
        this.ways = ways;
    }

    final <T extends ConversationEvent, S extends Conversation> S go(
            Transition<About, ConversationEvent, T, S> way, T event) throws NotPossibleException {
        return way.go(history, event, "a conversation that is " + stage);
    }

    /** {@return how far it is} */
    public final ConversationState stage() {
        return stage;
    }

    final History<About, ConversationEvent> history() {
        return history;
    }

    /** {@return what identifies it} */
    public final String id() {
        return history.subject().id();
    }

    /** {@return the person} */
    public final ParticipantRef participant() {
        return history.subject().participant();
    }

    /** {@return what happened, in order} */
    public final List<ConversationEvent> events() {
        return history.events();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ConversationStage that && history.equals(that.history);
    }

    @Override
    public final int hashCode() {
        return history.hashCode();
    }

    /** Says what it is, and not its stage: that would tell a declined offer from one that nobody answered. */
    @Override
    public final String toString() {
        return "Conversation";
    }
}
