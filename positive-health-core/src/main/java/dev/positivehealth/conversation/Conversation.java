package dev.positivehealth.conversation;

import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Recipient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One conversation of a person, at one of its stages.
 *
 * <p>Each stage is a final class that has only the steps possible from it: {@code Conversation.offer(…).hold(…)} does not
 * compile. An offer can be declined, and every later stage that is not over stopped, at once and without a reason.
 *
 * <p>To whoever made the offer a declined conversation looks like one that nobody answered, and later like one that is over:
 * see {@link #seenByOfferer(Instant, Instant)}.
 */
public sealed interface Conversation {
    /** {@return the person: the participant} */
    ParticipantRef participant();

    /** {@return what happened: all steps, in order; the first is the offer} */
    List<ConversationStep> steps();

    /**
     * {@return the stage: the stable code: {@code offered}, {@code prepared}, {@code held}, {@code followed-up}, {@code
     * closed}, {@code declined} or {@code stopped}}
     */
    String stage();

    /** {@return the reason for the conversation: the occasion of the offer} */
    default Occasion occasion() {
        return ((ConversationStep.Offer) steps().get(0)).occasion();
    }

    /**
     * Offers a conversation, or notes that the person asks for one.
     *
     * @param participant the person
     * @param occasion the reason
     * @param at when
     * @return the offered conversation
     */
    static Offered offer(ParticipantRef participant, Occasion occasion, Instant at) {
        return (Offered) Flow.start(participant, new ConversationStep.Offer(occasion, at));
    }

    /**
     * Reads a conversation back from storage; every rule is run again.
     *
     * @param participant the person
     * @param steps all steps, in order
     * @return the conversation at its stage, or the first step that could not have happened: {@code event.out-of-order},
     *     {@code event.not-possible} or {@code topic.not-agreed} at {@code /steps/N}
     */
    static Checked<Conversation> restore(ParticipantRef participant, List<ConversationStep> steps) {
        return Flow.restore(participant, steps);
    }

    /**
     * Tells what whoever made the offer can know.
     *
     * @param until when the offer ends
     * @param at the instant
     * @return {@code unanswered} before the end and {@code ended} from then on, for a declined, a stopped and an ignored offer
     *     alike; {@code accepted} once it is prepared, until it is over
     */
    default String seenByOfferer(Instant until, Instant at) {
        return Flow.seenByOfferer(this, until, at);
    }

    /**
     * Tells whether this is another conversation at a later stage, or the same one.
     *
     * @param earlier the conversation as it was
     * @return true if the person and all that had happened are the same
     */
    default boolean continues(Conversation earlier) {
        return Flow.continues(this, earlier);
    }

    /**
     * Shows or hands over the person's notes, and records it. Nothing else of a conversation is for others.
     *
     * @param ledger the person's ledger
     * @param permitted the decision; its purpose must be the conversation
     * @param at when they are shared
     * @return the next ledger, and what the recipient gets
     * @throws IllegalArgumentException if the ledger is another person's, or the decision not for notes of a conversation
     * @throws IllegalStateException if the decision is of another ledger or no longer holds
     */
    default SharedNotes.Sharing share(ConsentLedger ledger, Decision.Permitted permitted, Instant at) {
        return Flow.share(this, ledger, permitted, at);
    }

    /** A conversation that is offered, and not answered. */
    final class Offered extends Flow.Stage implements Conversation {
        Offered(ParticipantRef participant, List<ConversationStep> steps) {
            super(participant, steps);
        }

        @Override
        public String stage() {
            return "offered";
        }

        /**
         * Chooses a partner and a setting.
         *
         * @param partner whom the person chooses
         * @param setting where
         * @param expectations what both may expect
         * @param at when
         * @return the prepared conversation
         * @throws IllegalStateException if {@code at} is before the last step
         */
        public Prepared prepare(Recipient partner, Setting setting, Expectations expectations, Instant at) {
            return (Prepared) Flow.next(this, new ConversationStep.Preparation(partner, setting, expectations, at));
        }

        /**
         * Declines. No reason is taken and none is kept.
         *
         * @param at when
         * @return the declined conversation
         * @throws IllegalStateException if {@code at} is before the last step
         */
        public Over decline(Instant at) {
            return (Over) Flow.next(this, new ConversationStep.Declining(at));
        }
    }

    /** A conversation with a partner, a place and mutual expectations. */
    final class Prepared extends Flow.Stage implements Conversation {
        Prepared(ParticipantRef participant, List<ConversationStep> steps) {
            super(participant, steps);
        }

        @Override
        public String stage() {
            return "prepared";
        }

        /** {@return the partner: whom the person chose} */
        public Recipient partner() {
            return Flow.partner(this).orElseThrow();
        }

        /**
         * Lets a vitality coach join, at the person's wish.
         *
         * @param support who and through whom
         * @param at when
         * @return the prepared conversation
         * @throws IllegalStateException if {@code at} is before the last step
         */
        public Prepared join(Support support, Instant at) {
            return (Prepared) Flow.next(this, new ConversationStep.SupportJoined(support, at));
        }

        /**
         * Holds the talk.
         *
         * @param at when
         * @param topics what the person brings; may be none
         * @return the held conversation
         * @throws IllegalStateException if a health topic is not agreed to for this talk, or {@code at} is before the last step
         */
        public Held hold(Instant at, Topic... topics) {
            return (Held) Flow.next(this, new ConversationStep.Talk(Arrays.asList(topics), at));
        }

        /**
         * Stops at once.
         *
         * @param at when
         * @return the stopped conversation
         * @throws IllegalStateException if {@code at} is before the last step
         */
        public Over stop(Instant at) {
            return (Over) Flow.next(this, new ConversationStep.Stopping(at));
        }
    }

    /** A conversation of which a talk was held, or is being held. */
    final class Held extends Flow.Stage implements Conversation {
        Held(ParticipantRef participant, List<ConversationStep> steps) {
            super(participant, steps);
        }

        @Override
        public String stage() {
            return "held";
        }

        /** {@return the topics that may be spoken of: the topics of the talk that were not taken back} */
        public List<Topic> topics() {
            return Flow.topics(this);
        }

        /** {@return the person's goals: the goals, in the order in which they were named} */
        public List<Goal> goals() {
            return Flow.goals(this);
        }

        /**
         * Takes a topic back; it is not spoken of any more.
         *
         * @param topic the id of the topic
         * @param at when
         * @return the held conversation
         * @throws IllegalStateException if the talk has no such topic any more, or {@code at} is before the last step
         */
        public Held takeBack(String topic, Instant at) {
            return (Held) Flow.next(this, new ConversationStep.TopicTakenBack(topic, at));
        }

        /**
         * Names a goal.
         *
         * @param goal the person's own
         * @param at when
         * @return the held conversation
         * @throws IllegalStateException if {@code at} is before the last step
         */
        public Held name(Goal goal, Instant at) {
            return (Held) Flow.next(this, new ConversationStep.GoalNamed(goal, at));
        }

        /**
         * Makes a note, which is the person's.
         *
         * @param words the note
         * @param at when
         * @return the held conversation
         * @throws IllegalStateException if {@code at} is before the last step
         */
        public Held note(String words, Instant at) {
            return (Held) Flow.next(this, new ConversationStep.Note(words, at));
        }

        /**
         * Refers to somebody, without any detail of health.
         *
         * @param route where to
         * @param at when
         * @return the held conversation
         * @throws IllegalStateException if {@code at} is before the last step
         */
        public Held refer(ReferralRoute route, Instant at) {
            return (Held) Flow.next(this, new ConversationStep.Referral(route, at));
        }

        /**
         * Agrees to ask again how it goes. Never one talk only.
         *
         * @param on the day of the next talk
         * @param at when it is agreed
         * @return the followed-up conversation
         * @throws IllegalStateException if {@code at} is before the last step
         */
        public FollowedUp followUp(LocalDate on, Instant at) {
            return (FollowedUp) Flow.next(this, new ConversationStep.FollowUp(on, at));
        }

        /**
         * Closes the conversation.
         *
         * @param at when
         * @return the closed conversation
         * @throws IllegalStateException if {@code at} is before the last step
         */
        public Over close(Instant at) {
            return (Over) Flow.next(this, new ConversationStep.Closing(at));
        }

        /**
         * Stops at once.
         *
         * @param at when
         * @return the stopped conversation
         * @throws IllegalStateException if {@code at} is before the last step
         */
        public Over stop(Instant at) {
            return (Over) Flow.next(this, new ConversationStep.Stopping(at));
        }
    }

    /** A conversation that goes on with another talk. */
    final class FollowedUp extends Flow.Stage implements Conversation {
        FollowedUp(ParticipantRef participant, List<ConversationStep> steps) {
            super(participant, steps);
        }

        @Override
        public String stage() {
            return "followed-up";
        }

        /** {@return the day of the next talk: the day that was agreed} */
        public LocalDate on() {
            return Flow.followUpOn(this);
        }

        /**
         * Holds the next talk. What was agreed to for the talk before does not count any more.
         *
         * @param at when
         * @param topics what the person brings; may be none
         * @return the held conversation
         * @throws IllegalStateException if a health topic is not agreed to for this talk, or {@code at} is before the last step
         */
        public Held hold(Instant at, Topic... topics) {
            return (Held) Flow.next(this, new ConversationStep.Talk(Arrays.asList(topics), at));
        }

        /**
         * Closes the conversation.
         *
         * @param at when
         * @return the closed conversation
         * @throws IllegalStateException if {@code at} is before the last step
         */
        public Over close(Instant at) {
            return (Over) Flow.next(this, new ConversationStep.Closing(at));
        }

        /**
         * Stops at once.
         *
         * @param at when
         * @return the stopped conversation
         * @throws IllegalStateException if {@code at} is before the last step
         */
        public Over stop(Instant at) {
            return (Over) Flow.next(this, new ConversationStep.Stopping(at));
        }
    }

    /** A conversation that is over: closed, declined or stopped. It has no further steps. */
    final class Over extends Flow.Stage implements Conversation {
        private final String stage;

        Over(ParticipantRef participant, List<ConversationStep> steps, String stage) {
            super(participant, steps);
            this.stage = stage;
        }

        @Override
        public String stage() {
            return stage;
        }
    }

    /** {@return the partner: whom the person chose; empty before that} */
    default Optional<Recipient> chosenPartner() {
        return Flow.partner(this);
    }
}
