package dev.positivehealth.outcome;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.internal.text.Words;
import java.util.Objects;

/**
 * Who answers for the data of a round, such as an occupational health service.
 *
 * @param name as the report shows it: 1 to 128 characters, like a participant's reference
 * @param employerGround who decided that this controller may report to an employer, and on what ground, as the report shows
 *     it: 1 to 2,000 characters; empty if it may not
 */
public record Controller(String name, String employerGround) {
    /** @throws IllegalArgumentException if the name or the ground is not valid */
    public Controller {
        Objects.requireNonNull(name, "name");
        if (!ParticipantRef.isValid(name)) {
            throw new IllegalArgumentException(
                    "the controller's name must have 1 to 128 characters, all of them visible, and no space at either end");
        }
        Words.optional("the employer's ground", employerGround);
    }

    /** {@return a controller who does not report to an employer} */
    public static Controller of(String name) {
        return new Controller(name, "");
    }

    /**
     * {@return a controller who may report to an employer too} Call this only where somebody who knows the law decided
     * so: in the Netherlands an employer may not process health data of employees, and by press reports not even
     * anonymised.
     *
     * @param ground who decided it, and on what ground; it stands in each report for the employer
     * @throws IllegalArgumentException if the name is not valid, or the ground is blank or too long
     */
    public static Controller reportingToEmployer(String name, String ground) {
        return new Controller(name, Words.required("the employer's ground", ground));
    }

    /** {@return whether the controller may report to an employer} */
    public boolean reportsToEmployer() {
        return !employerGround.isEmpty();
    }
}
