package dev.positivehealth.consent;

import dev.positivehealth.Event;
import dev.positivehealth.GroupPath;
import dev.positivehealth.internal.text.NoBean;
import java.time.Instant;
import java.util.Objects;

/** Something that happened to a request for consent. What happened is never changed or taken out. */
public sealed interface ConsentEvent extends Event, NoBean {
    /** {@return which request it happened to: the id of the request} */
    ConsentId request();

    /** The person was asked. */
    record Asked(ConsentRequest asked, Instant at) implements ConsentEvent {
        public Asked {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(at, "at");
        }

        @Override
        public ConsentId request() {
            return asked.id();
        }

        /** The id of the request, and not what happened. */
        @Override
        public String toString() {
            return "ConsentEvent[" + request() + "]";
        }
    }

    /** The person offered it, unasked: a request that the person made, and a yes in one. */
    record Offered(ConsentRequest offered, Instant at, ConsentMethod how) implements ConsentEvent {
        public Offered {
            Objects.requireNonNull(offered, "offered");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(how, "how");
        }

        @Override
        public ConsentId request() {
            return offered.id();
        }

        /** The id of the request, and not what happened. */
        @Override
        public String toString() {
            return "ConsentEvent[" + request() + "]";
        }
    }

    /** The person said yes. */
    record Given(ConsentId request, Instant at, ConsentMethod how) implements ConsentEvent {
        public Given {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(how, "how");
        }

        /** The id of the request, and not what happened. */
        @Override
        public String toString() {
            return "ConsentEvent[" + request() + "]";
        }
    }

    /** The person said no, and needs no reason. */
    record Refused(ConsentId request, Instant at) implements ConsentEvent {
        public Refused {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(at, "at");
        }

        /** The id of the request, and not what happened. */
        @Override
        public String toString() {
            return "ConsentEvent[" + request() + "]";
        }
    }

    /**
     * The person took the consent back, and needs no reason.
     *
     * @param at from when it is taken back; it may be before that of earlier events, so that no clock stands in the way
     */
    record Withdrawn(ConsentId request, Instant at) implements ConsentEvent {
        public Withdrawn {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(at, "at");
        }

        /** The id of the request, and not what happened. */
        @Override
        public String toString() {
            return "ConsentEvent[" + request() + "]";
        }
    }

    /**
     * Something was shown or handed over under the consent.
     *
     * @param mode whether it was looked at together or handed over, which a consent to a copy leaves open
     */
    record Shared(ConsentId request, Instant at, AccessMode mode, Scope scope) implements ConsentEvent {
        public Shared {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(mode, "mode");
            Objects.requireNonNull(scope, "scope");
        }

        /** The id of the request, and not what happened. */
        @Override
        public String toString() {
            return "ConsentEvent[" + request() + "]";
        }
    }

    /** The scores were put into a round under the consent. */
    record Contributed(ConsentId request, Instant at, GroupPath group) implements ConsentEvent {
        public Contributed {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(group, "group");
        }

        /** The id of the request, and not what happened. */
        @Override
        public String toString() {
            return "ConsentEvent[" + request() + "]";
        }
    }
}
