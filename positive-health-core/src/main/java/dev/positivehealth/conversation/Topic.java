package dev.positivehealth.conversation;

import dev.positivehealth.internal.text.KebabCase;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.questionnaire.Item;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What the person would like to talk about: a strength, a wish or a change, in the person's words.
 *
 * <p>Only the person brings topics; there is no way for anybody else to propose one. A topic that touches health is
 * spoken of only if the person agreed to that topic for that talk, and can be taken back during the talk.
 *
 * @param id what identifies it within the conversation: 1 to 64 characters in kebab-case
 * @param aspect the code of the item it came from; empty if it came from none
 * @param aboutHealth whether it touches health; always so if it came from an item
 * @param agreedAt when the person agreed to speak of it in the next talk; empty if that was not asked or not agreed
 */
public record Topic(
        String id, TopicKind kind, String words, String aspect, boolean aboutHealth, Optional<Instant> agreedAt) {
    /**
     * @throws IllegalArgumentException if the id or aspect is not kebab-case, the words are blank or too long, or it
     *     came from an item and is not said to touch health
     */
    public Topic {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(agreedAt, "agreedAt");
        KebabCase.required("a topic's id", id);
        Words.required("the words of a topic", words);
        if (!aspect.isEmpty()) {
            KebabCase.required("a topic's aspect", aspect);
            if (!aboutHealth) {
                throw new IllegalArgumentException("a topic that came from an item touches health");
            }
        }
    }

    /** {@return a topic in the person's own words that does not touch health} */
    public static Topic own(String id, TopicKind kind, String words) {
        return new Topic(id, kind, words, "", false, Optional.empty());
    }

    /** {@return a topic in the person's own words that touches health; it needs {@link #agreed(Instant)}} */
    public static Topic aboutHealth(String id, TopicKind kind, String words) {
        return new Topic(id, kind, words, "", true, Optional.empty());
    }

    /** {@return a topic from a ticked item; it needs {@link #agreed(Instant)}} */
    public static Topic from(Item item, TopicKind kind, String words) {
        return new Topic(item.code().value(), kind, words, item.code().value(), true, Optional.empty());
    }

    /**
     * {@return this topic, agreed to by the person at this instant, to be spoken of in the next talk} It counts for a
     * talk only if it is agreed after everything that was settled before that talk: with whom, who joins, or that there
     * is another one.
     */
    public Topic agreed(Instant at) {
        return new Topic(id, kind, words, aspect, aboutHealth, Optional.of(at));
    }

    boolean mayBeSpokenOf(Instant settled, Instant talk) {
        return !aboutHealth
                || agreedAt.filter(agreed -> !agreed.isBefore(settled) && !agreed.isAfter(talk))
                        .isPresent();
    }

    /** The kind, no words. */
    @Override
    public String toString() {
        return "Topic[" + kind + "]";
    }
}
