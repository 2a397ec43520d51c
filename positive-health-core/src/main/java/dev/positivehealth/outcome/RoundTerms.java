package dev.positivehealth.outcome;

import dev.positivehealth.Violation;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.SheetRequirements;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.ScoringRule;
import java.util.List;
import java.util.Objects;

/**
 * What is fixed before anybody takes part in a round.
 *
 * @param questionnaire the only one that the round takes
 * @param rule the one that all its scores are made by
 * @param minimum the least number of people about whom anything is shown
 * @param audience the employer only if the controller may report to one
 * @param consentsHeldByController whether the controller holds the consents itself, outside this library's ledgers
 */
public record RoundTerms(
        RoundRef round,
        Questionnaire questionnaire,
        RuleId rule,
        GroupTree groups,
        MinimumGroupSize minimum,
        Controller controller,
        Audience audience,
        boolean consentsHeldByController) {
    /** @throws IllegalArgumentException if the audience is the employer and the controller may not report to one */
    public RoundTerms {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(questionnaire, "questionnaire");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(controller, "controller");
        Objects.requireNonNull(audience, "audience");
        if (audience == Audience.EMPLOYER && !controller.reportsToEmployer()) {
            throw new IllegalArgumentException("a report for the employer needs a controller that is configured for it:"
                    + " see Controller.reportingToEmployer");
        }
    }

    /** {@return terms with the questionnaire's standard rule and the minimum of ten, for those who take part} */
    public static RoundTerms of(RoundRef round, Questionnaire questionnaire, GroupTree groups, Controller controller) {
        return new RoundTerms(
                round,
                questionnaire,
                ScoringRule.standardFor(questionnaire).id(),
                groups,
                MinimumGroupSize.standard(),
                controller,
                Audience.PARTICIPANTS,
                false);
    }

    /** {@return the terms with another minimum} */
    public RoundTerms withMinimum(MinimumGroupSize other) {
        return new RoundTerms(
                round, questionnaire, rule, groups, other, controller, audience, consentsHeldByController);
    }

    /**
     * {@return the terms with another audience}
     *
     * @throws IllegalArgumentException if it is the employer and the controller may not report to one
     */
    public RoundTerms withAudience(Audience other) {
        return new RoundTerms(round, questionnaire, rule, groups, minimum, controller, other, consentsHeldByController);
    }

    /** {@return the terms with another scoring rule} */
    public RoundTerms withRule(RuleId other) {
        return new RoundTerms(
                round, questionnaire, other, groups, minimum, controller, audience, consentsHeldByController);
    }

    /** {@return the terms, the controller holding the consents outside this library's ledgers; the report says so} */
    public RoundTerms withConsentsHeldByController() {
        return new RoundTerms(round, questionnaire, rule, groups, minimum, controller, audience, true);
    }

    /** {@return what the round asks of a sheet: its questionnaire, a participant, and one of its groups} */
    public SheetRequirements requirements() {
        return SheetRequirements.inGroups(groups::has).of(questionnaire.id());
    }

    /**
     * Checks whether a sheet can count in the round.
     *
     * @return all violations in contract order: {@code round.other-questionnaire}, {@code property.missing} for the
     *     participant and for the group, {@code group.unknown}
     */
    public List<Violation> check(AnswerSheet sheet) {
        return requirements().check(sheet.questionnaire().id(), sheet.participant(), sheet.group());
    }
}
