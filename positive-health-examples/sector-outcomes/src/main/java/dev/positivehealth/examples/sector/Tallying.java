package dev.positivehealth.examples.sector;

import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import scala.Tuple2;

/** Adds up the sheets that count, group by group, in bounded memory: each group comes once, or a few times if there are many. */
final class Tallying implements PairFlatMapFunction<Iterator<CountedSheet>, GroupKey, GroupTotal> {
    private static final long serialVersionUID = 1L;

    /** How many groups are added up at once. */
    private static final int MOST_GROUPS = 20_000;

    private final RunTerms terms;

    Tallying(RunTerms terms) {
        this.terms = terms;
    }

    @Override
    public Iterator<Tuple2<GroupKey, GroupTotal>> call(Iterator<CountedSheet> sheets) {
        Library library = new Library(terms);
        return new Iterator<>() {
            private final Map<String, RuleId> rules = new HashMap<>();
            private Iterator<Map.Entry<GroupKey, GroupSums>> groups = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                if (!groups.hasNext()) {
                    groups = some(sheets).entrySet().iterator();
                }
                return groups.hasNext();
            }

            @Override
            public Tuple2<GroupKey, GroupTotal> next() {
                Map.Entry<GroupKey, GroupSums> group = groups.next();
                QuestionnaireId questionnaire =
                        QuestionnaireId.parse(group.getKey().questionnaire());
                RuleId rule = rules.computeIfAbsent(group.getKey().questionnaire(), id -> library.rule(questionnaire));
                return new Tuple2<>(group.getKey(), group.getValue().total(questionnaire, rule));
            }
        };
    }

    private static Map<GroupKey, GroupSums> some(Iterator<CountedSheet> sheets) {
        Map<GroupKey, GroupSums> groups = new HashMap<>();
        while (sheets.hasNext() && groups.size() < MOST_GROUPS) {
            CountedSheet sheet = sheets.next();
            groups.computeIfAbsent(sheet.group(), key -> new GroupSums(sheet.first()))
                    .add(sheet);
        }
        return groups;
    }
}
