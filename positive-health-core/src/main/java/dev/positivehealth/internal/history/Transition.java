package dev.positivehealth.internal.history;

import dev.positivehealth.Event;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.RefusalReason;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One way on from a stage: which event leads to which next stage, and what refuses it. The rule of a step is here only,
 * both for taking the step and for reading it back from storage.
 *
 * @param <E> the events of this history
 * @param <T> the one event that goes this way
 * @param <S> the next stage
 */
public final class Transition<I, E extends Event, T extends E, S> {
    private final Class<T> kind;
    private final Function<History<I, E>, S> next;
    private final List<Rule<I, E, T>> rules;

    private record Rule<I, E extends Event, T extends E>(RefusalReason reason, BiPredicate<History<I, E>, T> refuses) {}

    private Transition(Class<T> kind, Function<History<I, E>, S> next, List<Rule<I, E, T>> rules) {
        this.kind = kind;
        this.next = next;
        this.rules = rules;
    }

    /**
     * {@return a way that nothing refuses but the order in time}
     *
     * @param next makes the next stage from the longer history
     */
    public static <I, E extends Event, T extends E, S> Transition<I, E, T, S> to(
            Class<T> kind, Function<History<I, E>, S> next) {
        return new Transition<>(kind, next, List.of());
    }

    /**
     * {@return the same way with this as one more rule}
     *
     * @param rule whether an event cannot follow what happened
     */
    public Transition<I, E, T, S> unless(RefusalReason why, BiPredicate<History<I, E>, T> rule) {
        return new Transition<>(
                kind,
                next,
                Stream.concat(rules.stream(), Stream.of(new Rule<>(why, rule))).toList());
    }

    /**
     * Goes this way.
     *
     * @param subject what the history is about, for the message
     * @return the next stage
     * @throws NotPossibleException if the event is dated before the last one, or a rule refuses it
     */
    public S go(History<I, E> history, T event, String subject) {
        refusal(history, event).ifPresent(refusal -> {
            throw new NotPossibleException(subject, refusal);
        });
        return next(history, event);
    }

    boolean takes(E event) {
        return kind.isInstance(event);
    }

    Optional<RefusalReason> refusal(History<I, E> history, E event) {
        if (history.isLaterThan(event)) {
            return Optional.of(RefusalReason.OUT_OF_ORDER);
        }
        return rules.stream()
                .filter(rule -> rule.refuses().test(history, kind.cast(event)))
                .findFirst()
                .map(Rule::reason);
    }

    /** The next stage, without asking whether it is refused. */
    S next(History<I, E> history, E event) {
        return next.apply(history.then(event));
    }
}
