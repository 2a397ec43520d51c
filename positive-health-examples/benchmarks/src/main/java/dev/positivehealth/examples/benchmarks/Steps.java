package dev.positivehealth.examples.benchmarks;

import static dev.positivehealth.examples.benchmarks.Table.median;
import static dev.positivehealth.examples.benchmarks.Table.number;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** One step at a time, warm, by JMH. */
final class Steps {
    private static final Map<String, String> SCORE = named(
            "ScoreBenchmark.floor", "the floor: 44 numbers into 12 by the half rule",
            "ScoreBenchmark.scoreOneSheet", "score one sheet that is in memory",
            "ScoreBenchmark.writeOneProfile", "write its profile as JSON");
    private static final Map<String, String> READ = named(
            "ReadBenchmark.scanTokens", "tokens by Jackson 3, nothing else",
            "ReadBenchmark.scanNames", "tokens, and which property each is (`nextNameMatch`)",
            "ReadBenchmark.readAndScoreLines", "**read, check and score**, 10,000 sheets one a line",
            "ReadBenchmark.readAndScoreOneSheet", "**read, check and score**, one sheet by itself",
            "ReadBenchmark.databindOneSheet", "Jackson 3 into a record with a map; nothing checked or scored",
            "ReadBenchmark.parseOneFhirResponse",
                    "HAPI FHIR R4, the same answers as a response, parsed; nothing validated or scored");
    private static final Map<String, String> REST = named(
            "GroupBenchmark.tallyOnePerson", "add one person to the tally of a group",
            "GroupBenchmark.planAndReport", "plan and report a round of 10,000 people in 100 groups",
            "DrawBenchmark.drawOneWeb", "draw one web",
            "DrawBenchmark.drawTwoWebs", "draw two webs over each other",
            "DrawBenchmark.drawSixWebs", "draw six webs over time",
            "DrawBenchmark.drawEveryAnswer", "draw every answer");

    private Steps() {}

    private static Map<String, String> named(String... namesAndWords) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            named.put(namesAndWords[i], namesAndWords[i + 1]);
        }
        return named;
    }

    /** Runs all and gives the tables. */
    static String run(Settings settings) throws RunnerException {
        int rounds = settings.isQuick() ? 1 : settings.turns();
        Map<String, List<RunResult>> results = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            Path log = settings.folder().resolve("jmh-" + round + ".txt");
            System.err.println("round " + round + " of " + rounds + " of JMH, which writes to " + log);
            for (RunResult result : new Runner(options(settings, log)).run()) {
                String name = result.getParams().getBenchmark();
                results.computeIfAbsent(
                                name.substring(Steps.class.getPackageName().length() + 1), key -> new ArrayList<>())
                        .add(result);
            }
        }
        return "### One step, warm\n\n"
                + "JMH, average time, one thread. Median of " + rounds
                + " rounds, each benchmark a process of its own in each; in brackets the lowest and the highest."
                + " The sheets, of `adult-44/1`, are different ones in turns.\n\n"
                + table(SCORE, results, "times the floor") + table(READ, results, "times the tokens")
                + table(REST, results, "");
    }

    private static Options options(Settings settings, Path log) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\.(Score|Read|Group|Draw)Benchmark\\..*" + Pattern.quote(settings.step()))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .output(log.toString());
        if (settings.isQuick()) {
            options.warmupIterations(3).measurementTime(TimeValue.milliseconds(500));
        }
        return options.build();
    }

    /** The first row is what the others are held against, if there is a head for that. */
    private static String table(Map<String, String> rows, Map<String, List<RunResult>> results, String ratio) {
        if (rows.keySet().stream().noneMatch(results::containsKey)) {
            return "";
        }
        Table table =
                ratio.isEmpty() ? new Table("what", "µs", "bytes made") : new Table("what", "µs", ratio, "bytes made");
        List<RunResult> first = results.get(rows.keySet().iterator().next());
        rows.forEach((name, words) -> {
            List<RunResult> rounds = results.get(name);
            if (rounds == null) {
                return;
            }
            String bytes = number(median(rounds, Steps::bytes));
            if (ratio.isEmpty()) {
                table.row(words, time(rounds), bytes);
            } else {
                String times =
                        first == null ? "–" : number(median(rounds, Steps::micros) / median(first, Steps::micros));
                table.row(words, time(rounds), times, bytes);
            }
        });
        return table.text();
    }

    private static String time(List<RunResult> rounds) {
        DoubleSummaryStatistics all = rounds.stream().mapToDouble(Steps::micros).summaryStatistics();
        String median = number(median(rounds, Steps::micros));
        return rounds.size() == 1 ? median : median + " (" + number(all.getMin()) + " – " + number(all.getMax()) + ")";
    }

    private static double micros(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double bytes(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
