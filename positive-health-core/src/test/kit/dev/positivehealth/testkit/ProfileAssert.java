package dev.positivehealth.testkit;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.RuleId;
import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a profile, a dimension at a time: there is no assertion on all of them together, as there is no total. */
public final class ProfileAssert extends AbstractAssert<ProfileAssert, Profile> {
    ProfileAssert(Profile actual) {
        super(actual, ProfileAssert.class);
    }

    /**
     * Verifies a score as it is shown.
     *
     * @param score with one decimal, such as {@code 5.5} or {@code 7.0}
     * @throws IllegalArgumentException if the expected score does not have one decimal
     */
    public ProfileAssert hasScore(Dimension dimension, String score) {
        isNotNull();
        BigDecimal expected = new BigDecimal(score);
        if (expected.scale() != 1) {
            throw new IllegalArgumentException("a score has one decimal, such as 7.0");
        }
        if (!on(dimension).value().equals(Optional.of(expected))) {
            failWithMessage("expected %s on %s, but found %s", score, dimension.code(), told(on(dimension)));
        }
        return this;
    }

    /** Verifies that a dimension has no score, which is never 0, and why. */
    public ProfileAssert hasNoScore(Dimension dimension, AbsenceReason reason) {
        isNotNull();
        if (!on(dimension).reason().equals(Optional.of(reason))) {
            failWithMessage(
                    "expected no score (%s) on %s, but found %s", reason.code(), dimension.code(), told(on(dimension)));
        }
        return this;
    }

    /** Verifies how many items of a dimension were answered, and how many there are. */
    public ProfileAssert hasAnswered(Dimension dimension, int answered, int items) {
        isNotNull();
        DimensionScore found = on(dimension);
        if (found.answered() != answered || found.items() != items) {
            failWithMessage(
                    "expected %s of %s items answered on %s, but found %s of %s",
                    answered, items, dimension.code(), found.answered(), found.items());
        }
        return this;
    }

    /** Verifies by which rule it was scored: {@code mean-of-answered/1}. */
    public ProfileAssert isScoredBy(String rule) {
        isNotNull();
        if (!actual.rule().equals(RuleId.parse(rule))) {
            failWithMessage("expected to be scored by %s, but was by %s", rule, actual.rule());
        }
        return this;
    }

    private DimensionScore on(Dimension dimension) {
        return actual.score(dimension);
    }

    private static String told(DimensionScore score) {
        return score.value()
                .map(BigDecimal::toPlainString)
                .orElseGet(() ->
                        "no score (" + score.reason().map(AbsenceReason::code).orElse("") + ")");
    }
}
