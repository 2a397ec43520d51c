package dev.positivehealth.outcome;

import dev.positivehealth.GroupPath;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which groups of a round are shown, and which of their dimensions, so that nobody is given away: cell suppression in a
 * table of nested groups, with {@code k} as in k-anonymity.
 *
 * <h2>The rule</h2>
 *
 * <p>A shown group's <em>residual</em> is its people minus those of its largest shown subgroups. Every residual must be
 * empty of people or hold at least {@code k} respondents, {@code k} being the round's minimum; people are those with a
 * score on at least one dimension. In the column of a dimension, a residual that has people but fewer than {@code k}
 * with that score is unsafe, even with none: "nobody among these answered" is news about them too.
 *
 * <p>Top down, a candidate has at least {@code k} respondents and is not below a hidden group; what has fewer is
 * hidden, which is <em>primary suppression</em>. Then comes <em>secondary</em> (or complementary) suppression, against
 * subtraction: if the residual of a shown parent would be unsafe, its smallest candidate child is hidden too: the one
 * with the fewest respondents, and among equals the first in the order of paths. One is always enough, as its own
 * respondents, {@code k} or more, are then part of the residual. This is done first by the people of the groups; then
 * for each dimension among the groups shown, with that dimension's own respondents. Below a hidden cell the column
 * stays hidden.
 *
 * <h2>Why that is enough</h2>
 *
 * <p>Each person stands at one path, so any two groups are nested or have nobody in common, and the residuals of the
 * shown groups cut all people in shown groups into parts without overlap. The sum of a shown group is the sum over the
 * residuals of the shown groups within it, itself included: the published sums are these residual sums in other words,
 * a triangular system that can be solved both ways. So whatever can be computed linearly from the published sums is a
 * sum over whole residuals, each with its factor, and is about the people of at least one whole residual: at least
 * {@code k} respondents. Whoever receives only a part of the report has coarser parts.
 *
 * <p>What is hidden depends on counts alone: this class never sees an answer. So hiding says nothing about answers.
 *
 * <h2>What it cannot do</h2>
 *
 * <ul>
 *   <li>People know their own answer. In a group of ten, nine who put theirs together know the tenth's.
 *   <li>A mean at the very end of the scale speaks for all: if ten people have the highest possible mean, each has it.
 *   <li>How many people the hidden groups of a parent hold together can be computed from the numbers of respondents.
 *   <li>A total published elsewhere, or a second release of the same people, is another equation. A release with one
 *       sheet more or less gives that sheet away by subtraction; so a round is published once.
 *   <li>It cannot know what people tell each other.
 * </ul>
 *
 * <p>Which residuals are safe, and how they are made so, is this project's choice; no source prescribes it.
 */
public final class ReleasePlan implements NoBean {
    private final GroupTree tree;
    private final int k;
    private final List<Dimension> asked;
    private final long[] people;
    private final Map<Dimension, long[]> respondents;
    private final @Nullable SuppressionReason[] groups;
    private final Map<Dimension, @Nullable SuppressionReason[]> columns = new EnumMap<>(Dimension.class);

    private ReleasePlan(GroupTree tree, int k, List<Dimension> asked, Counts counts) {
        this.tree = tree;
        this.k = k;
        this.asked = asked;
        this.people = counts.people;
        this.respondents = counts.respondents;
        int[][] children = children();
        this.groups = decide(children, people, people, new SuppressionReason[tree.size()]);
        respondents.forEach(
                (dimension, answered) -> columns.put(dimension, decide(children, people, answered, groups)));
    }

    /**
     * Makes a plan.
     *
     * @param respondents per path, the counts of the people at exactly that path, smaller groups excluded; a missing
     *     path has nobody
     * @throws IllegalArgumentException if a path is not in the tree
     * @throws ArithmeticException if a group has more people than a {@code long} can count
     */
    public static ReleasePlan of(GroupTree tree, MinimumGroupSize minimum, Map<GroupPath, Respondents> respondents) {
        return of(tree, minimum.value(), respondents);
    }

    /** The same with a minimum that no round may set: worlds small enough to go through every one of them. */
    static ReleasePlan of(GroupTree tree, int k, Map<GroupPath, Respondents> respondents) {
        Counts counts = new Counts(tree.size());
        respondents.forEach((path, there) -> {
            int place = tree.place(path);
            counts.people[place] = there.people();
            counts.respondents.forEach(
                    (dimension, column) -> column[place] = there.scored().getOrDefault(dimension, 0L));
        });
        return new ReleasePlan(tree, k, List.of(Dimension.values()), counts.within(tree));
    }

    /**
     * Makes the plan by which {@link GroupReport#of(RoundTerms, LatestSheets)} makes its report, for the controller alone: it has
     * counts of hidden groups.
     *
     * @throws IllegalArgumentException as that does
     */
    public static ReleasePlan of(RoundTerms terms, LatestSheets sheets) {
        sheets.requireOf(terms);
        return of(terms, sheets.byGroup(terms.groups()));
    }

    static ReleasePlan of(RoundTerms terms, ContributionsByGroup contributions) {
        GroupTree tree = terms.groups();
        Counts counts = new Counts(tree.size());
        TallyAccumulator alone = new TallyAccumulator();
        for (int i = 0; i < tree.size(); i++) {
            int place = i;
            TallyAccumulator sum = alone.cleared();
            contributions.addTo(place, sum);
            counts.people[place] = sum.people();
            counts.respondents.forEach((dimension, column) -> column[place] = sum.respondents(dimension));
        }
        List<Dimension> asked = Arrays.stream(Dimension.values())
                .filter(dimension -> !terms.questionnaire().items(dimension).isEmpty())
                .toList();
        return new ReleasePlan(tree, terms.minimum().value(), asked, counts.within(tree));
    }

