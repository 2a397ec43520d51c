package dev.positivehealth.conversation;

import dev.positivehealth.consent.Recipient;
import dev.positivehealth.internal.text.ClosedSet;
import dev.positivehealth.internal.text.Words;
import java.util.List;
import java.util.Set;

/**
 * Somebody whom a person can choose to talk with: a relation to one conversation, not a kind of account.
 *
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
    /** @throws IllegalArgumentException if somebody in that role cannot be a partner, or the limits are too long */
    public ConversationPartner {
        if (!who.role().canBePartner()) {
            throw new IllegalArgumentException("a conversation partner must not have the role " + who.role());
        }
        trained = ClosedSet.of(Training.class, trained);
        experience = ClosedSet.of(OwnExperience.class, experience);
        languages = List.copyOf(languages);
        Words.optional("the limits of a partner", limits);
        routes = ClosedSet.of(ReferralRoute.class, routes);
    }

    /** The role, never who. */
    @Override
    public String toString() {
        return "ConversationPartner[" + who.role() + "]";
    }
}
