package dev.positivehealth.examples.sector;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.GroupTally;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The sheets of one group within one task, added up until they become a {@link GroupTally}. */
final class GroupSums {
    private final long[] respondents = new long[CountedSheet.DIMENSIONS];
    private final long[][] sums = new long[CountedSheet.DIMENSIONS][0];
    private final long[][] people = new long[CountedSheet.DIMENSIONS][0];
    private long all;
    private Place first;

    GroupSums(Place first) {
        this.first = first;
    }

    void add(CountedSheet sheet) {
        boolean scored = false;
        for (int dimension = 0; dimension < CountedSheet.DIMENSIONS; dimension++) {
            int answered = sheet.answered(dimension);
            if (answered > 0) {
                scored = true;
                respondents[dimension]++;
                if (answered >= sums[dimension].length) {
                    sums[dimension] = Arrays.copyOf(sums[dimension], answered + 1);
                    people[dimension] = Arrays.copyOf(people[dimension], answered + 1);
                }
                sums[dimension][answered] = Math.addExact(sums[dimension][answered], sheet.sum(dimension));
                people[dimension][answered]++;
            }
        }
        all += scored ? 1 : 0;
        first = first.isAfter(sheet.first()) ? sheet.first() : first;
    }

    GroupTotal total(QuestionnaireId questionnaire, RuleId rule) {
        Map<Dimension, GroupTally.Column> columns = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            TreeMap<Integer, Long> stored = new TreeMap<>();
            int place = dimension.place() - 1;
            long[] of = people[place];
            for (int answered = 1; answered < of.length; answered++) {
                if (of[answered] > 0) {
                    stored.put(answered, sums[place][answered]);
                }
            }
            columns.put(dimension, new GroupTally.Column(respondents[place], stored));
        }
        return new GroupTotal(GroupTally.restore(questionnaire, rule, all, true, columns), first);
    }
}
