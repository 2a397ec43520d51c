package dev.positivehealth.testkit;

import dev.positivehealth.Checked;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.scoring.Profile;
import org.assertj.core.api.Assertions;

/**
 * The beginning of every assertion: those on the library's types, and by inheritance all of AssertJ, so that one static import does.
 *
 * <p>Example: {@code assertThat(profile).hasScore(Dimension.BODILY_FUNCTIONS, "5.5")}.
 */
public final class PositiveHealthAssertions extends Assertions {
    private PositiveHealthAssertions() {}

    /** {@return assertions on what was judged: that it is valid, or refused and why} */
    public static <T> CheckedAssert<T> assertThat(Checked<T> checked) {
        return new CheckedAssert<>(checked);
    }

    /** {@return assertions on a profile: its scores, and why there is none} */
    public static ProfileAssert assertThat(Profile profile) {
        return new ProfileAssert(profile);
    }

    /** {@return assertions on a decision of a ledger} */
    public static DecisionAssert assertThat(Decision decision) {
        return new DecisionAssert(decision);
    }

    /** {@return assertions on what a report shows and hides} */
    public static GroupReportAssert assertThat(GroupReport report) {
        return new GroupReportAssert(report);
    }
}
