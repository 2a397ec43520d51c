package dev.positivehealth.examples.portal.plan;

import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.NeedEvent;
import dev.positivehealth.plan.NeedState;
import java.util.List;
import java.util.Optional;

/**
 * A need on the page of its plan.
 *
 * @param steps the steps that the person can take with it, as they stand in addresses
 */
record OwnNeed(
        String id,
        String words,
        Addressee addressee,
        NeedState state,
        Optional<NeedEvent.Promised> promise,
        Optional<NeedEvent.Declined> no,
        List<String> steps) {
    static OwnNeed of(Need need) {
        return new OwnNeed(
                need.id(),
                need.words(),
                need.addressee(),
                need.state(),
                event(need, NeedEvent.Promised.class),
                event(need, NeedEvent.Declined.class),
                steps(need));
    }

    private static <T> Optional<T> event(Need need, Class<T> kind) {
        return need.events().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The stages of a need have the steps; here they only get their addresses. */
    private static List<String> steps(Need need) {
        if (need instanceof Need.Unsent) {
            return List.of("send");
        }
        if (need instanceof Need.Pending) {
            return List.of("take-back");
        }
        return need instanceof Need.Promised ? List.of("kept", "not-kept", "take-back") : List.of();
    }
}
