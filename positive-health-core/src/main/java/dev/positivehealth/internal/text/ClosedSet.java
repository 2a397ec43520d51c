package dev.positivehealth.internal.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of closed lists, in the order of the list. */
public final class ClosedSet {
    private ClosedSet() {}

    /** {@return an immutable copy of a set, in the order of its closed list} */
    public static <E extends Enum<E>> Set<E> of(Class<E> type, Set<E> values) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }
}
