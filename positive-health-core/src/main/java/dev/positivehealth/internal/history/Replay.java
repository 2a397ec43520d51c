package dev.positivehealth.internal.history;

import dev.positivehealth.Checked;
import dev.positivehealth.Event;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads histories back from storage, by the same transitions by which they were made.
 *
 * @param history what has happened up to a stage
 * @param ways the ways on from a stage
 * @param <E> the events of this history
 * @param <S> its stages
 */
public record Replay<I, E extends Event, S>(
        Function<S, History<I, E>> history, Function<S, List<? extends Transition<I, E, ?, ? extends S>>> ways) {
    /**
     * Replays events.
     *
     * @param start the stage before them
     * @param list where they are in the document
     * @param from the index of the first of them in that list
     * @return the last stage, or everything that is wrong: an event that a rule refuses is reported, and judging goes
     *     on as if it had happened; after one that no stage has, only the order in time can be judged
     */
    public Checked<S> restore(S start, List<? extends E> events, PropertyPath list, int from) {
        List<Violation> violations = new ArrayList<>();
        Optional<S> stage = Optional.of(start);
        Optional<E> previous = history.apply(start).last();
        for (int i = 0; i < events.size(); i++) {
            E event = events.get(i);
            Instant at = event.at();
            boolean isLate = previous.filter(before -> at.isBefore(before.at())).isPresent();
            Optional<RefusalReason> refusal =
                    isLate ? Optional.of(RefusalReason.OUT_OF_ORDER) : stage.flatMap(now -> refusal(now, event));
            PropertyPath path = list.child(from + i);
            refusal.ifPresent(reason -> violations.add(Violation.of(path, reason.violation())));
            stage = stage.flatMap(now -> way(now, event).map(way -> way.next(history.apply(now), event)));
            previous = Optional.of(event);
        }
        return violations.isEmpty() ? Checked.valid(stage.orElseThrow()) : Checked.invalid(violations);
    }

    private Optional<RefusalReason> refusal(S stage, E event) {
        return way(stage, event)
                .map(way -> way.refusal(history.apply(stage), event))
                .orElse(Optional.of(RefusalReason.NOT_AT_THIS_STAGE));
    }

    private Optional<? extends Transition<I, E, ?, ? extends S>> way(S stage, E event) {
        return ways.apply(stage).stream().filter(way -> way.takes(event)).findFirst();
    }
}
