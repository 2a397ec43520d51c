package dev.positivehealth.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** A recipient as {@link Recipient#isSame(Recipient)} compares it. */
    private record Somebody(Role role, String reference) {
        static Somebody of(Recipient recipient) {
            return new Somebody(recipient.role(), recipient.reference());
        }
    }

    /** A request and the few events that decide its state; sharing does not change the state. */
    record Request(ConsentEvent.Asked asked, List<ConsentEvent> deciding) {
        ConsentRequest request() {
            return asked.asked();
        }

        boolean wasGiven() {
            return deciding.stream().anyMatch(ConsentEvent.Given.class::isInstance);
        }

        Optional<ConsentState> stateAt(Instant at) {
            ConsentEvent last = null;
            for (ConsentEvent event : deciding) {
                if (!event.at().isAfter(at)) {
                    last = event;
                }
            }
            return last == null ? Optional.empty() : Optional.of(state(request(), last, at));
        }

        private static ConsentState state(ConsentRequest request, ConsentEvent last, Instant at) {
            if (last instanceof ConsentEvent.Withdrawn) {
                return ConsentState.WITHDRAWN;
            }
            if (last instanceof ConsentEvent.Refused) {
                return ConsentState.REFUSED;
            }
            if (!at.isBefore(request.until())) {
                return ConsentState.EXPIRED;
            }
            if (last instanceof ConsentEvent.Given) {
                return at.isBefore(request.from()) ? ConsentState.NOT_YET : ConsentState.IN_FORCE;
            }
            return ConsentState.UNANSWERED;
        }

        RequestViewState viewAt(Instant at) {
            ConsentState state = stateAt(at).orElseThrow();
            if (!at.isBefore(request().until()) || (state == ConsentState.WITHDRAWN && wasOpen(at))) {
                return RequestViewState.ENDED;
            }
            return state == ConsentState.IN_FORCE ? RequestViewState.OPEN : RequestViewState.UNANSWERED;
        }

        /** A consent withdrawn before anybody could see it in force does not look withdrawn either. */
        private boolean wasOpen(Instant at) {
            return opened().filter(opened -> !opened.isAfter(at)).isPresent();
        }

        /** The instant from which it is or was in force, as far as is known by now. */
        private Optional<Instant> opened() {
            return deciding.stream()
                    .filter(ConsentEvent.Given.class::isInstance)
                    .map(given ->
                            given.at().isBefore(request().from()) ? request().from() : given.at())
                    .filter(opened -> stateAt(opened)
                            .filter(state -> state == ConsentState.IN_FORCE)
                            .isPresent())
                    .findFirst();
        }

        /** Whether it was over or in force before an instant: from then on it can no longer look unanswered. */
        boolean isSettledBefore(Instant at) {
            return !at.isBefore(request().until())
                    || opened().filter(opened -> opened.isBefore(at)).isPresent();
        }
    }

    /** Adds an event that {@link ConsentEventRules} allows. */
    void add(ConsentEvent event) {
        events.add(event);
        if (event instanceof ConsentEvent.Asked asked) {
            Request request = new Request(asked, new ArrayList<>());
            requests.put(event.request(), request);
            Somebody recipient = Somebody.of(asked.asked().recipient());
            byRecipient.computeIfAbsent(recipient, unused -> new ArrayList<>()).add(request);
            List<Request> waiting = unsettled.computeIfAbsent(recipient, unused -> new ArrayList<>());
            waiting.removeIf(earlier -> earlier.isSettledBefore(asked.at()));
            waiting.add(request);
        }
        Request request = Objects.requireNonNull(requests.get(event.request()));
        if (event instanceof ConsentEvent.Contributed) {
            lastContributed.put(Somebody.of(request.request().recipient()), request);
        } else if (!(event instanceof ConsentEvent.Shared)) {
            request.deciding().add(event);
        }
    }

    ConsentHistory with(ConsentEvent event) {
        ConsentHistory next = new ConsentHistory();
        events.forEach(next::add);
        next.add(event);
        return next;
    }

    /** The history as it stood at an instant. */
    ConsentHistory until(Instant at) {
        if (latest().filter(last -> last.isAfter(at)).isEmpty()) {
            return this;
        }
        ConsentHistory earlier = new ConsentHistory();
        events.stream().filter(event -> !event.at().isAfter(at)).forEach(earlier::add);
        return earlier;
    }

    Optional<Instant> latest() {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.get(events.size() - 1).at());
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
