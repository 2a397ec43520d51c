package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.ConversationEvent;
import dev.positivehealth.internal.document.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code conversation/1}: the stage, and the steps from which it is restored. */
final class ConversationDocument {
    private ConversationDocument() {}

    static Map<String, @Nullable Object> write(Conversation conversation) {
        Map<String, @Nullable Object> document = Plain.document(DocumentType.CONVERSATION.format());
        document.put("stage", conversation.stage());
        document.put("participant", conversation.participant().value());
        document.put(
                "steps",
                conversation.events().stream()
                        .map(step -> Records.write((Record) step))
                        .toList());
        return document;
    }

    static Checked<Conversation> read(@Nullable Object raw) {
        List<Violation> violations = new ArrayList<>();
        Optional<Fields> root = Fields.of(raw, DocumentType.CONVERSATION.format(), violations);
        if (root.isEmpty()) {
            return Checked.invalid(violations);
        }
        Fields fields = root.get();
        Optional<String> stage = fields.text("stage");
        Optional<ParticipantRef> participant = Plain.participant(fields);
        List<ConversationEvent> steps = new ArrayList<>();
        fields.list("steps")
                .ifPresent(elements -> steps.addAll(Records.readAll(fields, "steps", ConversationEvent.class)));
        violations.addAll(fields.close());
        if (!violations.isEmpty()) {
            return Checked.invalid(violations);
        }
        Checked<Conversation> restored = Conversation.restore(participant.orElseThrow(), steps);
        if (restored.value()
                .filter(now -> !stage.equals(Optional.of(now.stage())))
                .isPresent()) {
            fields.wrong("stage", ViolationCode.VALUE_INVALID, "property", "stage");
            return Checked.invalid(fields.close());
        }
        return restored;
    }
}
