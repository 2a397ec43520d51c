package dev.positivehealth.outcome;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.Score;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A tally in the making. It is mutable, so it is never handed out. */
final class TallyAccumulator {
    private final Column[] columns = new Column[Dimension.values().length];
    private long people;
    private boolean consentsElsewhere;

    TallyAccumulator() {
        Arrays.setAll(columns, i -> new Column());
    }

    /** Empties it, to be used again. */
    TallyAccumulator cleared() {
        for (Column column : columns) {
            column.clear();
        }
        people = 0;
        consentsElsewhere = false;
        return this;
    }

    /** Adds the scores of one person. */
    void add(Map<Dimension, Score> scores, boolean elsewhere) {
        addPeople(scores.isEmpty() ? 0 : 1, elsewhere);
        scores.forEach((dimension, score) -> add(dimension, score.sum(), score.answered()));
    }

    /** Adds one person's score. */
    void add(Dimension dimension, long sum, int answered) {
        Column column = column(dimension);
        column.respondents++;
        column.add(answered, sum);
    }

    void add(TallyAccumulator other) {
        addPeople(other.people, other.consentsElsewhere);
        for (int i = 0; i < columns.length; i++) {
            columns[i].add(other.columns[i]);
        }
    }

    void addPeople(long more, boolean elsewhere) {
        people = Math.addExact(people, more);
        consentsElsewhere |= elsewhere;
    }

    void add(Dimension dimension, GroupTally.Column more) {
        if (more.respondents() == 0) {
            return;
        }
        Column column = column(dimension);
        column.respondents = Math.addExact(column.respondents, more.respondents());
        more.sums().forEach(column::add);
    }

    private Column column(Dimension dimension) {
        return columns[dimension.place() - 1];
    }

    long people() {
        return people;
    }

    boolean consentsElsewhere() {
        return consentsElsewhere;
    }

    long respondents(Dimension dimension) {
        return column(dimension).respondents;
    }

    GroupTally.Column stored(Dimension dimension) {
        Column column = column(dimension);
        TreeMap<Integer, Long> stored = new TreeMap<>();
        for (int i = 0; i < column.used; i++) {
            stored.put(column.answered[i], column.sums[i]);
        }
        return new GroupTally.Column(column.respondents, stored);
    }

    BigDecimal mean(Dimension dimension) {
        return column(dimension).mean();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TallyAccumulator that
                && people == that.people
                && consentsElsewhere == that.consentsElsewhere
                && Arrays.equals(columns, that.columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(people, consentsElsewhere, Arrays.hashCode(columns));
    }

    /**
     * One dimension: the numbers of answered items that occur, in order, and with each the sum of the answers of
     * everybody who answered so many. It grows with the questionnaire, not with the number of people.
     */
    private static final class Column {
        private static final int FIRST_ROOM = 4;

        private long respondents;
        private int used;
        private int[] answered = new int[0];
        private long[] sums = new long[0];

        private void clear() {
            respondents = 0;
            used = 0;
        }

        private void add(Column other) {
            respondents = Math.addExact(respondents, other.respondents);
            for (int i = 0; i < other.used; i++) {
                add(other.answered[i], other.sums[i]);
            }
        }

        private void add(int items, long sum) {
            int at = Arrays.binarySearch(answered, 0, used, items);
            if (at >= 0) {
                sums[at] = Math.addExact(sums[at], sum);
                return;
            }
            at = -at - 1;
            if (used == answered.length) {
                answered = Arrays.copyOf(answered, Math.max(FIRST_ROOM, 2 * used));
                sums = Arrays.copyOf(sums, answered.length);
            }
            System.arraycopy(answered, at, answered, at + 1, used - at);
            System.arraycopy(sums, at, sums, at + 1, used - at);
            answered[at] = items;
            sums[at] = sum;
            used++;
        }

        /**
         * The mean over persons of each one's exact mean, with one decimal, a half rounded away from zero. The
         * fractions are brought to one denominator, so that nothing is rounded before the end.
         */
        private BigDecimal mean() {
            BigInteger denominator = BigInteger.ONE;
            for (int i = 0; i < used; i++) {
                BigInteger next = BigInteger.valueOf(answered[i]);
                denominator = denominator.divide(denominator.gcd(next)).multiply(next);
            }
            BigInteger total = BigInteger.ZERO;
            for (int i = 0; i < used; i++) {
                total = total.add(
                        BigInteger.valueOf(sums[i]).multiply(denominator.divide(BigInteger.valueOf(answered[i]))));
            }
            BigInteger divisor = denominator.multiply(BigInteger.valueOf(respondents));
            return new BigDecimal(total).divide(new BigDecimal(divisor), 1, RoundingMode.HALF_UP);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Column that
                    && respondents == that.respondents
                    && Arrays.equals(answered, 0, used, that.answered, 0, that.used)
                    && Arrays.equals(sums, 0, used, that.sums, 0, that.used);
        }

        @Override
        public int hashCode() {
            int hash = Long.hashCode(respondents);
            for (int i = 0; i < used; i++) {
                hash = 31 * (31 * hash + answered[i]) + Long.hashCode(sums[i]);
            }
            return hash;
        }
    }
}
