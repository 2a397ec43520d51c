package dev.positivehealth.examples.sector;

import dev.positivehealth.GroupPath;
import dev.positivehealth.questionnaire.QuestionnaireId;
import java.io.Serializable;

/**
 * Who is counted together: the people of one organisation who stand at exactly one path and answered one questionnaire.
 *
 * @param questionnaire the text of its {@link QuestionnaireId}
 * @param path the text of its {@link GroupPath}
 */
record GroupKey(String organisation, String questionnaire, String path) implements Serializable {
    /** What it is, for errors: nobody's words. */
    @Override
    public String toString() {
        return "GroupKey";
    }
}
