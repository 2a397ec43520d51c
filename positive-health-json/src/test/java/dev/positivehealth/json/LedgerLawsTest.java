package dev.positivehealth.json;

import static dev.positivehealth.json.Golden.DOCUMENTS;
import static dev.positivehealth.testkit.PositiveHealthAssertions.assertThat;

import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentReceipt;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.testkit.PositiveHealthDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Whatever happens to consents, a ledger is read back as it was written, together with its receipts. */
class LedgerLawsTest {
    @Property(tries = 500)
    @Domain(PositiveHealthDomain.class)
    void readsBackWhatHappened(@ForAll ConsentLedger ledger) {
        // Every receipt of a ledger can be shown, also after what came later.
        assertThat(ledger.receipts())
                .allMatch(receipt -> ConsentReceipt.isPossible(receipt.request(), receipt.event()));
        String written = DOCUMENTS.write(DocumentType.CONSENT_LEDGER, ledger);
        assertThat(DOCUMENTS.read(DocumentType.CONSENT_LEDGER, written)).hasValue(ledger);
        ledger.receipts()
                .forEach(receipt -> assertThat(DOCUMENTS.read(
                                DocumentType.CONSENT_RECEIPT, DOCUMENTS.write(DocumentType.CONSENT_RECEIPT, receipt)))
                        .hasValue(receipt));
    }
}
