package dev.positivehealth.json.spring;

import dev.positivehealth.json.document.TextType;
import java.io.Serial;

/** A text of a path, a query or a field that is no such identifier or code; says nothing of the text. */
final class UnreadableTextException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient TextType<?> type;

    UnreadableTextException(TextType<?> type) {
        super("the text is no " + type.javaType().getSimpleName());
        this.type = type;
    }

    TextType<?> type() {
        return type;
    }
}
