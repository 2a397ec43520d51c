package dev.positivehealth.testkit;

import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.DenialReason;
import java.time.Instant;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a decision about who may see what. */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {
    DecisionAssert(Decision actual) {
        super(actual, DecisionAssert.class);
    }

    /** Verifies that it may be seen. */
    public DecisionAssert isPermitted() {
        isNotNull();
        if (actual.permitted().isEmpty()) {
            failWithMessage("expected to be permitted, but was %s", told());
        }
        return this;
    }

    /** Verifies that it may be seen until then, exclusive, if nothing is withdrawn before. */
    public DecisionAssert isPermittedUntil(Instant until) {
        isPermitted();
        Instant found = actual.permitted().orElseThrow().until();
        if (!found.equals(until)) {
            failWithMessage("expected to be permitted until %s, but was until %s", until, found);
        }
        return this;
    }

    /** Verifies that it may not be seen, and the reason that the participant and the audit hear. */
    public DecisionAssert isDeniedBecause(DenialReason reason) {
        isNotNull();
        if (actual.reasonForParticipantAndAudit().filter(reason::equals).isEmpty()) {
            failWithMessage("expected to be denied (%s), but was %s", reason.code(), told());
        }
        return this;
    }

    private String told() {
        return actual.reasonForParticipantAndAudit()
                .map(reason -> "denied (" + reason.code() + ")")
                .orElse("permitted");
    }
}
