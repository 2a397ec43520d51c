package dev.positivehealth.browser;

import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import java.util.List;

/** Something wrong with what a function was given; caught where the function ends, and told as a problem. */
final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    Wrong(List<Violation> violations) {
        this.violations = List.copyOf(violations);
    }

    /** An option that has no such value. */
    static Wrong option(String name) {
        return new Wrong(
                List.of(Violation.of(PropertyPath.ROOT.child(name), ViolationCode.VALUE_INVALID, "property", name)));
    }

    List<Violation> violations() {
        return violations;
    }
}
