package dev.positivehealth.plan;

import dev.positivehealth.Event;
import dev.positivehealth.internal.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What happened to a need after the person wrote it down. */
public sealed interface NeedEvent extends Event {
    /** The person sent it, on purpose and straight to the addressee. */
    record Sent(Instant at) implements NeedEvent {
        public Sent {
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * The addressee promised something.
     *
     * @param by who promised, by role or function, never by name
     * @param on the day by which it will be done
     */
    record Promised(String by, LocalDate on, Instant at) implements NeedEvent {
        /** @throws IllegalArgumentException if {@code by} is blank or too long */
        public Promised {
            Words.required("whoever promised", by);
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(at, "at");
        }

        /** Says what it is, no words. */
        @Override
        public String toString() {
            return "Promised";
        }
    }

    /** The addressee said no, and why. */
    record Declined(String reason, Instant at) implements NeedEvent {
        /** @throws IllegalArgumentException if the reason is blank or too long */
        public Declined {
            Words.required("a reason", reason);
            Objects.requireNonNull(at, "at");
        }

        /** Says what it is, no words. */
        @Override
        public String toString() {
            return "Declined";
        }
    }

    /** The person took it back, without a reason. */
    record TakenBack(Instant at) implements NeedEvent {
        public TakenBack {
            Objects.requireNonNull(at, "at");
        }
    }

    /** The person says that the promise was kept. */
    record Kept(Instant at) implements NeedEvent {
        public Kept {
            Objects.requireNonNull(at, "at");
        }
    }

    /** The person says that the promise was not kept. */
    record NotKept(Instant at) implements NeedEvent {
        public NotKept {
            Objects.requireNonNull(at, "at");
        }
    }
}
