package dev.positivehealth.conversation;

import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one place that says which step may follow which stage. */
final class Flow {
    private Flow() {}

    /** What all stages have. */
    abstract static class Stage {
        private final ParticipantRef participant;
        private final List<ConversationStep> steps;

        Stage(ParticipantRef participant, List<ConversationStep> steps) {
            this.participant = Objects.requireNonNull(participant, "participant");
            this.steps = List.copyOf(steps);
        }

        /** {@return the person: the participant} */
        public final ParticipantRef participant() {
            return participant;
        }

        /** {@return what happened: all steps, in order} */
        public final List<ConversationStep> steps() {
            return steps;
        }

        @Override
        public final boolean equals(@Nullable Object other) {
            return other instanceof Stage that && participant.equals(that.participant) && steps.equals(that.steps);
        }

        @Override
        public final int hashCode() {
            return Objects.hash(participant, steps);
        }

        /** Says what it is, and not its stage: that would tell a declined offer from one that nobody answered. */
        @Override
        public final String toString() {
            return "Conversation";
        }
    }

    static Conversation start(ParticipantRef participant, ConversationStep.Offer offer) {
        return new Conversation.Offered(participant, List.of(offer));
    }

    static Conversation next(Conversation now, ConversationStep step) {
        fault(now, step).ifPresent(code -> {
            throw new IllegalStateException("a conversation that is " + now.stage() + " cannot go on so: " + code);
        });
        return with(now, step);
    }

    static Checked<Conversation> restore(ParticipantRef participant, List<ConversationStep> steps) {
        PropertyPath path = PropertyPath.ROOT.child("steps");
        if (steps.isEmpty() || !(steps.get(0) instanceof ConversationStep.Offer offer)) {
            return Checked.invalid(List.of(Violation.of(path.child(0), ViolationCode.EVENT_NOT_POSSIBLE)));
        }
        Conversation conversation = start(participant, offer);
        for (int i = 1; i < steps.size(); i++) {
            Optional<ViolationCode> fault = fault(conversation, steps.get(i));
            if (fault.isPresent()) {
                return Checked.invalid(List.of(Violation.of(path.child(i), fault.get())));
            }
            conversation = with(conversation, steps.get(i));
        }
        return Checked.valid(conversation);
    }

    private static Optional<ViolationCode> fault(Conversation now, ConversationStep step) {
        List<ConversationStep> before = now.steps();
        Instant last = before.get(before.size() - 1).at();
        if (step.at().isBefore(last)) {
            return Optional.of(ViolationCode.EVENT_OUT_OF_ORDER);
        }
        if (!mayFollow(now, step)) {
            return Optional.of(ViolationCode.EVENT_NOT_POSSIBLE);
        }
        boolean notAgreed = step instanceof ConversationStep.Talk talk
                && talk.topics().stream().anyMatch(topic -> !topic.mayBeSpokenOf(last, talk.at()));
        return notAgreed ? Optional.of(ViolationCode.TOPIC_NOT_AGREED) : Optional.empty();
    }

    private static boolean mayFollow(Conversation now, ConversationStep step) {
        if (now instanceof Conversation.Offered) {
            return step instanceof ConversationStep.Preparation || step instanceof ConversationStep.Declining;
        }
        if (now instanceof Conversation.Prepared) {
            return step instanceof ConversationStep.SupportJoined
                    || step instanceof ConversationStep.Talk
                    || step instanceof ConversationStep.Stopping;
        }
        if (now instanceof Conversation.Held held) {
            return step instanceof ConversationStep.TopicTakenBack back
                    ? held.topics().stream().anyMatch(topic -> topic.id().equals(back.topic()))
                    : step instanceof ConversationStep.GoalNamed
                            || step instanceof ConversationStep.Note
                            || step instanceof ConversationStep.Referral
                            || step instanceof ConversationStep.FollowUp
                            || step instanceof ConversationStep.Closing
                            || step instanceof ConversationStep.Stopping;
        }
        if (now instanceof Conversation.FollowedUp) {
            return step instanceof ConversationStep.Talk
                    || step instanceof ConversationStep.Closing
                    || step instanceof ConversationStep.Stopping;
        }
        return false;
    }

