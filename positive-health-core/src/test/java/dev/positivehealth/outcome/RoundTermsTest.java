package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTermsTest {
    private static final GroupTree TREE = Outcomes.tree("team");

    @Test
    void standsAtTenForThoseWhoTakePart() {
        RoundTerms terms = RoundTerms.of(Outcomes.SPRING, Outcomes.ADULT, TREE, Outcomes.ARBO);
        assertThat(terms.minimum()).isEqualTo(MinimumGroupSize.of(10));
        assertThat(terms.audience()).isEqualTo(Audience.PARTICIPANTS);
        assertThat(terms.rule()).hasToString("mean-of-answered/1");
    }

    @Test
    void takesTheEmployerAsAudienceOnlyWhereTheControllerIsConfiguredForIt() {
        RoundTerms terms = RoundTerms.of(Outcomes.SPRING, Outcomes.ADULT, TREE, Outcomes.ARBO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms.withAudience(Audience.EMPLOYER))
                .withMessage("a report for the employer needs a controller that is configured for it:"
                        + " see Controller.reportingToEmployer");
        Controller configured = Controller.reportingToEmployer("Arbodienst Noord", "the works council, on 1 March");
        assertThat(configured.reportsToEmployer()).isTrue();
        assertThat(RoundTerms.of(Outcomes.SPRING, Outcomes.ADULT, TREE, configured)
                        .withAudience(Audience.EMPLOYER)
                        .audience())
                .isEqualTo(Audience.EMPLOYER);
        Questionnaire withSexLife = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-44/1"));
        RoundTerms whole = RoundTerms.of(Outcomes.SPRING, withSexLife, TREE, configured);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole.withAudience(Audience.EMPLOYER))
                .withMessage("a report for the employer needs a questionnaire without items about sex life,"
                        + " but adult-44/1 has some");
    }

    @Test
    void takesNoGroundThatSaysNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Controller.reportingToEmployer("A", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> Controller.reportingToEmployer("A", ""));
    }

    @Test
    void takesSheetsOfItsDaysOnly() {
        LocalDate first = LocalDate.of(2026, 3, 1);
        RoundTerms terms = RoundTerms.of(Outcomes.SPRING, Outcomes.ADULT, TREE, Outcomes.ARBO)
                .withDays(first, first.plusDays(1));
        for (int day = -1; day <= 2; day++) {
            AnswerSheet sheet = Outcomes.ADULT
                    .sheet(first.plusDays(day))
                    .participant("p-001")
                    .group("team")
                    .complete();
            assertThat(terms.check(sheet))
                    .extracting(violation -> violation.code() + " at " + violation.path())
                    .isEqualTo(day == -1 || day == 2 ? List.of("taken-on.outside-round at /takenOn") : List.of());
        }
        assertThatIllegalArgumentException().isThrownBy(() -> terms.withDays(first, first.minusDays(1)));
    }

    @Test
    void countsTheSheetOfTheLatestDayAmongThoseThatCanCountAndOfOneDayTheLast() {
        LocalDate first = LocalDate.of(2026, 3, 1);
        RoundTerms terms = RoundTerms.of(Outcomes.SPRING, Outcomes.ADULT, TREE, Outcomes.ARBO)
                .withDays(first, first.plusDays(2));
        AnswerSheet late = sheet(first.plusDays(2), "late", "team");
        AnswerSheet early = sheet(first, "early", "team");
        AnswerSheet sameDay = sheet(first.plusDays(2), "the same day", "team");
        AnswerSheet tooLate = sheet(first.plusDays(3), "too late", "team");
        AnswerSheet elsewhere = sheet(first.plusDays(2), "elsewhere", "another");

        assertThat(terms.counting(List.of(late, early, elsewhere, tooLate))).contains(late);
        assertThat(terms.counting(List.of(late, sameDay, early))).contains(sameDay);
        assertThat(terms.counting(List.of(elsewhere, tooLate))).isEmpty();
        assertThat(terms.counting(List.of())).isEmpty();
    }

    private static AnswerSheet sheet(LocalDate day, String remark, String group) {
        return Outcomes.ADULT
                .sheet(day)
                .participant("p-001")
                .group(group)
                .remark(remark)
                .complete();
    }

    @Test
    void isSaidToBePublishedOnceOnlyWhereAStoreHoldsIt() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a"), 5);
        List<Outcomes.Person> people = Outcomes.people("a", 5);
        assertThat(Outcomes.report(terms, people).notices()).doesNotContain(Notice.PUBLISHED_ONCE);
        assertThat(Outcomes.report(terms.withPublishedOnce(), people).notices())
                .contains(Notice.PUBLISHED_ONCE)
                .filteredOn(Notice::isAlwaysGiven)
                .hasSize(4);
    }
}