    /** People and respondents by place: at first of those at exactly that place, then of all within. */
    private static final class Counts {
        private final long[] people;
        private final Map<Dimension, long[]> respondents = new EnumMap<>(Dimension.class);

        Counts(int places) {
            people = new long[places];
            for (Dimension dimension : Dimension.values()) {
                respondents.put(dimension, new long[places]);
            }
        }

        Counts within(GroupTree tree) {
            addUp(tree, people);
            respondents.values().forEach(column -> addUp(tree, column));
            return this;
        }

        private static void addUp(GroupTree tree, long[] column) {
            for (int place = tree.size() - 1; place >= 0; place--) {
                int parent = tree.parent(place);
                if (parent >= 0) {
                    column[parent] = Math.addExact(column[parent], column[place]);
                }
            }
        }
    }

    /** Decides one column, top down; a cell whose group is hidden is never looked at. */
    private @Nullable SuppressionReason[] decide(
            int[][] children, long[] inGroup, long[] answered, @Nullable SuppressionReason[] hiddenGroups) {
        @Nullable SuppressionReason[] hidden = hiddenGroups.clone();
        for (int top : children[tree.size()]) {
            if (hidden[top] == null && answered[top] < k) {
                hidden[top] = SuppressionReason.TOO_FEW_RESPONDENTS;
            }
        }
        for (int parent = 0; parent < tree.size(); parent++) {
            long peopleLeft = inGroup[parent];
            long answeredLeft = answered[parent];
            int smallest = -1;
            for (int child : children[parent]) {
                if (hidden[child] == null && answered[child] < k) {
                    hidden[child] = SuppressionReason.TOO_FEW_RESPONDENTS;
                } else if (hidden[child] == null && hidden[parent] != null) {
                    hidden[child] = SuppressionReason.BELOW_A_HIDDEN_GROUP;
                } else if (hidden[child] == null) {
                    peopleLeft -= inGroup[child];
                    answeredLeft -= answered[child];
                    smallest = smallest < 0 || answered[child] < answered[smallest] ? child : smallest;
                }
            }
            if (smallest >= 0 && peopleLeft > 0 && answeredLeft < k) {
                hidden[smallest] = SuppressionReason.PROTECTS_OTHERS;
            }
        }
        return hidden;
    }

    /** The places below each place, in order; those at the top come last. */
    private int[][] children() {
        int[] counts = new int[tree.size() + 1];
        for (int place = 0; place < tree.size(); place++) {
            counts[above(place)]++;
        }
        int[][] children = new int[tree.size() + 1][];
        for (int place = 0; place <= tree.size(); place++) {
            children[place] = new int[counts[place]];
        }
        for (int place = tree.size() - 1; place >= 0; place--) {
            int parent = above(place);
            counts[parent]--;
            children[parent][counts[parent]] = place;
        }
        return children;
    }

    private int above(int place) {
        return tree.parent(place) < 0 ? tree.size() : tree.parent(place);
    }

    /**
     * {@return whether a group is shown}
     *
     * @throws IllegalArgumentException if the round has no such group
     */
    public boolean shows(GroupPath group) {
        return shows(tree.place(group));
    }

    /**
     * {@return whether a group is shown, and its mean on this dimension}
     *
     * @throws IllegalArgumentException if the round has no such group
     */
    public boolean shows(GroupPath group, Dimension dimension) {
        return shows(tree.place(group), dimension);
    }

    boolean asks(Dimension dimension) {
        return asked.contains(dimension);
    }

    boolean shows(int place) {
        return reason(place) == null;
    }

    boolean shows(int place, Dimension dimension) {
        return reason(place, dimension) == null;
    }

    @Nullable
    SuppressionReason reason(int place) {
        return groups[place];
    }

    @Nullable
    SuppressionReason reason(int place, Dimension dimension) {
        return of(columns, dimension)[place];
    }

    private static <T> T of(Map<Dimension, T> columns, Dimension dimension) {
        return Objects.requireNonNull(columns.get(Objects.requireNonNull(dimension, "dimension")));
    }

    private long respondents(int place, Dimension dimension) {
        return of(respondents, dimension)[place];
    }

    /**
     * {@return what is hidden and why, for the controller alone: the hidden groups, and of shown groups the hidden
     * dimensions that the questionnaire asks about, in the order of the report}
     */
    public List<Suppressed> hidden() {
        List<Suppressed> all = new ArrayList<>();
        for (int place = 0; place < tree.size(); place++) {
            SuppressionReason reason = reason(place);
            if (reason != null) {
                all.add(new Suppressed(tree.path(place), Optional.empty(), reason, people[place]));
                continue;
            }
            for (Dimension dimension : asked) {
                SuppressionReason ofColumn = reason(place, dimension);
                if (ofColumn != null) {
                    all.add(new Suppressed(
                            tree.path(place), Optional.of(dimension), ofColumn, respondents(place, dimension)));
                }
            }
        }
        return List.copyOf(all);
    }

    /** What is shown and hidden, without counts. */
    @Override
    public String toString() {
        return "ReleasePlan[" + tree + ", minimum " + k + "]";
    }

    /**
     * A suppressed cell and why, for the controller alone: in what others receive, all hidden groups look alike.
     *
     * @param group empty for all people together
     * @param dimension empty if the whole group is hidden
     * @param respondents how many the cell has
     */
    public record Suppressed(
            Optional<GroupPath> group, Optional<Dimension> dimension, SuppressionReason reason, long respondents) {
        /** What is suppressed and why, without a count. */
        @Override
        public String toString() {
            return "Suppressed[" + group.map(GroupPath::toString).orElse("")
                    + dimension.map(code -> ", " + code).orElse("") + ", " + reason + "]";
        }
    }
}
