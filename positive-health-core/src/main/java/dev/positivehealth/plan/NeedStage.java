package dev.positivehealth.plan;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.internal.history.History;
import dev.positivehealth.internal.history.Replay;
import dev.positivehealth.internal.history.Transition;
import dev.positivehealth.internal.text.KebabCase;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.internal.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all stages of a need have in common. */
abstract class NeedStage implements NoBean {
    static final Replay<About, NeedEvent, Need> REPLAY =
            new Replay<>(need -> ((NeedStage) need).history, need -> ((NeedStage) need).ways);

    private final NeedState state;
    private final History<About, NeedEvent> history;
    private final List<Transition<About, NeedEvent, ?, ? extends Need>> ways;

    /** Which need it is, whom it is for, and what it says. */
    record About(String id, Addressee addressee, String words) {
        About {
            KebabCase.required("a need's id", id);
            Objects.requireNonNull(addressee, "addressee");
            Words.required("a need", words);
        }
    }

    /** Stands in a state; {@code ways} are the only ways on from it. */
    NeedStage(
            NeedState state,
            History<About, NeedEvent> history,
            List<Transition<About, NeedEvent, ?, ? extends Need>> ways) {
        this.state = state;
        this.history = history;
        this.ways = ways;
    }

    static <T extends NeedEvent, S extends Need> Transition<About, NeedEvent, T, S> to(
            Class<T> event, Function<History<About, NeedEvent>, S> next) {
        return Transition.to(event, next);
    }

    final <T extends NeedEvent, S extends Need> S go(Transition<About, NeedEvent, T, S> way, T event)
            throws NotPossibleException {
        return way.go(history, event, "a need that is " + state);
    }

    final History<About, NeedEvent> history() {
        return history;
    }

    /** {@return what identifies it} */
    public final String id() {
        return history.subject().id();
    }

    /** {@return whom it is for} */
    public final Addressee addressee() {
        return history.subject().addressee();
    }

    /** {@return the need in the person's words} */
    public final String words() {
        return history.subject().words();
    }

    /** {@return what happened to it, in order; empty if it was not sent} */
    public final List<NeedEvent> events() {
        return history.events();
    }

    /** {@return where it stands} */
    public final NeedState state() {
        return state;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof NeedStage that && history.equals(that.history);
    }

    @Override
    public final int hashCode() {
        return history.hashCode();
    }

    /** The addressee and the state, no words. */
    @Override
    public final String toString() {
        return "Need[" + addressee() + ", " + state + "]";
    }
}
