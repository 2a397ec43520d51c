package dev.positivehealth.programme;

import dev.positivehealth.internal.text.ClosedSet;
import dev.positivehealth.internal.text.Words;
import java.util.Objects;
import java.util.Set;

/** Something that is done already; cautions are what takes the meaning out of it. */
public record Initiative(
        InitiativeKind kind,
        String what,
        NamedAs naming,
        Alignment coupling,
        Ownership carriedBy,
        Set<Pitfall> cautions) {
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
