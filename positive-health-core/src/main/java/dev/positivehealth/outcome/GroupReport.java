package dev.positivehealth.outcome;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of the groups of a round, with the terms under which they are given.
 *
 * <p>Groups stand in the order of their paths, never in that of their numbers. There is no time, no order of input, no
 * spread, no smallest or largest value, and no count of a hidden group. Example: north, with 41 respondents, has 6.9 on
 * bodily functions; its team north/sales is hidden.
 */
public final class GroupReport implements NoBean {
    private final Head head;
    private final List<Notice> notices;
    private final List<GroupOutcome> groups;

    private GroupReport(Head head, List<Notice> notices, List<GroupOutcome> groups) {
        this.head = head;
        this.notices = List.copyOf(notices);
        this.groups = List.copyOf(groups);
    }

    /**
     * What stands above the groups of a report.
     *
     * @param employerGround who decided that the employer may have the report, and on what ground; empty for other audiences
     * @param minimum the least number of people about whom anything is shown
     */
    public record Head(
            RoundRef round,
            String controller,
            Audience audience,
            String employerGround,
            QuestionnaireId questionnaire,
            RuleId rule,
            MinimumGroupSize minimum) {
        public Head {
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(controller, "controller");
            Objects.requireNonNull(audience, "audience");
            if ((audience == Audience.EMPLOYER) == employerGround.isEmpty()) {
                throw new IllegalArgumentException("a report for the employer, and no other, says on what ground");
            }
            Objects.requireNonNull(questionnaire, "questionnaire");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(minimum, "minimum");
        }
    }

    /**
     * Makes a report from tallies that were counted elsewhere, on a cluster for instance. The caller answers for what a
     * {@link Round} sees to: that a person counts once, that a sheet counts in one round, and that the round is
     * published once.
     *
     * @param tallies per path, the tally of the people at exactly that path, smaller groups excluded; a missing path
     *     has nobody
     * @throws IllegalArgumentException if a path is not in the round, a tally is of another questionnaire or rule, its sums
     *     are of no answers on the scale, or all are of more than {@link GroupTally#MOST_PEOPLE}
     */
    public static GroupReport of(RoundTerms terms, Map<GroupPath, GroupTally> tallies) {
        GroupTree tree = terms.groups();
        @Nullable TallyAccumulator[] alone = new TallyAccumulator[tree.size()];
        tallies.forEach((path, tally) -> {
            if (!tally.questionnaire().equals(terms.questionnaire().id())
                    || !tally.rule().equals(terms.rule())) {
                throw new IllegalArgumentException("a tally must be of the round's questionnaire and rule, but was of "
                        + tally.questionnaire() + " and " + tally.rule());
            }
            if (!tally.isOn(terms.questionnaire().scale())) {
                throw new IllegalArgumentException(
                        "a tally must have sums that answers on the scale of its questionnaire can add up to");
            }
            alone[tree.place(path)] = tally.accumulator();
        });
        long people = 0;
        for (GroupTally tally : tallies.values()) {
            people += tally.accumulator().people();
            GroupTally.requirePeople(people);
        }
        ContributionsByGroup contributions = (place, sum) -> {
            TallyAccumulator there = alone[place];
            if (there != null) {
                sum.add(there);
            }
        };
        return of(terms, ReleasePlan.of(terms, contributions), contributions);
    }

    /**
     * Makes a report from the sheets of people whose consents the controller holds. The caller answers for what a {@link Round}
     * sees to: that these are of the days of the round, and that it is published once.
     *
     * @throws IllegalArgumentException if they are of another questionnaire or rule than the round, or somebody stands in a group
     *     that is not in the round
     */
    public static GroupReport of(RoundTerms terms, LatestSheets sheets) {
        sheets.requireOf(terms);
        ContributionsByGroup contributions = sheets.byGroup(terms.groups());
        return of(terms, ReleasePlan.of(terms, contributions), contributions);
    }

    static GroupReport of(RoundTerms terms, ReleasePlan plan, ContributionsByGroup contributions) {
        GroupTree tree = terms.groups();
        boolean elsewhere = terms.consentsHeldByController();
        // From the last place to the first: a larger group stands before its smaller ones, and receives theirs as they
        // are made.
        @Nullable TallyAccumulator[] within = new TallyAccumulator[tree.size()];
        TallyAccumulator alone = new TallyAccumulator();
        GroupOutcome[] groups = new GroupOutcome[tree.size()];
        for (int place = tree.size() - 1; place >= 0; place--) {
            TallyAccumulator sum = within[place] == null ? alone.cleared() : within[place];
            within[place] = null;
            contributions.addTo(place, sum);
            elsewhere |= sum.consentsElsewhere();
            groups[place] = plan.shows(place)
                    ? shown(tree.path(place), plan, place, sum)
                    : new GroupOutcome.Hidden(tree.path(place));
            int parent = tree.parent(place);
            if (parent >= 0) {
                TallyAccumulator around = within[parent] == null ? new TallyAccumulator() : within[parent];
                around.add(sum);
                within[parent] = around;
            }
        }
        List<Notice> notices = new ArrayList<>(List.of(Notice.values()));
        if (!elsewhere) {
            notices.remove(Notice.CONSENTS_HELD_BY_CONTROLLER);
        }
        if (!terms.isPublishedOnce()) {
            notices.remove(Notice.PUBLISHED_ONCE);
        }
        Head head = new Head(
                terms.round(),
                terms.controller().name(),
                terms.audience(),
                terms.audience() == Audience.EMPLOYER ? terms.controller().employerGround() : "",
                terms.questionnaire().id(),
                terms.rule(),
                terms.minimum());
        return new GroupReport(head, notices, List.of(groups));
    }

