package dev.positivehealth.conversation;

import dev.positivehealth.consent.Recipient;
import java.util.Objects;

/** A vitality coach who joins at the person's wish, and through whom the coach comes. */
public record Support(Recipient who, SupportThrough through) {
    /** @throws IllegalArgumentException if somebody in that role cannot be a support */
    public Support {
        if (!who.role().canSupport()) {
            throw new IllegalArgumentException("a support must not have the role " + who.role());
        }
        Objects.requireNonNull(through, "through");
    }
}
