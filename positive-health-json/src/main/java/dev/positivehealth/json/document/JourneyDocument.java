package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.journey.Invitation;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code journey/1}: the documents of one person in one. */
final class JourneyDocument {
    private JourneyDocument() {}

    static Map<String, @Nullable Object> write(Journey journey) {
        Map<String, @Nullable Object> document = Plain.document(DocumentType.JOURNEY.format());
        document.put("participant", journey.participant().value());
        document.put(
                "invitations",
                journey.invitations().stream().map(Records::write).toList());
        document.put(
                "sheets",
                journey.sheets().stream().map(DocumentType.ANSWER_SHEET::write).toList());
        document.put("ledger", DocumentType.CONSENT_LEDGER.write(journey.ledger()));
        document.put(
                "conversations",
                journey.conversations().stream()
                        .map(DocumentType.CONVERSATION::write)
                        .toList());
        document.put(
                "plans",
                journey.plans().stream().map(DocumentType.ACTION_PLAN::write).toList());
        journey.stoppedAt().ifPresent(at -> document.put("stoppedAt", at.toString()));
        return document;
    }

    static Checked<Journey> read(@Nullable Object raw, Questionnaires known) {
        List<Violation> violations = new ArrayList<>();
        Optional<Fields> root = Fields.of(raw, DocumentType.JOURNEY.format(), violations);
        if (root.isEmpty()) {
            return Checked.invalid(violations);
        }
        Fields fields = root.get();
        Optional<ParticipantRef> participant = Plain.participant(fields);
        List<Invitation> invitations = Records.readAll(fields, "invitations", Invitation.class);
        List<AnswerSheet> sheets = documents(fields, "sheets", DocumentType.ANSWER_SHEET, known);
        Optional<ConsentLedger> ledger = Optional.empty();
        if (fields.has("ledger")) {
            Checked<ConsentLedger> read = DocumentType.CONSENT_LEDGER.read(fields.raw("ledger"), known);
            fields.adoptDocument("ledger", -1, read.violations());
            ledger = read.value();
        } else {
            fields.wrong("ledger", ViolationCode.PROPERTY_MISSING, "property", "ledger");
        }
        List<Conversation> conversations = documents(fields, "conversations", DocumentType.CONVERSATION, known);
        List<ActionPlan> plans = documents(fields, "plans", DocumentType.ACTION_PLAN, known);
        Optional<Instant> stoppedAt = fields.has("stoppedAt") ? Plain.instant(fields, "stoppedAt") : Optional.empty();
        violations.addAll(fields.close());
        if (!violations.isEmpty()) {
            return Checked.invalid(violations);
        }
        try {
            Journey journey = Journey.of(participant.orElseThrow());
            for (Invitation invitation : invitations) {
                journey = journey.invited(invitation);
            }
            for (AnswerSheet sheet : sheets) {
                journey = journey.filledIn(sheet);
            }
            journey = journey.with(ledger.orElseThrow());
            for (Conversation conversation : conversations) {
                journey = journey.with(conversation);
            }
            for (ActionPlan plan : plans) {
                journey = journey.with(plan);
            }
            if (journey.conversations().size() == conversations.size()
                    && journey.plans().size() == plans.size()) {
                return Checked.valid(stoppedAt.isPresent() ? journey.stop(stoppedAt.get()) : journey);
            }
            // A part was there twice; a journey would hold it once, and nothing is lost silently.
            fields.wrongAsAWhole(ViolationCode.VALUE_INVALID, "property", "journey");
            return Checked.invalid(fields.close());
        } catch (IllegalArgumentException e) {
            // Parts of different people: a journey is of one.
            fields.wrongAsAWhole(ViolationCode.VALUE_INVALID, "property", "journey");
            return Checked.invalid(fields.close());
        }
    }

    private static <T> List<T> documents(Fields fields, String name, DocumentType<T> type, Questionnaires known) {
        List<T> all = new ArrayList<>();
        fields.optionalList(name).ifPresent(elements -> {
            for (int i = 0; i < elements.size(); i++) {
                Checked<T> read = type.read(elements.get(i), known);
                read.value().ifPresent(all::add);
                fields.adoptDocument(name, i, read.violations());
            }
        });
        return all;
    }
}
