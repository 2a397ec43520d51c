package dev.positivehealth.consent;

import java.util.Objects;

/**
 * A decision with the reason for a denial, for the participant and the audit alone; anybody else is shown the
 * {@link Decision} itself.
 */
public record AuditedDecision(Decision decision) {
    public AuditedDecision {
        Objects.requireNonNull(decision, "decision");
    }
}
