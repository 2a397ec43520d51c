package dev.positivehealth.json.testkit;

import dev.positivehealth.ViolationCode;
import dev.positivehealth.json.document.Problem;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what a service says is wrong. */
public final class ProblemAssert extends AbstractAssert<ProblemAssert, Problem> {
    ProblemAssert(Problem actual) {
        super(actual, ProblemAssert.class);
    }

    /** Verifies that a broken rule is told at a place; others may be told too. */
    public ProblemAssert tells(String path, ViolationCode code) {
        isNotNull();
        if (!told().contains(entry(path, code.code()))) {
            failWithMessage("expected %s to be told, but found %s", entry(path, code.code()), told());
        }
        return this;
    }

    /** Verifies the status that the problem says it was answered with over HTTP. */
    public ProblemAssert hasStatus(int status) {
        isNotNull();
        if (actual.status().orElse(0) != status) {
            failWithMessage(
                    "expected status %s, but found %s",
                    status, actual.status().isPresent() ? actual.status().getAsInt() : "none");
        }
        return this;
    }

    /**
     * Verifies that nothing typed is in a message.
     *
     * @param typed what was sent, such as a name
     */
    public ProblemAssert neverQuotes(String typed) {
        isNotNull();
        if (actual.violations().stream().anyMatch(one -> one.message().contains(typed))) {
            failWithMessage("expected no message to quote what was typed, but found one of %s", told());
        }
        return this;
    }

    private List<String> told() {
        return actual.violations().stream()
                .map(one -> entry(one.path(), one.code()))
                .toList();
    }

    private static String entry(String path, String code) {
        return code + " at '" + path + "'";
    }
}
