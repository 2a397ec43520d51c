package dev.positivehealth.conversation;

import dev.positivehealth.internal.text.Words;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.List;
import java.util.Objects;

/**
 * Where a conversation is held, as the person chose, whether there is time for it, and what lies on the table.
 *
 * @param where the place in words; may be empty
 * @param withoutTimePressure whether there is time without pressure, as there should be
 * @param materials the codes of the materials that are used; see {@code Material}
 */
public record Setting(Place place, String where, boolean withoutTimePressure, List<ItemCode> materials) {
    /** @throws IllegalArgumentException if the words are too long */
    public Setting {
        Objects.requireNonNull(place, "place");
        Words.optional("the place of a conversation", where);
        materials = List.copyOf(materials);
    }

    /** {@return a walk outside, with time; the place in words may be empty} */
    public static Setting walk(String where) {
        return new Setting(Place.WALK, where, true, List.of());
    }

    /** {@return a room, with time; the place in words may be empty} */
    public static Setting room(String where) {
        return new Setting(Place.ROOM, where, true, List.of());
    }

    /** {@return this setting with the materials of these codes} */
    public Setting with(List<ItemCode> codes) {
        return new Setting(place, where, withoutTimePressure, codes);
    }

    /** The kind of place, not the words. */
    @Override
    public String toString() {
        return "Setting[" + place + "]";
    }
}
