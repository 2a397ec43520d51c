package dev.positivehealth.outcome;

import dev.positivehealth.consent.Contribution;
import dev.positivehealth.dimension.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What a round keeps of a contribution: the person, the place of the group, and the bare numbers of the scores. The round,
 * questionnaire, rule and controller are the round's own.
 *
 * <p>The numbers are packed, so that a million people fit well into half a gigabyte. A dimension takes twenty bits, three
 * dimensions a {@code long}: how many items were answered, and above that the sum of the answers. Where a number does not fit, as
 * in a questionnaire with more than 63 items a dimension, all of them stand in an array. The bits above the last three dimensions
 * say so, and whether the consent is held elsewhere.
 */
final class PackedScores {
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final int ANSWERED_BITS = 6;
    private static final int SUM_BITS = 14;
    private static final int BITS = ANSWERED_BITS + SUM_BITS;
    private static final int IN_ONE = 3;
    private static final long ELSEWHERE = 1L << (BITS * IN_ONE);

    final String participant;
    final int place;
    final long firstThree;
    final long lastThree;
    final long @Nullable [] wide;

    PackedScores(Contribution contribution, GroupTree tree) {
        participant = contribution.participant().value();
        place = tree.place(contribution.group());
        long[] numbers = new long[2 * DIMENSIONS.length];
        contribution.scores().forEach((dimension, score) -> {
            int at = 2 * (dimension.place() - 1);
            numbers[at] = score.answered();
            numbers[at + 1] = score.sum();
        });
        boolean fits = fits(numbers);
        firstThree = fits ? packed(numbers, 0) : 0;
        lastThree = (fits ? packed(numbers, 2 * IN_ONE) : 0)
                | (contribution.controller().isPresent() ? ELSEWHERE : 0);
        wide = fits ? null : numbers;
    }

    private static boolean fits(long[] numbers) {
        for (int i = 0; i < numbers.length; i += 2) {
            long sum = numbers[i + 1];
            if (numbers[i] >>> ANSWERED_BITS != 0 || sum >> (SUM_BITS - 1) != sum >> (Long.SIZE - 1)) {
                return false;
            }
        }
        return true;
    }

    private static long packed(long[] numbers, int from) {
        long packed = 0;
        for (int i = IN_ONE - 1; i >= 0; i--) {
            long sum = numbers[from + 2 * i + 1] & ((1L << SUM_BITS) - 1);
            packed = packed << BITS | sum << ANSWERED_BITS | numbers[from + 2 * i];
        }
        return packed;
    }

    /** Adds the numbers that were kept of one person. */
    static void add(long firstThree, long lastThree, long @Nullable [] wide, TallyAccumulator sum) {
        int scored = wide == null ? add(firstThree, 0, sum) + add(lastThree, IN_ONE, sum) : add(wide, sum);
        sum.addPeople(scored == 0 ? 0 : 1, (lastThree & ELSEWHERE) != 0);
    }

    /** Adds what was packed, and tells of how many dimensions it is. */
    private static int add(long packed, int from, TallyAccumulator sum) {
        int scored = 0;
        long left = packed;
        for (int i = from; i < from + IN_ONE; i++) {
            int answered = (int) left & ((1 << ANSWERED_BITS) - 1);
            if (answered > 0) {
                sum.add(DIMENSIONS[i], left << (Long.SIZE - BITS) >> (Long.SIZE - SUM_BITS), answered);
                scored++;
            }
            left >>>= BITS;
        }
        return scored;
    }

    private static int add(long[] wide, TallyAccumulator sum) {
        int scored = 0;
        for (int i = 0; i < DIMENSIONS.length; i++) {
            int answered = (int) wide[2 * i];
            if (answered > 0) {
                sum.add(DIMENSIONS[i], wide[2 * i + 1], answered);
                scored++;
            }
        }
        return scored;
    }
}
