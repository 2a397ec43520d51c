package dev.positivehealth.browser.replaced;

import java.util.SortedMap;
import java.util.TreeMap;

/** Copies of sorted maps, in place of the core's class, whose read-only view does not exist here; nothing here changes them. */
public final class SortedCopy {
    private SortedCopy() {}

    /** {@return a copy} */
    public static <K, V> SortedMap<K, V> of(SortedMap<K, V> map) {
        return new TreeMap<>(map);
    }
}
