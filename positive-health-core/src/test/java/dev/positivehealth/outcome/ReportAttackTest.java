package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.GroupPath;
import dev.positivehealth.attack.Attack;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.ReportAttack.Member;
import dev.positivehealth.outcome.ReportAttack.Shown;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole suite attacks reports by it; these are the cases that no report of ours can be. */
class ReportAttackTest {
    private static final Set<Dimension> ALL = EnumSet.allOf(Dimension.class);

    private static Shown shown(String group, Set<Dimension> dimensions) {
        return new Shown(group, group.isEmpty() ? Optional.empty() : Optional.of(GroupPath.parse(group)), dimensions);
    }

    private static List<Member> members(int count, Set<Dimension> scored, String... groups) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Set<GroupPath> paths = new HashSet<>();
            for (String group : groups) {
                paths.add(GroupPath.parse(group));
            }
            members.add(new Member(groups[0] + "-" + i, paths, scored));
        }
        return members;
    }

    @SafeVarargs
    private static List<Member> together(List<Member>... lists) {
        List<Member> all = new ArrayList<>();
        for (List<Member> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    private static List<Attack.Leak> leaks(
            Map<Optional<Dimension>, Attack.Findings> found, Optional<Dimension> column) {
        return Objects.requireNonNull(found.get(column)).leaks();
    }

    @Test
    void findsAGroupUnderTheMinimum() {
        Map<Optional<Dimension>, Attack.Findings> found =
                ReportAttack.on(List.of(shown("a", ALL)), members(3, ALL, "a"), 5);
        assertThat(found).hasSize(7);
        assertThat(found.values())
                .allSatisfy(findings -> assertThat(findings.leaks())
                        .extracting(Attack.Leak::people)
                        .containsExactly(Set.of("a-0", "a-1", "a-2")));
        assertThat(ReportAttack.on(List.of(shown("a", ALL)), members(3, ALL, "a"), 3)
                        .values())
                .allSatisfy(findings -> assertThat(findings.leaks()).isEmpty());
    }

    @Test
    void findsWhatIsLeftOfAGroupInOneDimensionAlone() {
        Set<Dimension> body = Set.of(Dimension.BODILY_FUNCTIONS);
        List<Member> people = together(members(6, ALL, "a/x"), members(2, ALL, "a/y"));
        Map<Optional<Dimension>, Attack.Findings> found =
                ReportAttack.on(List.of(shown("a", ALL), shown("a/x", body)), people, 5);
        assertThat(leaks(found, Optional.of(Dimension.BODILY_FUNCTIONS)))
                .extracting(Attack.Leak::people)
                .containsExactly(Set.of("a/y-0", "a/y-1"));
        assertThat(leaks(found, Optional.of(Dimension.PARTICIPATION))).isEmpty();
        // The number of people is shown with the group.
        assertThat(leaks(found, Optional.empty())).hasSize(1);
    }

    @Test
    void countsNobodyWithoutAScore() {
        List<Member> people = together(members(5, ALL, "a"), members(3, Set.of(), "b"));
        assertThat(ReportAttack.on(List.of(shown("", ALL), shown("a", ALL)), people, 5)
                        .values())
                .allSatisfy(findings -> assertThat(findings.leaks()).isEmpty());
    }

    @Test
    void findsWhatTwoBreakdownsGiveAway() {
        List<Member> people = together(
                members(5, ALL, "county", "big"),
                members(2, ALL, "county-2", "big"),
                members(5, ALL, "county-3", "small"));
        assertThat(leaks(
                        ReportAttack.on(List.of(shown("county", ALL), shown("big", ALL)), people, 5), Optional.empty()))
                .extracting(Attack.Leak::people)
                .containsExactly(Set.of("county-2-0", "county-2-1"));
    }

    @Test
    void tellsNobodysName() {
        assertThat(members(1, ALL, "a").get(0)).hasToString("Member");
        assertThatThrownBy(() -> ReportAttack.on(List.of(), List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the minimum must be at least 1, but was 0");
    }

    /** Whoever has no score on a dimension is in no mean of it. */
    @Test
    void findsWhoAloneHasAScoreOnADimension() {
        List<Member> people = together(members(4, ALL, "a"), members(3, Set.of(Dimension.PARTICIPATION), "a/silent"));
        Map<Optional<Dimension>, Attack.Findings> found = ReportAttack.on(List.of(shown("a", ALL)), people, 5);

        assertThat(leaks(found, Optional.of(Dimension.PARTICIPATION))).isEmpty();
        assertThat(leaks(found, Optional.of(Dimension.MEANINGFULNESS))).hasSize(1);
    }

    @Test
    void takesFromAReportWhatItShows() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a", "b").withTotal(), 5);
        List<Outcomes.Person> people = new ArrayList<>(Outcomes.people("a", 6));
        for (int i = 0; i < 6; i++) {
            people.add(Outcomes.person("silent-" + i, "a", 20, 20, 20, 20, -1, -1));
        }

        Set<Dimension> all = Set.of(Dimension.values());
        assertThat(ReportAttack.shown(Outcomes.report(terms, people)))
                .containsExactly(
                        new ReportAttack.Shown("", Optional.empty(), all),
                        new ReportAttack.Shown("a", Optional.of(GroupPath.parse("a")), all));
        assertThat(ReportAttack.on(List.of(), List.of(), 1)).hasSize(7);
    }
}
