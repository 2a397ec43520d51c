package dev.positivehealth;

import dev.positivehealth.internal.text.NoBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The outcome of judging input: a value, or everything that is wrong with it. */
public final class Checked<T> implements NoBean {
    /** The most violations that are told of one document: 1,000. */
    public static final int MOST_VIOLATIONS = 1_000;

    private final @Nullable T value;
    private final List<Violation> violations;

    private Checked(@Nullable T value, List<Violation> violations) {
        this.value = value;
        this.violations = violations;
    }

    /** {@return an outcome with a value and without violations} */
    public static <T> Checked<T> valid(T value) {
        return new Checked<>(Objects.requireNonNull(value, "value"), List.of());
    }

    /**
     * {@return an outcome without a value, with the violations in contract order} Of more than
     * {@value #MOST_VIOLATIONS} the first are told, and {@code violations.more} at the root stands for the rest.
     *
     * @throws IllegalArgumentException if there are no violations
     */
    public static <T> Checked<T> invalid(List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one violation");
        }
        return new Checked<>(null, capped(violations));
    }

    private static List<Violation> capped(List<Violation> violations) {
        if (violations.size() <= MOST_VIOLATIONS) {
            return List.copyOf(violations);
        }
        List<Violation> first = new ArrayList<>(violations.subList(0, MOST_VIOLATIONS - 1));
        first.add(Violation.of(
                PropertyPath.ROOT, ViolationCode.VIOLATIONS_MORE, "most", Integer.toString(MOST_VIOLATIONS - 1)));
        return List.copyOf(first);
    }

    /** {@return the value; empty if there are violations} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return everything that is wrong, in contract order; empty if there is a value} */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * {@return the value}
     *
     * @throws ViolationsException if there are violations; it carries all of them
     */
    public T orElseThrow() {
        if (value == null) {
            throw new ViolationsException(violations);
        }
        return value;
    }

    /** {@return an outcome with the value as the mapper changes it, or with the same violations} */
    public <R> Checked<R> map(Function<? super T, ? extends R> mapper) {
        return value == null ? invalid(violations) : valid(mapper.apply(value));
    }

    /** Tells valid from invalid by codes, never what is inside. */
    @Override
    public String toString() {
        return value == null ? "Checked" + violations : "Checked[valid]";
    }
}
