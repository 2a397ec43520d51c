package dev.positivehealth.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events of one ledger, in order, indexed by request and by recipient so that the state of a request is known
 * without reading all of them. It grows only until a ledger holds it.
 */
final class ConsentHistory {
    private final List<ConsentEvent> events = new ArrayList<>();
    private final Map<ConsentId, Request> requests = new LinkedHashMap<>();
    private final Map<Somebody, List<Request>> byRecipient = new LinkedHashMap<>();
    private final Map<Somebody, List<Request>> unsettled = new LinkedHashMap<>();
    private final Map<Somebody, Request> lastContributed = new LinkedHashMap<>();
    private @Nullable Instant latest;

    /** A recipient as {@link Recipient#isSame(Recipient)} compares it. */
    private record Somebody(Role role, String reference) implements Comparable<Somebody> {
        static Somebody of(Recipient recipient) {
            return new Somebody(recipient.role(), recipient.reference());
        }

        /** So that any number of them with one hash code is still found fast. */
        @Override
        public int compareTo(Somebody other) {
            int order = role.compareTo(other.role);
            return order != 0 ? order : reference.compareTo(other.reference);
        }
    }

    /** A request, how it began, and the few events that decide its state; sharing does not change the state. */
    record Request(ConsentRequest request, Instant begunAt, boolean offered, List<ConsentEvent> deciding) {
        boolean wasGiven() {
            return given().findAny().isPresent();
        }

        /** When it was offered or given. */
        private Stream<Instant> given() {
            return deciding.stream()
                    .filter(event -> event instanceof ConsentEvent.Given || event instanceof ConsentEvent.Offered)
                    .map(ConsentEvent::at);
        }

        boolean isWithdrawn() {
            return deciding.stream().anyMatch(ConsentEvent.Withdrawn.class::isInstance);
        }

        /** What is withdrawn is so at every instant from then on, whatever is dated later. */
        Optional<ConsentState> stateAt(Instant at) {
            if (begunAt.isAfter(at)) {
                return Optional.empty();
            }
            ConsentEvent last = null;
            for (ConsentEvent event : deciding) {
                if (!event.at().isAfter(at)) {
                    last = event;
                }
            }
            return Optional.of(state(last, at));
        }

        private ConsentState state(@Nullable ConsentEvent last, Instant at) {
            if (last instanceof ConsentEvent.Withdrawn) {
                return ConsentState.WITHDRAWN;
            }
            if (last instanceof ConsentEvent.Refused) {
                return ConsentState.REFUSED;
            }
            if (!at.isBefore(request.until())) {
                return ConsentState.EXPIRED;
            }
            if (last == null) {
                return ConsentState.UNANSWERED;
            }
            return at.isBefore(request.from()) ? ConsentState.NOT_YET : ConsentState.IN_FORCE;
        }

        RequestViewState viewAt(Instant at) {
            ConsentState state = stateAt(at).orElseThrow();
            if (!at.isBefore(request.until()) || (state == ConsentState.WITHDRAWN && wasOpen(at))) {
                return RequestViewState.ENDED;
            }
            return state == ConsentState.IN_FORCE ? RequestViewState.OPEN : RequestViewState.UNANSWERED;
        }

        /** A consent withdrawn before anybody could see it in force does not look withdrawn either. */
        boolean wasOpen(Instant at) {
            return opened().filter(opened -> !opened.isAfter(at)).isPresent();
        }

        /** The instant from which it is or was in force, as far as is known by now. */
        private Optional<Instant> opened() {
            return given().map(given -> given.isBefore(request.from()) ? request.from() : given)
                    .filter(opened -> stateAt(opened)
                            .filter(state -> state == ConsentState.IN_FORCE)
                            .isPresent())
                    .findFirst();
        }

        /** Whether it was over or in force before an instant: from then on it can no longer look unanswered. */
        boolean isSettledBefore(Instant at) {
            return !at.isBefore(request.until())
                    || opened().filter(opened -> opened.isBefore(at)).isPresent();
        }
    }

