package dev.positivehealth.examples.sector;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a run is asked for, as texts that were checked before it started; every task gets them.
 *
 * @param employerGround empty unless the employer is the audience
 * @param questionnaire the id of the only questionnaire; empty for that of the first good sheet of each organisation
 * @param groups the paths of the list of groups; empty if there is no list
 * @param definitions own questionnaires, as JSON
 * @param byFile whether each file is an organisation; else the first segment of a sheet's group names it
 */
record RunTerms(
        String round,
        String controller,
        String employerGround,
        String audience,
        LocalDate from,
        LocalDate until,
        int minimum,
        boolean withTotal,
        String questionnaire,
        List<String> groups,
        List<String> definitions,
        boolean byFile)
        implements Serializable {
    RunTerms {
        groups = List.copyOf(groups);
        definitions = List.copyOf(definitions);
    }
}
