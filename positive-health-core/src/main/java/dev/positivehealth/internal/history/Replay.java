package dev.positivehealth.internal.history;

import dev.positivehealth.Checked;
import dev.positivehealth.Event;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads histories back from storage, by the same transitions by which they were made.
 *
 * @param history what happened up to a stage
 * @param ways the ways on from a stage
 * @param <I> the kind of subject
 * @param <E> the events of this history
 * @param <S> its stages
 */
public record Replay<I, E extends Event, S>(
        Function<S, History<I, E>> history, Function<S, List<? extends Transition<I, E, ?, ? extends S>>> ways) {
    /**
     * Replays events.
     *
     * @param start the stage before them
     * @param events the events, in order
     * @param list where they stand in the document
     * @param from the place of the first of them in that list
     * @return the last stage; or every event that could not have happened, each judged after those before it that could
     */
    public Checked<S> restore(S start, List<? extends E> events, PropertyPath list, int from) {
        List<Violation> violations = new ArrayList<>();
        S stage = start;
        for (int i = 0; i < events.size(); i++) {
            E event = events.get(i);
            History<I, E> before = history.apply(stage);
            Optional<? extends Transition<I, E, ?, ? extends S>> way = way(stage, event);
            Optional<RefusalReason> refusal = before.isLaterThan(event)
                    ? Optional.of(RefusalReason.OUT_OF_ORDER)
                    : way.map(found -> found.refusal(before, event))
                            .orElse(Optional.of(RefusalReason.NOT_AT_THIS_STAGE));
            if (refusal.isPresent()) {
                violations.add(Violation.of(list.child(from + i), refusal.get().violation()));
            } else {
                stage = way.orElseThrow().next(before, event);
            }
        }
        return violations.isEmpty() ? Checked.valid(stage) : Checked.invalid(violations);
    }

    private Optional<? extends Transition<I, E, ?, ? extends S>> way(S stage, E event) {
        return ways.apply(stage).stream().filter(way -> way.takes(event)).findFirst();
    }
}
