package dev.positivehealth.examples.portal.account;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who signs in.
 *
 * @param id what stands in addresses and sessions; tells nothing
 * @param reference the name to sign in with, by which the library knows the person too, such as {@code p-001}
 * @param group where the person stands; empty for whoever is of no group
 */
public record Account(String id, String reference, Optional<GroupPath> group, Set<Right> rights) {
    public Account {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(group, "group");
        rights = Set.copyOf(rights);
    }

    /** {@return the person, as participant} */
    public ParticipantRef participant() {
        return ParticipantRef.parse(reference);
    }

    /** {@return whether the account has this right} */
    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** The rights, not whose. */
    @Override
    public String toString() {
        return "Account" + rights;
    }
}
