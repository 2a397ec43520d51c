package dev.positivehealth.conversation;

import dev.positivehealth.consent.Recipient;
import dev.positivehealth.internal.text.Words;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Somebody whom a person can choose to talk with: a relation to one conversation, not a kind of account.
 *
 * @param who the person and the role
 * @param trained what the partner was trained in
 * @param experience what the partner has lived through first
 * @param languages the languages the partner speaks, as IETF tags such as {@code nl}
 * @param limits what the partner cannot do, in words; may be empty
 * @param routes where the partner can refer to
 */
public record ConversationPartner(
        Recipient who,
        Set<Training> trained,
        Set<OwnExperience> experience,
        List<String> languages,
        String limits,
        Set<ReferralRoute> routes) {
    /** @throws IllegalArgumentException if the limits are too long */
    public ConversationPartner {
        Objects.requireNonNull(who, "who");
        trained = copy(trained, Training.class);
        experience = copy(experience, OwnExperience.class);
        languages = List.copyOf(languages);
        Words.optional("the limits of a partner", limits);
        routes = copy(routes, ReferralRoute.class);
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> values, Class<E> type) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(values);
        return Collections.unmodifiableSet(set);
    }

    /** The role, never who. */
    @Override
    public String toString() {
        return "ConversationPartner[" + who.role() + "]";
    }
}
