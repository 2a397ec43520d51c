package dev.positivehealth.journey;

import dev.positivehealth.consent.ConsentLedger;
import java.util.Objects;

/**
 * What was erased (GDPR article 17), with how many sheets, conversations (notes included) and plans, and the minimum
 * that is left: the ledger alone, as the proof of consent (article 7(1)), by which a consent can still be withdrawn.
 */
public record Erasure(ConsentLedger ledger, int sheets, int conversations, int plans) {
    public Erasure {
        Objects.requireNonNull(ledger, "ledger");
    }
}
