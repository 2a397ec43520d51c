package dev.positivehealth.plan;

import dev.positivehealth.internal.text.Words;
import java.util.List;
import java.util.Objects;

/**
 * What a need is about.
 *
 * @param addressee whom it is for
 * @param words the person's words
 * @param events what happened to it
 */
record NeedContent(Addressee addressee, String words, List<NeedEvent> events) {
    /** @throws IllegalArgumentException if the words are blank or too long */
    NeedContent {
        Objects.requireNonNull(addressee, "addressee");
        Words.required("a need", words);
        events = List.copyOf(events);
    }

    /** Says what it is, no words. */
    @Override
    public String toString() {
        return "NeedContent";
    }
}
