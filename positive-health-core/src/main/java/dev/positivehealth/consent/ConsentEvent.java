package dev.positivehealth.consent;

import dev.positivehealth.GroupPath;
import java.time.Instant;
import java.util.Objects;

/** Something that happened to a request for consent. What happened is never changed or taken out. */
public sealed interface ConsentEvent {
    /**
     * Tells which request it happened to.
     *
     * @return the id of the request
     */
    ConsentId request();

    /**
     * Tells when it happened.
     *
     * @return the instant
     */
    Instant at();

    /**
     * Gives the stable code of the kind of event.
     *
     * @return {@code asked}, {@code given}, {@code refused}, {@code withdrawn}, {@code shared} or {@code contributed}
     */
    String type();

    /**
     * The person was asked.
     *
     * @param asked what for
     * @param at when
     */
    record Asked(ConsentRequest asked, Instant at) implements ConsentEvent {
        /**
         * Checks the parts.
         *
         * @param asked what for
         * @param at when
         */
        public Asked {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(at, "at");
        }

        @Override
        public ConsentId request() {
            return asked.id();
        }

        @Override
        public String type() {
            return "asked";
        }

        /** The id of the request, and not what happened. */
        @Override
        public String toString() {
            return "ConsentEvent[" + request() + "]";
        }
    }

    /**
     * The person said yes.
     *
     * @param request to which request
     * @param at when
     * @param how by what
     */
    record Given(ConsentId request, Instant at, HowGiven how) implements ConsentEvent {
        /**
         * Checks the parts.
         *
         * @param request to which request
         * @param at when
         * @param how by what
         */
        public Given {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(how, "how");
        }

        @Override
        public String type() {
            return "given";
        }

        /** The id of the request, and not what happened. */
        @Override
        public String toString() {
            return "ConsentEvent[" + request() + "]";
        }
    }

    /**
     * The person said no, and needs no reason.
     *
     * @param request to which request
     * @param at when
     */
    record Refused(ConsentId request, Instant at) implements ConsentEvent {
        /**
         * Checks the parts.
         *
         * @param request to which request
         * @param at when
         */
        public Refused {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(at, "at");
        }

        @Override
        public String type() {
            return "refused";
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
     * @param request which consent
     * @param at when
     */
    record Withdrawn(ConsentId request, Instant at) implements ConsentEvent {
        /**
         * Checks the parts.
         *
         * @param request which consent
         * @param at when
         */
        public Withdrawn {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(at, "at");
        }

        @Override
        public String type() {
            return "withdrawn";
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
     * @param request under which consent
     * @param at when
     * @param mode whether it was looked at together or handed over, which a consent to a copy leaves open
     * @param scope how much of it
     */
    record Shared(ConsentId request, Instant at, Mode mode, Scope scope) implements ConsentEvent {
        /**
         * Checks the parts.
         *
         * @param request under which consent
         * @param at when
         * @param mode whether it was looked at together or handed over
         * @param scope how much of it
         */
        public Shared {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(mode, "mode");
            Objects.requireNonNull(scope, "scope");
        }

        @Override
        public String type() {
            return "shared";
        }

        /** The id of the request, and not what happened. */
        @Override
        public String toString() {
            return "ConsentEvent[" + request() + "]";
        }
    }

    /**
     * The scores were put into a round under the consent.
     *
     * @param request under which consent
     * @param at when
     * @param group the group in which they count
     */
    record Contributed(ConsentId request, Instant at, GroupPath group) implements ConsentEvent {
        /**
         * Checks the parts.
         *
         * @param request under which consent
         * @param at when
         * @param group the group in which they count
         */
        public Contributed {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(group, "group");
        }

        @Override
        public String type() {
            return "contributed";
        }

        /** The id of the request, and not what happened. */
        @Override
        public String toString() {
            return "ConsentEvent[" + request() + "]";
        }
    }
}
