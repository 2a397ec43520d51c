package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.GroupPath;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.ScoringRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** The plan beside a twin that is written from the rule alone, with sets of people and no sums. */
class ReleasePlanTest {
    /** Fewer where mutants are looked for. */
    private static final int FORESTS = Integer.getInteger("outcome.forests", 1_000);

    private static final List<String> SEGMENTS =
            List.of("a", "b", "a!", "north", "north-east", "\uD7FB", "\uFB00", "\uD83D\uDE00");

    /** Somebody in a group, and the dimensions with a score. */
    private record Somebody(GroupPath group, Set<Dimension> scored) {
        boolean isIn(Optional<GroupPath> outer) {
            return outer.map(path -> group.segments().size() >= path.segments().size()
                            && group.segments()
                                    .subList(0, path.segments().size())
                                    .equals(path.segments()))
                    .orElse(true);
        }
    }

    private record Forest(GroupTree tree, int k, List<Somebody> people) {
        List<Optional<GroupPath>> groups() {
            List<Optional<GroupPath>> all = new ArrayList<>();
            if (tree.hasTotal()) {
                all.add(Optional.empty());
            }
            tree.paths().forEach(path -> all.add(Optional.of(path)));
            return all;
        }

        private boolean isChild(Optional<GroupPath> group, Optional<GroupPath> parent) {
            return group.isPresent()
                    && (parent.isPresent() || tree.hasTotal())
                    && group.get().segments().size()
                            == parent.map(path -> path.segments().size()).orElse(0) + 1
                    && new Somebody(group.get(), Set.of()).isIn(parent);
        }

        private boolean isTop(Optional<GroupPath> group) {
            return tree.hasTotal()
                    ? group.isEmpty()
                    : group.orElseThrow().segments().size() == 1;
        }

        ReleasePlan plan() {
            Map<GroupPath, Respondents> standing = new HashMap<>();
            for (GroupPath path : tree.paths()) {
                List<Somebody> there = people.stream()
                        .filter(one -> one.group().equals(path) && !one.scored().isEmpty())
                        .toList();
                Map<Dimension, Long> scored = new EnumMap<>(Dimension.class);
                for (Dimension dimension : Dimension.values()) {
                    scored.put(
                            dimension,
                            there.stream()
                                    .filter(one -> one.scored().contains(dimension))
                                    .count());
                }
                standing.put(path, new Respondents(there.size(), scored));
            }
            return ReleasePlan.of(tree, MinimumGroupSize.of(k), standing);
        }

        /** What is shown of some groups, in the column of a dimension or of the people. */
        Set<Optional<GroupPath>> shown(Collection<Optional<GroupPath>> among, Optional<Dimension> column) {
            ToLongFunction<Optional<GroupPath>> respondents = group -> people.stream()
                    .filter(one -> one.isIn(group)
                            && column.map(one.scored()::contains)
                                    .orElse(!one.scored().isEmpty()))
                    .count();
            Set<Optional<GroupPath>> shown = new HashSet<>();
            List<Optional<GroupPath>> topDown = groups().stream()
                    .filter(among::contains)
                    .sorted(Comparator.comparing(
                            group -> group.map(path -> path.segments().size()).orElse(0)))
                    .toList();
            topDown.stream()
                    .filter(group -> isTop(group) && respondents.applyAsLong(group) >= k)
                    .forEach(shown::add);
            for (Optional<GroupPath> parent : topDown) {
                if (!shown.contains(parent)) {
                    continue;
                }
                List<Optional<GroupPath>> candidates = new ArrayList<>(topDown.stream()
                        .filter(group -> isChild(group, parent) && respondents.applyAsLong(group) >= k)
                        .sorted(Comparator.comparingLong(respondents).thenComparing(group -> group.orElseThrow()))
                        .toList());
                List<Somebody> left = people.stream()
                        .filter(one -> !one.scored().isEmpty()
                                && one.isIn(parent)
                                && candidates.stream().noneMatch(one::isIn))
                        .toList();
                long answered = left.stream()
                        .filter(one -> column.map(one.scored()::contains).orElse(true))
                        .count();
                if (!candidates.isEmpty() && !left.isEmpty() && answered < k) {
                    candidates.remove(0);
                }
                shown.addAll(candidates);
            }
            return shown;
        }
    }

    private static Forest forest(Random random) {
        Set<GroupPath> paths = new TreeSet<>();
        int deepest = 1 + random.nextInt(random.nextInt(5) == 0 ? GroupPath.DEEPEST : 4);
        for (int i = random.nextInt(20); i > 0; i--) {
            List<String> segments = new ArrayList<>();
            for (int depth = 1 + random.nextInt(deepest); depth > 0; depth--) {
                segments.add(SEGMENTS.get(random.nextInt(1 + random.nextInt(SEGMENTS.size()))));
            }
            paths.add(new GroupPath(segments));
        }
        GroupTree tree =
                random.nextBoolean() ? GroupTree.of(paths) : GroupTree.of(paths).withTotal();
        int k = 5 + random.nextInt(4);
        int silent = random.nextInt(60);
        List<Somebody> people = new ArrayList<>();
        for (GroupPath path : tree.paths()) {
            List<Dimension> asked = List.of(Dimension.values()).subList(random.nextInt(2), 6);
            for (int i = random.nextInt(3) == 0 ? 0 : random.nextInt(2 * k); i > 0; i--) {
                Set<Dimension> scored = new HashSet<>();
                for (Dimension dimension : asked) {
                    if (random.nextInt(100) >= silent) {
                        scored.add(dimension);
                    }
                }
                people.add(new Somebody(path, scored));
            }
        }
        return new Forest(tree, k, people);
    }

