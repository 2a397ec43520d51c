package dev.positivehealth.testkit;

import dev.positivehealth.GroupPath;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.DimensionOutcome;
import dev.positivehealth.outcome.GroupOutcome;
import dev.positivehealth.outcome.GroupReport;
import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what a report shows of a group, and what it hides. A path that is empty is all people together. */
public final class GroupReportAssert extends AbstractAssert<GroupReportAssert, GroupReport> {
    GroupReportAssert(GroupReport actual) {
        super(actual, GroupReportAssert.class);
    }

    /** Verifies that a group is shown, with so many respondents. */
    public GroupReportAssert shows(String group, long respondents) {
        GroupOutcome.Shown shown = shown(group);
        if (shown.respondents() != respondents) {
            failWithMessage(
                    "expected %s respondents in group '%s', but found %s", respondents, group, shown.respondents());
        }
        return this;
    }

    /** Verifies that a group is listed as hidden, or not listed. */
    public GroupReportAssert hides(String group) {
        isNotNull();
        if (find(group).flatMap(GroupOutcome::shown).isPresent()) {
            failWithMessage("expected group '%s' to be hidden, but it is shown", group);
        }
        return this;
    }

    /**
     * Verifies the mean of a shown group.
     *
     * @param mean with one decimal, such as {@code 6.9}
     */
    public GroupReportAssert hasMean(String group, Dimension dimension, String mean) {
        Optional<BigDecimal> found = shown(group).outcome(dimension).value();
        if (!found.equals(Optional.of(new BigDecimal(mean)))) {
            failWithMessage(
                    "expected %s on %s in group '%s', but found %s",
                    mean,
                    dimension.code(),
                    group,
                    found.map(BigDecimal::toPlainString).orElse("no mean"));
        }
        return this;
    }

    /** Verifies that a group is shown, and one dimension of it hidden. */
    public GroupReportAssert hidesMean(String group, Dimension dimension) {
        if (!(shown(group).outcome(dimension) instanceof DimensionOutcome.Hidden)) {
            failWithMessage(
                    "expected %s to be hidden in group '%s', but found %s",
                    dimension.code(),
                    group,
                    shown(group)
                            .outcome(dimension)
                            .value()
                            .map(BigDecimal::toPlainString)
                            .orElse("not asked"));
        }
        return this;
    }

    private Optional<GroupOutcome> find(String group) {
        Optional<GroupPath> path = group.isEmpty() ? Optional.empty() : Optional.of(GroupPath.parse(group));
        return actual.groups().stream().filter(one -> one.group().equals(path)).findFirst();
    }

    private GroupOutcome.Shown shown(String group) {
        isNotNull();
        Optional<GroupOutcome.Shown> shown = find(group).flatMap(GroupOutcome::shown);
        if (shown.isEmpty()) {
            failWithMessage("expected group '%s' to be shown, but it is hidden", group);
        }
        return shown.orElseThrow();
    }
}
