package dev.positivehealth.consent;

import dev.positivehealth.RefusalReason;
import java.util.Optional;

/** The one place that says which consent event may follow what happened before, and why another may not. */
final class ConsentEventRules {
    private ConsentEventRules() {}

    static Optional<RefusalReason> refusal(ConsentHistory before, ConsentEvent event) {
        ConsentHistory.Request known = before.request(event.request());
        if (event instanceof ConsentEvent.Withdrawn) {
            return known == null ? Optional.of(RefusalReason.REQUEST_UNKNOWN) : withdrawal(known);
        }
        if (before.latest().filter(event.at()::isBefore).isPresent()) {
            return Optional.of(RefusalReason.OUT_OF_ORDER);
        }
        if (event instanceof ConsentEvent.Asked asked) {
            return known == null ? refusal(before, asked) : Optional.of(RefusalReason.REQUEST_DUPLICATE);
        }
        if (event instanceof ConsentEvent.Offered offered) {
            return known == null
                    ? onlyIf(offered.at().isBefore(offered.offered().until()), RefusalReason.TIME_OVER)
                    : Optional.of(RefusalReason.REQUEST_DUPLICATE);
        }
        return known == null ? Optional.of(RefusalReason.REQUEST_UNKNOWN) : refusal(before, known, event);
    }

    /** It is possible whatever is dated later: no clock stands in its way. */
    private static Optional<RefusalReason> withdrawal(ConsentHistory.Request known) {
        return known.isWithdrawn()
                ? Optional.of(RefusalReason.ALREADY_WITHDRAWN)
                : onlyIf(known.wasGiven(), RefusalReason.NOT_GIVEN);
    }

    /**
     * While an earlier request from the same recipient looks unanswered, asking again would put pressure on the person.
     */
    private static Optional<RefusalReason> refusal(ConsentHistory before, ConsentEvent.Asked event) {
        if (!event.at().isBefore(event.asked().until())) {
            return Optional.of(RefusalReason.TIME_OVER);
        }
        boolean looksUnanswered = before.unsettledFor(event.asked().recipient()).stream()
                .anyMatch(earlier -> earlier.viewAt(event.at()) == RequestViewState.UNANSWERED);
        return onlyIf(!looksUnanswered, RefusalReason.NOT_NOW);
    }

    private static Optional<RefusalReason> refusal(
            ConsentHistory before, ConsentHistory.Request known, ConsentEvent event) {
        ConsentRequest request = known.request();
        ConsentState state = known.stateAt(event.at()).orElseThrow();
        if (event instanceof ConsentEvent.Given || event instanceof ConsentEvent.Refused) {
            return switch (state) {
                case UNANSWERED -> Optional.empty();
                // A no can still become a yes while there is time.
                case REFUSED ->
                    event instanceof ConsentEvent.Given
                            ? onlyIf(event.at().isBefore(request.until()), RefusalReason.TIME_OVER)
                            : Optional.of(RefusalReason.ALREADY_ANSWERED);
                case NOT_YET, IN_FORCE -> Optional.of(RefusalReason.ALREADY_ANSWERED);
                case WITHDRAWN -> Optional.of(RefusalReason.ALREADY_WITHDRAWN);
                case EXPIRED -> Optional.of(RefusalReason.TIME_OVER);
            };
        }
        if (state != ConsentState.IN_FORCE) {
            return Optional.of(RefusalReason.NOT_IN_FORCE);
        }
        if (event instanceof ConsentEvent.Shared shared) {
            boolean isCovered = request.mode().includes(shared.mode())
                    && !shared.scope().isNothing()
                    && request.scope().covers(shared.scope());
            return onlyIf(isCovered, RefusalReason.OUTSIDE_CONSENT);
        }
        return isForARound(request)
                ? onlyIf(!before.isIn(request.recipient(), event.at()), RefusalReason.ALREADY_CONTRIBUTED)
                : Optional.of(RefusalReason.NOT_FOR_A_ROUND);
    }

    private static boolean isForARound(ConsentRequest request) {
        return request.recipient().role() == Role.ROUND
                && request.mode() == AccessMode.RECEIVE_COPY
                && request.purposes().contains(Purpose.GROUP_OUTCOME)
                && request.scope().covers(Scope.wholeWeb());
    }

    private static Optional<RefusalReason> onlyIf(boolean possible, RefusalReason otherwise) {
        return possible ? Optional.empty() : Optional.of(otherwise);
    }
}
