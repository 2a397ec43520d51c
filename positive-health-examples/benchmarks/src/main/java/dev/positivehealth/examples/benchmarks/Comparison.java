package dev.positivehealth.examples.benchmarks;

import static dev.positivehealth.examples.benchmarks.Table.median;
import static dev.positivehealth.examples.benchmarks.Table.number;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Whole processes on the same file: the command line, a scan of its tokens, and DuckDB, sides taking turns. */
final class Comparison {
    /** With this heap it must end well. */
    private static final String ENOUGH = "-Xmx256m";

    private static final String DUCK = "DuckDB, 1 thread";
    private static final String DUCKS = "DuckDB, 2 threads";
    private static final String SCAN = "tokens by Jackson 3, nothing else";
    private static final String OURS = "`outcomes --threads 1`";
    private static final String BOTH = "`outcomes --threads 2`";

    private final Settings settings;
    private final Path file;
    private final Child child;
    private final Map<String, TreeSet<String>> reports = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    Comparison(Settings settings, Path file) {
        this.settings = settings;
        this.file = file;
        this.child = new Child(settings.folder());
    }

    /** A side: what does the work, and the same process with as good as nothing to do. */
    private record Side(List<String> work, List<String> start) {}

    /** What a side took, turn by turn. */
    private record Turns(List<Child.Took> works, List<Child.Took> starts) {
        Turns() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        double start() {
            return median(starts, Child.Took::seconds);
        }

        double seconds() {
            return median(works, Child.Took::seconds) - start();
        }

