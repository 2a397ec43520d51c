package dev.positivehealth.plan;

import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.internal.text.KebabCase;
import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that the person will do.
 *
 * <p>Example: {@code Action.of("walk", "Walk at lunch").firstStep("Shoes under my desk").wovenInto("my lunch break")}.
 *
 * @param id what identifies it in the plan: kebab-case, 1 to 64 characters
 * @param firstStep a first small step; empty if none is named
 * @param wovenInto the routine of the day, work or life into which it is woven; empty if none is named
 * @param until the last day; empty if none is named
 * @param buddyConsent the consent under which a buddy knows of it; empty if there is no buddy
 * @param state where it stands: intended at first
 */
public record Action(
        String id,
        String what,
        Optional<String> firstStep,
        Optional<String> wovenInto,
        Optional<LocalDate> until,
        Optional<ConsentId> buddyConsent,
        ActionState state) {
    /** @throws IllegalArgumentException if the id is not in kebab-case, or words are blank or too long */
    public Action {
        KebabCase.required("an action's id", id);
        Words.required("an action", what);
        firstStep.ifPresent(step -> Words.required("a first step", step));
        wovenInto.ifPresent(routine -> Words.required("a routine", routine));
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(buddyConsent, "buddyConsent");
        Objects.requireNonNull(state, "state");
    }

    /**
     * {@return an intended action; the id is kebab-case of 1 to 64 characters}
     *
     * @throws IllegalArgumentException if the id is not valid, or the words are blank or too long
     */
    public static Action of(String id, String what) {
        return new Action(
                id, what, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ActionState.INTENDED);
    }

    /**
     * {@return this action with a first small step}
     *
     * @throws IllegalArgumentException if the words are blank or too long
     */
    public Action firstStep(String step) {
        return new Action(id, what, Optional.of(step), wovenInto, until, buddyConsent, state);
    }

    /**
     * {@return this action, woven into a routine of the day, work or life}
     *
     * @throws IllegalArgumentException if the words are blank or too long
     */
    public Action wovenInto(String routine) {
        return new Action(id, what, firstStep, Optional.of(routine), until, buddyConsent, state);
    }

    /** {@return this action with this last day} */
    public Action until(LocalDate day) {
        return new Action(id, what, firstStep, wovenInto, Optional.of(day), buddyConsent, state);
    }

    /** {@return this action with a buddy, who knows of it under this consent in the person's ledger} */
    public Action withBuddy(ConsentId consent) {
        return new Action(id, what, firstStep, wovenInto, until, Optional.of(consent), state);
    }

    /** {@return this action in this state} */
    public Action in(ActionState now) {
        return new Action(id, what, firstStep, wovenInto, until, buddyConsent, now);
    }

    /** The state, no words. */
    @Override
    public String toString() {
        return "Action[" + state + "]";
    }
}
