package dev.positivehealth.team;

import dev.positivehealth.Checked;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The one place that says what a session holds at which stage. */
final class SessionRules {
    private static final List<Rule> RULES = List.of(
            possible("done", SessionRules::countsWhoIsDone),
            new Rule("notes", ViolationCode.EVENT_OUT_OF_ORDER, (stage, content) -> content.isMixed()),
            possible("notes", SessionRules::liesWhereItMay),
            possible(
                    "whatStandsOut",
                    (stage, content) -> content.whatStandsOut().isPresent() == stage.isFrom(SessionStage.REFLECTED)),
            possible(
                    "sharedValues",
                    (stage, content) -> content.sharedValues().isEmpty() || stage.isFrom(SessionStage.REFLECTED)),
            possible("wheel", (stage, content) -> content.wheel().isEmpty() || stage.isFrom(SessionStage.CONSIDERED)),
            possible("plan", (stage, content) -> content.plan().isPresent() == stage.isFrom(SessionStage.PLANNED)));

    private SessionRules() {}

    /** What must hold of a part of the content at a stage, and the code if it does not. */
    private record Rule(String property, ViolationCode code, BiPredicate<SessionStage, SessionContent> holds) {}

    private static Rule possible(String property, BiPredicate<SessionStage, SessionContent> holds) {
        return new Rule(property, ViolationCode.EVENT_NOT_POSSIBLE, holds);
    }

    private static boolean countsWhoIsDone(SessionStage stage, SessionContent content) {
        int done = content.done();
        int people = content.introduction().people();
        boolean isEverybodyIfOpen = done == people || stage == SessionStage.INTRODUCED;
        return done >= 0
                && done <= people
                && isEverybodyIfOpen
                && (done > 0 || content.notes().isEmpty());
    }

    private static boolean liesWhereItMay(SessionStage stage, SessionContent content) {
        Set<String> notes = content.notes().stream().map(Note::id).collect(Collectors.toSet());
        Set<String> placed = content.spots().keySet();
        return switch (stage) {
            case INTRODUCED -> placed.isEmpty();
            case NOTES_WRITTEN -> notes.containsAll(placed);
            default -> placed.equals(notes);
        };
    }

    static Checked<TeamSession> restore(SessionStage stage, SessionContent content) {
        List<Violation> violations = RULES.stream()
                .filter(rule -> !rule.holds().test(stage, content))
                .map(rule -> Violation.of(PropertyPath.ROOT.child(rule.property()), rule.code()))
                .toList();
        return violations.isEmpty() ? Checked.valid(at(stage, content)) : Checked.invalid(violations);
    }

    private static TeamSession at(SessionStage stage, SessionContent content) {
        return switch (stage) {
            case INTRODUCED -> new TeamSession.Introduced(content);
            case NOTES_WRITTEN -> new TeamSession.NotesWritten(content);
            case PLACED -> new TeamSession.Placed(content);
            case REFLECTED -> new TeamSession.Reflected(content);
            case CONSIDERED -> new TeamSession.Considered(content);
            case PLANNED -> new TeamSession.Planned(content);
        };
    }
}
