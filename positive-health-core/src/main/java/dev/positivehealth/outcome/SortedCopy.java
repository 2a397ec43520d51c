package dev.positivehealth.outcome;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sorted maps that nobody changes any more; in a browser, which has no such view, it is the copy alone. */
final class SortedCopy {
    private SortedCopy() {}

    static <K, V> SortedMap<K, V> of(SortedMap<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
