package dev.positivehealth.team;

import dev.positivehealth.Checked;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all stages of a session have, and the one place that says what a stage may hold. */
abstract class SessionStage {
    private final SessionContent content;

    SessionStage(SessionContent content) {
        this.content = content;
    }

    /** {@return the stage: the stable code} */
    public abstract String stage();

    /** {@return how the session began: the introduction} */
    public final Introduction introduction() {
        return content.introduction();
    }

    final SessionContent content() {
        return content;
    }

    final NotesOnWeb notesOnWeb() {
        return new NotesOnWeb(content.notes(), content.spots());
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof SessionStage that && stage().equals(that.stage()) && content.equals(that.content);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(stage(), content);
    }

    /** The stage, no words. */
    @Override
    public final String toString() {
        return "TeamSession[" + stage() + "]";
    }

    /** All notes so far and the new ones, in the order of their words and numbered in it, so that nothing tells who wrote which. */
    static List<Note> mixed(List<Note> notes, List<String> more) {
        List<String> words = new ArrayList<>(more);
        notes.forEach(note -> words.add(note.words()));
        words.sort(PropertyPath::compareNames);
        List<Note> mixed = new ArrayList<>();
        for (String one : words) {
            mixed.add(new Note("n" + (mixed.size() + 1), one));
        }
        return mixed;
    }

    static Map<String, Spot> placed(SessionContent content, String note, Spot spot) {
        if (content.notes().stream().noneMatch(one -> one.id().equals(note))) {
            throw new IllegalArgumentException("the session must have the note that is placed");
        }
        Map<String, Spot> spots = new LinkedHashMap<>();
        for (Note one : content.notes()) {
            Spot now = one.id().equals(note) ? spot : content.spots().get(one.id());
            if (now != null) {
                spots.put(one.id(), now);
            }
        }
        return spots;
    }

    static Checked<TeamSession> restore(String stage, SessionContent content) {
        List<Violation> wrong = new ArrayList<>();
        int reached = TeamSession.STAGES.indexOf(stage);
        if (reached < 0) {
            wrong.add(at(
                    "stage",
                    ViolationCode.VALUE_UNKNOWN,
                    "property",
                    "stage",
                    "values",
                    String.join(", ", TeamSession.STAGES)));
            return Checked.invalid(wrong);
        }
        int people = content.introduction().people();
        boolean counted = reached == 0 ? content.done() >= 0 && content.done() <= people : content.done() == people;
        if (!counted || (content.done() == 0 && !content.notes().isEmpty())) {
            wrong.add(at("done", ViolationCode.EVENT_NOT_POSSIBLE));
        }
        if (!content.notes().equals(mixed(content.notes(), List.of()))) {
            wrong.add(at("notes", ViolationCode.EVENT_OUT_OF_ORDER));
        }
        judgeSpots(reached, content, wrong);
        boolean reflects = reached >= TeamSession.STAGES.indexOf("reflected");
        if (content.whatStandsOut().isPresent() != reflects) {
            wrong.add(at("whatStandsOut", ViolationCode.EVENT_NOT_POSSIBLE));
        }
        if (!reflects && !content.sharedValues().isEmpty()) {
            wrong.add(at("sharedValues", ViolationCode.EVENT_NOT_POSSIBLE));
        }
        boolean turns = reached >= TeamSession.STAGES.indexOf("considered");
        if (!turns
                && !(content.wheel().answers().isEmpty()
                        && content.wheel().options().isEmpty())) {
            wrong.add(at("wheel", ViolationCode.EVENT_NOT_POSSIBLE));
        }
        if (content.plan().isPresent() != stage.equals("planned")) {
            wrong.add(at("plan", ViolationCode.EVENT_NOT_POSSIBLE));
        }
        return wrong.isEmpty() ? Checked.valid(made(stage, content)) : Checked.invalid(wrong);
    }

    private static TeamSession made(String stage, SessionContent content) {
        return switch (stage) {
            case "introduced" -> new TeamSession.Introduced(content);
            case "notes-written" -> new TeamSession.NotesWritten(content);
            case "placed" -> new TeamSession.Placed(content);
            case "reflected" -> new TeamSession.Reflected(content);
            case "considered" -> new TeamSession.Considered(content);
            default -> new TeamSession.Planned(content);
        };
    }

    private static void judgeSpots(int reached, SessionContent content, List<Violation> wrong) {
        Set<String> notes = new HashSet<>();
        content.notes().forEach(note -> notes.add(note.id()));
        boolean known = notes.containsAll(content.spots().keySet());
        boolean all = content.spots().keySet().containsAll(notes);
        boolean right = reached == 0
                ? content.spots().isEmpty()
                : known && (all || reached < TeamSession.STAGES.indexOf("placed"));
        if (!right) {
            wrong.add(at("notes", ViolationCode.EVENT_NOT_POSSIBLE));
        }
    }

    private static Violation at(String property, ViolationCode code, String... arguments) {
        return Violation.of(PropertyPath.ROOT.child(property), code, arguments);
    }
}
