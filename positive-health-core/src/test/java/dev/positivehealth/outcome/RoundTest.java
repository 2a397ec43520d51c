package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.GroupPath;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.questionnaire.Fingerprint;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.ScoringRule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static final RoundTerms TERMS = Outcomes.terms(Outcomes.tree("n/a"), 5);
    private static final Round.Open OPEN = Round.open(TERMS, Outcomes.OPENED);

    private static RoundTerms like(RoundRef round, String questionnaire) {
        Questionnaire other = Questionnaires.builtIn().get(QuestionnaireId.parse(questionnaire));
        return RoundTerms.of(round, other, TERMS.groups(), Outcomes.ARBO);
    }

    @Test
    void refusesAnUnknownGroup() {
        assertThatExceptionOfType(ViolationsException.class)
                .isThrownBy(() -> OPEN.add(Outcomes.person("p", "n/b", 20).contribution(TERMS)))
                .satisfies(thrown -> assertThat(thrown.violations())
                        .extracting(Violation::code)
                        .extracting(Object::toString)
                        .containsExactly("group.unknown"));
    }

    @Test
    void refusesAnotherQuestionnaire() {
        Round.Open other = Round.open(like(Outcomes.SPRING, "adult-44/1"), Outcomes.OPENED);
        assertThatExceptionOfType(ViolationsException.class)
                .isThrownBy(() -> other.add(Outcomes.person("p", "n/b", 20).contribution(TERMS)))
                .satisfies(thrown -> assertThat(thrown.violations())
                        .extracting(Violation::code)
                        .extracting(Object::toString)
                        .containsExactly("round.other-questionnaire", "group.unknown"));
    }

    @Test
    void refusesScoresOfTheQuestionnaireAsItWasBeforeAChange() {
        Profile scored = ScoringRule.meanOfAnswered()
                .score(Outcomes.ADULT
                        .sheet(LocalDate.of(2026, 3, 2))
                        .participant("p")
                        .answer("sleeping", 7)
                        .complete());
        Contribution now = Contribution.underControllersConsents(
                Outcomes.ARBO.name(), scored, Outcomes.SPRING, GroupPath.parse("n"));
        Contribution before = Contribution.underControllersConsents(
                Outcomes.ARBO.name(),
                scored.withFingerprint(Fingerprint.parse("0000000000000000")),
                Outcomes.SPRING,
                GroupPath.parse("n"));
        assertThat(now.fingerprint()).contains(Outcomes.ADULT.fingerprint());
        assertThat(OPEN.add(now)).isNotNull();
        assertThatExceptionOfType(ViolationsException.class)
                .isThrownBy(() -> OPEN.add(before))
                .satisfies(thrown -> assertThat(thrown.violations())
                        .extracting(Violation::code)
                        .extracting(Object::toString)
                        .containsExactly("questionnaire.changed"));
    }

    @Test
    void refusesWhatIsForAnotherRound() {
        Round.Open other = Round.open(like(RoundRef.parse("autumn"), "adult-42/1"), Outcomes.OPENED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.add(Outcomes.person("p", "n", 20).contribution(TERMS)))
                .withMessage("a contribution must be for the round autumn");
    }

    @Test
    void refusesAnotherRuleAndAnotherController() {
        Round.Open byMark = Round.open(TERMS.withRule(RuleId.parse("direct-mark/1")), Outcomes.OPENED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byMark.add(Outcomes.person("p", "n", 20).contribution(TERMS)))
                .withMessage("a contribution must be scored by the round's rule direct-mark/1");
        Round.Open elsewhere = Round.open(
                RoundTerms.of(Outcomes.SPRING, Outcomes.ADULT, TERMS.groups(), Controller.of("somebody")),
                Outcomes.OPENED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> elsewhere.add(Outcomes.person("p", "n", 20).contribution(TERMS)))
                .withMessage("the consents must be held by the controller of the round");
    }

    @Test
    void takesAPersonOnceWhateverTheGroup() {
        Round.Open one = OPEN.add(Outcomes.person("p", "n", 20).contribution(TERMS));
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(() -> one.add(Outcomes.person("p", "n/a", 30).contribution(TERMS)))
                .withMessage("a round: this person counts in this round already");
        assertThat(one.leave(ParticipantRef.parse("p"))
                        .add(Outcomes.person("p", "n/a", 30).contribution(TERMS)))
                .isNotNull();
    }

    @Test
    void doesNotGoBackInTime() {
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(() -> OPEN.close(Outcomes.OPENED.minusNanos(1)))
                .withMessage("a round: something with a later time has already been recorded");
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(() -> OPEN.close(Outcomes.CLOSED).publish(Outcomes.OPENED))
                .withMessage("a round: something with a later time has already been recorded");
    }

    @Test
    void showsNoCountsBeforeItIsPublished() {
        Round.Closed closed = Outcomes.closed(TERMS, Outcomes.people("n", 7));
        assertThat(closed).hasToString("Round[2026-spring, closed]");
        assertThat(OPEN).hasToString("Round[2026-spring, open]");
        assertThat(closed.publish(Outcomes.PUBLISHED)).hasToString("Round[2026-spring, published]");
    }

    @Test
    void doesNotCountWhoHasNoScoreAtAll() {
        GroupReport report = Outcomes.report(
                TERMS, Outcomes.together(Outcomes.people("n", 4), List.of(Outcomes.person("silent", "n", -1))));
        assertThat(Outcomes.shown(report)).isEmpty();
    }

    @Test
    void keepsItsTermsAndThePlanOfItsReport() {
        Round.Published published =
                Outcomes.closed(TERMS, Outcomes.people("n", 7)).publish(Outcomes.PUBLISHED);

        assertThat(published.terms()).isEqualTo(TERMS);
        published
                .report()
                .groups()
                .forEach(group -> group.group()
                        .ifPresent(path -> assertThat(published.plan().shows(path))
                                .isEqualTo(group.shown().isPresent())));
        assertThat(published.plan().shows(GroupPath.parse("n"))).isTrue();
    }
}