    /** Adds an event that {@link ConsentEventRules} allows. */
    void add(ConsentEvent event) {
        events.add(event);
        latest = latest == null || event.at().isAfter(latest) ? event.at() : latest;
        if (event instanceof ConsentEvent.Asked asked) {
            Request request = begin(asked.asked(), asked.at(), false);
            List<Request> waiting =
                    unsettled.computeIfAbsent(Somebody.of(asked.asked().recipient()), unused -> new ArrayList<>());
            waiting.removeIf(earlier -> earlier.isSettledBefore(asked.at()));
            waiting.add(request);
        } else if (event instanceof ConsentEvent.Offered offered) {
            begin(offered.offered(), offered.at(), true).deciding().add(offered);
        } else if (event instanceof ConsentEvent.Contributed) {
            Request request = Objects.requireNonNull(requests.get(event.request()));
            lastContributed.put(Somebody.of(request.request().recipient()), request);
        } else if (!(event instanceof ConsentEvent.Shared)) {
            Request request = Objects.requireNonNull(requests.get(event.request()));
            request.deciding().add(event);
            settle(request, event);
        }
    }

    /** What is in force looks unanswered no more; what was withdrawn before anybody could see it in force, again. */
    private void settle(Request request, ConsentEvent event) {
        if (request.offered()) {
            return;
        }
        List<Request> waiting = unsettledFor(request.request().recipient());
        if (event instanceof ConsentEvent.Withdrawn) {
            if (request.opened().isEmpty() && !waiting.contains(request)) {
                waiting.add(request);
            }
        } else if (request.stateAt(event.at()).equals(Optional.of(ConsentState.IN_FORCE))) {
            waiting.remove(request);
        }
    }

    private Request begin(ConsentRequest asked, Instant at, boolean offered) {
        Request request = new Request(asked, at, offered, new ArrayList<>());
        requests.put(asked.id(), request);
        byRecipient
                .computeIfAbsent(Somebody.of(asked.recipient()), unused -> new ArrayList<>())
                .add(request);
        return request;
    }

    ConsentHistory with(ConsentEvent event) {
        ConsentHistory next = new ConsentHistory();
        events.forEach(next::add);
        next.add(event);
        return next;
    }

    /** The history of what is dated until an instant. */
    ConsentHistory until(Instant at) {
        if (latest().filter(last -> last.isAfter(at)).isEmpty()) {
            return this;
        }
        ConsentHistory earlier = new ConsentHistory();
        events.stream()
                .filter(event -> !event.at().isAfter(at))
                .filter(event -> !(event instanceof ConsentEvent.Withdrawn) || earlier.request(event.request()) != null)
                .forEach(earlier::add);
        return earlier;
    }

    /** The latest instant of all events, which need not be that of the last: see {@link ConsentEvent.Withdrawn}. */
    Optional<Instant> latest() {
        return Optional.ofNullable(latest);
    }

    List<ConsentEvent> events() {
        return Collections.unmodifiableList(events);
    }

    List<ConsentRequest> requests() {
        return requests.values().stream().map(Request::request).toList();
    }

    @Nullable
    Request request(ConsentId id) {
        return requests.get(id);
    }

    ConsentRequest requestOf(ConsentEvent event) {
        return Objects.requireNonNull(requests.get(event.request())).request();
    }

    List<Request> askedFor(Recipient recipient) {
        return byRecipient.getOrDefault(Somebody.of(recipient), List.of());
    }

    /**
     * Those requests that may still look unanswered: few, so that asking does not get slower as more has been asked
     * before.
     */
    List<Request> unsettledFor(Recipient recipient) {
        return unsettled.getOrDefault(Somebody.of(recipient), List.of());
    }

    /** A person counts once in a round, under whichever consent, until that consent is withdrawn. */
    boolean isIn(Recipient round, Instant at) {
        Request last = lastContributed.get(Somebody.of(round));
        return last != null
                && last.stateAt(at)
                        .filter(state -> state != ConsentState.WITHDRAWN)
                        .isPresent();
    }
}
