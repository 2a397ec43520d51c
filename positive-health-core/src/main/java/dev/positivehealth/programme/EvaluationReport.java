package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.GroupPath;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.ReleasePlan;
import dev.positivehealth.outcome.Respondents;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an organisation gets of an evaluation: how many were heard, by role and by stance, and how many spoke of each theme, all
 * under the release rule of {@link ReleasePlan}. No single interview, quote or transcript is in it.
 *
 * <p>Only interviews whose transcript was checked and whose consent stands are counted. The number of those who did not speak of
 * a theme is judged too, so that a theme of all but a few is hidden.
 */
public final class EvaluationReport {
    private static final GroupPath ALL = GroupPath.parse("all");

    private final String codebook;
    private final Optional<Long> heard;
    private final Map<Party, Long> roles;
    private final Map<Stance, Long> stances;
    private final Map<ItemCode, Long> themes;

    private EvaluationReport(
            String codebook,
            Optional<Long> heard,
            Map<Party, Long> roles,
            Map<Stance, Long> stances,
            Map<ItemCode, Long> themes) {
        this.codebook = codebook;
        this.heard = heard;
        this.roles = roles;
        this.stances = stances;
        this.themes = themes;
    }

    /**
     * Reports an evaluation.
     *
     * @param evaluation the evaluation
     * @param minimum the least number of people of whom something is shown
     * @return what may be shown of it
     */
    public static EvaluationReport of(Evaluation evaluation, MinimumGroupSize minimum) {
        List<Interview> counted =
                evaluation.interviews().stream().filter(Interview::counts).toList();
        Map<Party, Long> roles = shown(counted, Interview::role, Arrays.asList(Party.values()), minimum);
        Map<Stance, Long> stances = shown(counted, Interview::stance, Arrays.asList(Stance.values()), minimum);
        Map<ItemCode, Long> themes = new LinkedHashMap<>();
        for (ItemCode theme : evaluation.codebook().codes()) {
            Map<String, Long> split = split(
                    counted,
                    interview -> interview.themes().contains(theme) ? "yes" : "no",
                    List.of("yes", "no"),
                    minimum);
            Optional.ofNullable(split.get("yes")).ifPresent(people -> themes.put(theme, people));
        }
        Optional<Long> heard =
                counted.size() >= minimum.value() ? Optional.of((long) counted.size()) : Optional.empty();
        return new EvaluationReport(
                evaluation.codebook().version(), heard, roles, stances, Collections.unmodifiableMap(themes));
    }

    private static <T extends Coded> Map<T, Long> shown(
            List<Interview> interviews, Function<Interview, T> by, List<T> values, MinimumGroupSize minimum) {
        Map<String, Long> codes = split(
                interviews,
                interview -> by.apply(interview).code(),
                values.stream().map(Coded::code).toList(),
                minimum);
        Map<T, Long> shown = new LinkedHashMap<>();
        values.forEach(
                value -> Optional.ofNullable(codes.get(value.code())).ifPresent(people -> shown.put(value, people)));
        return Collections.unmodifiableMap(shown);
    }

    /** Splits all who were heard, whose number is told as well, in parts that give nobody away. */
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

    /** {@return the version of the codebook: the version that the themes were coded by} */
    public String codebook() {
        return codebook;
    }

    /** {@return how many were heard: the number; empty below the minimum} */
    public Optional<Long> heard() {
        return heard;
    }

    /**
     * Tells how many were heard in a role.
     *
     * @param role the role
     * @return the number; empty if it is hidden or none, which look alike
     */
    public Optional<Long> heard(Party role) {
        return Optional.ofNullable(roles.get(role));
    }

    /**
     * Tells how many with a stance were heard.
     *
     * @param stance the stance
     * @return the number; empty if it is hidden or none, which look alike
     */
    public Optional<Long> heard(Stance stance) {
        return Optional.ofNullable(stances.get(stance));
    }

    /**
     * {@return the roles and stances of which too few or none were heard to say anything; a report names them: roles first,
     * then stances}
     */
    public List<Coded> hardlyHeard() {
        List<Coded> hardly = new ArrayList<>();
        for (Party role : Party.values()) {
            if (!roles.containsKey(role)) {
                hardly.add(role);
            }
        }
        for (Stance stance : Stance.values()) {
            if (!stances.containsKey(stance)) {
                hardly.add(stance);
            }
        }
        return List.copyOf(hardly);
    }

    /**
     * Tells how many spoke of a theme.
     *
     * @param theme its code
     * @return the number; empty if it is hidden or none, which look alike
     */
    public Optional<Long> spokeOf(ItemCode theme) {
        return Optional.ofNullable(themes.get(theme));
    }

    /** What it is, no numbers. */
    @Override
    public String toString() {
        return "EvaluationReport";
    }
}
