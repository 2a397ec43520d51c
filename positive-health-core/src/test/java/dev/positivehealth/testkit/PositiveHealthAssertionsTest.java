package dev.positivehealth.testkit;

import static dev.positivehealth.testkit.PositiveHealthAssertions.assertThat;
import static dev.positivehealth.testkit.PositiveHealthAssertions.assertThatThrownBy;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.Languages;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.DenialReason;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.Controller;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.RoundTerms;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each assertion holds of what it says, and fails with its own words of what it does not. */
class PositiveHealthAssertionsTest {
    private static final ConsentId ID = ConsentId.parse("c-1");
    private static final Recipient COACH = Recipient.of(Role.CAREER_COACH, "r-1");
    private static final Instant UNTIL = ConsentArbitraries.START.plusSeconds(3_600);
    private static final AccessRequest LOOK = AccessRequest.look(Scope.wholeWeb(), COACH, Purpose.CONVERSATION);

    private static final Checked<String> REFUSED = Checked.invalid(List.of(
            Violation.of(
                    PropertyPath.ROOT.child("answers").child("sleeping"),
                    ViolationCode.ANSWER_NOT_WHOLE,
                    "item",
                    "sleeping",
                    "lowest",
                    "0",
                    "highest",
                    "10"),
            Violation.of(PropertyPath.ROOT.child("takenOn"), ViolationCode.TAKEN_ON_INVALID)));

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    private static Profile profile() {
        return ScoringRule.meanOfAnswered()
                .score(Questionnaires.builtIn()
                        .get(QuestionnaireId.parse("adult-42/1"))
                        .sheet(LocalDate.of(2026, 3, 1))
                        .answer("sleeping", 7)
                        .answer("exercising", 4)
                        .answer("feeling-fit", 6)
                        .answer("feeling-healthy", 5)
                        .answer("gratitude", 8)
                        .complete());
    }

    private static ConsentLedger ledger() {
        return ConsentLedger.of(ConsentArbitraries.PERSON)
                .ask(
                        ConsentRequest.of(ID, LOOK, Languages.ENGLISH, ConsentArbitraries.START, UNTIL),
                        WorkplacePolicy.netherlands(),
                        ConsentArbitraries.START);
    }

    private static Decision decided(ConsentLedger ledger) {
        return ledger.decide(LOOK, WorkplacePolicy.netherlands(), ConsentArbitraries.START);
    }

