package dev.positivehealth.conversation;

import dev.positivehealth.internal.text.Words;
import java.util.Objects;

/**
 * Where a conversation is held, as the person chose, and that there is time for it.
 *
 * @param place the kind of place
 * @param where the place in words; may be empty
 * @param withoutTimePressure whether there is time without pressure, as there should be
 */
public record Setting(Place place, String where, boolean withoutTimePressure) {
    /**
     * Checks the parts.
     *
     * @param place the kind of place
     * @param where the place in words; may be empty
     * @param withoutTimePressure whether there is time without pressure
     * @throws IllegalArgumentException if the words are too long
     */
    public Setting {
        Objects.requireNonNull(place, "place");
        Words.optional("the place of a conversation", where);
    }

    /**
     * Chooses a walk outside, with time.
     *
     * @param where the place in words
     * @return the setting
     */
    public static Setting walk(String where) {
        return new Setting(Place.WALK, where, true);
    }

    /**
     * Chooses a room, with time.
     *
     * @param where the place in words
     * @return the setting
     */
    public static Setting room(String where) {
        return new Setting(Place.ROOM, where, true);
    }

    /** The kind of place, not the words. */
    @Override
    public String toString() {
        return "Setting[" + place + "]";
    }
}
