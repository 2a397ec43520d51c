package dev.positivehealth.outcome;

import dev.positivehealth.Violation;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.internal.document.Moments;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.SheetRequirements;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.ScoringRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is fixed before anybody takes part in a round.
 *
 * @param questionnaire the only one that the round takes
 * @param rule the one that all its scores are made by
 * @param minimum the least number of people about whom anything is shown
 * @param audience the employer only if the controller may report to one
 * @param isPublishedOnce whether the host's store lets the round be published once
 * @param from the first day of which sheets count
 * @param until the last day of which sheets count
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
        boolean consentsHeldByController,
        boolean isPublishedOnce,
        LocalDate from,
        LocalDate until) {
    /**
     * @throws IllegalArgumentException if the audience is the employer, and the controller may not report to one or the
     *     questionnaire asks about sex life; or if the last day is before the first
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
        if (audience == Audience.EMPLOYER
                && questionnaire.items().stream().anyMatch(item -> item.sensitivity() == Sensitivity.SEX_LIFE)) {
            throw new IllegalArgumentException("a report for the employer needs a questionnaire without items about sex"
                    + " life, but " + questionnaire.id() + " has some");
        }
        if (from.isAfter(until)) {
            throw new IllegalArgumentException("the first day of a round must not be after its last, but was " + from);
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
                false,
                false,
                Moments.FIRST_DAY,
                Moments.LAST_DAY);
    }

    /** Terms while one of them is changed. */
    private static final class Draft {
        private RuleId rule;
        private MinimumGroupSize minimum;
        private Audience audience;
        private boolean consentsHeldByController;
        private boolean isPublishedOnce;
        private LocalDate from;
        private LocalDate until;

        Draft(RoundTerms terms) {
            rule = terms.rule;
            minimum = terms.minimum;
            audience = terms.audience;
            consentsHeldByController = terms.consentsHeldByController;
            isPublishedOnce = terms.isPublishedOnce;
            from = terms.from;
            until = terms.until;
        }
    }

    private RoundTerms with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new RoundTerms(
                round,
                questionnaire,
                draft.rule,
                groups,
                draft.minimum,
                controller,
                draft.audience,
                draft.consentsHeldByController,
                draft.isPublishedOnce,
                draft.from,
                draft.until);
    }

    /** {@return the terms with another minimum} */
    public RoundTerms withMinimum(MinimumGroupSize other) {
        return with(terms -> terms.minimum = other);
    }

    /**
     * {@return the terms with another audience}
     *
     * @throws IllegalArgumentException if it is the employer and the controller may not report to one
     */
    public RoundTerms withAudience(Audience other) {
        return with(terms -> terms.audience = other);
    }

    /** {@return the terms with another scoring rule} */
    public RoundTerms withRule(RuleId other) {
        return with(terms -> terms.rule = other);
    }

    /** {@return the terms, the controller holding the consents outside this library's ledgers; the report says so} */
    public RoundTerms withConsentsHeldByController() {
        return with(terms -> terms.consentsHeldByController = true);
    }

    /** {@return the terms of a round that the host's store lets be published once; the report says so} */
    public RoundTerms withPublishedOnce() {
        return with(terms -> terms.isPublishedOnce = true);
    }

    /**
     * {@return the terms for sheets of some days only}
     *
     * @param first the first day, included
     * @param last the last day, included
     * @throws IllegalArgumentException if the last day is before the first
     */
    public RoundTerms withDays(LocalDate first, LocalDate last) {
        return with(terms -> {
            terms.from = first;
            terms.until = last;
        });
    }

    /** {@return what the round asks of a sheet: its questionnaire, one of its days, a participant, and one of its groups} */
    public SheetRequirements requirements() {
        return SheetRequirements.inGroups(groups::has).of(questionnaire.id()).between(from, until);
    }

    /**
     * Checks whether a sheet can count in the round.
     *
     * @return all violations in contract order: {@code round.other-questionnaire}, {@code taken-on.outside-round},
     *     {@code property.missing} for the participant and for the group, {@code group.unknown}
     */
    public List<Violation> check(AnswerSheet sheet) {
        return requirements().check(sheet.questionnaire().id(), sheet.takenOn(), sheet.participant(), sheet.group());
    }

    /**
     * {@return the one of a person's sheets that counts in the round: that of the latest day among those that can count, and of
     * one day the last in the list; empty if none can}
     *
     * @param sheets of one person, in the order in which they were filled in
     */
    public Optional<AnswerSheet> counting(List<AnswerSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> check(sheet).isEmpty())
                .reduce((one, next) -> next.takenOn().isBefore(one.takenOn()) ? one : next);
    }
}
