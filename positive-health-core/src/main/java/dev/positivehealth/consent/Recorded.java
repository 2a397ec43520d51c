package dev.positivehealth.consent;

import java.util.Objects;

/**
 * The outcome of a step that is recorded in a ledger.
 *
 * @param ledger the next ledger, to be stored before the outcome is handed on
 */
public record Recorded<T>(ConsentLedger ledger, T outcome) {
    public Recorded {
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(outcome, "outcome");
    }
}
