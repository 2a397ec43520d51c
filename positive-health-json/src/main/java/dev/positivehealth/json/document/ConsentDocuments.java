package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentReceipt;
import dev.positivehealth.internal.document.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code consent-ledger/1} and {@code consent-receipt/1}. */
final class ConsentDocuments {
    private ConsentDocuments() {}

    static Map<String, @Nullable Object> write(ConsentLedger ledger) {
        Map<String, @Nullable Object> document = Plain.document(DocumentType.CONSENT_LEDGER.format());
        document.put("participant", ledger.participant().value());
        document.put("version", ledger.version());
        document.put(
                "events",
                ledger.events().stream()
                        .map(event -> Records.write((Record) event))
                        .toList());
        return document;
    }

    static Checked<ConsentLedger> readLedger(@Nullable Object raw) {
        List<Violation> violations = new ArrayList<>();
        Optional<Fields> root = Fields.of(raw, DocumentType.CONSENT_LEDGER.format(), violations);
        if (root.isEmpty()) {
            return Checked.invalid(violations);
        }
        Fields fields = root.get();
        Optional<ParticipantRef> participant = Plain.participant(fields);
        Optional<Long> version = fields.number("version", 0, Integer.MAX_VALUE);
        List<ConsentEvent> events =
                fields.has("events") ? Records.readAll(fields, "events", ConsentEvent.class) : List.of();
        if (!fields.has("events")) {
            fields.wrong("events", ViolationCode.PROPERTY_MISSING, "property", "events");
        }
        violations.addAll(fields.close());
        if (!violations.isEmpty()) {
            return Checked.invalid(violations);
        }
        if (version.orElseThrow() != events.size()) {
            fields.wrong("version", ViolationCode.VALUE_INVALID, "property", "version");
            return Checked.invalid(fields.close());
        }
        return ConsentLedger.restore(participant.orElseThrow(), events);
    }

    static Map<String, @Nullable Object> write(ConsentReceipt receipt) {
        Map<String, @Nullable Object> document = Plain.document(DocumentType.CONSENT_RECEIPT.format());
        document.putAll(Records.write(receipt));
        return document;
    }

    static Checked<ConsentReceipt> readReceipt(@Nullable Object raw) {
        return Plain.read(
                raw,
                DocumentType.CONSENT_RECEIPT.format(),
                fields -> Records.read(fields, ConsentReceipt.class, "receipt"));
    }
}
