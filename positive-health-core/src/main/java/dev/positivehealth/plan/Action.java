package dev.positivehealth.plan;

import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the person will do.
 *
 * <p>Example: {@code Action.of("walk", "Walk at lunch").firstStep("Shoes under my desk").wovenInto("my lunch break")}.
 */
public final class Action {
    private final String id;
    private final String what;
    private final String firstStep;
    private final String wovenInto;
    private final @Nullable LocalDate until;
    private final String buddyConsent;
    private final ActionState state;

    private Action(
            String id,
            String what,
            String firstStep,
            String wovenInto,
            @Nullable LocalDate until,
            String buddyConsent,
            ActionState state) {
        if (!ItemCode.isValid(id)) {
            throw new IllegalArgumentException(
                    "an action's id must be in kebab-case, 1 to 64 small letters, digits and hyphens");
        }
        this.id = id;
        this.what = Words.required("an action", what);
        this.firstStep = Words.optional("a first step", firstStep);
        this.wovenInto = Words.optional("a routine", wovenInto);
        this.until = until;
        this.buddyConsent = Objects.requireNonNull(buddyConsent, "buddyConsent");
        this.state = Objects.requireNonNull(state, "state");
    }

    /**
     * Intends an action.
     *
     * @param id what identifies it in the plan: kebab-case, 1 to 64 characters
     * @param what what the person will do
     * @return the action
     * @throws IllegalArgumentException if the id is not valid, or the words are blank or too long
     */
    public static Action of(String id, String what) {
        return new Action(id, what, "", "", null, "", ActionState.INTENDED);
    }

    /**
     * Names a first small step.
     *
     * @param step the step
     * @return the action with that step
     * @throws IllegalArgumentException if the words are blank or too long
     */
    public Action firstStep(String step) {
        return new Action(id, what, Words.required("a first step", step), wovenInto, until, buddyConsent, state);
    }

    /**
     * Names the routine into which it is woven: of the day, the work or the life.
     *
     * @param routine the routine
     * @return the action with that routine
     * @throws IllegalArgumentException if the words are blank or too long
     */
    public Action wovenInto(String routine) {
        return new Action(id, what, firstStep, Words.required("a routine", routine), until, buddyConsent, state);
    }

    /**
     * Says until when.
     *
     * @param day the last day
     * @return the action with that day
     */
    public Action until(LocalDate day) {
        return new Action(id, what, firstStep, wovenInto, Objects.requireNonNull(day, "day"), buddyConsent, state);
    }

    /**
     * Brings in a buddy, by a consent of the person's ledger.
     *
     * @param consent the id of the consent under which the buddy knows of the action
     * @return the action with that buddy
     */
    public Action withBuddy(ConsentId consent) {
        return new Action(id, what, firstStep, wovenInto, until, consent.value(), state);
    }

    /**
     * Says where the action stands.
     *
     * @param now where it stands
     * @return the action, so
     */
    public Action in(ActionState now) {
        return new Action(id, what, firstStep, wovenInto, until, buddyConsent, now);
    }

    /** {@return the id: what identifies it in the plan} */
    public String id() {
        return id;
    }

    /** {@return the action in words: what the person will do} */
    public String what() {
        return what;
    }

    /** {@return the first small step: the step; empty if none is named} */
    public Optional<String> firstStep() {
        return present(firstStep);
    }

    /** {@return the routine into which it is woven: the routine; empty if none is named} */
    public Optional<String> wovenInto() {
        return present(wovenInto);
    }

    /** {@return until when: the last day; empty if none is named} */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** {@return the consent under which a buddy knows of it: the id of the consent; empty if there is no buddy} */
    public Optional<ConsentId> buddyConsent() {
        return present(buddyConsent).map(ConsentId::parse);
    }

    /** {@return where it stands: intended at first} */
    public ActionState state() {
        return state;
    }

    private static Optional<String> present(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Action that
                && id.equals(that.id)
                && what.equals(that.what)
                && firstStep.equals(that.firstStep)
                && wovenInto.equals(that.wovenInto)
                && Objects.equals(until, that.until)
                && buddyConsent.equals(that.buddyConsent)
                && state == that.state;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, what, firstStep, wovenInto, until, buddyConsent, state);
    }

    /** The state, no words. */
    @Override
    public String toString() {
        return "Action[" + state + "]";
    }
}
