package dev.positivehealth.programme;

import dev.positivehealth.internal.text.ClosedSet;
import dev.positivehealth.internal.text.Words;
import java.util.Objects;
import java.util.Set;

/**
 * Something that is done already.
 *
 * @param naming whether it is named as Positive Health
 */
public record Initiative(
        InitiativeKind kind,
        String what,
        NamedAs naming,
        Alignment coupling,
        Ownership carriedBy,
        Set<Pitfall> cautions) {
    /** @throws IllegalArgumentException if the words are blank or too long */
    public Initiative {
        Objects.requireNonNull(kind, "kind");
        Words.required("what", what);
        Objects.requireNonNull(naming, "naming");
        Objects.requireNonNull(coupling, "coupling");
        Objects.requireNonNull(carriedBy, "carriedBy");
        cautions = ClosedSet.of(Pitfall.class, cautions);
    }

    @Override
    public String toString() {
        return "Initiative[" + kind + "]";
    }
}
