package dev.positivehealth;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown by methods that return a value or nothing when a document from outside breaks rules; it carries all
 * violations.
 *
 * <p>Its message holds the codes, never what a person typed. Each such method has a twin that returns the list.
 */
public final class ViolationsException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * Makes the exception for violations in contract order.
     *
     * @throws IllegalArgumentException if there are none
     */
    public ViolationsException(List<Violation> violations) {
        super(message(violations));
        this.violations = List.copyOf(violations);
    }

    private static String message(List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one violation");
        }
        return violations.stream()
                .map(violation -> violation.code().code())
                .collect(Collectors.joining(", ", "violations (" + violations.size() + "): ", ""));
    }

    /**
     * {@return all violations, in contract order; empty only after Java serialization, which keeps the message alone}
     */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
