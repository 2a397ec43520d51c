package dev.positivehealth.journey;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step, and whether it is possible at an instant. */
public final class PossibleStep {
    private final JourneyStep step;
    private final @Nullable NotPossibleReason notNow;

    private PossibleStep(JourneyStep step, @Nullable NotPossibleReason notNow) {
        this.step = Objects.requireNonNull(step, "step");
        this.notNow = notNow;
    }

    static PossibleStep of(JourneyStep step, boolean possible, NotPossibleReason otherwise) {
        return new PossibleStep(step, possible ? null : otherwise);
    }

    /** {@return the step: what the person could do} */
    public JourneyStep step() {
        return step;
    }

    /** {@return whether it is possible: true if it is} */
    public boolean isPossible() {
        return notNow == null;
    }

    /** {@return why it is not possible: the reason; empty if it is} */
    public Optional<NotPossibleReason> notNow() {
        return Optional.ofNullable(notNow);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PossibleStep that && step == that.step && notNow == that.notNow;
    }

    @Override
    public int hashCode() {
        return Objects.hash(step, notNow);
    }

    /** The step and the reason. */
    @Override
    public String toString() {
        return step + (notNow == null ? "" : " (" + notNow + ")");
    }
}
