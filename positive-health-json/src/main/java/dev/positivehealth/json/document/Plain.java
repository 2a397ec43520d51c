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
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("nl", text.in(Languages.DUTCH));
        plain.put("en", text.in(Languages.ENGLISH));
        return plain;
    }

    static Optional<LocalizedText> localized(Fields fields, String name, int longest) {
        return fields.object(name).flatMap(object -> {
            Optional<String> nl = object.text("nl", longest);
            Optional<String> en = object.text("en", longest);
            fields.adopt(name, object.close());
            return nl.flatMap(dutch -> en.map(english -> LocalizedText.of(dutch, english)));
        });
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
