package dev.positivehealth.team;

import dev.positivehealth.PropertyPath;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.plan.ActionWheel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Everything that is stored of a session. It is for storage: while people are still writing it holds notes that nobody
 * may read yet, and a host shows none of it except through the {@link TeamSession} of the stage.
 *
 * @param done how many people have handed in their notes
 * @param notes the notes, in the order of their words, which does not tell the author
 * @param spots where the notes were placed, by the id of the note
 * @param whatStandsOut what the team said about the web with notes; empty before that
 * @param sharedValues the values that the team named
 * @param wheel what the team answered to the wheel's questions
 * @param plan what the team decided; empty before that
 */
public record SessionContent(
        Introduction introduction,
        int done,
        List<Note> notes,
        Map<String, Spot> spots,
        Optional<String> whatStandsOut,
        List<SharedValue> sharedValues,
        ActionWheel wheel,
        Optional<TeamPlan> plan) {
    /** @throws IllegalArgumentException if what stands out is blank or too long */
    public SessionContent {
        Objects.requireNonNull(introduction, "introduction");
        notes = List.copyOf(notes);
        spots = Collections.unmodifiableMap(new LinkedHashMap<>(spots));
        whatStandsOut.ifPresent(words -> Words.required("what stands out", words));
        sharedValues = List.copyOf(sharedValues);
        Objects.requireNonNull(wheel, "wheel");
        Objects.requireNonNull(plan, "plan");
    }

    /** {@return what a session holds, for storage only} */
    public static SessionContent of(TeamSession session) {
        return ((StagedSession) session).content();
    }

    static SessionContent of(Introduction introduction) {
        return new SessionContent(
                introduction,
                0,
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                ActionWheel.empty(),
                Optional.empty());
    }

    SessionContent handIn(List<String> words) {
        return new SessionContent(
                introduction, done + 1, mixed(words), spots, whatStandsOut, sharedValues, wheel, plan);
    }

    boolean isMixed() {
        return notes.equals(mixed(List.of()));
    }

    /**
     * These notes and new ones, in the order of their words and numbered accordingly, so that nothing tells who wrote
     * which.
     */
    private List<Note> mixed(List<String> more) {
        List<String> words = new ArrayList<>(more);
        notes.forEach(note -> words.add(note.words()));
        words.sort(PropertyPath::compareNames);
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Note("n" + (i + 1), words.get(i)))
                .toList();
    }

    SessionContent place(String id, Spot spot) {
        Objects.requireNonNull(spot, "spot");
        Map<String, Spot> placed = new LinkedHashMap<>();
        for (Note note : notes) {
            Optional.ofNullable(note.id().equals(id) ? spot : spots.get(note.id()))
                    .ifPresent(there -> placed.put(note.id(), there));
        }
        if (!placed.containsKey(id)) {
            throw new IllegalArgumentException("the session must have the note that is placed");
        }
        return new SessionContent(introduction, done, notes, placed, whatStandsOut, sharedValues, wheel, plan);
    }

    SessionContent reflect(String words, List<SharedValue> values) {
        return new SessionContent(introduction, done, notes, spots, Optional.of(words), values, wheel, plan);
    }

    SessionContent with(ActionWheel turned) {
        return new SessionContent(introduction, done, notes, spots, whatStandsOut, sharedValues, turned, plan);
    }

    SessionContent with(TeamPlan decided) {
        return new SessionContent(
                introduction, done, notes, spots, whatStandsOut, sharedValues, wheel, Optional.of(decided));
    }

    /** How many people have handed in, no words. */
    @Override
    public String toString() {
        return "SessionContent[done " + done + " of " + introduction.people() + "]";
    }
}
