package dev.positivehealth.internal.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of closed lists, in the order of the list. */
public final class ClosedSet {
    private ClosedSet() {}

    /**
     * Copies a set.
     *
     * @param type the closed list
     * @return the same constants in the order of the list, not to be changed
     */
    public static <E extends Enum<E>> Set<E> of(Class<E> type, Set<E> values) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }
}
