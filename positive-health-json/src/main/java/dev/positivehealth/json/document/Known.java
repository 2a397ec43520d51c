package dev.positivehealth.json.document;

import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.ScoringRules;
import java.util.Objects;

/**
 * What is known where documents are read.
 *
 * @param isStrict whether a rule that is not known is a violation of a document that is checked
 */
public record Known(Questionnaires questionnaires, ScoringRules rules, boolean isStrict) {
    /** Holds what is known. */
    public Known {
        Objects.requireNonNull(questionnaires, "questionnaires");
        Objects.requireNonNull(rules, "rules");
    }

    /** {@return these questionnaires, and the library's own rules} */
    public static Known of(Questionnaires questionnaires) {
        return new Known(questionnaires, ScoringRules.builtIn(), false);
    }
}