    private static Conversation with(Conversation now, ConversationStep step) {
        List<ConversationStep> steps = new ArrayList<>(now.steps());
        steps.add(step);
        ParticipantRef participant = now.participant();
        if (step instanceof ConversationStep.Preparation || step instanceof ConversationStep.SupportJoined) {
            return new Conversation.Prepared(participant, steps);
        }
        if (step instanceof ConversationStep.FollowUp) {
            return new Conversation.FollowedUp(participant, steps);
        }
        if (step instanceof ConversationStep.Closing) {
            return new Conversation.Over(participant, steps, "closed");
        }
        if (step instanceof ConversationStep.Declining) {
            return new Conversation.Over(participant, steps, "declined");
        }
        if (step instanceof ConversationStep.Stopping) {
            return new Conversation.Over(participant, steps, "stopped");
        }
        return new Conversation.Held(participant, steps);
    }

    static Optional<Recipient> partner(Conversation conversation) {
        return conversation.steps().stream()
                .filter(ConversationStep.Preparation.class::isInstance)
                .map(step -> ((ConversationStep.Preparation) step).partner())
                .findFirst();
    }

    static List<Topic> topics(Conversation conversation) {
        List<Topic> topics = new ArrayList<>();
        for (ConversationStep step : conversation.steps()) {
            if (step instanceof ConversationStep.Talk talk) {
                topics.clear();
                topics.addAll(talk.topics());
            } else if (step instanceof ConversationStep.TopicTakenBack back) {
                topics.removeIf(topic -> topic.id().equals(back.topic()));
            }
        }
        return List.copyOf(topics);
    }

    static List<Goal> goals(Conversation conversation) {
        return conversation.steps().stream()
                .filter(ConversationStep.GoalNamed.class::isInstance)
                .map(step -> ((ConversationStep.GoalNamed) step).goal())
                .toList();
    }

    static LocalDate followUpOn(Conversation.FollowedUp conversation) {
        List<ConversationStep> steps = conversation.steps();
        return ((ConversationStep.FollowUp) steps.get(steps.size() - 1)).on();
    }

    static boolean continues(Conversation now, Conversation earlier) {
        int before = earlier.steps().size();
        return now.participant().equals(earlier.participant())
                && now.steps().size() >= before
                && now.steps().subList(0, before).equals(earlier.steps());
    }

    static SharedNotes.Sharing share(
            Conversation conversation, ConsentLedger ledger, Decision.Permitted permitted, Instant at) {
        if (!ledger.participant().equals(conversation.participant())) {
            throw new IllegalArgumentException("the conversation must be of the ledger's participant");
        }
        if (permitted.access().purpose() != Purpose.CONVERSATION) {
            throw new IllegalArgumentException("notes are shared for a conversation");
        }
        Scope notes = permitted.access().scope().within(Scope.NOTHING.with(ScopePart.NOTES));
        return new SharedNotes.Sharing(ledger.sharing(permitted, notes, at), new SharedNotes(conversation, permitted));
    }

    static String seenByOfferer(Conversation conversation, Instant until, Instant at) {
        boolean prepared = conversation.steps().stream()
                .anyMatch(step -> step instanceof ConversationStep.Preparation
                        && !step.at().isAfter(at));
        boolean over = conversation.steps().stream()
                .anyMatch(
                        step -> (step instanceof ConversationStep.Closing || step instanceof ConversationStep.Stopping)
                                && !step.at().isAfter(at));
        if (prepared) {
            return over ? "ended" : "accepted";
        }
        return at.isBefore(until) ? "unanswered" : "ended";
    }
}
