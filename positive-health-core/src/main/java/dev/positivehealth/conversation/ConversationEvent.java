package dev.positivehealth.conversation;

import dev.positivehealth.Event;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.internal.text.KebabCase;
import dev.positivehealth.internal.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Something that happened in a conversation, as it is stored. */
public sealed interface ConversationEvent extends Event {
    /** How a conversation began. */
    sealed interface Beginning extends ConversationEvent {
        /** {@return the reason for the conversation} */
        Occasion occasion();
    }

    /**
     * A conversation was offered to the person.
     *
     * @param until when the offer ends, exclusive
     */
    record Offer(Occasion occasion, Instant at, Instant until) implements Beginning {
        /** @throws IllegalArgumentException if it does not end after it was made */
        public Offer {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(until, "until");
            if (!at.isBefore(until)) {
                throw new IllegalArgumentException("an offer must end after it is made");
            }
        }
    }

    /** The person asked for a conversation. */
    record Wish(Occasion occasion, Instant at) implements Beginning {
        public Wish {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(at, "at");
        }
    }

    /** The person chose a partner and a setting, with what both may expect. */
    record Preparation(Recipient partner, Setting setting, Expectations expectations, Instant at)
            implements ConversationEvent {
        /** @throws IllegalArgumentException if somebody in that role cannot be a partner */
        public Preparation {
            if (!partner.role().canBePartner()) {
                throw new IllegalArgumentException("a conversation partner must not have the role " + partner.role());
            }
            Objects.requireNonNull(setting, "setting");
            Objects.requireNonNull(expectations, "expectations");
            Objects.requireNonNull(at, "at");
        }
    }

    /** The talk was held, on the topics that the person brought, if any. */
    record Talk(List<Topic> topics, Instant at) implements ConversationEvent {
        /** @throws IllegalArgumentException if two topics have the same id */
        public Talk {
            topics = List.copyOf(topics);
            Objects.requireNonNull(at, "at");
            if (topics.stream().map(Topic::id).distinct().count() < topics.size()) {
                throw new IllegalArgumentException("each topic must have an id of its own");
            }
        }
    }

    /** The person took back the topic with this id. */
    record TopicTakenBack(String topic, Instant at) implements ConversationEvent {
        public TopicTakenBack {
            KebabCase.required("a topic's id", topic);
            Objects.requireNonNull(at, "at");
        }

        /** Says what it is, not which topic: the id can be the code of a ticked item. */
        @Override
        public String toString() {
            return "TopicTakenBack";
        }
    }

    /** The person named a goal. */
    record GoalNamed(Goal goal, Instant at) implements ConversationEvent {
        public GoalNamed {
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(at, "at");
        }
    }

    /** The person made a note. Notes are the person's. */
    record Note(String words, Instant at) implements ConversationEvent {
        /** @throws IllegalArgumentException if the words are blank or too long */
        public Note {
            Words.required("a note", words);
            Objects.requireNonNull(at, "at");
        }

        /** Says what it is, no words. */
        @Override
        public String toString() {
            return "Note";
        }
    }

    /** A vitality coach joined at the person's wish. */
    record SupportJoined(Support support, Instant at) implements ConversationEvent {
        public SupportJoined {
            Objects.requireNonNull(support, "support");
            Objects.requireNonNull(at, "at");
        }
    }

    /** The partner referred the person to somebody, without any detail of health. */
    record Referral(ReferralRoute route, Instant at) implements ConversationEvent {
        public Referral {
            Objects.requireNonNull(route, "route");
            Objects.requireNonNull(at, "at");
        }
    }

    /** Both agreed, at {@code at}, to ask again how it goes on the day {@code on}. */
    record FollowUp(LocalDate on, Instant at) implements ConversationEvent {
        public FollowUp {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(at, "at");
        }
    }

    /** The person closed the conversation. */
    record Closing(Instant at) implements ConversationEvent {
        public Closing {
            Objects.requireNonNull(at, "at");
        }

        /** Says what it is, not that the conversation ended, or how. */
        @Override
        public String toString() {
            return "ConversationEvent";
        }
    }

    /** The person declined the offer; there is no reason. */
    record Declining(Instant at) implements ConversationEvent {
        public Declining {
            Objects.requireNonNull(at, "at");
        }

        /** Says what it is, not that the conversation ended, or how. */
        @Override
        public String toString() {
            return "ConversationEvent";
        }
    }

    /** The person stopped; there is no reason. */
    record Stopping(Instant at) implements ConversationEvent {
        public Stopping {
            Objects.requireNonNull(at, "at");
        }

        /** Says what it is, not that the conversation ended, or how. */
        @Override
        public String toString() {
            return "ConversationEvent";
        }
    }
}
