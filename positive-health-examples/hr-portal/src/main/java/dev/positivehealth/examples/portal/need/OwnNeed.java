package dev.positivehealth.examples.portal.need;

import dev.positivehealth.Checked;
import dev.positivehealth.examples.portal.site.Sent;
import dev.positivehealth.examples.portal.store.Ids;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.StaleException;
import dev.positivehealth.json.form.NeedForm;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.NeedEvent;
import dev.positivehealth.plan.NeedState;
import dev.positivehealth.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A need on the page of its plan, for whoever wrote it: a person, or a team in its session.
 *
 * @param steps the steps that can be taken with it there, as they stand in addresses
 */
public record OwnNeed(
        String id,
        String words,
        Addressee addressee,
        NeedState state,
        Optional<NeedEvent.Promised> promise,
        Optional<NeedEvent.Declined> no,
        List<String> steps) {
    private static final String SEND = "send";
    private static final String TAKE_BACK = "take-back";
    private static final String KEPT = "kept";
    private static final String NOT_KEPT = "not-kept";

    public OwnNeed {
        steps = List.copyOf(steps);
    }

    /** {@return the needs of a plan} */
    public static List<OwnNeed> all(Plan<?> plan) {
        return plan.needs().stream().map(OwnNeed::of).toList();
    }

    private static OwnNeed of(Need need) {
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
            return List.of(SEND);
        }
        if (need instanceof Need.Pending) {
            return List.of(TAKE_BACK);
        }
        return need instanceof Need.Promised ? List.of(KEPT, NOT_KEPT, TAKE_BACK) : List.of();
    }

    /** {@return the need that a form writes down, or what is wrong with it} Nobody is told. */
    public static Checked<Need.Unsent> written(Sent sent) {
        return sent.fillIfTyped(sent.fill(new NeedForm(), "words"), "addressee").check("n-" + Ids.next());
    }

    /** {@return the need of a plan with this id} */
    public static Need find(Plan<?> plan, String id) {
        return plan.needs().stream()
                .filter(need -> need.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * {@return the need after the step with this address}
     *
     * @throws StaleException if it is at a stage that does not have the step: the page is older than the need
     */
    public static Need step(String step, Need need, Instant at) {
        return switch (step) {
            case SEND -> as(Need.Unsent.class, need).send(at);
            case TAKE_BACK ->
                need instanceof Need.Promised promised
                        ? promised.takeBack(at)
                        : as(Need.Pending.class, need).takeBack(at);
            case KEPT -> as(Need.Promised.class, need).markKept(at);
            case NOT_KEPT -> as(Need.Promised.class, need).markNotKept(at);
            default -> throw new NotFoundException();
        };
    }

    static <T extends Need> T as(Class<T> stage, Need need) {
        if (!stage.isInstance(need)) {
            throw new StaleException();
        }
        return stage.cast(need);
    }

    /** Says what it is, nobody's words. */
    @Override
    public String toString() {
        return "OwnNeed";
    }
}
