package dev.positivehealth.outcome;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.Score;
import java.io.ByteArrayOutputStream;

/**
 * What a round keeps of a contribution: the person, the place of the group, and the bare numbers of the scores, so that a
 * million of them fit well into half a gigabyte. The round, questionnaire, rule and controller are the round's own.
 *
 * <p>The numbers stand in seven bits a byte, the low ones first, the eighth bit meaning that more follow: for each dimension how
 * many items were answered, and where any were the sum, folded so that a sum just below 0 is short too.
 */
final class KeptScores implements People.Node {
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final ParticipantRef participant;
    private final int place;
    private final boolean consentElsewhere;
    private final byte[] numbers;

    KeptScores(Contribution contribution, GroupTree tree) {
        this.participant = contribution.participant();
        this.place = tree.place(contribution.group());
        this.consentElsewhere = contribution.controller().isPresent();
        ByteArrayOutputStream written = new ByteArrayOutputStream(2 * DIMENSIONS.length);
        for (Dimension dimension : DIMENSIONS) {
            Score score = contribution.scores().get(dimension);
            write(written, score == null ? 0 : score.answered());
            if (score != null) {
                write(written, (score.sum() << 1) ^ (score.sum() >> (Long.SIZE - 1)));
            }
        }
        this.numbers = written.toByteArray();
    }

    private static void write(ByteArrayOutputStream to, long number) {
        long left = number;
        for (; left >>> BITS != 0; left >>>= BITS) {
            to.write((int) (left | MORE));
        }
        to.write((int) left);
    }

    ParticipantRef participant() {
        return participant;
    }

    int place() {
        return place;
    }

    void addTo(Adding adding) {
        Reader reader = new Reader();
        boolean scored = false;
        for (Dimension dimension : DIMENSIONS) {
            int answered = (int) reader.next();
            if (answered > 0) {
                long folded = reader.next();
                adding.add(dimension, (folded >>> 1) ^ -(folded & 1), answered);
                scored = true;
            }
        }
        adding.addPeople(scored ? 1 : 0, consentElsewhere);
    }

    private final class Reader {
        private int at;

        private long next() {
            long number = 0;
            int shift = 0;
            while (numbers[at] < 0) {
                number |= (long) (numbers[at] & (MORE - 1)) << shift;
                shift += BITS;
                at++;
            }
            number |= (long) numbers[at] << shift;
            at++;
            return number;
        }
    }
}
