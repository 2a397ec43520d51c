package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the formats have in common. */
final class Plain {
    private Plain() {}

    static Map<String, @Nullable Object> document(String format) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("format", format);
        return document;
    }

    /** Reads an object that needs no more than what a walker finds in it. */
    static <T> Checked<T> read(@Nullable Object raw, String format, Function<Fields, Optional<T>> reader) {
        List<Violation> violations = new ArrayList<>();
        Optional<Fields> root = Fields.of(raw, format, violations);
        Optional<T> value = root.flatMap(reader);
        root.ifPresent(fields -> violations.addAll(fields.close()));
        return violations.isEmpty() ? Checked.valid(value.orElseThrow()) : Checked.invalid(violations);
    }

    static void putUnlessEmpty(Map<String, @Nullable Object> document, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            document.put(name, texts);
        }
    }

    static Map<String, @Nullable Object> localized(LocalizedText text) {
        return new LinkedHashMap<>(text.texts());
    }

    static Optional<LocalizedText> localized(Fields fields, String name, int longest) {
        return fields.object(name).flatMap(object -> {
            Map<String, String> names = object.names(Plain::languageTag, Languages.ORDER);
            if (names.isEmpty()) {
                object.wrongAsAWhole(ViolationCode.LIST_EMPTY, "property", name);
            }
            Map<String, String> texts = new LinkedHashMap<>();
            names.forEach((tag, spelled) -> object.text(spelled, longest).ifPresent(text -> texts.put(tag, text)));
            fields.adopt(name, object.close());
            boolean complete = !texts.isEmpty() && texts.size() == names.size();
            return complete ? Optional.of(LocalizedText.of(texts)) : Optional.empty();
        });
    }

    private static Optional<String> languageTag(String name) {
        return Languages.isTag(name) ? Optional.of(Languages.canonical(name)) : Optional.empty();
    }

    static Optional<ParticipantRef> participant(Fields fields) {
        return fields.checked(
                        "participant",
                        fields.text("participant"),
                        ParticipantRef::isValid,
                        ViolationCode.PARTICIPANT_INVALID)
                .map(ParticipantRef::parse);
    }

    static Optional<Instant> instant(Fields fields, String name) {
        return fields.checked(name, fields.text(name), Plain::isInstant, ViolationCode.VALUE_INVALID, "property", name)
                .map(Instant::parse);
    }

    private static boolean isInstant(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
