package dev.positivehealth.journey;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.internal.text.NoBean;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All steps of a journey as of an instant, for the person's own screen; to anybody else they would give away a refusal or a
 * decline.
 */
public record PossibleSteps(ParticipantRef participant, Instant at, List<PossibleStep> steps) implements NoBean {
    public PossibleSteps {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(at, "at");
        steps = List.copyOf(steps);
    }

    /** {@return the steps of a journey, possible or not} */
    public static PossibleSteps of(Journey journey, Instant at) {
        return new PossibleSteps(journey.participant(), at, journey.possibleSteps(at));
    }

    /** Says what it is, nothing about the person. */
    @Override
    public String toString() {
        return "PossibleSteps";
    }
}
