package dev.positivehealth.plan;

import dev.positivehealth.internal.text.Words;
import java.util.Objects;

/** Something that could be done to change a situation or fulfil a wish, thought of before the decision. */
public record Option(OptionKind kind, String words) {
    /** @throws IllegalArgumentException if the words are blank or too long */
    public Option {
        Objects.requireNonNull(kind, "kind");
        Words.required("an option", words);
    }

    /** The kind, no words. */
    @Override
    public String toString() {
        return "Option[" + kind + "]";
    }
}
