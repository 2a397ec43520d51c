package dev.positivehealth.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Works out one decision from a ledger, after the policy let it through. */
final class Deciding {
    private final ConsentLedger ledger;
    private final Sight sight;
    private final Instant at;

    Deciding(ConsentLedger ledger, Sight sight, Instant at) {
        this.ledger = ledger;
        this.sight = sight;
        this.at = at;
    }

    Decision decide() {
        List<ConsentRequest> own = new ArrayList<>();
        List<ConsentRequest> others = new ArrayList<>();
        for (ConsentRequest request : ledger.requests()) {
            if (state(request).isPresent()) {
                (request.recipient().isSame(sight.recipient()) ? own : others).add(request);
            }
        }
        List<ConsentRequest> fitting = own.stream()
                .filter(this::isInForce)
                .filter(this::fitsWayAndPurpose)
                .toList();
        List<ConsentRequest> enough = enough(fitting);
        if (!enough.isEmpty()) {
            return new Decision.Permitted(
                    ledger.participant(),
                    sight,
                    at,
                    enough.stream().map(ConsentRequest::id).toList(),
                    enough.stream()
                            .map(ConsentRequest::until)
                            .min(Comparator.naturalOrder())
                            .orElseThrow());
        }
        return new Decision.Denied(sight, at, reason(own, others, fitting));
    }

    /** One consent that covers all, the longest; otherwise those that cover it together; otherwise none. */
    private List<ConsentRequest> enough(List<ConsentRequest> fitting) {
        Optional<ConsentRequest> alone = fitting.stream()
                .filter(request -> request.scope().covers(sight.scope()))
                .max(Comparator.comparing(ConsentRequest::until));
        if (alone.isPresent()) {
            return List.of(alone.get());
        }
        List<ConsentRequest> parts = fitting.stream()
                .filter(request -> !request.scope().within(sight.scope()).isNothing())
                .toList();
        Scope together = parts.stream().map(ConsentRequest::scope).reduce(Scope.NOTHING, Scope::and);
        return together.covers(sight.scope()) ? parts : List.of();
    }

    private DenialReason reason(List<ConsentRequest> own, List<ConsentRequest> others, List<ConsentRequest> fitting) {
        if (!fitting.isEmpty()) {
            return DenialReason.OUTSIDE_SCOPE;
        }
        if (own.stream().anyMatch(this::isInForce)) {
            return DenialReason.OTHER_PURPOSE;
        }
        if (own.isEmpty()) {
            boolean somebodyElse = others.stream()
                    .filter(this::isInForce)
                    .filter(this::fitsWayAndPurpose)
                    .anyMatch(request -> request.scope().covers(sight.scope()));
            return somebodyElse ? DenialReason.OTHER_RECIPIENT : DenialReason.NOT_ASKED;
        }
        List<ConsentRequest> meant =
                own.stream().filter(this::fitsWayAndPurpose).toList();
        List<ConsentRequest> told = meant.isEmpty() ? own : meant;
        return switch (state(told.get(told.size() - 1)).orElseThrow()) {
            case REFUSED -> DenialReason.REFUSED;
            case WITHDRAWN -> DenialReason.WITHDRAWN;
            case EXPIRED -> DenialReason.EXPIRED;
            case UNANSWERED, NOT_YET, IN_FORCE -> DenialReason.NOT_YET;
        };
    }

    private Optional<ConsentState> state(ConsentRequest request) {
        return ledger.stateOf(request.id(), at);
    }

    private boolean isInForce(ConsentRequest request) {
        return state(request).filter(state -> state == ConsentState.IN_FORCE).isPresent();
    }

    /** A consent to a copy includes looking together; never the other way round. */
    private boolean fitsWayAndPurpose(ConsentRequest request) {
        boolean way = request.mode() == sight.mode() || request.mode() == Mode.RECEIVE_COPY;
        return way && request.purposes().contains(sight.purpose());
    }
}
