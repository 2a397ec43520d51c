package dev.positivehealth.internal.history;

import dev.positivehealth.Event;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What has happened to one subject so far: the subject never changes, and no event predates the one before it. */
public record History<I, E extends Event>(I subject, List<E> events) {
    public History {
        Objects.requireNonNull(subject, "subject");
        events = List.copyOf(events);
    }

    /** {@return the history with an event added} */
    public History<I, E> then(E event) {
        return new History<>(
                subject, Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /** {@return the last event; empty if nothing has happened yet} */
    public Optional<E> last() {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1));
    }

    boolean isLaterThan(E event) {
        return last().filter(last -> event.at().isBefore(last.at())).isPresent();
    }

    /** {@return one part of every event of a kind, such as the words of every note, in order} */
    public <T extends E, R> Stream<R> each(Class<T> kind, Function<? super T, ? extends R> part) {
        return events.stream().filter(kind::isInstance).map(kind::cast).map(part);
    }

    /** {@return whether this is the earlier history or continues it: same subject, and all that had happened} */
    public boolean continues(History<I, E> earlier) {
        int before = earlier.events.size();
        return subject.equals(earlier.subject)
                && events.size() >= before
                && events.subList(0, before).equals(earlier.events);
    }

    /** How much happened, not what. */
    @Override
    public String toString() {
        return "History[" + events.size() + "]";
    }
}
