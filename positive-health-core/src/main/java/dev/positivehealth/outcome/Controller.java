package dev.positivehealth.outcome;

import dev.positivehealth.ParticipantRef;
import java.util.Objects;

/**
 * Who answers for the data of a round, such as an occupational health service.
 *
 * @param name as the report shows it: 1 to 128 characters, not blank, without control characters
 * @param reportsToEmployer whether the host has allowed this controller to report to an employer
 */
public record Controller(String name, boolean reportsToEmployer) {
    /** @throws IllegalArgumentException if the name is not valid */
    public Controller {
        Objects.requireNonNull(name, "name");
        if (!ParticipantRef.isValid(name)) {
            throw new IllegalArgumentException(
                    "the controller's name must have 1 to 128 characters, not all blank and no control characters");
        }
    }

    /** {@return a controller who does not report to an employer} */
    public static Controller of(String name) {
        return new Controller(name, false);
    }

    /**
     * {@return a controller who may report to an employer too} Call this only where somebody who knows the law decided
     * so: in the Netherlands an employer may not process health data of employees, and by press reports not even
     * anonymised.
     */
    public static Controller reportingToEmployer(String name) {
        return new Controller(name, true);
    }
}
