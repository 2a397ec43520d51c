package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.GroupPath;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatestSheetsTest {
    private static final RoundTerms TERMS =
            Outcomes.terms(Outcomes.tree("a", "a/x", "b"), 5).withConsentsHeldByController();
    private static final Questionnaire QUESTIONNAIRE = TERMS.questionnaire();
    private static final ScoringRule RULE = ScoringRule.meanOfAnswered();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final GroupPath A = GroupPath.parse("a");

    private final LatestSheets latest = LatestSheets.of(QUESTIONNAIRE, RULE.id());

    private static Profile profile(Questionnaire questionnaire, String person, LocalDate day, int answer) {
        return profile(questionnaire, person, day, answer, List.of(Dimension.values()));
    }

    /** Answers those dimensions so, and all others by five. */
    private static Profile profile(
            Questionnaire questionnaire, String person, LocalDate day, int answer, List<Dimension> those) {
        AnswerSheetDraft draft = questionnaire.sheet(day).participant(person);
        for (Item item : questionnaire.items()) {
            draft = draft.answer(item.code().value(), those.contains(item.dimension()) ? answer : 5);
        }
        return RULE.score(draft.complete());
    }

    private static Profile profile(String person, LocalDate day, int answer) {
        return profile(QUESTIONNAIRE, person, day, answer);
    }

    private GroupReport report() {
        return GroupReport.of(TERMS, latest);
    }

    private static GroupReport report(Map<String, Contribution> counted) {
        Instant at = Instant.EPOCH;
        return Round.open(TERMS, at)
                .addAll(counted.values())
                .close(at)
                .publish(at)
                .report();
    }

    private static Contribution contribution(Profile profile, GroupPath group) {
        return Contribution.underControllersConsents(TERMS.controller().name(), profile, TERMS.round(), group);
    }

    /** Against a round that takes for each person the sheet that a map finds. */
    @Test
    void makeTheReportOfTheRound() {
        Random random = new Random(20_261_127);
        List<GroupPath> groups = List.of(A, GroupPath.parse("a/x"), GroupPath.parse("b"));
        Map<String, Profile> last = new LinkedHashMap<>();
        Map<String, Contribution> counted = new LinkedHashMap<>();
        for (int i = 0; i < 5_000; i++) {
            String person = "p-" + random.nextInt(2_000);
            Profile profile = profile(person, DAY.plusDays(random.nextInt(5)), random.nextInt(11));
            GroupPath group = groups.get(random.nextInt(3));
            latest.add(profile, group);
            if (!last.containsKey(person)
                    || !profile.takenOn().isBefore(last.get(person).takenOn())) {
                last.put(person, profile);
                counted.put(person, contribution(profile, group));
            }
        }

        assertThat(report()).isEqualTo(report(counted));
        assertThat(ReleasePlan.of(TERMS, latest).hidden()).isEmpty();
        assertThat(latest.groups()).containsExactlyInAnyOrderElementsOf(groups);
    }

    @Test
    void takeTheSheetOfTheLatestDayAndOfOneDayTheLast() {
        Map<String, Contribution> counted = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            String person = "p-" + i;
            latest.add(profile(person, DAY, 1), GroupPath.parse("b"));
            latest.add(profile(person, DAY.plusDays(1), 5), A);
            latest.add(profile(person, DAY.plusDays(1), 7), A);
            latest.add(profile(person, DAY, 9), GroupPath.parse("b"));
            counted.put(person, contribution(profile(person, DAY.plusDays(1), 7), A));
        }

        assertThat(report()).isEqualTo(report(counted));
        assertThat(latest.groups()).containsExactly(A);
    }

    /** As many as there is room for at first, and one more: no place is made up, and none is missing. */
    @ParameterizedTest
    @ValueSource(ints = {1_023, 1_024, 1_025, 1_536, 1_537})
    void countAsManyAsThereAre(int people) {
        for (int i = 0; i < people; i++) {
            latest.add(profile("p-" + i, DAY, 5), A);
        }
        assertThat(report().group(A).flatMap(GroupOutcome::shown).orElseThrow().respondents())
                .isEqualTo(people);
    }

    /** Numbers that do not fit in few bits come and go again. */
    @ParameterizedTest
    @CsvSource({"0, 6", "0, 3", "3, 6", "2, 3"})
    void countSheetsOfLongQuestionnairesToo(int first, int last) {
        List<Dimension> those = List.of(Dimension.values()).subList(first, last);
        Questionnaire far = Questionnaire.of(
                QUESTIONNAIRE.id(),
                QUESTIONNAIRE.title(),
                "test",
                "test",
                QUESTIONNAIRE.textStatus(),
                new AnswerScale(
                        -1_000_000,
                        1_000_000,
                        QUESTIONNAIRE.scale().lowestMeaning(),
                        QUESTIONNAIRE.scale().highestMeaning()),
                QUESTIONNAIRE.items());
        RoundTerms terms = RoundTerms.of(TERMS.round(), far, TERMS.groups(), TERMS.controller())
                .withMinimum(TERMS.minimum())
                .withConsentsHeldByController();
        LatestSheets sheets = LatestSheets.of(far, RULE.id());
        List<Contribution> counted = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sheets.add(profile(far, "p-" + i, DAY, 999_999 - i, those), A);
            if (i % 2 == 0) {
                sheets.add(profile(far, "p-" + i, DAY, 3, those), A);
                sheets.add(profile(far, "p-" + i, DAY, -999_999, those), A);
            }
            counted.add(contribution(profile(far, "p-" + i, DAY, i % 2 == 0 ? -999_999 : 999_999 - i, those), A));
        }
        sheets.add(profile(far, "p-1", DAY, 4, those), A);
        counted.set(1, contribution(profile(far, "p-1", DAY, 4, those), A));

        Instant at = Instant.EPOCH;
        assertThat(GroupReport.of(terms, sheets))
                .isEqualTo(Round.open(terms, at)
                        .addAll(counted)
                        .close(at)
                        .publish(at)
                        .report());
    }

    @Test
    void refuseWhatTheRoundDoesNotTake() {
        AnswerSheet nobody = QUESTIONNAIRE.sheet(DAY).answer("sleeping", 1).complete();
        Profile byAnother = ScoringRule.meanOfAnswered(2).score(nobody);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> latest.add(RULE.score(nobody), A))
                .withMessage("a sheet that counts must be of a participant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> latest.add(byAnother, A))
                .withMessage(
                        "a sheet must be of questionnaire adult-42/1 as it is, scored by mean-of-answered/1, but was of"
                                + " adult-42/1 by mean-of-answered-min-2/1");
        latest.add(profile("p-001", DAY, 1), GroupPath.parse("c"));
        assertThatIllegalArgumentException().isThrownBy(this::report).withMessage("group c is none of the round's");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupReport.of(
                        TERMS.withRule(ScoringRule.meanOfAnswered(2).id()), latest))
                .withMessage(
                        "the sheets must be of the round's questionnaire and rule, but were of adult-42/1 and mean-of-answered/1");
    }

    /** Of a sheet that was refused not even the day counts. */
    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void keepNothingOfWhatWasRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> latest.add(profile("p-002", DAY, 1), null))
                .withMessage("group");
        latest.add(profile("p-002", DAY.minusDays(1), 1), A);
        for (int i = 3; i < 9; i++) {
            latest.add(profile("p-00" + i, DAY, 1), GroupPath.parse("b"));
        }

        assertThat(ReleasePlan.of(TERMS, latest).hidden().get(0).respondents()).isEqualTo(1);
    }

    @Test
    void sayNothingAboutAnybody() {
        latest.add(profile("p-001", DAY, 1), A);

        assertThat(latest).hasToString("LatestSheets[adult-42/1, mean-of-answered/1]");
    }
}