    private static GroupReport report() {
        RoundTerms terms = RoundTerms.of(
                        RoundRef.parse("2026-spring"),
                        Questionnaires.builtIn().get(QuestionnaireId.parse("adult-42/1")),
                        GroupTree.of(List.of(GroupPath.parse("north"), GroupPath.parse("south"))),
                        Controller.of("tester"))
                .withMinimum(MinimumGroupSize.of(5));
        List<Member> people = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            people.add(new Member("n-" + i, "north", List.of(35, 42, i == 0 ? 7 : -1, 49, 56, 63)));
        }
        people.add(new Member("s-0", "south", List.of(35, 42, 7, 49, 56, 63)));
        return new RandomRound(terms, people).report();
    }

    @Test
    void tellsValidFromRefused() {
        Checked<String> valid = Checked.valid("fine");
        assertThat(valid).isValid().hasValue("fine").hasViolations(0);
        assertThat(REFUSED)
                .isRefusedBy("/answers/sleeping", ViolationCode.ANSWER_NOT_WHOLE)
                .isRefusedBy("/takenOn", ViolationCode.TAKEN_ON_INVALID)
                .hasViolations(2);

        String found = "[answer.not-whole at '/answers/sleeping', taken-on.invalid at '/takenOn']";
        fails(() -> assertThat(REFUSED).isValid(), "expected nothing to be wrong, but found " + found);
        fails(() -> assertThat(REFUSED).hasValue("fine"), "expected nothing to be wrong, but found " + found);
        fails(() -> assertThat(valid).hasValue("other"), "expected another value");
        fails(
                () -> assertThat(REFUSED).isRefusedBy("/takenOn", ViolationCode.ANSWER_NOT_WHOLE),
                "expected answer.not-whole at '/takenOn', but found " + found);
        fails(
                () -> assertThat(REFUSED).isRefusedBy("/answers", ViolationCode.TAKEN_ON_INVALID),
                "expected taken-on.invalid at '/answers', but found " + found);
        fails(
                () -> assertThat(REFUSED).isRefusedOnlyBy("/takenOn", ViolationCode.TAKEN_ON_INVALID),
                "expected taken-on.invalid at '/takenOn' and nothing else, but found " + found);
        fails(() -> assertThat(REFUSED).hasViolations(1), "expected 1 violations, but found 2: " + found);
        Checked<String> one = Checked.invalid(List.of(REFUSED.violations().get(1)));
        assertThat(one).isRefusedOnlyBy("/takenOn", ViolationCode.TAKEN_ON_INVALID);
    }

    @Test
    void tellsScoresAndWhyThereIsNone() {
        assertThat(profile())
                .hasScore(Dimension.BODILY_FUNCTIONS, "5.5")
                .hasAnswered(Dimension.BODILY_FUNCTIONS, 4, 7)
                .hasNoScore(Dimension.PARTICIPATION, AbsenceReason.NOT_ANSWERED)
                .hasNoScore(Dimension.MEANINGFULNESS, AbsenceReason.TOO_FEW_ANSWERS)
                .isScoredBy("mean-of-answered/1");

        fails(
                () -> assertThat(profile()).hasScore(Dimension.BODILY_FUNCTIONS, "5.4"),
                "expected 5.4 on bodily-functions, but found 5.5");
        fails(
                () -> assertThat(profile()).hasScore(Dimension.PARTICIPATION, "0.0"),
                "expected 0.0 on participation, but found no score (not-answered)");
        fails(
                () -> assertThat(profile()).hasNoScore(Dimension.BODILY_FUNCTIONS, AbsenceReason.NOT_ANSWERED),
                "expected no score (not-answered) on bodily-functions, but found 5.5");
        fails(
                () -> assertThat(profile()).hasNoScore(Dimension.MEANINGFULNESS, AbsenceReason.NOT_ANSWERED),
                "expected no score (not-answered) on meaningfulness, but found no score (too-few-answers)");
        fails(
                () -> assertThat(profile()).hasAnswered(Dimension.BODILY_FUNCTIONS, 4, 8),
                "expected 4 of 8 items answered on bodily-functions, but found 4 of 7");
        fails(
                () -> assertThat(profile()).hasAnswered(Dimension.BODILY_FUNCTIONS, 3, 7),
                "expected 3 of 7 items answered on bodily-functions, but found 4 of 7");
        fails(
                () -> assertThat(profile()).isScoredBy("direct-mark/1"),
                "expected to be scored by direct-mark/1, but was by mean-of-answered/1");
        assertThatThrownBy(() -> assertThat(profile()).hasScore(Dimension.BODILY_FUNCTIONS, "5.50"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a score has one decimal, such as 7.0");
    }

    @Test
    void tellsWhatIsPermittedAndWhyNot() {
        Decision yes = decided(ledger().give(ID, ConsentArbitraries.START));
        Decision no = decided(ledger());
        assertThat(yes).isPermitted().isPermittedUntil(UNTIL);
        assertThat(no).isDeniedBecause(DenialReason.NOT_YET);

        fails(() -> assertThat(no).isPermitted(), "expected to be permitted, but was denied (not-yet)");
        fails(() -> assertThat(no).isPermittedUntil(UNTIL), "expected to be permitted, but was denied (not-yet)");
        fails(
                () -> assertThat(yes).isPermittedUntil(ConsentArbitraries.START),
                "expected to be permitted until 2026-03-01T09:00:00Z, but was until 2026-03-01T10:00:00Z");
        fails(
                () -> assertThat(no).isDeniedBecause(DenialReason.EXPIRED),
                "expected to be denied (expired), but was denied (not-yet)");
        fails(
                () -> assertThat(yes).isDeniedBecause(DenialReason.EXPIRED),
                "expected to be denied (expired), but was permitted");
    }

    @Test
    void tellsWhatAReportShowsAndHides() {
        assertThat(report())
                .shows("north", 6)
                .hasMean("north", Dimension.BODILY_FUNCTIONS, "5.0")
                .hidesMean("north", Dimension.MEANINGFULNESS)
                .hides("south")
                .hides("west")
                .hides("");

        fails(() -> assertThat(report()).shows("north", 7), "expected 7 respondents in group 'north', but found 6");
        fails(() -> assertThat(report()).shows("south", 1), "expected group 'south' to be shown, but it is hidden");
        fails(() -> assertThat(report()).hides("north"), "expected group 'north' to be hidden, but it is shown");
        fails(
                () -> assertThat(report()).hasMean("north", Dimension.BODILY_FUNCTIONS, "5.1"),
                "expected 5.1 on bodily-functions in group 'north', but found 5.0");
        fails(
                () -> assertThat(report()).hasMean("north", Dimension.MEANINGFULNESS, "1.0"),
                "expected 1.0 on meaningfulness in group 'north', but found no mean");
        fails(
                () -> assertThat(report()).hidesMean("north", Dimension.BODILY_FUNCTIONS),
                "expected bodily-functions to be hidden in group 'north', but found 5.0");
    }

    @Test
    void asksAssertJForTheRest() {
        assertThat("text").startsWith("te");
        assertThat(List.of(1, 2)).hasSize(2);
    }
}
