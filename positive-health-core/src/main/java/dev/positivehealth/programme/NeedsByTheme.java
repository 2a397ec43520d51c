package dev.positivehealth.programme;

import dev.positivehealth.GroupPath;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.ReleasePlan;
import dev.positivehealth.outcome.Respondents;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many people stand behind the needs of each theme, where that gives nobody away.
 *
 * <p>A theme is shown from the minimum group size on, and there is no sum over all themes. Needs carry no sender, so
 * the host says with each need how many people it stands for who are not counted yet ({@link SentNeed#people()}):
 * whoever sends five needs of one theme is one person.
 */
public final class NeedsByTheme implements NoBean {
    private final Map<NeedTheme, Long> shown;

    private NeedsByTheme(Map<NeedTheme, Long> shown) {
        this.shown = shown;
    }

    /** {@return the counts by theme of the needs that were sent, where they may be shown} */
    public static NeedsByTheme of(Collection<SentNeed> needs, MinimumGroupSize minimum) {
        Map<NeedTheme, Long> people = new EnumMap<>(NeedTheme.class);
        needs.forEach(need -> people.merge(need.theme(), (long) need.people(), Long::sum));
        Map<GroupPath, Respondents> standing = new HashMap<>();
        people.forEach((theme, count) -> standing.put(path(theme), Respondents.all(count)));
        ReleasePlan plan = ReleasePlan.of(
                GroupTree.of(Arrays.stream(NeedTheme.values())
                        .map(NeedsByTheme::path)
                        .toList()),
                minimum,
                standing);
        people.keySet().removeIf(theme -> !plan.shows(path(theme)));
        return new NeedsByTheme(people);
    }

    private static GroupPath path(NeedTheme theme) {
        return GroupPath.parse(theme.code());
    }

    /** {@return the number of people behind a theme; empty if below the minimum or none, which look alike} */
    public Optional<Long> theme(NeedTheme theme) {
        return Optional.ofNullable(shown.get(theme));
    }

    /** What it is, without numbers. */
    @Override
    public String toString() {
        return "NeedsByTheme";
    }
}
