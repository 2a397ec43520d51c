package dev.positivehealth.consent;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.ClosedSet;
import java.util.Objects;
import java.util.Set;

/**
 * One cell of a workplace policy: what a consent can let a role see, in a given mode and for a given purpose.
 *
 * @param about the kinds of data that a consent can permit; none if no consent can permit anything
 * @param needsSecrecy whether the recipient must be bound by professional secrecy as well
 * @param why the reason, as the person reads it
 * @param source where the rule comes from, or that it is this project's own choice
 */
public record PolicyRule(
        Role role,
        AccessMode mode,
        Purpose purpose,
        Set<DataKind> about,
        boolean needsSecrecy,
        LocalizedText why,
        LocalizedText source) {
    /** @throws IllegalArgumentException if it lets the employer's side see answers about sex life */
    public PolicyRule {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(purpose, "purpose");
        about = ClosedSet.of(DataKind.class, about);
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(source, "source");
        if (role.isEmployersSide() && about.contains(DataKind.ANSWERS_ON_SEX_LIFE)) {
            throw new IllegalArgumentException("answers about sex life never go to the employer's side");
        }
    }

    /** {@return whether a consent can permit anything} */
    public boolean isPermitted() {
        return !about.isEmpty();
    }

    boolean isSameCell(PolicyRule other) {
        return role == other.role && mode == other.mode && purpose == other.purpose;
    }

    /** Whether this permits nothing that the other rule does not permit. */
    boolean isWithin(PolicyRule other) {
        return isSameCell(other)
                && other.about.containsAll(about)
                && (needsSecrecy || !other.needsSecrecy || about.isEmpty());
    }
}
