package dev.positivehealth.outcome;

import dev.positivehealth.GroupPath;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.ScoringRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is fixed before anybody takes part in a round.
 *
 * @param round the round's name
 * @param questionnaire the one questionnaire that it takes
 * @param rule the rule that its scores are made by
 * @param groups its groups
 * @param minimum the least number of people of whom something is shown
 * @param controller who answers for the data
 * @param audience for whom the report is; the employer only where the controller may report to one
 */
public record RoundTerms(
        RoundRef round,
        Questionnaire questionnaire,
        RuleId rule,
        GroupTree groups,
        MinimumGroupSize minimum,
        Controller controller,
        Audience audience) {
    /**
     * Checks the terms.
     *
     * @param round the round's name
     * @param questionnaire the one questionnaire that it takes
     * @param rule the rule that its scores are made by
     * @param groups its groups
     * @param minimum the least number of people of whom something is shown
     * @param controller who answers for the data
     * @param audience for whom the report is
     * @throws IllegalArgumentException if the audience is the employer and the controller was not configured for that
     */
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

    /**
     * Makes terms with the standard rule of the questionnaire, the standard minimum of ten, for those who take part.
     *
     * @param round the round's name
     * @param questionnaire the one questionnaire that it takes
     * @param groups its groups
     * @param controller who answers for the data
     * @return the terms
     */
    public static RoundTerms of(RoundRef round, Questionnaire questionnaire, GroupTree groups, Controller controller) {
        return new RoundTerms(
                round,
                questionnaire,
                ScoringRule.standardFor(questionnaire).id(),
                groups,
                MinimumGroupSize.standard(),
                controller,
                Audience.PARTICIPANTS);
    }

    /**
     * Changes the minimum.
     *
     * @param other the least number of people of whom something is shown
     * @return the terms with that minimum
     */
    public RoundTerms withMinimum(MinimumGroupSize other) {
        return new RoundTerms(round, questionnaire, rule, groups, other, controller, audience);
    }

    /**
     * Changes the audience.
     *
     * @param other for whom the report is
     * @return the terms with that audience
     * @throws IllegalArgumentException if it is the employer and the controller was not configured for that
     */
    public RoundTerms withAudience(Audience other) {
        return new RoundTerms(round, questionnaire, rule, groups, minimum, controller, other);
    }

    /**
     * Changes the rule.
     *
     * @param other the rule that the scores are made by
     * @return the terms with that rule
     */
    public RoundTerms withRule(RuleId other) {
        return new RoundTerms(round, questionnaire, other, groups, minimum, controller, audience);
    }

    /**
     * Checks whether a sheet can count in the round.
     *
     * @param sheet what somebody answered
     * @return all violations in contract order: {@code round.other-questionnaire}, {@code property.missing} for the
     *     participant and for the group, {@code group.unknown}
     */
    public List<Violation> check(AnswerSheet sheet) {
        List<Violation> wrong =
                new ArrayList<>(ofQuestionnaire(sheet.questionnaire().id()));
        if (sheet.participant().isEmpty()) {
            wrong.add(missing("participant"));
        }
        Optional<GroupPath> group = sheet.group();
        if (group.isEmpty()) {
            wrong.add(missing("group"));
        }
        group.ifPresent(path -> wrong.addAll(ofGroup(path)));
        return List.copyOf(wrong);
    }

    List<Violation> ofQuestionnaire(QuestionnaireId other) {
        return other.equals(questionnaire.id())
                ? List.of()
                : List.of(Violation.of(
                        PropertyPath.ROOT.child("questionnaire"),
                        ViolationCode.ROUND_OTHER_QUESTIONNAIRE,
                        "questionnaire",
                        questionnaire.id().toString()));
    }

    List<Violation> ofGroup(GroupPath group) {
        return groups.has(group)
                ? List.of()
                : List.of(Violation.of(PropertyPath.ROOT.child("group"), ViolationCode.GROUP_UNKNOWN));
    }

    private static Violation missing(String property) {
        return Violation.of(PropertyPath.ROOT.child(property), ViolationCode.PROPERTY_MISSING, "property", property);
    }
}
