package dev.positivehealth.conversation;

import dev.positivehealth.RefusalReason;
import dev.positivehealth.consent.DataKind;
import dev.positivehealth.conversation.Conversation.FollowedUp;
import dev.positivehealth.conversation.Conversation.Held;
import dev.positivehealth.conversation.Conversation.Over;
import dev.positivehealth.conversation.Conversation.Prepared;
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
import dev.positivehealth.conversation.ConversationStage.About;
import dev.positivehealth.internal.history.History;
import dev.positivehealth.internal.history.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The one place that says which event leads from a stage of a conversation to which next one, and what refuses it. */
final class Transitions {
    static final Transition<About, ConversationEvent, Preparation, Prepared> PREPARE =
            to(Preparation.class, Prepared::new).unless(RefusalReason.TIME_OVER, Transitions::isOver);
    static final Transition<About, ConversationEvent, Declining, Over> DECLINE =
            to(Declining.class, history -> new Over(ConversationState.DECLINED, history));
    static final Transition<About, ConversationEvent, SupportJoined, Prepared> JOIN =
            to(SupportJoined.class, Prepared::new);
    static final Transition<About, ConversationEvent, TopicTakenBack, Held> TAKE_BACK = to(
                    TopicTakenBack.class, Held::new)
            .unless(
                    RefusalReason.TOPIC_NOT_THERE,
                    (before, back) -> topics(before).stream()
                            .noneMatch(topic -> topic.id().equals(back.topic())));
    static final Transition<About, ConversationEvent, GoalNamed, Held> NAME_GOAL = to(GoalNamed.class, Held::new);
    static final Transition<About, ConversationEvent, Note, Held> NOTE = to(Note.class, Held::new);
    static final Transition<About, ConversationEvent, Referral, Held> REFER = to(Referral.class, Held::new);
    static final Transition<About, ConversationEvent, FollowUp, FollowedUp> FOLLOW_UP =
            to(FollowUp.class, FollowedUp::new);
    static final Transition<About, ConversationEvent, Talk, Held> HOLD = to(Talk.class, Held::new)
            .unless(RefusalReason.TOPIC_NOT_AGREED, Transitions::isNotAgreed)
            .unless(RefusalReason.TOPIC_NOT_FOR_PARTNER, Transitions::isNotForPartner);
    static final Transition<About, ConversationEvent, Closing, Over> CLOSE =
            to(Closing.class, history -> new Over(ConversationState.CLOSED, history));
    static final Transition<About, ConversationEvent, Stopping, Over> STOP =
            to(Stopping.class, history -> new Over(ConversationState.STOPPED, history));

    private Transitions() {}

    private static <T extends ConversationEvent, S extends Conversation> Transition<About, ConversationEvent, T, S> to(
            Class<T> event, Function<History<About, ConversationEvent>, S> next) {
        return Transition.to(event, next);
    }

    private static boolean isOver(History<About, ConversationEvent> before, Preparation preparation) {
        return before.each(Offer.class, Offer::until)
                .anyMatch(until -> !preparation.at().isBefore(until));
    }

    /** What a person says in their own words is theirs to say; what the list asks about sex life is not for work. */
    private static boolean isNotForPartner(History<About, ConversationEvent> before, Talk talk) {
        return before.each(Preparation.class, Preparation::partner)
                        .anyMatch(partner -> partner.role().isEmployersSide())
                && talk.topics().stream().anyMatch(topic -> DataKind.isOnSexLife(topic.aspect()));
    }

    /** What was agreed to counts for one talk: the next one after all that was settled before. */
    private static boolean isNotAgreed(History<About, ConversationEvent> before, Talk talk) {
        Instant settled = before.last().orElseThrow().at();
        return talk.topics().stream().anyMatch(topic -> !topic.mayBeSpokenOf(settled, talk.at()));
    }

    /** The topics of the last talk that were not taken back. */
    static List<Topic> topics(History<About, ConversationEvent> history) {
        List<Topic> topics = new ArrayList<>();
        for (ConversationEvent event : history.events()) {
            if (event instanceof Talk talk) {
                topics.clear();
                topics.addAll(talk.topics());
            } else if (event instanceof TopicTakenBack back) {
                topics.removeIf(topic -> topic.id().equals(back.topic()));
            }
        }
        return List.copyOf(topics);
    }
}
