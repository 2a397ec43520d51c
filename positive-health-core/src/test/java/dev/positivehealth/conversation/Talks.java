package dev.positivehealth.conversation;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Steps of a conversation for tests. */
final class Talks {
    static final ParticipantRef PERSON = ParticipantRef.parse("p-1");
    static final Recipient PARTNER = Recipient.of(Role.CAREER_COACH, "coach-1");
    static final Support SUPPORT =
            new Support(Recipient.of(Role.VITALITY_COACH, "coach-2"), SupportThrough.HEALTH_INSURANCE);
    static final Setting WALK = Setting.walk("the park");
    static final LocalDate NEXT = LocalDate.of(2026, 6, 1);
    static final Topic GARDEN = Topic.own("garden", TopicKind.STRENGTH, "My garden");
    static final Topic SLEEP = Topic.aboutHealth("sleep", TopicKind.CHANGE, "I wake at four");
    static final Goal GOAL = Goal.of("A day off");

    private Talks() {}

    static Instant at(int minute) {
        return Instant.parse("2026-03-01T09:00:00Z").plusSeconds(60L * minute);
    }

    static final Instant END = at(10);

    static Conversation.Offered offered() {
        return Conversation.offer("c-1", PERSON, Occasion.COACHING, at(0), END);
    }

    static Conversation.Prepared prepared() {
        return offered().prepare(PARTNER, WALK, Expectations.NONE, at(1));
    }

    static Conversation.Held held() {
        return prepared().hold(at(2), GARDEN, SLEEP.agreed(at(2)));
    }

    static Conversation.FollowedUp followedUp() {
        return held().followUp(NEXT, at(3));
    }

    static ConversationEvent.Offer offer(int minute) {
        return new ConversationEvent.Offer(
                Occasion.COACHING, at(minute), at(minute).plusSeconds(600));
    }

    static ConversationEvent.Preparation preparation(int minute) {
        return new ConversationEvent.Preparation(PARTNER, WALK, Expectations.NONE, at(minute));
    }

    static ConversationEvent.Talk talk(int minute, Topic... topics) {
        return new ConversationEvent.Talk(List.of(topics), at(minute));
    }
}
