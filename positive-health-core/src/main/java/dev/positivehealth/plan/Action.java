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
 * @param what what the person will do
 * @param firstStep a first small step; empty if none is named
 * @param wovenInto the routine of the day, the work or the life into which it is woven; empty if none is named
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
     * Intends an action.
     *
     * @param id what identifies it in the plan: kebab-case, 1 to 64 characters
     * @param what what the person will do
     * @throws IllegalArgumentException if the id is not valid, or the words are blank or too long
     */
    public static Action of(String id, String what) {
        return new Action(
                id, what, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ActionState.INTENDED);
    }

    /**
     * Names a first small step.
     *
     * @throws IllegalArgumentException if the words are blank or too long
     */
    public Action firstStep(String step) {
        return new Action(id, what, Optional.of(step), wovenInto, until, buddyConsent, state);
    }

    /**
     * Names the routine into which it is woven: of the day, the work or the life.
     *
     * @throws IllegalArgumentException if the words are blank or too long
     */
    public Action wovenInto(String routine) {
        return new Action(id, what, firstStep, Optional.of(routine), until, buddyConsent, state);
    }

    /**
     * Says until when.
     *
     * @param day the last day
     */
    public Action until(LocalDate day) {
        return new Action(id, what, firstStep, wovenInto, Optional.of(day), buddyConsent, state);
    }

    /**
     * Brings in a buddy, by a consent of the person's ledger.
     *
     * @param consent the id of the consent under which the buddy knows of the action
     */
    public Action withBuddy(ConsentId consent) {
        return new Action(id, what, firstStep, wovenInto, until, Optional.of(consent), state);
    }

    /** Says where the action stands. */
    public Action in(ActionState now) {
        return new Action(id, what, firstStep, wovenInto, until, buddyConsent, now);
    }

    /** The state, no words. */
    @Override
    public String toString() {
        return "Action[" + state + "]";
    }
}
