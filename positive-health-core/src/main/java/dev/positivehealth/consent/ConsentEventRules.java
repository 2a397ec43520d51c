package dev.positivehealth.consent;

import dev.positivehealth.ViolationCode;
import java.time.Instant;
import java.util.Optional;

/** The one place that says which consent event may follow what happened before. */
final class ConsentEventRules {
    private ConsentEventRules() {}

    static Optional<ViolationCode> fault(History before, ConsentEvent event) {
        if (before.latest().filter(event.at()::isBefore).isPresent()) {
            return Optional.of(ViolationCode.EVENT_OUT_OF_ORDER);
        }
        History.Request known = before.request(event.request());
        if (event instanceof ConsentEvent.Asked asked) {
            return known != null
                    ? Optional.of(ViolationCode.REQUEST_DUPLICATE)
                    : possible(mayAsk(before, asked.asked(), asked.at()));
        }
        return known == null ? Optional.of(ViolationCode.REQUEST_UNKNOWN) : possible(mayFollow(before, known, event));
    }

    private static Optional<ViolationCode> possible(boolean possible) {
        return possible ? Optional.empty() : Optional.of(ViolationCode.EVENT_NOT_POSSIBLE);
    }

    /** Asking again would press as long as an earlier request of the same recipient looks unanswered. */
    private static boolean mayAsk(History before, ConsentRequest request, Instant at) {
        return at.isBefore(request.until())
                && before.unsettledFor(request.recipient()).stream()
                        .noneMatch(earlier -> earlier.offerAt(at) == RequestViewState.UNANSWERED);
    }

    private static boolean mayFollow(History before, History.Request known, ConsentEvent event) {
        ConsentRequest request = known.request();
        ConsentState state = known.stateAt(event.at()).orElse(null);
        boolean inTime = event.at().isBefore(request.until());
        if (event instanceof ConsentEvent.Given) {
            return inTime && (state == ConsentState.UNANSWERED || state == ConsentState.REFUSED);
        }
        if (event instanceof ConsentEvent.Refused) {
            return state == ConsentState.UNANSWERED;
        }
        if (event instanceof ConsentEvent.Withdrawn) {
            return state != ConsentState.WITHDRAWN && known.wasGiven();
        }
        if (event instanceof ConsentEvent.Shared shared) {
            return state == ConsentState.IN_FORCE
                    && request.mode().includes(shared.mode())
                    && !shared.scope().isNothing()
                    && request.scope().covers(shared.scope());
        }
        return state == ConsentState.IN_FORCE
                && request.recipient().role() == Role.ROUND
                && request.mode() == AccessMode.RECEIVE_COPY
                && request.purposes().contains(Purpose.GROUP_OUTCOME)
                && request.scope().covers(Scope.wholeWeb())
                && !before.isIn(request.recipient(), event.at());
    }
}
