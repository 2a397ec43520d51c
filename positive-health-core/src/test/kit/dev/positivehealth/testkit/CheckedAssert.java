package dev.positivehealth.testkit;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the outcome of judging input. Failures name places and codes, never what was typed. */
public final class CheckedAssert<T> extends AbstractAssert<CheckedAssert<T>, Checked<T>> {
    CheckedAssert(Checked<T> actual) {
        super(actual, CheckedAssert.class);
    }

    /** Verifies that nothing is wrong. */
    public CheckedAssert<T> isValid() {
        isNotNull();
        if (!actual.violations().isEmpty()) {
            failWithMessage("expected nothing to be wrong, but found %s", found());
        }
        return this;
    }

    /**
     * Verifies that there is a value, and that it is this one.
     *
     * @param expected compared by {@code equals}
     */
    public CheckedAssert<T> hasValue(T expected) {
        isValid();
        if (!expected.equals(actual.orElseThrow())) {
            failWithMessage("expected another value");
        }
        return this;
    }

    /**
     * Verifies that a rule is broken at a place; others may be broken too.
     *
     * @param path a JSON Pointer, such as {@code /answers/sleeping}; empty for the whole document
     */
    public CheckedAssert<T> isRefusedBy(String path, ViolationCode code) {
        isNotNull();
        if (actual.violations().stream().noneMatch(one -> one.path().equals(path) && one.code() == code)) {
            failWithMessage("expected %s, but found %s", told(path, code), found());
        }
        return this;
    }

    /** Verifies that exactly one rule is broken, at this place. */
    public CheckedAssert<T> isRefusedOnlyBy(String path, ViolationCode code) {
        isNotNull();
        List<String> expected = List.of(told(path, code));
        if (!found().equals(expected)) {
            failWithMessage("expected %s and nothing else, but found %s", told(path, code), found());
        }
        return this;
    }

    /** Verifies that so many rules are broken, all told at once. */
    public CheckedAssert<T> hasViolations(int count) {
        isNotNull();
        if (actual.violations().size() != count) {
            failWithMessage(
                    "expected %s violations, but found %s: %s",
                    count, actual.violations().size(), found());
        }
        return this;
    }

    private List<String> found() {
        return actual.violations().stream().map(CheckedAssert::told).toList();
    }

    private static String told(Violation violation) {
        return told(violation.path(), violation.code());
    }

    private static String told(String path, ViolationCode code) {
        return code.code() + " at '" + path + "'";
    }
}
