package dev.positivehealth.examples.portal.sharing;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Sent;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The form in which a person ticks what to show a partner in a conversation, or a partner what to ask for. What can be ticked
 * is what the policy would let this partner see, if the person wants it.
 */
@Component
public final class ScopeForm {
    private static final String WHAT = "what";

    private final WorkplacePolicy policy;
    private final Clock clock;

    ScopeForm(WorkplacePolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** Takes what was read a step further. */
    public interface Step {
        /** Asks or offers, at an instant. */
        void take(ConsentRequest request, WorkplacePolicy policy, Instant now);
    }

    /** Puts the form into the model of its page. */
    public void show(Recipient partner, Sent sent, List<Fault> faults) {
        Model model = sent.model();
        model.addAttribute("partner", Consents.who(partner, sent.words()));
        model.addAttribute("dimensions", Dimension.values());
        model.addAttribute("parts", parts(partner));
        model.addAttribute("modes", modes(partner));
        model.addAttribute("soonest", LocalDate.now(clock).plusDays(1));
        model.addAttribute("usual", LocalDate.now(clock).plusDays(30));
        model.addAttribute("typed", sent.typed());
        model.addAttribute("faults", faults);
    }

    private List<ScopePart> parts(Recipient partner) {
        return Arrays.stream(ScopePart.values())
                .filter(part -> isPossible(partner, AccessMode.LOOK_TOGETHER, Scope.NOTHING.with(part)))
                .toList();
    }

    private List<AccessMode> modes(Recipient partner) {
        return Arrays.stream(AccessMode.values())
                .filter(mode -> isPossible(partner, mode, Scope.wholeWeb()))
                .toList();
    }

    private boolean isPossible(Recipient partner, AccessMode mode, Scope scope) {
        return policy.refuses(new AccessRequest(mode, scope, partner, Purpose.CONVERSATION))
                .isEmpty();
    }

    /**
     * Reads the form and takes the step with it.
     *
     * @return what is wrong; empty if the step was taken
     */
    public List<Fault> read(Recipient partner, Sent sent, Set<Dimension> dimensions, Set<ScopePart> parts, Step step) {
        Scope scope = new Scope(dimensions, Set.of(), parts);
        Instant now = clock.instant();
        Optional<Instant> end = sent.day("until").map(Words::endOf).filter(now::isBefore);
        List<Fault> faults = new ArrayList<>();
        if (scope.isNothing()) {
            faults.addAll(sent.fault("sharing.fault.nothing", WHAT));
        }
        if (end.isEmpty()) {
            faults.addAll(sent.fault("sharing.fault.past", "until"));
        }
        if (!faults.isEmpty()) {
            return faults;
        }
        AccessMode mode = sent.has("mode") ? AccessMode.parse(sent.text("mode")) : AccessMode.LOOK_TOGETHER;
        AccessRequest access = new AccessRequest(mode, scope, partner, Purpose.CONVERSATION);
        try {
            step.take(
                    ConsentRequest.of(
                            ConsentId.parse(Ids.next()), access, sent.words().languages(), now, end.orElseThrow()),
                    policy,
                    now);
            return List.of();
        } catch (NotPossibleException e) {
            // Why not now is nothing that a partner may learn: the person may have stopped.
            return e.reason() == RefusalReason.REQUEST_NEVER_PERMITTED
                    ? List.of(new Fault(sent.words().first(e.reason()), "#" + WHAT))
                    : sent.fault("sharing.fault.not-now", WHAT);
        }
    }
}