        Optional<Child.Used> used() {
            List<Child.Used> all =
                    works.stream().flatMap(took -> took.used().stream()).toList();
            List<Child.Used> idle =
                    starts.stream().flatMap(took -> took.used().stream()).toList();
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Child.Used(
                            median(all, Child.Used::cpuSeconds) - median(idle, Child.Used::cpuSeconds),
                            median(all, Child.Used::peakMegabytes)));
        }
    }

    /** Runs all sides and gives the tables. */
    String run() throws IOException, InterruptedException {
        Map<String, Side> sides = sides();
        Map<String, Turns> turns = new LinkedHashMap<>();
        sides.keySet().forEach(name -> turns.put(name, new Turns()));
        for (int turn = 0; turn < settings.turns(); turn++) {
            for (Map.Entry<String, Side> side : sides.entrySet()) {
                Turns own = turns.get(side.getKey());
                own.starts().add(run(side.getKey(), side.getValue().start(), false));
                own.works().add(run(side.getKey(), side.getValue().work(), true));
            }
        }
        return "### Whole processes\n\n"
                + String.format(
                        Locale.ROOT,
                        "%,d sheets of `adult-44/1` in %,d groups, %,d bytes. Median of %d turns, less the side's own start.%n%n",
                        settings.sheets(),
                        settings.groups(),
                        Files.size(file),
                        settings.turns())
                + table(turns) + threads(turns) + smallHeaps() + sameBytes();
    }

    /** What was promised and did not hold. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    private Map<String, Side> sides() throws IOException {
        Path line = Files.write(settings.folder().resolve("one-line.ndjson"), SheetFile.lines(1, 1));
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put(OURS, new Side(outcomes(1), version()));
        sides.put(DUCK, duck(1));
        sides.put(
                SCAN,
                new Side(
                        Child.ofThis(TokenScan.class, file.toString()),
                        Child.ofThis(TokenScan.class, line.toString())));
        sides.put(BOTH, new Side(outcomes(2), version()));
        sides.put(DUCKS, duck(2));
        return sides;
    }

    private Side duck(int threads) {
        String number = Integer.toString(threads);
        return new Side(
                Child.ofThis(DuckDbSums.class, number, file.toString()), Child.ofThis(DuckDbSums.class, number));
    }

    private List<String> version() {
        return Child.java("-jar", settings.jar().toString(), "--version");
    }

    private List<String> outcomes(int threads, String... ofJava) {
        List<String> command = Child.java(ofJava);
        command.addAll(List.of("-jar", settings.jar().toString(), "outcomes", file.toString()));
        command.addAll(List.of("--round", "2026-spring", "--controller", "Service X"));
        command.addAll(List.of("--threads", Integer.toString(threads)));
        return command;
    }

    private Child.Took run(String name, List<String> command, boolean isWork) throws IOException, InterruptedException {
        Path out = settings.folder().resolve("out.txt");
        Child.Took took = child.run(command, out).orFail(command);
        System.err.printf(Locale.ROOT, "%s%s: %.2f s%n", name, isWork ? "" : ", start", took.seconds());
        if (isWork && command.contains("outcomes")) {
            keepReport(name, out);
        }
        return took;
    }

    private void keepReport(String name, Path out) throws IOException {
        reports.computeIfAbsent(name, key -> new TreeSet<>()).add(sha256(out));
    }

    private String table(Map<String, Turns> turns) throws IOException {
        Table table = new Table(
                "what",
                "s",
                "MB/s",
                "µs a sheet",
                "times DuckDB, 1 thread",
                "times the tokens",
                "CPU s",
                "start s",
                "peak MB");
        double duck = turns.get(DUCK).seconds();
        double scan = turns.get(SCAN).seconds();
        double megabytes = Files.size(file) / 1e6;
        turns.forEach((name, own) -> table.row(
                name,
                number(own.seconds()),
                number(megabytes / own.seconds()),
                number(own.seconds() * 1e6 / settings.sheets()),
                number(own.seconds() / duck),
                number(own.seconds() / scan),
                own.used().map(used -> number(used.cpuSeconds())).orElse("–"),
                number(own.start()),
                own.used().map(used -> number(used.peakMegabytes())).orElse("–")));
        return table.text();
    }

    private static String threads(Map<String, Turns> turns) {
        return "Two threads are "
                + number(turns.get(OURS).seconds() / turns.get(BOTH).seconds())
                + " times as fast as one; those of DuckDB "
                + number(turns.get(DUCK).seconds() / turns.get(DUCKS).seconds()) + " times.\n\n";
    }

    /** Once each: whether it ends well, not how fast it is. */
    private String smallHeaps() throws IOException, InterruptedException {
        Table table = new Table("heap", "threads", "exit", "s, with its start", "peak MB");
        for (String heap : List.of(ENOUGH, "-Xmx128m")) {
            for (int threads = 1; threads <= 2; threads++) {
                Path out = settings.folder().resolve("out.txt");
                List<String> command = outcomes(threads, heap);
                Child.Took took = child.run(command, out);
                System.err.printf(
                        Locale.ROOT, "%s, %d threads: exit %d, %.2f s%n", heap, threads, took.exit(), took.seconds());
                if (took.exit() == 0) {
                    keepReport("`outcomes` with `" + heap + "`", out);
                } else if (heap.equals(ENOUGH)) {
                    broken.add(heap + " is not enough for " + String.join(" ", command));
                }
                table.row(
                        "`" + heap + "`",
                        Integer.toString(threads),
                        Integer.toString(took.exit()),
                        number(took.seconds()),
                        took.used().map(used -> number(used.peakMegabytes())).orElse("–"));
            }
        }
        return table.text();
    }

    private String sameBytes() {
        TreeSet<String> all = new TreeSet<>();
        reports.values().forEach(all::addAll);
        if (all.size() != 1) {
            broken.add("reports differ: " + reports);
            return "**Reports differ.**\n\n";
        }
        return "All reports are the same bytes, with one thread and with two: sha-256 `" + all.first() + "`.\n\n";
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** How long it takes from nothing to the profile of one sheet. */
    String firstProfile() throws IOException, InterruptedException {
        Path one = Files.writeString(
                settings.folder().resolve("one-sheet.json"), SheetFile.sheet(1, 1), StandardCharsets.UTF_8);
        Map<String, List<String>> sides = new LinkedHashMap<>();
        String jar = settings.jar().toString();
        sides.put("`score` of one sheet", Child.java("-jar", jar, "score", one.toString()));
        Path archive = settings.folder().resolve("positive-health.jsa");
        Files.deleteIfExists(archive);
        run(
                "an archive of its classes",
                Child.java("-XX:ArchiveClassesAtExit=" + archive, "-jar", jar, "score", one.toString()),
                false);
        sides.put(
                "the same with an archive of its classes (`-XX:SharedArchiveFile`)",
                Child.java("-XX:SharedArchiveFile=" + archive, "-jar", jar, "score", one.toString()));
        sides.put("`--version`", version());
        sides.put(
                "a Java process that does nothing",
                Child.java("-cp", settings.classes().toString(), Nothing.class.getName()));
        Map<String, List<Child.Took>> turns = new LinkedHashMap<>();
        for (int turn = 0; turn < settings.firstTurns(); turn++) {
            for (Map.Entry<String, List<String>> side : sides.entrySet()) {
                turns.computeIfAbsent(side.getKey(), name -> new ArrayList<>())
                        .add(run(side.getKey(), side.getValue(), false));
            }
        }
        Table table = new Table("what", "ms");
        turns.forEach((name, took) -> table.row(name, number(median(took, Child.Took::seconds) * 1e3)));
        return "### The first profile in a new process\n\nMedian of " + settings.firstTurns() + " turns.\n\n"
                + table.text();
    }
}
