package dev.positivehealth.consent;

import dev.positivehealth.internal.text.NoBean;
import java.util.Objects;

/**
 * A decision with the reason for a denial, for the participant and the audit alone; anybody else is shown the
 * {@link Decision} itself.
 */
public record AuditedDecision(Decision decision) implements NoBean {
    public AuditedDecision {
        Objects.requireNonNull(decision, "decision");
    }
}
