package dev.positivehealth.outcome;

import dev.positivehealth.consent.Contribution;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.Score;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A tally in the making. It changes, so it is never handed out. */
final class Adding {
    private final Map<Dimension, Column> columns = new EnumMap<>(Dimension.class);
    private long people;
    private boolean consentsElsewhere;

    void add(Contribution contribution) {
        Map<Dimension, Score> scores = contribution.scores();
        addPeople(scores.isEmpty() ? 0 : 1, contribution.controller().isPresent());
        scores.forEach((dimension, score) -> add(dimension, score.sum(), score.answered()));
    }

    /** Adds one person's score. */
    void add(Dimension dimension, long sum, int answered) {
        Column column = column(dimension);
        column.respondents++;
        column.add(answered, sum);
    }

    void add(Adding other) {
        addPeople(other.people, other.consentsElsewhere);
        other.columns.forEach((dimension, column) -> column(dimension).add(column));
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
        return columns.computeIfAbsent(dimension, key -> new Column());
    }

    long people() {
        return people;
    }

    boolean consentsElsewhere() {
        return consentsElsewhere;
    }

    long respondents(Dimension dimension) {
        Column column = columns.get(dimension);
        return column == null ? 0 : column.respondents;
    }

    GroupTally.Column stored(Dimension dimension) {
        Column column = columns.getOrDefault(dimension, new Column());
        TreeMap<Integer, Long> stored = new TreeMap<>();
        for (int i = 0; i < column.answered.length; i++) {
            stored.put(column.answered[i], column.sums[i]);
        }
        return new GroupTally.Column(column.respondents, stored);
    }

    BigDecimal mean(Dimension dimension) {
        return Objects.requireNonNull(columns.get(dimension), "a mean needs respondents")
                .mean();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Adding that
                && people == that.people
                && consentsElsewhere == that.consentsElsewhere
                && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(people, consentsElsewhere, columns);
    }

    /**
     * One dimension: the numbers of answered items that occur, in order, and beside each the sum of the answers of all persons
     * who answered so many. That is as large as the questionnaire allows, however many people are added.
     */
    private static final class Column {
        private long respondents;
        private int[] answered = new int[0];
        private long[] sums = new long[0];

        private void add(Column other) {
            respondents = Math.addExact(respondents, other.respondents);
            for (int i = 0; i < other.answered.length; i++) {
                add(other.answered[i], other.sums[i]);
            }
        }

        private void add(int items, long sum) {
            int at = Arrays.binarySearch(answered, items);
            if (at < 0) {
                at = -at - 1;
                int[] wider = Arrays.copyOf(answered, answered.length + 1);
                System.arraycopy(answered, at, wider, at + 1, answered.length - at);
                wider[at] = items;
                long[] widerSums = Arrays.copyOf(sums, sums.length + 1);
                System.arraycopy(sums, at, widerSums, at + 1, sums.length - at);
                widerSums[at] = 0;
                answered = wider;
                sums = widerSums;
            }
            sums[at] = Math.addExact(sums[at], sum);
        }

        /**
         * The mean over persons of each person's exact mean, with one decimal, a half rounded away from zero. The fractions are
         * brought to one denominator, so nothing is rounded before the end.
         */
        private BigDecimal mean() {
            BigInteger denominator = BigInteger.ONE;
            for (int items : answered) {
                BigInteger next = BigInteger.valueOf(items);
                denominator = denominator.divide(denominator.gcd(next)).multiply(next);
            }
            BigInteger total = BigInteger.ZERO;
            for (int i = 0; i < sums.length; i++) {
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
                    && Arrays.equals(answered, that.answered)
                    && Arrays.equals(sums, that.sums);
        }

        @Override
        public int hashCode() {
            return Objects.hash(respondents, Arrays.hashCode(answered), Arrays.hashCode(sums));
        }
    }
}
