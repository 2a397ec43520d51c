package dev.positivehealth.plan;

import dev.positivehealth.Checked;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.internal.history.History;
import dev.positivehealth.internal.history.Transition;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.plan.NeedStage.About;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that a person needs from the team, the manager or the organisation, and what came of it.
 *
 * <p>Only the person writes it down and sends it, straight to the addressee. Each stage offers only the steps possible
 * from it; promises must be kept, so a promise ends as kept or not kept, unless the person takes the need back. A step dated before the last event is refused
 * by a {@link NotPossibleException}.
 */
public sealed interface Need extends NoBean {
    /** {@return what identifies it in the plan, at every stage: kebab-case, 1 to 64 characters, given by the host} */
    String id();

    /** {@return whom it is for} */
    Addressee addressee();

    /** {@return the need in the person's words} */
    String words();

    /** {@return what happened to it, in order; empty if it was not sent} */
    List<NeedEvent> events();

    /** {@return where it stands} */
    NeedState state();

    /**
     * {@return whether this need is the earlier one, or what became of it: same id, addressee and words, and everything
     * that had happened then is unchanged here}
     */
    default boolean continues(Need earlier) {
        return ((NeedStage) this).history().continues(((NeedStage) earlier).history());
    }

    /**
     * Writes a need down. Nobody is told.
     *
     * @param id what identifies it in the plan from now on; the addressee may see it, so it must not name the person
     * @throws IllegalArgumentException if the id is not kebab-case of 1 to 64 characters, or the words are blank or
     *     too long
     */
    static Unsent of(String id, Addressee addressee, String words) {
        return new Unsent(new History<>(new About(id, addressee, words), List.of()));
    }

    /**
     * Reads a need back from storage; every rule is run again.
     *
     * @param events what happened to it, in order
     * @return the need, or every event that could not have happened, each judged after those before it that could:
     *     {@code event.out-of-order} or {@code event.not-possible} at {@code /events/N}
     * @throws IllegalArgumentException if the id is not kebab-case of 1 to 64 characters, or the words are blank or
     *     too long
     */
    static Checked<Need> restore(String id, Addressee addressee, String words, List<NeedEvent> events) {
        return NeedStage.REPLAY.restore(of(id, addressee, words), events, PropertyPath.ROOT.child("events"), 0);
    }

    /** A need that only the person knows of. Sending it leads to {@link Pending}. */
    final class Unsent extends NeedStage implements Need {
        private static final Transition<About, NeedEvent, NeedEvent.Sent, Pending> SEND =
                to(NeedEvent.Sent.class, Pending::new);

        Unsent(History<About, NeedEvent> history) {
            super(NeedState.NOT_SENT, history, List.of(SEND));
        }

        /** Sends it to the addressee, for an answer. */
        public Pending send(Instant at) {
            return go(SEND, new NeedEvent.Sent(at));
        }
    }

    /** A need that the addressee has not answered. It leads to {@link Promised}, to a no, or is taken back. */
    final class Pending extends NeedStage implements Need {
        private static final Transition<About, NeedEvent, NeedEvent.Promised, Promised> PROMISE =
                to(NeedEvent.Promised.class, Promised::new);
        private static final Transition<About, NeedEvent, NeedEvent.Declined, Answered> DECLINE =
                to(NeedEvent.Declined.class, history -> new Answered(NeedState.DECLINED, history));

        Pending(History<About, NeedEvent> history) {
            super(NeedState.PENDING, history, List.of(PROMISE, DECLINE, Answered.TAKE_BACK));
        }

        /**
         * Records a promise.
         *
         * @param by who promised, by role or function
         * @param on the day by which it will be done
         */
        public Promised promise(String by, LocalDate on, Instant at) {
            return go(PROMISE, new NeedEvent.Promised(by, on, at));
        }

        /** Records a no, and the reason for it. */
        public Answered decline(String reason, Instant at) {
            return go(DECLINE, new NeedEvent.Declined(reason, at));
        }

        /** Takes the need back; no reason is taken, and nothing is waited for any more. */
        public Answered takeBack(Instant at) {
            return go(Answered.TAKE_BACK, new NeedEvent.TakenBack(at));
        }
    }

    /** A need for which something was promised. It ends as kept or not kept. */
    final class Promised extends NeedStage implements Need {
        private static final Transition<About, NeedEvent, NeedEvent.Kept, Answered> KEEP =
                to(NeedEvent.Kept.class, history -> new Answered(NeedState.KEPT, history));
        private static final Transition<About, NeedEvent, NeedEvent.NotKept, Answered> NOT_KEEP =
                to(NeedEvent.NotKept.class, history -> new Answered(NeedState.NOT_KEPT, history));

        Promised(History<About, NeedEvent> history) {
            super(NeedState.PROMISED, history, List.of(KEEP, NOT_KEEP, Answered.TAKE_BACK));
        }

        /** {@return the day by which it is promised to be done} */
        public LocalDate on() {
            return history()
                    .each(NeedEvent.Promised.class, NeedEvent.Promised::on)
                    .findFirst()
                    .orElseThrow();
        }

        /** Says that the promise was kept. */
        public Answered markKept(Instant at) {
            return go(KEEP, new NeedEvent.Kept(at));
        }

        /** Says that the promise was not kept. */
        public Answered markNotKept(Instant at) {
            return go(NOT_KEEP, new NeedEvent.NotKept(at));
        }

        /** Takes the need back; no reason is taken, and nothing is waited for any more. */
        public Answered takeBack(Instant at) {
            return go(Answered.TAKE_BACK, new NeedEvent.TakenBack(at));
        }
    }

    /** A need with its final answer: declined, kept, not kept or taken back. It is the last stage. */
    final class Answered extends NeedStage implements Need {
        /** The person can take a need back until it has its final answer. */
        private static final Transition<About, NeedEvent, NeedEvent.TakenBack, Answered> TAKE_BACK =
                to(NeedEvent.TakenBack.class, history -> new Answered(NeedState.TAKEN_BACK, history));

        Answered(NeedState state, History<About, NeedEvent> history) {
            super(state, history, List.of());
        }
    }
}
