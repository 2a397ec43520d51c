package dev.positivehealth.consent;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much of a person's data is meant: scores of dimensions and other parts, each in their order, and answers to
 * items, sorted by code.
 *
 * <p>A dimension stands for its score, not the answers behind it; an aspect stands for its one answer. Nothing is meant
 * that is not named.
 */
public record Scope(Set<Dimension> dimensions, Set<ItemCode> aspects, Set<ScopePart> parts) {
    /** Nothing at all. */
    public static final Scope NOTHING = new Scope(Set.of(), Set.of(), Set.of());

    public Scope {
        dimensions = ordered(dimensions, Dimension.class);
        aspects = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(aspects)));
        parts = ordered(parts, ScopePart.class);
    }

    private static <E extends Enum<E>> Set<E> ordered(Collection<E> values, Class<E> type) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(values);
        return Collections.unmodifiableSet(set);
    }

    /** {@return the scores of these dimensions} */
    public static Scope of(Dimension... dimensions) {
        return new Scope(new LinkedHashSet<>(Arrays.asList(dimensions)), Set.of(), Set.of());
    }

    /** {@return the scores of all six dimensions} */
    public static Scope wholeWeb() {
        return of(Dimension.values());
    }

    /** {@return this scope and the answers to these items} */
    public Scope with(ItemCode... codes) {
        Set<ItemCode> more = new LinkedHashSet<>(aspects);
        Collections.addAll(more, codes);
        return new Scope(dimensions, more, parts);
    }

    /** {@return this scope and these parts} */
    public Scope with(ScopePart... more) {
        Set<ScopePart> all = new LinkedHashSet<>(parts);
        Collections.addAll(all, more);
        return new Scope(dimensions, aspects, all);
    }

    /** {@return everything that either scope means} */
    public Scope and(Scope other) {
        Set<Dimension> allDimensions = new LinkedHashSet<>(dimensions);
        allDimensions.addAll(other.dimensions);
        return new Scope(allDimensions, aspects, parts)
                .with(other.aspects.toArray(new ItemCode[0]))
                .with(other.parts.toArray(new ScopePart[0]));
    }

    /** {@return whether everything the other scope means is meant here too} */
    public boolean covers(Scope other) {
        return dimensions.containsAll(other.dimensions)
                && aspects.containsAll(other.aspects)
                && parts.containsAll(other.parts);
    }

    /** {@return what both scopes mean} */
    public Scope within(Scope other) {
        Set<Dimension> both = new LinkedHashSet<>(dimensions);
        both.retainAll(other.dimensions);
        Set<ItemCode> codes = new LinkedHashSet<>(aspects);
        codes.retainAll(other.aspects);
        Set<ScopePart> shared = new LinkedHashSet<>(parts);
        shared.retainAll(other.parts);
        return new Scope(both, codes, shared);
    }

    /** {@return whether nothing is meant} */
    public boolean isNothing() {
        return dimensions.isEmpty() && aspects.isEmpty() && parts.isEmpty();
    }
}
