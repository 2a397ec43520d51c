package dev.positivehealth.internal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.positivehealth.Checked;
import dev.positivehealth.Event;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The laws of the shape, on a lamp: it is lit and put out, and is lit three times at most. */
class HistoryLawsTest {
    private static final PropertyPath LIST = PropertyPath.ROOT.child("events");
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private sealed interface LampEvent extends Event {}

    private record Lit(Instant at) implements LampEvent {}

    private record PutOut(Instant at) implements LampEvent {}

    private record Lamp(boolean isLit, History<String, LampEvent> history) {
        static Lamp of(String name) {
            return new Lamp(false, new History<>(name, List.of()));
        }

        List<Transition<String, LampEvent, ?, Lamp>> ways() {
            return isLit ? List.of(PUT_OUT) : List.of(LIGHT);
        }

        /** What somebody does who holds the lamp: only the way that is there. */
        Optional<Lamp> step(LampEvent event) {
            try {
                if (!isLit && event instanceof Lit lit) {
                    return Optional.of(LIGHT.go(history, lit, "a lamp"));
                }
                return isLit && event instanceof PutOut out
                        ? Optional.of(PUT_OUT.go(history, out, "a lamp"))
                        : Optional.empty();
            } catch (NotPossibleException refused) {
                return Optional.empty();
            }
        }
    }

    private static final Transition<String, LampEvent, Lit, Lamp> LIGHT = Transition.<String, LampEvent, Lit, Lamp>to(
                    Lit.class, history -> new Lamp(true, history))
            .unless(
                    RefusalReason.TIME_OVER,
                    (history, lit) -> history.each(Lit.class, Lit::at).count() >= 3);
    private static final Transition<String, LampEvent, PutOut, Lamp> PUT_OUT =
            Transition.to(PutOut.class, history -> new Lamp(false, history));
    private static final Replay<String, LampEvent, Lamp> REPLAY = new Replay<>(Lamp::history, Lamp::ways);

    private static Instant at(int minute) {
        return START.plusSeconds(60L * minute);
    }

    @Provide
    Arbitrary<List<LampEvent>> events() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(0, 6))
                .as((lit, minute) -> lit ? (LampEvent) new Lit(at(minute)) : new PutOut(at(minute)))
                .list()
                .ofMaxSize(10);
    }

    @Property
    void acceptsExactlyWhatCouldBeDoneStepByStep(@ForAll("events") List<LampEvent> events) {
        Optional<Lamp> walked = Optional.of(Lamp.of("desk"));
        for (LampEvent event : events) {
            walked = walked.flatMap(lamp -> lamp.step(event));
        }
        assertThat(REPLAY.restore(Lamp.of("desk"), events, LIST, 0).value()).isEqualTo(walked);
    }

    @Property
    void tellsEveryFaultAtItsOwnPlace(@ForAll("events") List<LampEvent> events) {
        Optional<Lamp> lamp = Optional.of(Lamp.of("desk"));
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            LampEvent event = events.get(i);
            boolean isLate = i > 0 && event.at().isBefore(events.get(i - 1).at());
            if (isLate || lamp.filter(now -> now.step(event).isEmpty()).isPresent()) {
                faults.add("/events/" + (7 + i));
            }
            lamp = lamp.filter(now -> now.isLit() != event instanceof Lit)
                    .map(now -> new Lamp(!now.isLit(), now.history().then(event)));
        }
        Checked<Lamp> restored = REPLAY.restore(Lamp.of("desk"), events, LIST, 7);
        assertThat(restored.violations()).extracting(Violation::path).isEqualTo(faults);
        assertThat(restored.value()).isEqualTo(faults.isEmpty() ? lamp : Optional.empty());
    }

    private static History<String, LampEvent> history(List<LampEvent> events) {
        return new History<>("desk", events);
    }

    @Property
    void continuingIsAPartialOrder(
            @ForAll("events") List<LampEvent> first,
            @ForAll("events") List<LampEvent> more,
            @ForAll("events") List<LampEvent> other) {
        List<LampEvent> both = new ArrayList<>(first);
        both.addAll(more);
        History<String, LampEvent> earlier = history(first);
        History<String, LampEvent> later = history(both);
        List<LampEvent> all = new ArrayList<>(both);
        all.addAll(other);

        assertThat(earlier.continues(earlier)).isTrue();
        assertThat(later.continues(earlier)).isTrue();
        assertThat(history(all).continues(earlier)).isTrue();
        assertThat(earlier.continues(later)).isEqualTo(more.isEmpty());
        History<String, LampEvent> apart = history(other);
        if (apart.continues(earlier) && earlier.continues(apart)) {
            assertThat(apart).isEqualTo(earlier);
        }
        assertThat(new History<>("hall", both).continues(earlier)).isFalse();
    }

    @Test
    void saysWhyAStepIsRefused() {
        Lamp lit = Lamp.of("desk").step(new Lit(at(2))).orElseThrow();
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(() -> PUT_OUT.go(lit.history(), new PutOut(at(1)), "a lamp"))
                .withMessage("a lamp: something with a later time has already been recorded")
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(RefusalReason.OUT_OF_ORDER);
                    assertThat(refusal.code()).isEqualTo(ViolationCode.EVENT_OUT_OF_ORDER);
                });
        assertThat(PUT_OUT.go(lit.history(), new PutOut(at(2)), "a lamp").isLit())
                .isFalse();
    }

    /** Order comes before stage and rule; after a step that no stage has, only order is judged. */
    @Test
    void tellsTheFirstReason() {
        List<LampEvent> events = List.of(
                new Lit(at(1)),
                new PutOut(at(0)),
                new Lit(at(1)),
                new PutOut(at(1)),
                new Lit(at(1)),
                new PutOut(at(1)),
                new Lit(at(1)),
                new Lit(at(1)),
                new PutOut(at(0)),
                new Lit(at(2)));
        assertThat(REPLAY.restore(Lamp.of("desk"), events, LIST, 0).violations())
                .containsExactly(
                        Violation.of(LIST.child(1), ViolationCode.EVENT_OUT_OF_ORDER),
                        Violation.of(LIST.child(6), ViolationCode.EVENT_NOT_POSSIBLE),
                        Violation.of(LIST.child(7), ViolationCode.EVENT_NOT_POSSIBLE),
                        Violation.of(LIST.child(8), ViolationCode.EVENT_OUT_OF_ORDER));
    }

    @Test
    void tellsHowMuchHappenedAndNotWhat() {
        assertThat(history(List.of(new Lit(at(1))))).hasToString("History[1]");
        assertThat(history(List.of()).last()).isEmpty();
        assertThat(history(List.of(new Lit(at(1)), new PutOut(at(2)))).last()).contains(new PutOut(at(2)));
    }
}
