package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentReceipt;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code consent-ledger/1}, {@code consent-receipt/1} and {@code shared-profile/1}. */
final class ConsentDocuments {
    static final String SHARED_PROFILE = "positive-health/shared-profile/1";

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
            return Checked.bad(violations);
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
            return Checked.bad(violations);
        }
        if (version.orElseThrow() != events.size()) {
            fields.wrong("version", ViolationCode.VALUE_INVALID, "property", "version");
            return Checked.bad(fields.close());
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

    static Map<String, @Nullable Object> write(SharedProfile shared) {
        Map<String, @Nullable Object> document = Plain.document(SHARED_PROFILE);
        Decision.Permitted permitted = shared.permitted();
        document.put("participant", permitted.participant().value());
        document.put("recipient", Records.write(permitted.sight().recipient()));
        document.put("purpose", permitted.sight().purpose().code());
        document.put("mode", permitted.sight().mode().code());
        document.put("by", permitted.by().stream().map(ConsentId::value).toList());
        document.put("until", permitted.until().toString());
        document.put("questionnaire", shared.questionnaire().toString());
        document.put("rule", shared.rule().toString());
        document.put("takenOn", shared.takenOn().toString());
        document.put("dimensions", ProfileDocument.dimensions(shared.scores()));
        if (!shared.answers().isEmpty()) {
            Map<String, @Nullable Object> answers = new LinkedHashMap<>();
            shared.answers().forEach((item, answer) -> AnswerSheetDocument.put(answers, item, answer));
            document.put("answers", answers);
        }
        Plain.putUnlessEmpty(
                document,
                "talkAbout",
                shared.talkAbout().stream().map(ItemCode::value).toList());
        shared.remark().ifPresent(remark -> document.put("remark", remark));
        return document;
    }
}
