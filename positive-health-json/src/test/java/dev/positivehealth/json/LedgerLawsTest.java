package dev.positivehealth.json;

import static dev.positivehealth.json.Golden.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentMethod;
import dev.positivehealth.consent.ConsentReceipt;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.document.DocumentType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens to consents, a ledger is read back as it was written, together with its receipts. */
class LedgerLawsTest {
    @Property(tries = 500)
    void readsBackWhatHappened(@ForAll @Size(max = 30) List<@IntRange(max = 19) Integer> tried) {
        ConsentLedger ledger = ConsentLedger.of(GoldenWay.PARTICIPANT);
        for (int i = 0; i < tried.size(); i++) {
            List<ConsentEvent> events = new ArrayList<>(ledger.events());
            events.add(event(tried.get(i), GoldenWay.at(3, 0).plusSeconds(i / 2)));
            // What is not possible now is left out.
            ledger =
                    ConsentLedger.restore(GoldenWay.PARTICIPANT, events).value().orElse(ledger);
        }
        // Every receipt of a ledger can be shown, also after what came later.
        assertThat(ledger.receipts())
                .allMatch(receipt -> ConsentReceipt.isPossible(receipt.request(), receipt.event()));
        String written = DOCUMENTS.write(DocumentType.CONSENT_LEDGER, ledger);
        ConsentLedger read =
                DOCUMENTS.read(DocumentType.CONSENT_LEDGER, written).orElseThrow();
        assertThat(read).isEqualTo(ledger);
        assertThat(DOCUMENTS.write(DocumentType.CONSENT_LEDGER, read)).isEqualTo(written);
        ledger.receipts()
                .forEach(receipt -> assertThat(DOCUMENTS
                                .read(
                                        DocumentType.CONSENT_RECEIPT,
                                        DOCUMENTS.write(DocumentType.CONSENT_RECEIPT, receipt))
                                .orElseThrow())
                        .isEqualTo(receipt));
    }

    private static ConsentEvent event(int kind, Instant at) {
        String id = "c-" + kind % 4;
        ConsentId request = ConsentId.parse(id);
        return switch (kind / 4) {
            case 0 ->
                new ConsentEvent.Asked(
                        GoldenWay.request(
                                id,
                                Recipient.of(one(Role.values(), kind), "r-" + id),
                                one(Purpose.values(), kind),
                                one(AccessMode.values(), kind)),
                        at);
            case 1 -> new ConsentEvent.Given(request, at, one(ConsentMethod.values(), kind));
            case 2 -> new ConsentEvent.Refused(request, at);
            case 3 ->
                new ConsentEvent.Shared(
                        request, at, one(AccessMode.values(), kind), Scope.of(one(Dimension.values(), kind)));
            default -> new ConsentEvent.Withdrawn(request, at);
        };
    }

    private static <T> T one(T[] of, int kind) {
        return of[kind % of.length];
    }
}
