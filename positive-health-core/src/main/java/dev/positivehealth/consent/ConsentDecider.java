package dev.positivehealth.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Works out one decision from a ledger, once the policy has let the request through. */
final class ConsentDecider {
    private final ConsentLedger ledger;
    private final AccessRequest access;
    private final Instant at;

    ConsentDecider(ConsentLedger ledger, AccessRequest access, Instant at) {
        this.ledger = ledger;
        this.access = access;
        this.at = at;
    }

    /** A consent counts as far as the policy lets the recipient to whom the person gave it see. */
    Decision decide(WorkplacePolicy policy) {
        List<ConsentRequest> own = new ArrayList<>();
        List<ConsentRequest> others = new ArrayList<>();
        for (ConsentRequest request : ledger.requests()) {
            boolean isSame = request.recipient().isSame(access.recipient());
            if (state(request).isPresent() && (!isSame || policyPermits(policy, request))) {
                (isSame ? own : others).add(request);
            }
        }
        List<ConsentRequest> fitting = own.stream().filter(this::fits).toList();
        List<ConsentRequest> enough = enough(fitting);
        if (!enough.isEmpty()) {
            return new Decision.Permitted(
                    ledger.participant(),
                    access,
                    at,
                    enough.stream().map(ConsentRequest::id).toList(),
                    enough.stream()
                            .map(ConsentRequest::until)
                            .min(Comparator.naturalOrder())
                            .orElseThrow());
        }
        return new Decision.Denied(access, at, reason(own, others, fitting));
    }

    private boolean policyPermits(WorkplacePolicy policy, ConsentRequest request) {
        AccessRequest asked = new AccessRequest(access.mode(), access.scope(), request.recipient(), access.purpose());
        return policy.refuses(asked).isEmpty();
    }

    /** Whether these consents still permit it, without help from others. */
    boolean isPermittedBy(List<ConsentId> consents) {
        List<ConsentRequest> fitting = ledger.requests().stream()
                .filter(request -> consents.contains(request.id()))
                .filter(request -> request.recipient().isSame(access.recipient()))
                .filter(this::fits)
                .toList();
        return fitting.size() == consents.size() && cover(fitting);
    }

    /**
     * The longest of the consents that cover everything alone; failing that, those that cover it together; failing
     * that, none.
     */
    private List<ConsentRequest> enough(List<ConsentRequest> fitting) {
        Optional<ConsentRequest> alone = fitting.stream()
                .filter(request -> request.scope().covers(access.scope()))
                .max(Comparator.comparing(ConsentRequest::until));
        if (alone.isPresent()) {
            return List.of(alone.get());
        }
        List<ConsentRequest> parts = fitting.stream()
                .filter(request -> !request.scope().within(access.scope()).isNothing())
                .toList();
        return cover(parts) ? parts : List.of();
    }

    /**
     * Ticks count only for what the same consent shows: two consents, one to the score of a dimension and one to ticks
     * elsewhere, do not add up to consent to the ticks of that dimension.
     */
    private boolean cover(List<ConsentRequest> parts) {
        Scope wanted = access.scope();
        Stream<Scope> ticked = parts.stream()
                .map(ConsentRequest::scope)
                .filter(scope -> scope.parts().contains(ScopePart.TALK_ABOUT));
        return together(parts.stream().map(ConsentRequest::scope)).covers(wanted)
                && (!wanted.parts().contains(ScopePart.TALK_ABOUT)
                        || together(ticked).covers(new Scope(wanted.dimensions(), wanted.aspects(), Set.of())));
    }

    private static Scope together(Stream<Scope> scopes) {
        return scopes.reduce(Scope.NOTHING, Scope::and);
    }

    private DenialReason reason(List<ConsentRequest> own, List<ConsentRequest> others, List<ConsentRequest> fitting) {
        if (!fitting.isEmpty()) {
            return DenialReason.OUTSIDE_SCOPE;
        }
        List<ConsentRequest> meant =
                own.stream().filter(this::fitsWayAndPurpose).toList();
        if (meant.isEmpty() && own.stream().anyMatch(this::isInForce)) {
            return DenialReason.OTHER_PURPOSE;
        }
        if (own.isEmpty()) {
            boolean somebodyElse = others.stream()
                    .filter(this::fits)
                    .anyMatch(request -> request.scope().covers(access.scope()));
            return somebodyElse ? DenialReason.OTHER_RECIPIENT : DenialReason.NOT_ASKED;
        }
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

    private boolean fits(ConsentRequest request) {
        return isInForce(request) && fitsWayAndPurpose(request);
    }

    private boolean isInForce(ConsentRequest request) {
        return state(request).filter(state -> state == ConsentState.IN_FORCE).isPresent();
    }

    private boolean fitsWayAndPurpose(ConsentRequest request) {
        return request.mode().includes(access.mode()) && request.purposes().contains(access.purpose());
    }
}
