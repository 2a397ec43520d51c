package dev.positivehealth.journey;

import java.util.Objects;
import java.util.Optional;

/** A step, and the reason why it is not possible at an instant; empty if it is possible. */
public record PossibleStep(JourneyStep step, Optional<NotPossibleReason> reason) {
    public PossibleStep {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(reason, "reason");
    }

    /** {@return whether it is possible} */
    public boolean isPossible() {
        return reason.isEmpty();
    }

    /** The step and the reason. */
    @Override
    public String toString() {
        return step + reason.map(why -> " (" + why + ")").orElse("");
    }
}