    private static GroupOutcome shown(Optional<GroupPath> path, ReleasePlan plan, int place, TallyAccumulator sum) {
        Map<Dimension, DimensionOutcome> dimensions = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (!plan.asks(dimension)) {
                dimensions.put(dimension, new DimensionOutcome.NotInQuestionnaire());
            } else if (plan.shows(place, dimension)) {
                dimensions.put(dimension, new DimensionOutcome.Mean(sum.mean(dimension), sum.respondents(dimension)));
            } else {
                dimensions.put(dimension, new DimensionOutcome.Hidden());
            }
        }
        return new GroupOutcome.Shown(path, sum.people(), dimensions);
    }

    /**
     * Reads back a report from storage, or one made by somebody else; checks whatever a report alone allows to check.
     *
     * @param groups in the order of their paths
     * @return the report, or all violations in the order of the groups: {@code group.out-of-order} where a group is not
     *     after the one before it; {@code release.unsafe} where a group or a mean has fewer respondents than the
     *     minimum, is shown although the larger group around it is not, would give others away by subtraction, or has
     *     fewer people than its subgroups; {@code notice.missing} if one of the first four notices is missing
     */
    public static Checked<GroupReport> restore(Head head, List<Notice> notices, List<GroupOutcome> groups) {
        List<Violation> wrong = new ArrayList<>();
        for (Notice notice : Notice.values()) {
            if (notice.isAlwaysGiven() && !notices.contains(notice)) {
                wrong.add(Violation.of(
                        PropertyPath.ROOT.child("notices"), ViolationCode.NOTICE_MISSING, "notice", notice.code()));
            }
        }
        wrong.addAll(new ReportCheck(head.minimum().value(), groups).violations());
        return wrong.isEmpty()
                ? Checked.valid(new GroupReport(
                        head,
                        List.of(Notice.values()).stream()
                                .filter(notices::contains)
                                .toList(),
                        groups))
                : Checked.invalid(wrong);
    }

    /**
     * Narrows the report to what one group receives: itself and the larger groups around it.
     *
     * @throws IllegalArgumentException if the report does not list the group
     */
    public GroupReport viewOf(GroupPath group) {
        List<GroupOutcome> line = new ArrayList<>();
        if (!groups.isEmpty() && groups.get(0).group().isEmpty()) {
            line.add(groups.get(0));
        }
        List<String> segments = Objects.requireNonNull(group, "group").segments();
        for (int depth = 1; depth <= segments.size(); depth++) {
            group(new GroupPath(segments.subList(0, depth))).ifPresent(line::add);
        }
        if (line.isEmpty() || !line.get(line.size() - 1).group().equals(Optional.of(group))) {
            throw new IllegalArgumentException("group " + group + " is none of the report's");
        }
        return new GroupReport(head, notices, line);
    }

    /**
     * Narrows a report that is for those who took part to what one of them receives.
     *
     * @return the view of the group in which the person was counted; empty if the person was not, or if the report is for
     *     others
     */
    public Optional<GroupReport> viewFor(ConsentLedger person) {
        Set<ConsentId> ofRound = person.requests().stream()
                .filter(request -> request.recipient().isSame(Recipient.round(head.round())))
                .map(ConsentRequest::id)
                .collect(Collectors.toSet());
        return person.events().stream()
                .filter(event -> head.audience() == Audience.PARTICIPANTS
                        && event instanceof ConsentEvent.Contributed
                        && ofRound.contains(event.request()))
                .map(event -> ((ConsentEvent.Contributed) event).group())
                .findFirst()
                .flatMap(this::listed);
    }

    /**
     * Narrows a report that is for teams to what one of them receives.
     *
     * @return the view of the team; empty if the report does not list it, or is for others
     */
    public Optional<GroupReport> viewForTeam(GroupPath team) {
        return head.audience() == Audience.TEAM ? listed(team) : Optional.empty();
    }

    private Optional<GroupReport> listed(GroupPath group) {
        return group(group).map(outcome -> viewOf(group));
    }

    /** {@return the report without its hidden groups, for a round whose groups came from the sheets, not a list} */
    public GroupReport withoutHidden() {
        return new GroupReport(
                head,
                notices,
                groups.stream().filter(group -> group.shown().isPresent()).toList());
    }

    /** {@return what stands above the groups: the round, its controller, audience, questionnaire, rule and minimum} */
    public Head head() {
        return head;
    }

    /**
     * {@return the notices, in their order: the terms on which the report is given; the first four are always present}
     */
    public List<Notice> notices() {
        return notices;
    }

    /** {@return the outcomes: all people together first, if listed, then the groups in the order of their paths} */
    public List<GroupOutcome> groups() {
        return groups;
    }

    /** {@return the outcome of a group; empty if the report does not list it} */
    public Optional<GroupOutcome> group(GroupPath group) {
        Objects.requireNonNull(group, "group");
        int low = 0;
        int high = groups.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            GroupOutcome outcome = groups.get(middle);
            int order = outcome.group().map(path -> path.compareTo(group)).orElse(-1);
            if (order == 0) {
                return Optional.of(outcome);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupReport that
                && head.equals(that.head)
                && notices.equals(that.notices)
                && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return Objects.hash(head, notices, groups);
    }

    /** The round and how many groups, no numbers of people. */
    @Override
    public String toString() {
        return "GroupReport[" + head.round() + ", " + groups.size() + " groups]";
    }
}
