package dev.positivehealth.json.conformance;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.internal.document.DocumentReader;
import dev.positivehealth.internal.document.ValueReader;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.outcome.Controller;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTally;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.Round;
import dev.positivehealth.outcome.RoundTerms;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The people of a round, and what its report must say of each group: means, or that it is hidden.
 *
 * @param id identifies the vector
 * @param why why it is there
 * @param questionnaire the id of the questionnaire of the round, scored by the rule that it is made for
 * @param minimum the least number of people of whom anything is shown
 * @param withTotal whether all people together are a group too
 * @param groups the paths of the round
 * @param people who answered, at least one
 * @param expected the {@code groups} of the expected report as JSON text
 */
public record GroupVector(
        String id,
        String why,
        String questionnaire,
        int minimum,
        boolean withTotal,
        List<String> groups,
        List<Alike> people,
        String expected) {
    private static final String CONTROLLER = "tester";
    private static final RoundRef ROUND = RoundRef.parse("vectors");

    /** @throws IllegalArgumentException if there are no people */
    public GroupVector {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(questionnaire, "questionnaire");
        groups = List.copyOf(groups);
        people = List.copyOf(people);
        Objects.requireNonNull(expected, "expected");
        if (people.isEmpty()) {
            throw new IllegalArgumentException("a vector must have people");
        }
    }

    /**
     * People at one path who answered alike.
     *
     * @param group the path at which they stand
     * @param count how many they are
     * @param answers the {@code answers} of their sheets as JSON text
     */
    public record Alike(String group, int count, String answers) {
        public Alike {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(answers, "answers");
        }
    }

    /**
     * Runs the vector through this library: as a round, and from the tallies of its groups.
     *
     * @return one sentence that says what differs; empty if both reports are as expected
     */
    public Optional<String> run(JsonDocuments documents) {
        try {
            List<Contribution> contributions = new ArrayList<>();
            Questionnaire asked = null;
            for (Alike alike : people) {
                for (int i = 0; i < alike.count; i++) {
                    Checked<AnswerSheet> read =
                            documents.read(DocumentType.ANSWER_SHEET, sheet(alike, contributions.size()));
                    if (read.value().isEmpty()) {
                        return Optional.of("a sheet breaks rules: " + read.violations());
                    }
                    AnswerSheet sheet = read.orElseThrow();
                    asked = sheet.questionnaire();
                    Profile profile = ScoringRule.standardFor(asked).score(sheet);
                    contributions.add(Contribution.underControllersConsents(
                            CONTROLLER, profile, ROUND, GroupPath.parse(alike.group)));
                }
            }
            if (asked == null) {
                return Optional.of("there are no people");
            }
            RoundTerms terms = terms(asked);
            Optional<String> differs = VectorList.differs(expected, groups(report(terms, contributions)));
            return differs.isPresent()
                    ? differs
                    : VectorList.differs(expected, groups(GroupReport.of(terms, tallies(terms, contributions))))
                            .map(difference -> "from tallies: " + difference);
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Judges what any service answered, in whatever language it is written.
     *
     * @param answer a {@code group-report/1}, or its {@code groups} alone, as JSON text
     * @return one sentence that says what differs; empty if the answer is as expected
     */
    public Optional<String> judge(String answer) {
        return VectorList.judged(
                answer,
                found ->
                        VectorList.differs(expected, found instanceof Map<?, ?> report ? report.get("groups") : found));
    }

    private String sheet(Alike alike, int number) {
        return "{\"questionnaire\":\"" + questionnaire + "\",\"takenOn\":\"2026-03-01\",\"participant\":\"p-" + number
                + "\",\"group\":\"" + alike.group + "\",\"answers\":" + alike.answers + "}";
    }

    private RoundTerms terms(Questionnaire asked) {
        GroupTree tree = GroupTree.of(groups.stream().map(GroupPath::parse).toList());
        return RoundTerms.of(ROUND, asked, withTotal ? tree.withTotal() : tree, Controller.of(CONTROLLER))
                .withMinimum(MinimumGroupSize.of(minimum))
                .withConsentsHeldByController();
    }

    private static GroupReport report(RoundTerms terms, List<Contribution> contributions) {
        return Round.open(terms, Instant.EPOCH)
                .addAll(contributions)
                .close(Instant.EPOCH)
                .publish(Instant.EPOCH)
                .report();
    }

    private static Map<GroupPath, GroupTally> tallies(RoundTerms terms, List<Contribution> contributions) {
        Map<GroupPath, List<Contribution>> byGroup = new LinkedHashMap<>();
        contributions.forEach(one -> byGroup.computeIfAbsent(one.group(), unused -> new ArrayList<>())
                .add(one));
        Map<GroupPath, GroupTally> tallies = new LinkedHashMap<>();
        byGroup.forEach((path, there) ->
                tallies.put(path, GroupTally.of(terms.questionnaire().id(), terms.rule(), there)));
        return tallies;
    }

    private static Object groups(GroupReport report) {
        return Objects.requireNonNull(DocumentType.GROUP_REPORT.write(report).get("groups"));
    }

    static Optional<GroupVector> read(DocumentReader part) {
        Optional<String> id = part.required("id").flatMap(ValueReader::text);
        Optional<String> why = part.required("why").flatMap(ValueReader::text);
        Optional<String> questionnaire = part.required("questionnaire").flatMap(ValueReader::text);
        Optional<Number> minimum = part.required("minimum").flatMap(ValueReader::number);
        Optional<Boolean> withTotal =
                part.has("withTotal") ? part.required("withTotal").flatMap(ValueReader::truth) : Optional.of(false);
        List<String> groups = part.required("groups").map(VectorList::texts).orElse(List.of());
        List<Alike> people = new ArrayList<>();
        VectorList.each(part, "people", one -> {
            Optional<String> group = one.required("group").flatMap(ValueReader::text);
            Optional<Number> count = one.required("count").flatMap(ValueReader::number);
            Optional<String> answers = one.required("answers").map(value -> PlainJson.text(value.raw()));
            if (group.isPresent() && count.isPresent() && answers.isPresent()) {
                people.add(new Alike(group.get(), count.get().intValue(), answers.get()));
            }
        });
        Optional<String> expected = part.required("expected").map(value -> PlainJson.text(value.raw()));
        return id.isEmpty()
                        || why.isEmpty()
                        || questionnaire.isEmpty()
                        || minimum.isEmpty()
                        || withTotal.isEmpty()
                        || people.isEmpty()
                        || expected.isEmpty()
                ? Optional.empty()
                : Optional.of(new GroupVector(
                        id.get(),
                        why.get(),
                        questionnaire.get(),
                        minimum.get().intValue(),
                        withTotal.get(),
                        groups,
                        people,
                        expected.get()));
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
