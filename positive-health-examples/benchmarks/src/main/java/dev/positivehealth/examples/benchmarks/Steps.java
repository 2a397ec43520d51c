package dev.positivehealth.examples.benchmarks;

import static dev.positivehealth.examples.benchmarks.Table.number;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
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
    private static final Map<String, String> GROUPS = named(
            "GroupBenchmark.tallyOnePerson", "add one person to the tally of a group",
            "GroupBenchmark.planAndReport", "plan and report a round of 10,000 people in 100 groups",
            "DrawBenchmark.drawOneWeb", "draw one web",
            "DrawBenchmark.drawTwoWebs", "draw two webs over each other");

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
        Path log = settings.folder().resolve("jmh.txt");
        System.err.println("JMH writes to " + log);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\.(Score|Read|Group|Draw)Benchmark\\.")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .output(log.toString());
        if (settings.isQuick()) {
            options.warmupIterations(3).measurementIterations(3).measurementTime(TimeValue.milliseconds(500));
        }
        Map<String, RunResult> results = new LinkedHashMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            String name = result.getParams().getBenchmark();
            results.put(name.substring(Steps.class.getPackageName().length() + 1), result);
        }
        return "### One step, warm\n\n"
                + "JMH, average time, one thread, one fork; after ± the half width of the 99.9 % interval. The sheets, of"
                + " `adult-44/1`, are different ones in turns.\n\n"
                + table(SCORE, results, "times the floor") + table(READ, results, "times the tokens")
                + table(GROUPS, results, "");
    }

    /** The first row is what the others are held against, if there is a head for that. */
    private static String table(Map<String, String> rows, Map<String, RunResult> results, String ratio) {
        Table table =
                ratio.isEmpty() ? new Table("what", "µs", "bytes made") : new Table("what", "µs", ratio, "bytes made");
        double first =
                results.get(rows.keySet().iterator().next()).getPrimaryResult().getScore();
        rows.forEach((name, words) -> {
            Result<?> time = results.get(name).getPrimaryResult();
            String score = number(time.getScore()) + " ± " + number(time.getScoreError());
            String bytes = results.get(name).getSecondaryResults().entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                    .map(entry -> number(entry.getValue().getScore()))
                    .findFirst()
                    .orElse("–");
            if (ratio.isEmpty()) {
                table.row(words, score, bytes);
            } else {
                table.row(words, score, number(time.getScore() / first), bytes);
            }
        });
        return table.text();
    }
}
