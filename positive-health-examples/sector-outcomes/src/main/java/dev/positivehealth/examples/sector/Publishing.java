package dev.positivehealth.examples.sector;

import dev.positivehealth.GroupPath;
import dev.positivehealth.outcome.GroupTally;
import dev.positivehealth.questionnaire.QuestionnaireId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import scala.Tuple2;

/** Plans the release of each organisation and writes its report; what is hidden goes no further than this. */
final class Publishing implements FlatMapFunction<Iterator<Tuple2<GroupKey, GroupTotal>>, Report> {
    private static final long serialVersionUID = 1L;

    private final RunTerms terms;

    Publishing(RunTerms terms) {
        this.terms = terms;
    }

    @Override
    public Iterator<Report> call(Iterator<Tuple2<GroupKey, GroupTotal>> totals) {
        Library library = new Library(terms);
        Map<String, List<Tuple2<GroupKey, GroupTotal>>> organisations = new HashMap<>();
        while (totals.hasNext()) {
            Tuple2<GroupKey, GroupTotal> total = totals.next();
            organisations
                    .computeIfAbsent(total._1().organisation(), organisation -> new ArrayList<>())
                    .add(total);
        }
        return organisations.entrySet().stream()
                .map(of -> report(library, of.getKey(), of.getValue()))
                .iterator();
    }

    private static Report report(Library library, String organisation, List<Tuple2<GroupKey, GroupTotal>> totals) {
        // As outcomes does: the round takes the questionnaire of the first good sheet.
        String taken = totals.stream()
                .min(Comparator.comparing(total -> total._2().first()))
                .orElseThrow()
                ._1()
                .questionnaire();
        Map<GroupPath, GroupTally> tallies = new HashMap<>();
        for (Tuple2<GroupKey, GroupTotal> total : totals) {
            if (total._1().questionnaire().equals(taken)) {
                tallies.put(GroupPath.parse(total._1().path()), total._2().tally());
            }
        }
        String line = library.report(organisation, QuestionnaireId.parse(taken), tallies);
        return new Report(organisation, taken, line, tallies.size() < totals.size());
    }
}
