package dev.positivehealth.internal.history;

import dev.positivehealth.Event;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What happened to one subject so far, in order.
 *
 * @param subject whose or what history it is; it never changes
 * @param events what happened, none dated before the one it follows
 */
public record History<I, E extends Event>(I subject, List<E> events) {
    public History {
        Objects.requireNonNull(subject, "subject");
        events = List.copyOf(events);
    }

    /** Adds an event. */
    public History<I, E> then(E event) {
        return new History<>(
                subject, Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /** {@return the last event; empty if nothing happened yet} */
    public Optional<E> last() {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1));
    }

    boolean isLaterThan(E event) {
        return last().filter(last -> event.at().isBefore(last.at())).isPresent();
    }

    /**
     * Gives one thing of every event of a kind, such as the words of every note.
     *
     * @return the things, in order
     */
    public <T extends E, R> Stream<R> each(Class<T> kind, Function<? super T, ? extends R> part) {
        return events.stream().filter(kind::isInstance).map(kind::cast).map(part);
    }

    /**
     * Tells whether this history is another one, or the same, at a later time.
     *
     * @return true if the subject and all that had happened are the same
     */
    public boolean continues(History<I, E> earlier) {
        int before = earlier.events.size();
        return subject.equals(earlier.subject)
                && events.size() >= before
                && events.subList(0, before).equals(earlier.events);
    }

    /** How much happened, nothing of what. */
    @Override
    public String toString() {
        return "History[" + events.size() + "]";
    }
}
