package dev.positivehealth.json.conformance;

import static dev.positivehealth.json.conformance.WrongWay.Operator.MINIMUM;
import static dev.positivehealth.json.conformance.WrongWay.Operator.ROUNDING;
import static dev.positivehealth.json.conformance.WrongWay.Operator.SCALE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Scores that are rounded otherwise, are there when they should not be, or are on another scale. */
final class WrongScores {
    private final List<WrongWay> rows = new ArrayList<>();

    private WrongScores() {
        rounding();
        minimum();
        scale();
    }

    static List<WrongWay> all() {
        return new WrongScores().rows;
    }

    private void rounding(String name, Scoring.Rounding rounding) {
        rows.add(new WrongWay(ROUNDING, name, wrong -> wrong.scoring.rounding = rounding));
    }

    private void mode(String name, RoundingMode mode) {
        rounding(name, (sum, answered, asked) -> Plain.rounded(sum, answered, mode));
    }

    private void rounding() {
        mode("half even", RoundingMode.HALF_EVEN);
        mode("half down", RoundingMode.HALF_DOWN);
        mode("floor", RoundingMode.FLOOR);
        mode("ceiling", RoundingMode.CEILING);
        mode("truncated", RoundingMode.DOWN);
        mode("away from zero", RoundingMode.UP);
        rounding("negative halves towards plus", (sum, answered, asked) -> toPlus(sum, answered));
        rounding(
                "halves up and negative ones to even",
                (sum, answered, asked) ->
                        Plain.rounded(sum, answered, sum < 0 ? RoundingMode.HALF_EVEN : RoundingMode.HALF_UP));
        rounding(
                "two steps, by two decimals",
                (sum, answered, asked) -> twoSteps(sum, answered, 2, RoundingMode.HALF_UP));
        rounding(
                "two steps, by three decimals",
                (sum, answered, asked) -> twoSteps(sum, answered, 3, RoundingMode.HALF_UP));
        rounding(
                "rounded up to two decimals first",
                (sum, answered, asked) -> twoSteps(sum, answered, 2, RoundingMode.UP));
        rounding(
                "whole numbers only",
                (sum, answered, asked) -> Plain.rounded(sum, answered).setScale(0, RoundingMode.HALF_UP));
        rounding(
                "two decimals",
                (sum, answered, asked) ->
                        BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answered), 2, RoundingMode.HALF_UP));
        rounding("whole division", (sum, answered, asked) -> BigDecimal.valueOf(sum / answered));
        rounding(
                "to halves",
                (sum, answered, asked) -> Plain.rounded(2 * sum, answered)
                        .setScale(0, RoundingMode.HALF_UP)
                        .divide(BigDecimal.valueOf(2)));
        rounding(
                "double and Math.round",
                (sum, answered, asked) -> BigDecimal.valueOf(Math.round((double) sum / answered * 10) / 10.0));
        rounding(
                "float and its nearest tenth",
                (sum, answered, asked) -> BigDecimal.valueOf(Math.rint((float) sum / answered * 10) / 10.0));
        rounding(
                "double that is formatted exactly, halves to even",
                (sum, answered, asked) -> new BigDecimal((double) sum / answered).setScale(1, RoundingMode.HALF_EVEN));
        rounding(
                "double a little below",
                (sum, answered, asked) ->
                        new BigDecimal(Math.nextDown((double) sum / answered)).setScale(1, RoundingMode.HALF_UP));
        rounding(
                "reciprocal first, as a double",
                (sum, answered, asked) -> new BigDecimal(sum * (1.0 / answered)).setScale(1, RoundingMode.HALF_UP));
        rounding(
                "tenths added as doubles",
                (sum, answered, asked) ->
                        new BigDecimal(sum / 10.0 / answered * 10.0).setScale(1, RoundingMode.HALF_UP));
        rounding("a sum and not a mean", (sum, answered, asked) -> BigDecimal.valueOf(sum));
        rounding("never below zero", (sum, answered, asked) -> Plain.rounded(Math.max(0, sum), answered));
        rounding("the sign is lost", (sum, answered, asked) -> Plain.rounded(Math.abs(sum), answered));
    }

    private static BigDecimal toPlus(long sum, int answered) {
        return Plain.rounded(sum, answered, sum < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP);
    }

    private static BigDecimal twoSteps(long sum, int answered, int decimals, RoundingMode first) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(answered), decimals, first)
                .setScale(1, RoundingMode.HALF_UP);
    }

    private void half(String name, Scoring.Enough enough) {
        rows.add(new WrongWay(MINIMUM, name, wrong -> wrong.scoring.half = enough));
    }

    private void least(String name, Scoring.Enough enough) {
        rows.add(new WrongWay(MINIMUM, name, wrong -> wrong.scoring.minimum = enough));
    }

    private void minimum() {
        half("strictly more than half", (counts, least) -> 2 * counts.answered > counts.items);
        half("half of an odd number rounded down", (counts, least) -> counts.answered >= counts.items / 2);
        half("one more than half of an even number", (counts, least) -> counts.answered >= counts.items / 2 + 1);
        half("one is enough", (counts, least) -> counts.answered >= 1);
        half("all are needed", (counts, least) -> counts.answered == counts.items);
        half("four are needed", (counts, least) -> counts.answered >= 4);
        half("five are needed", (counts, least) -> counts.answered >= 5);
        half("two thirds are needed", (counts, least) -> 3 * counts.answered >= 2 * counts.items);
        half("four of ten are enough", (counts, least) -> 10 * counts.answered >= 4 * counts.items);
        half(
                "skipped ones count for the half",
                (counts, least) -> counts.answered >= 1 && 2 * (counts.answered + counts.skipped) >= counts.items);
        half(
                "half of the items that were not skipped",
                (counts, least) -> counts.answered >= 1 && 2 * counts.answered >= counts.items - counts.skipped);
        half("never less than two", (counts, least) -> counts.answered >= 2 && 2 * counts.answered >= counts.items);
        least("one more than N", (counts, least) -> counts.answered > least);
        least("one less than N", (counts, least) -> counts.answered >= least - 1);
        least("always the half", (counts, least) -> 2 * counts.answered >= counts.items);
        least("N and the half", (counts, least) -> counts.answered >= least && 2 * counts.answered >= counts.items);
        least("N or the half", (counts, least) -> counts.answered >= least || 2 * counts.answered >= counts.items);
        least("N or all there are", (counts, least) -> counts.answered >= Math.min(least, counts.items));
        least("exactly N", (counts, least) -> counts.answered == least);
        least("skipped ones count for N", (counts, least) -> counts.answered + counts.skipped >= least);
        least("the last digit of N", (counts, least) -> counts.answered >= least % 10);
        least("always five", (counts, least) -> counts.answered >= 5);
        rows.add(new WrongWay(
                MINIMUM,
                "a mark of zero is no mark",
                wrong -> wrong.scoring.mark = (counts, least) -> counts.answered == 1 && counts.sum != 0));
        rows.add(new WrongWay(
                MINIMUM,
                "an answer of zero is no answer",
                wrong -> wrong.scoring.isAnswered = value -> value instanceof Json.Num
                        && wrong.scoring.number.apply(value).signum() != 0));
        rows.add(new WrongWay(
                MINIMUM, "a skipped item is an answer of zero", wrong -> wrong.scoring.isAnswered = value -> true));
        rows.add(new WrongWay(
                MINIMUM,
                "answered counts skipped ones where none was answered",
                wrong -> wrong.scoring.reason = counts -> counts.items == 0
                        ? "not-in-questionnaire"
                        : counts.answered + counts.skipped == 0 ? "not-answered" : "too-few-answers"));
        rows.add(new WrongWay(
                MINIMUM,
                "one reason for every score that is absent",
                wrong -> wrong.scoring.reason =
                        counts -> counts.items == 0 ? "not-in-questionnaire" : "too-few-answers"));
    }

    private void scale(String name, BiPredicate<BigInteger, Lists.Asked> isOnScale) {
        rows.add(new WrongWay(SCALE, name, wrong -> wrong.judging.isOnScale = isOnScale));
    }

    private static boolean isFrom(BigInteger value, BigInteger low, BigInteger high) {
        return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }

    private void scale() {
        scale("0 to 10 for every list", (value, asked) -> isFrom(value, BigInteger.ZERO, BigInteger.TEN));
        scale("from 0 for every list", (value, asked) -> isFrom(value, BigInteger.ZERO, asked.highest()));
        scale("from 1 for every list", (value, asked) -> isFrom(value, BigInteger.ONE, asked.highest()));
        scale("to 10 for every list", (value, asked) -> isFrom(value, asked.lowest(), BigInteger.TEN));
        scale(
                "lowest end left out",
                (value, asked) -> isFrom(value, asked.lowest().add(BigInteger.ONE), asked.highest()));
        scale(
                "highest end left out",
                (value, asked) -> isFrom(value, asked.lowest(), asked.highest().subtract(BigInteger.ONE)));
        scale(
                "one below is taken",
                (value, asked) -> isFrom(value, asked.lowest().subtract(BigInteger.ONE), asked.highest()));
        scale(
                "one above is taken",
                (value, asked) -> isFrom(value, asked.lowest(), asked.highest().add(BigInteger.ONE)));
        scale("no end below", (value, asked) -> value.compareTo(asked.highest()) <= 0);
        scale("no end above", (value, asked) -> value.compareTo(asked.lowest()) >= 0);
        scale(
                "negative answers never",
                (value, asked) -> value.signum() >= 0 && isFrom(value, asked.lowest(), asked.highest()));
        scale(
                "the sign is not looked at",
                (value, asked) -> isFrom(value.abs(), asked.lowest(), asked.highest())
                        || isFrom(value, asked.lowest(), asked.highest()));
        scale(
                "zero is on no scale",
                (value, asked) -> value.signum() != 0 && isFrom(value, asked.lowest(), asked.highest()));
        scale("only the ends", (value, asked) -> value.equals(asked.lowest()) || value.equals(asked.highest()));
        scale(
                "from minus the highest",
                (value, asked) -> isFrom(value, asked.highest().negate(), asked.highest()));
        rows.add(new WrongWay(
                SCALE,
                "scores moved to begin at zero",
                wrong -> wrong.scoring.rounding = (sum, answered, asked) ->
                        Plain.rounded(sum - answered * asked.lowest().longValue(), answered)));
        rows.add(new WrongWay(
                SCALE,
                "scores stretched to 0 to 10",
                wrong -> wrong.scoring.rounding = (sum, answered, asked) -> {
                    long range = asked.highest().subtract(asked.lowest()).longValue();
                    long above = sum - answered * asked.lowest().longValue();
                    return Plain.rounded(10 * above, (int) (range * answered));
                }));
        rows.add(new WrongWay(
                SCALE,
                "scores cut off at ten",
                wrong -> wrong.scoring.rounding =
                        (sum, answered, asked) -> Plain.rounded(sum, answered).min(BigDecimal.TEN)));
    }
}
