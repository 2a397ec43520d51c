package dev.positivehealth.conversation;

import dev.positivehealth.Checked;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Recorded;
import dev.positivehealth.conversation.ConversationEvent.Closing;
import dev.positivehealth.conversation.ConversationEvent.Declining;
import dev.positivehealth.conversation.ConversationEvent.FollowUp;
import dev.positivehealth.conversation.ConversationEvent.GoalNamed;
import dev.positivehealth.conversation.ConversationEvent.Note;
import dev.positivehealth.conversation.ConversationEvent.Offer;
import dev.positivehealth.conversation.ConversationEvent.Preparation;
import dev.positivehealth.conversation.ConversationEvent.Referral;
import dev.positivehealth.conversation.ConversationEvent.Stopping;
import dev.positivehealth.conversation.ConversationEvent.SupportJoined;
import dev.positivehealth.conversation.ConversationEvent.Talk;
import dev.positivehealth.conversation.ConversationEvent.TopicTakenBack;
import dev.positivehealth.conversation.ConversationEvent.Wish;
import dev.positivehealth.conversation.ConversationStage.About;
import dev.positivehealth.internal.history.History;
import dev.positivehealth.internal.text.NoBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One conversation of a person, at one of its stages.
 *
 * <p>Each stage is a final class that has only the steps possible from it: {@code Conversation.offer(…).hold(…)} does not
 * compile. An offer can be declined, a wish dropped in the same way, and every later stage that is not over stopped, at once and without a reason.
 *
 * <p>A step that is dated before the last event is refused by a {@link NotPossibleException}.
 *
 * <p>To whoever made the offer a declined conversation looks like one that nobody answered, and later like one that is over:
 * see {@link #seenByOfferer(Instant)}.
 */
public sealed interface Conversation extends NoBean {
    /** {@return what identifies it, at every stage: kebab-case, 1 to 64 characters, given by the host} */
    String id();

    /** {@return the person: the participant} */
    ParticipantRef participant();

    /** {@return what happened: all steps, in order; the first is the offer or the wish} */
    List<ConversationEvent> events();

    /** {@return how far it is} */
    ConversationState stage();

    /** {@return how it began: with an offer of somebody else, or the wish of the person} */
    default ConversationEvent.Beginning beginning() {
        return (ConversationEvent.Beginning) events().get(0);
    }

    /** {@return the reason for the conversation} */
    default Occasion occasion() {
        return beginning().occasion();
    }

    /**
     * Offers a conversation to the person. Whether it is not too soon to offer, {@link dev.positivehealth.journey.Journey}
     * judges.
     *
     * @param id what identifies it from now on, among all conversations of the person
     * @param until when the offer ends, exclusive
     * @throws IllegalArgumentException if the id is not kebab-case of 1 to 64 characters, or the offer does not end
     *     after it is made
     */
    static Offered offer(String id, ParticipantRef participant, Occasion occasion, Instant at, Instant until) {
        return begin(new About(id, participant), new Offer(occasion, at, until));
    }

    /**
     * Notes that the person asks for a conversation.
     *
     * @param id what identifies it from now on, among all conversations of the person
     * @throws IllegalArgumentException if the id is not kebab-case of 1 to 64 characters
     */
    static Offered wish(String id, ParticipantRef participant, Occasion occasion, Instant at) {
        return begin(new About(id, participant), new Wish(occasion, at));
    }

    private static Offered begin(About about, ConversationEvent.Beginning beginning) {
        return new Offered(new History<>(about, List.of(beginning)));
    }

    /**
     * Reads a conversation back from storage; every rule is run again.
     *
     * @param steps all steps, in order
     * @return the conversation at its stage, or every step that could not have happened, each judged after those before it
     *     that could: {@code event.out-of-order}, {@code event.not-possible} or {@code topic.not-agreed} at {@code /steps/N}
     * @throws IllegalArgumentException if the id is not kebab-case of 1 to 64 characters
     */
    static Checked<Conversation> restore(String id, ParticipantRef participant, List<ConversationEvent> steps) {
        About about = new About(id, participant);
        PropertyPath list = PropertyPath.ROOT.child("steps");
        if (steps.isEmpty() || !(steps.get(0) instanceof ConversationEvent.Beginning beginning)) {
            return Checked.invalid(List.of(Violation.of(list.child(0), ViolationCode.EVENT_NOT_POSSIBLE)));
        }
        return ConversationStage.REPLAY.restore(begin(about, beginning), steps.subList(1, steps.size()), list, 1);
    }

    /**
     * Tells what whoever made the offer can know.
     *
     * @return {@code unanswered} before the end of the offer and {@code ended} from then on, for a declined, a stopped and an
     *     ignored offer alike; {@code accepted} once it is prepared, until it is over; empty if the person asked for it, or
     *     it was not offered by then
     */
    default Optional<OfferViewState> seenByOfferer(Instant at) {
        if (!(beginning() instanceof Offer offer) || offer.at().isAfter(at)) {
            return Optional.empty();
        }
        if (!hadHappened(Preparation.class, at)) {
            return Optional.of(at.isBefore(offer.until()) ? OfferViewState.UNANSWERED : OfferViewState.ENDED);
        }
        return Optional.of(
                hadHappened(Closing.class, at) || hadHappened(Stopping.class, at)
                        ? OfferViewState.ENDED
                        : OfferViewState.ACCEPTED);
    }

    /**
     * Tells whether this is another conversation at a later stage, or the same one.
     *
     * @return true if the id, the person and all that had happened are the same
     */
    default boolean continues(Conversation earlier) {
        return ((ConversationStage) this).history().continues(((ConversationStage) earlier).history());
    }

    /**
     * Shows or hands over the person's notes, and records it. Nothing else of a conversation is for others.
     *
     * @param permitted the decision; its purpose must be the conversation
     * @return the next ledger, and what the recipient gets
     * @throws IllegalArgumentException if the ledger is another person's, or the decision not for notes of a conversation
     * @throws IllegalStateException if the decision is of another ledger or no longer holds
     */
    default Recorded<SharedNotes> share(ConsentLedger ledger, Decision.Permitted permitted, Instant at) {
        return SharedNotes.share(this, ledger, permitted, at);
    }

    /** A conversation that is offered or wished for, and not answered. It leads to {@link Prepared}, or is {@link Over} at once. */
    final class Offered extends ConversationStage implements Conversation {
        Offered(History<About, ConversationEvent> history) {
            super(stateAtFirst(history), history, List.of(Transitions.PREPARE, Transitions.DECLINE));
        }

        private static ConversationState stateAtFirst(History<About, ConversationEvent> history) {
            return history.events().get(0) instanceof Wish ? ConversationState.WISHED : ConversationState.OFFERED;
        }

        /**
         * Chooses a partner and a setting.
         *
         * @throws IllegalArgumentException if somebody in that role cannot be a partner
         * @throws NotPossibleException if {@code at} is before the last event, or not before the end of the offer
         */
        public Prepared prepare(Recipient partner, Setting setting, Expectations expectations, Instant at) {
            return go(Transitions.PREPARE, new Preparation(partner, setting, expectations, at));
        }

        /** Declines, or drops the wish. No reason is taken and none is kept. */
        public Over decline(Instant at) {
            return go(Transitions.DECLINE, new Declining(at));
        }
    }

    /** A conversation with a partner, a place and mutual expectations. The talk leads to {@link Held}. */
    final class Prepared extends ConversationStage implements Conversation {
        Prepared(History<About, ConversationEvent> history) {
            super(ConversationState.PREPARED, history, List.of(Transitions.JOIN, Transitions.HOLD, Transitions.STOP));
        }

        /** {@return the partner: whom the person chose} */
        public Recipient partner() {
            return chosenPartner().orElseThrow();
        }

        /** Lets a vitality coach join, at the person's wish. */
        public Prepared join(Support support, Instant at) {
            return go(Transitions.JOIN, new SupportJoined(support, at));
        }

        /**
         * Holds the talk.
         *
         * @param topics what the person brings; may be none
         * @throws NotPossibleException if a health topic is not agreed to for this talk, a topic from an item about sex life is
         *     brought to a partner on the employer's side, or {@code at} is before the last event
         */
        public Held hold(Instant at, Topic... topics) {
            return go(Transitions.HOLD, new Talk(Arrays.asList(topics), at));
        }

        /** Stops at once. */
        public Over stop(Instant at) {
            return go(Transitions.STOP, new Stopping(at));
        }
    }

    /** A conversation of which a talk was held, or is being held. It leads to {@link FollowedUp}, or is closed. */
    final class Held extends ConversationStage implements Conversation {
        Held(History<About, ConversationEvent> history) {
            super(
                    ConversationState.HELD,
                    history,
                    List.of(
                            Transitions.TAKE_BACK,
                            Transitions.NAME_GOAL,
                            Transitions.NOTE,
                            Transitions.REFER,
                            Transitions.FOLLOW_UP,
                            Transitions.CLOSE,
                            Transitions.STOP));
        }

        /** {@return the topics that may be spoken of: the topics of the talk that were not taken back} */
        public List<Topic> topics() {
            return Transitions.topics(history());
        }

        /** {@return the person's goals: the goals, in the order in which they were named} */
        public List<Goal> goals() {
            return history().each(GoalNamed.class, GoalNamed::goal).toList();
        }

        /**
         * Takes a topic back; it is not spoken of any more.
         *
         * @throws NotPossibleException if the talk has no such topic any more, or {@code at} is before the last event
         */
        public Held takeBack(String topic, Instant at) {
            return go(Transitions.TAKE_BACK, new TopicTakenBack(topic, at));
        }

        /** Names a goal. */
        public Held name(Goal goal, Instant at) {
            return go(Transitions.NAME_GOAL, new GoalNamed(goal, at));
        }

        /** Makes a note, which is the person's. */
        public Held note(String words, Instant at) {
            return go(Transitions.NOTE, new Note(words, at));
        }

        /** Refers to somebody, without any detail of health. */
        public Held refer(ReferralRoute route, Instant at) {
            return go(Transitions.REFER, new Referral(route, at));
        }

        /**
         * Agrees to ask again how it goes. Never one talk only.
         *
         * @param on the day of the next talk
         */
        public FollowedUp followUp(LocalDate on, Instant at) {
            return go(Transitions.FOLLOW_UP, new FollowUp(on, at));
        }

        /** Closes the conversation. */
        public Over close(Instant at) {
            return go(Transitions.CLOSE, new Closing(at));
        }

        /** Stops at once. */
        public Over stop(Instant at) {
            return go(Transitions.STOP, new Stopping(at));
        }
    }

    /** A conversation that goes on with another talk, which leads back to {@link Held}. */
    final class FollowedUp extends ConversationStage implements Conversation {
        FollowedUp(History<About, ConversationEvent> history) {
            super(
                    ConversationState.FOLLOWED_UP,
                    history,
                    List.of(Transitions.HOLD, Transitions.CLOSE, Transitions.STOP));
        }

        /** {@return the day of the next talk: the day that was agreed} */
        public LocalDate on() {
            return history()
                    .each(FollowUp.class, FollowUp::on)
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        }

        /**
         * Holds the next talk. What was agreed to for the talk before does not count any more.
         *
         * @param topics what the person brings; may be none
         * @throws NotPossibleException if a health topic is not agreed to for this talk, a topic from an item about sex life is
         *     brought to a partner on the employer's side, or {@code at} is before the last event
         */
        public Held hold(Instant at, Topic... topics) {
            return go(Transitions.HOLD, new Talk(Arrays.asList(topics), at));
        }

        /** Closes the conversation. */
        public Over close(Instant at) {
            return go(Transitions.CLOSE, new Closing(at));
        }

        /** Stops at once. */
        public Over stop(Instant at) {
            return go(Transitions.STOP, new Stopping(at));
        }
    }

    /** A conversation that is over: closed, declined or stopped. It has no further steps. */
    final class Over extends ConversationStage implements Conversation {
        Over(ConversationState stage, History<About, ConversationEvent> history) {
            super(stage, history, List.of());
        }
    }

    /** {@return the partner: whom the person chose; empty before that} */
    default Optional<Recipient> chosenPartner() {
        return ((ConversationStage) this)
                .history()
                .each(Preparation.class, Preparation::partner)
                .findFirst();
    }

    private boolean hadHappened(Class<? extends ConversationEvent> event, Instant at) {
        return events().stream()
                .anyMatch(past -> event.isInstance(past) && !past.at().isAfter(at));
    }
}
