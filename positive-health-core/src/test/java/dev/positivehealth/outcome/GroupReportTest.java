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
        AnswerSheetDraft draft = Outcomes.ADULT.sheet(LocalDate.of(2026, 3, 1)).participant(person.value());
        for (Item item : Outcomes.ADULT.items()) {
            draft = draft.answer(item.code().value(), 7);
        }
        Profile profile = ScoringRule.meanOfAnswered().score(draft.complete());
        for (String group : counted) {
            ledger = ledger.contribute(profile, round, GroupPath.parse(group), policy, from.plusSeconds(60))
                    .recorded()
                    .orElseThrow()
                    .ledger();
        }
        return ledger;
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
}
