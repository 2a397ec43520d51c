package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupReportTest {
    private static final GroupReport.Head HEAD =
            Outcomes.report(Outcomes.terms(Outcomes.tree("a"), 5), List.of()).head();
    private static final List<Notice> NOTICES = List.of(Notice.values());

    private static GroupOutcome shown(String path, long people, long respondents) {
        Map<Dimension, DimensionOutcome> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            all.put(dimension, new DimensionOutcome.Hidden());
        }
        if (respondents > 0) {
            all.put(Dimension.PARTICIPATION, new DimensionOutcome.Mean(new BigDecimal("6.9"), respondents));
        }
        return new GroupOutcome.Shown(path(path), people, all);
    }

    private static GroupOutcome hidden(String path) {
        return new GroupOutcome.Hidden(path(path));
    }

    private static Optional<GroupPath> path(String path) {
        return path.isEmpty() ? Optional.empty() : Optional.of(GroupPath.parse(path));
    }

    private static List<String> wrong(List<Notice> notices, GroupOutcome... groups) {
        return GroupReport.restore(HEAD, notices, List.of(groups)).violations().stream()
                .map((Violation one) -> one.path() + " " + one.code())
                .toList();
    }

    @Test
    void isRestoredWhereItIsSafe() {
        assertThat(wrong(NOTICES, shown("", 15, 15), shown("a", 5, 5), shown("b", 5, 5), hidden("c")))
                .isEmpty();
    }

    @Test
    void refusesWhatIsTampered() {
        assertThat(wrong(NOTICES, shown("a", 4, 0))).containsExactly("/groups/0 release.unsafe");
        assertThat(wrong(NOTICES, shown("", 13, 0), shown("a", 5, 0), shown("b", 5, 0)))
                .containsExactly("/groups/0 release.unsafe");
        assertThat(wrong(NOTICES, shown("", 13, 13), shown("a", 5, 0), shown("b", 8, 8)))
                .containsExactly();
        assertThat(wrong(NOTICES, shown("", 13, 12), shown("a", 5, 0), shown("b", 8, 8)))
                .containsExactly("/groups/0 release.unsafe");
        assertThat(wrong(NOTICES, hidden("a"), shown("a/b", 9, 0))).containsExactly("/groups/1 release.unsafe");
        assertThat(wrong(NOTICES, shown("a/b", 9, 0))).containsExactly("/groups/0 release.unsafe");
        assertThat(wrong(NOTICES, shown("a", 9, 0), shown("a/b", 9, 9))).containsExactly("/groups/1 release.unsafe");
        assertThat(wrong(NOTICES, shown("b", 9, 0), shown("a", 9, 0), shown("a", 9, 0)))
                .containsExactly("/groups/1 group.out-of-order", "/groups/2 group.out-of-order");
    }

    @Test
    void refusesMoreInThePartsThanInTheWhole() {
        assertThat(wrong(NOTICES, shown("a", 20, 10), shown("a/b", 10, 20 - 15)))
                .isEmpty();
        assertThat(wrong(NOTICES, shown("a", 20, 20), shown("a/b", 10, 5))).containsExactly("/groups/0 release.unsafe");
        long huge = Long.MAX_VALUE;
        assertThat(wrong(
                        NOTICES,
                        shown("a", huge, 0),
                        shown("a/b", huge, 0),
                        shown("a/c", huge, 0),
                        shown("a/d", huge - 8, 0)))
                .containsExactly("/groups/0 release.unsafe");
    }

    @Test
    void refusesToLeaveOutATerm() {
        List<Notice> fewer = new ArrayList<>(NOTICES);
        fewer.remove(Notice.NO_RANKING);
        assertThat(wrong(fewer, shown("a", 4, 0)))
                .containsExactly("/notices notice.missing", "/groups/0 release.unsafe");
        fewer = new ArrayList<>(NOTICES);
        fewer.remove(Notice.CONSENTS_HELD_BY_CONTROLLER);
        assertThat(wrong(fewer)).isEmpty();
    }

    @Test
    void hasAViewOfItsOwnGroupsAlone() {
        GroupReport report = Outcomes.report(Outcomes.terms(Outcomes.tree("a/b"), 5), Outcomes.people("a", 6));
        assertThat(report.viewOf(GroupPath.parse("a/b")).groups()).hasSize(2);
        assertThat(report.group(GroupPath.parse("b"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.viewOf(GroupPath.parse("a/c")))
                .withMessage("group a/c is none of the report's");
        assertThat(report).hasToString("GroupReport[2026-spring, 2 groups]");
    }

    /** A ledger in which the person said yes to the round, and was counted for a group unless that is left out. */
    private static ConsentLedger ledger(RoundRef round, String... counted) {
        Instant from = Outcomes.OPENED;
        ParticipantRef person = ParticipantRef.parse("a-1");
        ConsentRequest request = new ConsentRequest(
                ConsentId.parse("c-1"),
                Recipient.round(round),
                Set.of(Purpose.GROUP_OUTCOME),
                Scope.wholeWeb(),
                AccessMode.RECEIVE_COPY,
                "test/1",
                "nl",
                from,
                from.plusSeconds(36_000),
                "Nergens.",
                "Zeg het.");
        WorkplacePolicy policy = WorkplacePolicy.netherlands();
        ConsentLedger ledger =
                ConsentLedger.of(person).ask(request, policy, from).give(request.id(), from);
        for (String group : counted) {
            ledger = ledger.contribute(profile(), round, GroupPath.parse(group), policy, from.plusSeconds(60))
                    .recorded()
                    .orElseThrow()
                    .ledger();
        }
        return ledger;
    }

    private static Profile profile() {
        AnswerSheetDraft draft = Outcomes.ADULT.sheet(LocalDate.of(2026, 3, 1)).participant("a-1");
        for (Item item : Outcomes.ADULT.items()) {
            draft = draft.answer(item.code().value(), 7);
        }
        return ScoringRule.meanOfAnswered().score(draft.complete());
    }

    @Test
    void givesWhoeverTookPartTheViewOfTheGroupTheyWereCountedIn() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a/b", "c"), 5);
        GroupReport report = Outcomes.report(terms, Outcomes.people("a/b", 6));
        assertThat(report.viewFor(ledger(Outcomes.SPRING, "a/b"))).contains(report.viewOf(GroupPath.parse("a/b")));
        assertThat(report.viewFor(ledger(Outcomes.SPRING))).isEmpty();
        assertThat(report.viewFor(ledger(RoundRef.parse("another"), "a/b"))).isEmpty();
        assertThat(report.viewFor(ledger(Outcomes.SPRING, "elsewhere"))).isEmpty();
        assertThat(report.viewForTeam(GroupPath.parse("a/b"))).isEmpty();
    }

    @Test
    void givesATeamItsOwnViewOfAReportForTeamsAndNobodyElseAny() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a/b", "c"), 5).withAudience(Audience.TEAM);
        GroupReport report = Outcomes.report(terms, Outcomes.people("a/b", 6));
        assertThat(report.viewForTeam(GroupPath.parse("c"))).contains(report.viewOf(GroupPath.parse("c")));
        assertThat(report.viewForTeam(GroupPath.parse("d"))).isEmpty();
        assertThat(report.viewFor(ledger(Outcomes.SPRING, "a/b"))).isEmpty();
        GroupReport controllers = Outcomes.report(terms.withAudience(Audience.CONTROLLER), Outcomes.people("a/b", 6));
        assertThat(controllers.viewForTeam(GroupPath.parse("c"))).isEmpty();
        assertThat(controllers.viewFor(ledger(Outcomes.SPRING, "a/b"))).isEmpty();
    }

    @Test
    void meansThePersonsMeansNotTheirAnswers() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a"), 5);
        GroupReport report = Outcomes.report(terms, Outcomes.people("a", 5));
        // 20 to 24 over seven: 110 over 35.
        assertThat(report.group(GroupPath.parse("a"))
                        .flatMap(GroupOutcome::shown)
                        .orElseThrow()
                        .outcome(Dimension.PARTICIPATION))
                .isEqualTo(new DimensionOutcome.Mean(new BigDecimal("3.1"), 5));
    }

    @Test
    void isTheSameFromTalliesAsFromPeople() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a", "a/b", "c").withTotal(), 5);
        List<Outcomes.Person> around = Outcomes.people("a", 5);
        List<Outcomes.Person> within = Outcomes.people("a/b", 6);
        GroupReport report = GroupReport.of(
                terms,
                Map.of(
                        GroupPath.parse("a"), tally(terms, around),
                        GroupPath.parse("a/b"), tally(terms, within)));

        GroupReport ofPeople = Outcomes.report(terms, Outcomes.together(around, within));
        assertThat(report.groups()).isEqualTo(ofPeople.groups());
        assertThat(report).isEqualTo(ofPeople).hasSameHashCodeAs(ofPeople);
        assertThat(report.head().round()).isEqualTo(Outcomes.SPRING);
        assertThat(Outcomes.shown(report)).containsExactly("", "a", "a/b");
    }

    private static GroupTally tally(RoundTerms terms, List<Outcomes.Person> people) {
        return Outcomes.tally(
                people.stream().map(one -> one.contribution(terms)).toList());
    }

    @Test
    void isAnotherWhereAnythingIsAnother() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a"), 5);
        GroupReport report = Outcomes.report(terms, Outcomes.people("a", 5));

        for (GroupReport other : List.of(
                Outcomes.report(terms, Outcomes.people("a", 6)),
                Outcomes.report(terms.withAudience(Audience.TEAM), Outcomes.people("a", 5)),
                Outcomes.report(terms.withPublishedOnce(), Outcomes.people("a", 5)))) {
            assertThat(other).isNotEqualTo(report).doesNotHaveSameHashCodeAs(report);
        }
    }

    @Test
    void saysThatAControllerHoldsConsentsWhereItHoldsAnyAndNowhereElse() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a", "b"), 5);
        Map<Dimension, GroupTally.Column> nothing = Map.of();
        for (boolean first : new boolean[] {false, true}) {
            for (boolean second : new boolean[] {false, true}) {
                GroupTally one = Outcomes.tally(0, first, nothing);
                GroupTally other = Outcomes.tally(0, second, nothing);
                GroupReport report =
                        GroupReport.of(terms, Map.of(GroupPath.parse("a"), one, GroupPath.parse("b"), other));
                assertThat(one.consentsHeldByController()).isEqualTo(first);
                assertThat(report.notices().contains(Notice.CONSENTS_HELD_BY_CONTROLLER))
                        .isEqualTo(first || second);
            }
        }
    }

    /** As it is where somebody said yes in a ledger of their own. */
    @Test
    void saysNothingOfAControllersConsentsWhereNobodyIsCountedUnderThem() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a"), 5);
        Round.Open round = Round.open(terms, Outcomes.OPENED).add(contribution());

        assertThat(round.close(Outcomes.CLOSED)
                        .publish(Outcomes.PUBLISHED)
                        .report()
                        .notices())
                .doesNotContain(Notice.CONSENTS_HELD_BY_CONTROLLER);
        assertThat(Outcomes.report(terms, Outcomes.people("a", 1)).notices())
                .contains(Notice.CONSENTS_HELD_BY_CONTROLLER);
    }

    private static Contribution contribution() {
        return ledger(Outcomes.SPRING)
                .contribute(
                        profile(),
                        Outcomes.SPRING,
                        GroupPath.parse("a"),
                        WorkplacePolicy.netherlands(),
                        Outcomes.OPENED.plusSeconds(60))
                .recorded()
                .orElseThrow()
                .outcome();
    }

    @Test
    void tellsTheGroundOfAReportForTheEmployerAlone() {
        RoundTerms terms = RoundTerms.of(
                Outcomes.SPRING,
                Outcomes.ADULT,
                Outcomes.tree("a"),
                new Controller("Service X", "agreed with the council"));

        for (Audience audience : Audience.values()) {
            String ground = audience == Audience.EMPLOYER ? "agreed with the council" : "";
            assertThat(Outcomes.report(terms.withAudience(audience), List.of())
                            .head()
                            .employerGround())
                    .as(audience.code())
                    .isEqualTo(ground);
        }
    }

    @Test
    void aViewBeginsWithAllPeopleWhereTheyAreListed() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a", "b").withTotal(), 5);
        GroupReport report = Outcomes.report(terms, Outcomes.people("a", 6));

        assertThat(report.viewOf(GroupPath.parse("b")).groups())
                .extracting(Outcomes::name)
                .containsExactly("", "b");
        assertThat(report.withoutHidden().groups()).extracting(Outcomes::name).containsExactly("", "a");
        assertThat(report.withoutHidden().head()).isEqualTo(report.head());
    }

    /** Whoever has scores on some dimensions counts as one person, on whichever they are. */
    @Test
    void countsAPersonWithScoresOnSomeDimensions() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a"), 5);
        for (int[] sums : new int[][] {{20, 20, 20, -1, -1, -1}, {-1, -1, -1, 20, 20, 20}, {-1, 20, -1, -1, 20, -1}}) {
            List<Outcomes.Person> people = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                people.add(Outcomes.person("p-" + i, "a", sums));
            }
            GroupOutcome.Shown shown = Outcomes.report(terms, people)
                    .group(GroupPath.parse("a"))
                    .flatMap(GroupOutcome::shown)
                    .orElseThrow();
            assertThat(shown.respondents()).isEqualTo(5);
            for (Dimension dimension : Dimension.values()) {
                assertThat(shown.outcome(dimension).value().isPresent()).isEqualTo(sums[dimension.place() - 1] >= 0);
            }
        }
    }

    @Test
    void saysWhatTheQuestionnaireDoesNotAsk() {
        RoundTerms terms = Outcomes.withoutParticipation();
        ContributionsByGroup five = (place, sum) -> sum.addPeople(5, false);
        GroupOutcome.Shown shown = GroupReport.of(terms, ReleasePlan.of(terms, five), five)
                .group(GroupPath.parse("a"))
                .flatMap(GroupOutcome::shown)
                .orElseThrow();

        assertThat(shown.outcome(Dimension.PARTICIPATION)).isEqualTo(new DimensionOutcome.NotInQuestionnaire());
        assertThat(shown.outcome(Dimension.MEANINGFULNESS)).isEqualTo(new DimensionOutcome.Hidden());
    }

    /** As many people as a number can hold are no more than as many. */
    @Test
    void addsUpToTheLargestNumber() {
        long most = Long.MAX_VALUE;
        assertThat(wrong(NOTICES, shown("a", most, 0), shown("a/b", most - 9, 0), shown("a/c", 9, 0)))
                .isEmpty();
    }
}
