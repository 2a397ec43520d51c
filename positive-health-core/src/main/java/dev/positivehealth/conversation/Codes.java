package dev.positivehealth.conversation;

import dev.positivehealth.questionnaire.ItemCode;
import java.util.Objects;

/** Codes within a conversation: kebab-case, as the codes of items. */
final class Codes {
    private Codes() {}

    static void required(String name, String code) {
        Objects.requireNonNull(code, name);
        if (!ItemCode.isValid(code)) {
            throw new IllegalArgumentException(
                    name + " must be in kebab-case, 1 to 64 small letters, digits and hyphens");
        }
    }

    static void optional(String name, String code) {
        if (!code.isEmpty()) {
            required(name, code);
        }
    }
}
