package dev.positivehealth.plan;

import dev.positivehealth.Checked;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person needs from the team, the manager or the organisation, and what came of it.
 *
 * <p>Only the person writes it down and sends it, straight to the addressee. Each stage offers only the steps possible from
 * it; promises must be kept, so a promise ends as kept or not kept.
 */
public sealed interface Need {
    /** {@return the addressee: whom it is for} */
    Addressee addressee();

    /** {@return the need in words: the person's words} */
    String words();

    /** {@return what happened to it: the events, in order; empty if it was not sent} */
    List<NeedEvent> events();

    /** {@return where it stands: the state} */
    NeedState state();

    /**
     * Tells whether this is another need at a later stage, or the same one.
     *
     * @param earlier the need as it was
     * @return true if addressee, words and all that had happened are the same
     */
    default boolean continues(Need earlier) {
        int before = earlier.events().size();
        return addressee() == earlier.addressee()
                && words().equals(earlier.words())
                && events().size() >= before
                && events().subList(0, before).equals(earlier.events());
    }

    /**
     * Writes a need down. Nobody is told.
     *
     * @param addressee whom it is for
     * @param words the person's words
     * @return the need, not sent
     * @throws IllegalArgumentException if the words are blank or too long
     */
    static Unsent of(Addressee addressee, String words) {
        return new Unsent(new NeedContent(addressee, words, List.of()));
    }

    /**
     * Reads a need back from storage; every rule is run again.
     *
     * @param addressee whom it is for
     * @param words the person's words
     * @param events what happened to it, in order
     * @return the need, or the first event that could not have happened, as {@code event.out-of-order} or
     *     {@code event.not-possible} at {@code /events/N}
     * @throws IllegalArgumentException if the words are blank or too long
     */
    static Checked<Need> restore(Addressee addressee, String words, List<NeedEvent> events) {
        Need need = of(addressee, words);
        for (int i = 0; i < events.size(); i++) {
            Optional<ViolationCode> fault = NeedStage.fault(need, events.get(i));
            if (fault.isPresent()) {
                return Checked.invalid(
                        List.of(Violation.of(PropertyPath.ROOT.child("events").child(i), fault.get())));
            }
            need = NeedStage.with(need, events.get(i));
        }
        return Checked.valid(need);
    }

    /** A need that only the person knows. */
    final class Unsent extends NeedStage implements Need {
        Unsent(NeedContent content) {
            super(content, NeedState.NOT_SENT);
        }

        /**
         * Sends it to the addressee.
         *
         * @param at when
         * @return the need, not answered yet
         */
        public Pending sent(Instant at) {
            return (Pending) NeedStage.next(this, new NeedEvent.Sent(at));
        }
    }

    /** A need that the addressee has not answered. */
    final class Pending extends NeedStage implements Need {
        Pending(NeedContent content) {
            super(content, NeedState.PENDING);
        }

        /**
         * Records a promise.
         *
         * @param by who promised, by role or function
         * @param on the day by which it is done
         * @param at when
         * @return the promised need
         * @throws IllegalStateException if {@code at} is before the last event
         */
        public Promised promised(String by, LocalDate on, Instant at) {
            return (Promised) NeedStage.next(this, new NeedEvent.Promised(by, on, at));
        }

        /**
         * Records a no, and why.
         *
         * @param reason why
         * @param at when
         * @return the answered need
         * @throws IllegalStateException if {@code at} is before the last event
         */
        public Answered declined(String reason, Instant at) {
            return (Answered) NeedStage.next(this, new NeedEvent.Declined(reason, at));
        }
    }

    /** A need for which something was promised. */
    final class Promised extends NeedStage implements Need {
        Promised(NeedContent content) {
            super(content, NeedState.PROMISED);
        }

        /** {@return the day by which it is done: the promised day} */
        public LocalDate on() {
            return ((NeedEvent.Promised) events().get(events().size() - 1)).on();
        }

        /**
         * Says that the promise was kept.
         *
         * @param at when
         * @return the answered need
         * @throws IllegalStateException if {@code at} is before the last event
         */
        public Answered kept(Instant at) {
            return (Answered) NeedStage.next(this, new NeedEvent.Kept(at));
        }

        /**
         * Says that the promise was not kept.
         *
         * @param at when
         * @return the answered need
         * @throws IllegalStateException if {@code at} is before the last event
         */
        public Answered notKept(Instant at) {
            return (Answered) NeedStage.next(this, new NeedEvent.NotKept(at));
        }
    }

    /** A need with its answer: declined, kept or not kept. */
    final class Answered extends NeedStage implements Need {
        Answered(NeedContent content, NeedState state) {
            super(content, state);
        }
    }
}