    @Test
    void decidesAsTheRuleSays() {
        for (int seed = 0; seed < FORESTS; seed++) {
            Forest forest = forest(new Random(seed));
            Set<List<Optional<?>>> hidden = new HashSet<>();
            forest.plan().hidden().forEach(one -> hidden.add(List.of(one.group(), one.dimension())));
            Set<Optional<GroupPath>> shown = forest.shown(forest.groups(), Optional.empty());
            assertThat(forest.groups().stream()
                            .filter(group -> !hidden.contains(List.of(group, Optional.empty())))
                            .toList())
                    .as("forest %s", seed)
                    .containsExactlyInAnyOrderElementsOf(shown);
            for (Dimension dimension : Dimension.values()) {
                assertThat(shown.stream()
                                .filter(group -> !hidden.contains(List.of(group, Optional.of(dimension))))
                                .toList())
                        .as("forest %s, %s", seed, dimension)
                        .containsExactlyInAnyOrderElementsOf(forest.shown(shown, Optional.of(dimension)));
            }
        }
    }

    @Test
    void hidesTheFirstInTheOrderOfPathsAmongEquals() {
        Map<GroupPath, Respondents> standing = new HashMap<>();
        for (String path : List.of("\uD83D\uDE00", "\uFB00", "z")) {
            standing.put(GroupPath.parse(path), Respondents.all(6));
        }
        standing.put(GroupPath.parse("y"), Respondents.all(1));
        GroupTree tree = GroupTree.of(standing.keySet()).withTotal();
        assertThat(ReleasePlan.of(tree, MinimumGroupSize.of(5), standing).hidden())
                .extracting(hidden -> hidden.group().orElseThrow() + " " + hidden.reason())
                .containsExactly("y too-few-respondents", "z protects-others");
        standing.remove(GroupPath.parse("z"));
        // U+FB00 comes before U+1F600, although its first char is the greater one.
        assertThat(ReleasePlan.of(tree, MinimumGroupSize.of(5), standing).hidden())
                .extracting(hidden -> hidden.group().orElseThrow() + " " + hidden.reason())
                .containsExactly("y too-few-respondents", "z too-few-respondents", "\uFB00 protects-others");
    }

    @Test
    void givesNoReasonForWhatTheQuestionnaireDoesNotAsk() {
        RoundTerms terms = Outcomes.withoutParticipation();
        ReleasePlan plan = ReleasePlan.of(terms, (place, sum) -> sum.addPeople(5, false));
        assertThat(plan.shows(GroupPath.parse("a"))).isTrue();
        assertThat(plan.hidden())
                .extracting(hidden -> hidden.dimension().orElseThrow())
                .containsExactly(
                        Dimension.BODILY_FUNCTIONS,
                        Dimension.MENTAL_WELLBEING,
                        Dimension.MEANINGFULNESS,
                        Dimension.QUALITY_OF_LIFE,
                        Dimension.DAILY_FUNCTIONING);
    }

    @Test
    void tellsOfEachGroupWhatIsShown() {
        Map<GroupPath, Respondents> standing = new HashMap<>();
        standing.put(
                GroupPath.parse("a"),
                new Respondents(6, Map.of(Dimension.PARTICIPATION, 6L, Dimension.MEANINGFULNESS, 4L)));
        standing.put(GroupPath.parse("b"), Respondents.all(4));
        ReleasePlan plan = ReleasePlan.of(GroupTree.of(standing.keySet()), MinimumGroupSize.of(5), standing);

        assertThat(plan.shows(GroupPath.parse("a"))).isTrue();
        assertThat(plan.shows(GroupPath.parse("b"))).isFalse();
        assertThat(plan.shows(GroupPath.parse("a"), Dimension.PARTICIPATION)).isTrue();
        assertThat(plan.shows(GroupPath.parse("a"), Dimension.MEANINGFULNESS)).isFalse();
        assertThat(plan.shows(GroupPath.parse("b"), Dimension.PARTICIPATION)).isFalse();
        assertThat(plan.hidden())
                .filteredOn(hidden -> hidden.dimension().equals(Optional.of(Dimension.MEANINGFULNESS)))
                .extracting(ReleasePlan.Suppressed::respondents)
                .containsExactly(4L);
        assertThat(plan).hasToString("ReleasePlan[GroupTree[2 groups], minimum 5]");
        assertThat(GroupTree.of(standing.keySet()).withTotal()).hasToString("GroupTree[2 groups and the total]");
    }

    @Test
    void isOfSheetsOfTheRoundAlone() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a"), 5);
        LatestSheets others =
                LatestSheets.of(Outcomes.ADULT, ScoringRule.meanOfAnswered(5).id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleasePlan.of(terms, others))
                .withMessageStartingWith("the sheets must be of the round's questionnaire and rule, but were of");
    }
}
