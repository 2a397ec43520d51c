package dev.positivehealth.conversation;

import dev.positivehealth.consent.Recipient;
import java.util.Objects;

/** A vitality coach who joins at the person's wish, and through whom the coach comes. */
public record Support(Recipient who, SupportThrough through) {
    public Support {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(through, "through");
    }
}
