package dev.positivehealth.journey;

import dev.positivehealth.consent.ConsentLedger;
import java.util.Objects;

/**
 * What was erased (GDPR article 17), and the minimum that is left: the ledger alone, as the proof of consent (article 7(1)), by
 * which a consent can still be taken back.
 *
 * @param sheets how many sheets were erased
 * @param conversations how many conversations were erased, with their notes
 * @param plans how many plans were erased
 */
public record Erasure(ConsentLedger ledger, int sheets, int conversations, int plans) {
    public Erasure {
        Objects.requireNonNull(ledger, "ledger");
    }
}
