package dev.positivehealth.programme.evaluation;

import dev.positivehealth.Coded;
import dev.positivehealth.GroupPath;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.ReleasePlan;
import dev.positivehealth.outcome.Respondents;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an organisation receives of an evaluation: how many were heard, by role and by stance, and how many spoke of
 * each theme, all under the release rule of {@link ReleasePlan}. It has no single interview, quote or transcript.
 *
 * <p>Only interviews with a checked transcript and a standing consent count. The number of those who did not speak of a
 * theme is judged too, so that a theme of all but a few is hidden.
 */
public final class EvaluationReport implements NoBean {
    private static final GroupPath ALL = GroupPath.parse("all");

    private static final String SPOKE = "spoke";
    private static final String DID_NOT = "did-not";

    private final String codebook;
    private final Optional<Long> heard;
    private final Map<Coded, Long> people;
    private final Map<ItemCode, Long> themes;

    private EvaluationReport(
            String codebook, Optional<Long> heard, Map<Coded, Long> people, Map<ItemCode, Long> themes) {
        this.codebook = codebook;
        this.heard = heard;
        this.people = people;
        this.themes = themes;
    }

    /**
     * Reports what may be shown of an evaluation.
     *
     * @throws IllegalArgumentException if an interview has a theme outside the codebook, or two have the same id
     */
    public static EvaluationReport of(Codebook codebook, List<Interview> interviews, MinimumGroupSize minimum) {
        List<Interview> counted =
                codebook.checked(interviews).stream().filter(Interview::counts).toList();
        Map<Coded, Long> people = new HashMap<>();
        people.putAll(shown(counted, Interview::role, Party.values(), minimum));
        people.putAll(shown(counted, Interview::stance, Stance.values(), minimum));
        Map<ItemCode, Long> themes = new HashMap<>();
        for (ItemCode theme : codebook.codes()) {
            Map<String, Long> split = split(
                    counted,
                    interview -> interview.themes().contains(theme) ? SPOKE : DID_NOT,
                    List.of(SPOKE, DID_NOT),
                    minimum);
            Optional.ofNullable(split.get(SPOKE)).ifPresent(spoke -> themes.put(theme, spoke));
        }
        Optional<Long> heard =
                counted.size() >= minimum.value() ? Optional.of((long) counted.size()) : Optional.empty();
        return new EvaluationReport(codebook.version(), heard, people, themes);
    }

    private static <T extends Coded> Map<T, Long> shown(
            List<Interview> interviews, Function<Interview, T> by, T[] values, MinimumGroupSize minimum) {
        Map<String, Long> codes = split(
                interviews,
                interview -> by.apply(interview).code(),
                Arrays.stream(values).map(Coded::code).toList(),
                minimum);
        return Arrays.stream(values)
                .filter(value -> codes.containsKey(value.code()))
                .collect(Collectors.toMap(value -> value, value -> codes.get(value.code())));
    }

    /** Splits all who were heard, whose number is shown too, into parts that give nobody away. */
    private static Map<String, Long> split(
            List<Interview> interviews, Function<Interview, String> by, List<String> parts, MinimumGroupSize minimum) {
        Map<String, Long> people = new HashMap<>();
        interviews.forEach(interview -> people.merge(by.apply(interview), 1L, Long::sum));
        Map<GroupPath, Respondents> standing = new HashMap<>();
        people.forEach((part, count) -> standing.put(path(part), Respondents.all(count)));
        ReleasePlan plan = ReleasePlan.of(
                GroupTree.of(parts.stream().map(EvaluationReport::path).toList()), minimum, standing);
        people.keySet().removeIf(part -> !plan.shows(path(part)));
        return people;
    }

    private static GroupPath path(String part) {
        return GroupPath.parse(ALL + "/" + part);
    }

    /** {@return the version of the codebook that the themes were coded by} */
    public String codebook() {
        return codebook;
    }

    /** {@return how many were heard; empty below the minimum} */
    public Optional<Long> heard() {
        return heard;
    }

    /** {@return how many were heard in a role; empty if hidden or none, which look alike} */
    public Optional<Long> heard(Party role) {
        return Optional.ofNullable(people.get(role));
    }

    /** {@return how many with a stance were heard; empty if hidden or none, which look alike} */
    public Optional<Long> heard(Stance stance) {
        return Optional.ofNullable(people.get(stance));
    }

    /** {@return the roles, then the stances, of which too few or none were heard to say anything; reports name them} */
    public List<Coded> hardlyHeard() {
        return Stream.<Coded>concat(Arrays.stream(Party.values()), Arrays.stream(Stance.values()))
                .filter(who -> !people.containsKey(who))
                .toList();
    }

    /** {@return how many spoke of a theme; empty if hidden or none, which look alike} */
    public Optional<Long> spokeOf(ItemCode theme) {
        return Optional.ofNullable(themes.get(theme));
    }

    /** What it is, without numbers. */
    @Override
    public String toString() {
        return "EvaluationReport";
    }
}
