package dev.positivehealth;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The outcome of judging input: a value, or everything that is wrong with it. */
public final class Checked<T> {
    private final @Nullable T value;
    private final List<Violation> violations;

    private Checked(@Nullable T value, List<Violation> violations) {
        this.value = value;
        this.violations = violations;
    }

    /** {@return an outcome without violations} */
    public static <T> Checked<T> valid(T value) {
        return new Checked<>(Objects.requireNonNull(value, "value"), List.of());
    }

    /**
     * Makes an invalid outcome.
     *
     * @param violations what is wrong, in contract order; at least one
     * @param <T> the kind of value there would have been
     * @return an outcome without a value
     * @throws IllegalArgumentException if there are no violations
     */
    public static <T> Checked<T> invalid(List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one violation");
        }
        return new Checked<>(null, List.copyOf(violations));
    }

    /** {@return the value; empty if there are violations} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return what is wrong: all violations in contract order; empty if there is a value} */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * Gives the value or throws.
     *
     * @throws ViolationsException if there are violations; it carries all of them
     */
    public T orElseThrow() {
        if (value == null) {
            throw new ViolationsException(violations);
        }
        return value;
    }

    /**
     * Turns a valid value into another; violations stay.
     *
     * @return an outcome with the other value, or with the same violations
     */
    public <R> Checked<R> map(Function<? super T, ? extends R> mapper) {
        return value == null ? invalid(violations) : valid(mapper.apply(value));
    }

    /** Tells valid from invalid by codes, never what is inside. */
    @Override
    public String toString() {
        return value == null ? "Checked" + violations : "Checked[valid]";
    }
}
