package dev.positivehealth.team;

import dev.positivehealth.dimension.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The notes of a team as they lie on the web: all notes, in the order of their words, and by its id the spot of each,
 * in the same order.
 */
public record NotesOnWeb(List<Note> notes, Map<String, Spot> spots) {
    /** @throws IllegalArgumentException if a note has no spot, or a spot no note */
    public NotesOnWeb {
        notes = List.copyOf(notes);
        Map<String, Spot> ordered = new LinkedHashMap<>();
        for (Note note : notes) {
            Optional.ofNullable(spots.get(note.id())).ifPresent(spot -> ordered.put(note.id(), spot));
        }
        if (ordered.size() < notes.size() || ordered.size() < spots.size()) {
            throw new IllegalArgumentException("each note must lie in one spot");
        }
        spots = Collections.unmodifiableMap(ordered);
    }

    /** {@return the notes in a spot, in the order of their words} */
    public List<Note> at(Spot spot) {
        return notes.stream().filter(note -> spot.equals(spots.get(note.id()))).toList();
    }

    /**
     * {@return the spots with notes: first those on a dimension, then those between two, in the order of the
     * dimensions; last beside the web}
     */
    public List<Spot> spotsWithNotes() {
        List<Spot> all = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            all.add(new Spot.On(dimension));
        }
        for (Dimension one : Dimension.values()) {
            for (Dimension other : EnumSet.range(one, Dimension.DAILY_FUNCTIONING)) {
                if (one != other) {
                    all.add(new Spot.Between(one, other));
                }
            }
        }
        all.add(new Spot.Beside());
        all.retainAll(spots.values());
        return List.copyOf(all);
    }

    /** {@return the dimensions that a note touches, in their order and not by number of notes} */
    public List<Dimension> withNotes() {
        Set<Dimension> touched = EnumSet.noneOf(Dimension.class);
        for (Spot spot : spots.values()) {
            if (spot instanceof Spot.On on) {
                touched.add(on.dimension());
            } else if (spot instanceof Spot.Between between) {
                touched.add(between.one());
                touched.add(between.other());
            }
        }
        return List.copyOf(touched);
    }

    /** {@return the dimensions that no note touches, in their order} */
    public List<Dimension> withoutNotes() {
        List<Dimension> without = new ArrayList<>(List.of(Dimension.values()));
        without.removeAll(withNotes());
        return List.copyOf(without);
    }

    /** How many notes, no words. */
    @Override
    public String toString() {
        return "NotesOnWeb[" + notes.size() + "]";
    }
}
