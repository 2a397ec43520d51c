package dev.positivehealth.outcome;

import dev.positivehealth.consent.Contribution;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.Score;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a round keeps of a contribution: the person, the place of the group, and the bare numbers of the scores. The
 * round itself has the questionnaire, rule and controller.
 *
 * <p>The numbers are packed, so that a million people fit well within half a gigabyte. A dimension takes twenty bits,
 * three dimensions a {@code long}: the number of answered items, and above it the sum of the answers. Where a number
 * does not fit, as in a questionnaire with more than 63 items per dimension, the scores themselves are kept. A bit
 * above the last three dimensions says whether the consent is held elsewhere.
 */
final class PackedScores {
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final int ANSWERED_BITS = 6;
    private static final int SUM_BITS = 14;
    private static final int BITS = ANSWERED_BITS + SUM_BITS;
    private static final int IN_ONE = 3;
    /** That a controller holds the consent, in the last numbers. */
    private static final long ELSEWHERE = 1L << (BITS * IN_ONE);

    final String participant;
    final int place;
    final long firstThree;
    final long lastThree;
    final @Nullable Map<Dimension, Score> unpacked;

    PackedScores(Contribution contribution, GroupTree tree) {
        participant = contribution.participant().value();
        place = tree.place(contribution.group());
        Map<Dimension, Score> scores = contribution.scores();
        boolean fits = scores.values().stream().allMatch(score -> fits(score.sum(), score.answered()));
        firstThree = fits ? packed(scores::get, 0) : 0;
        lastThree = (fits ? packed(scores::get, IN_ONE) : 0)
                | (contribution.controller().isPresent() ? ELSEWHERE : 0);
        unpacked = fits ? null : scores;
    }

    private static boolean fits(long sum, int answered) {
        return answered >>> ANSWERED_BITS == 0 && sum >> (SUM_BITS - 1) == sum >> (Long.SIZE - 1);
    }

    private static long packed(Function<Dimension, @Nullable Score> scores, int from) {
        long packed = 0;
        for (int i = from + IN_ONE - 1; i >= from; i--) {
            Score score = scores.apply(DIMENSIONS[i]);
            packed = packed << BITS | (score == null ? 0 : packed(score.sum(), score.answered()));
        }
        return packed;
    }

    private static long packed(long sum, int answered) {
        return (sum & ((1L << SUM_BITS) - 1)) << ANSWERED_BITS | answered;
    }

    /** Packs the scores of a profile, under consents that a controller holds; gives whether they fit. */
    static boolean pack(Profile profile, int at, long[] firstThree, long[] lastThree) {
        long first = 0;
        long last = 0;
        for (int i = IN_ONE - 1; i >= 0; i--) {
            long one = packed(profile.score(DIMENSIONS[i]));
            long other = packed(profile.score(DIMENSIONS[i + IN_ONE]));
            if (one < 0 || other < 0) {
                firstThree[at] = 0;
                lastThree[at] = ELSEWHERE;
                return false;
            }
            first = first << BITS | one;
            last = last << BITS | other;
        }
        firstThree[at] = first;
        lastThree[at] = last | ELSEWHERE;
        return true;
    }

    /** The bits of one dimension; negative if its numbers do not fit. */
    private static long packed(DimensionScore score) {
        if (!(score instanceof DimensionScore.Scored there)) {
            return 0;
        }
        long sum = there.score().sum();
        int answered = there.score().answered();
        return fits(sum, answered) ? packed(sum, answered) : -1;
    }

    /** Adds what was kept of one person. */
    static void add(long firstThree, long lastThree, @Nullable Map<Dimension, Score> unpacked, TallyAccumulator tally) {
        boolean elsewhere = (lastThree & ELSEWHERE) != 0;
        if (unpacked != null) {
            tally.add(unpacked, elsewhere);
            return;
        }
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
