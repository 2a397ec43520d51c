package dev.positivehealth.outcome;

import dev.positivehealth.consent.Contribution;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.Score;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a round keeps of a contribution: the person, the place of the group, and the bare numbers of the scores. The
 * round itself has the questionnaire, rule and controller.
 *
 * <p>The numbers are packed, so that a million people fit well within half a gigabyte. A dimension takes twenty bits,
 * three dimensions a {@code long}: the number of answered items, and above it the sum of the answers. Where a number
 * does not fit, as in a questionnaire with more than 63 items per dimension, the contribution itself is kept. A bit
 * above the last three dimensions says whether the consent is held elsewhere.
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
    final @Nullable Contribution unpacked;

    PackedScores(Contribution contribution, GroupTree tree) {
        participant = contribution.participant().value();
        place = tree.place(contribution.group());
        boolean fits = fits(contribution);
        firstThree = fits ? packed(contribution.scores(), 0) : 0;
        lastThree = (fits ? packed(contribution.scores(), IN_ONE) : 0)
                | (contribution.controller().isPresent() ? ELSEWHERE : 0);
        unpacked = fits ? null : contribution;
    }

    private static boolean fits(Contribution contribution) {
        for (Score score : contribution.scores().values()) {
            if (score.answered() >>> ANSWERED_BITS != 0
                    || score.sum() >> (SUM_BITS - 1) != score.sum() >> (Long.SIZE - 1)) {
                return false;
            }
        }
        return true;
    }

    private static long packed(Map<Dimension, Score> scores, int from) {
        long packed = 0;
        for (int i = from + IN_ONE - 1; i >= from; i--) {
            Score score = scores.get(DIMENSIONS[i]);
            long bits = score == null ? 0 : (score.sum() & ((1L << SUM_BITS) - 1)) << ANSWERED_BITS | score.answered();
            packed = packed << BITS | bits;
        }
        return packed;
    }

    /** Adds what was kept of one person. */
    static void add(long firstThree, long lastThree, @Nullable Contribution unpacked, TallyAccumulator tally) {
        if (unpacked != null) {
            tally.add(unpacked);
            return;
        }
        boolean elsewhere = (lastThree & ELSEWHERE) != 0;
        boolean scored = (firstThree | (lastThree & ~ELSEWHERE)) != 0;
        tally.addPeople(scored ? 1 : 0, elsewhere);
        add(firstThree, 0, tally);
        add(lastThree, IN_ONE, tally);
    }

    private static void add(long packed, int from, TallyAccumulator tally) {
        long left = packed;
        for (int i = from; i < from + IN_ONE; i++) {
            int answered = (int) left & ((1 << ANSWERED_BITS) - 1);
            if (answered > 0) {
                tally.add(DIMENSIONS[i], left << (Long.SIZE - BITS) >> (Long.SIZE - SUM_BITS), answered);
            }
            left >>>= BITS;
        }
    }
}
