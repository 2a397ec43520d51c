package dev.positivehealth.examples.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is measured, and how long. The folder to run in is that of the module.
 *
 * @param sheets how many sheets the file has
 * @param groups in how many groups
 * @param turns of whole processes
 * @param firstTurns of processes that start and end
 * @param isQuick a look, not a measurement
 * @param parts which parts of the figures
 * @param step a part of the name of each step that is measured
 */
record Settings(long sheets, int groups, int turns, int firstTurns, boolean isQuick, Set<String> parts, String step) {
    /** One benchmark beside others. */
    static final String STEPS = "steps";

    /** Whole processes. */
    static final String PROCESSES = "processes";

    /** Where the time of {@code outcomes} goes. */
    static final String PARTS = "parts";

    /** The first profile. */
    static final String FIRST = "first";

    /** How rounds grow. */
    static final String GROWTH = "growth";

    /** Apache Spark, where it was built. */
    static final String SPARK = "spark";

    private static final Set<String> ALL = Set.of(STEPS, PROCESSES, PARTS, FIRST, GROWTH, SPARK);
    private static final String USAGE =
            "all or quick; then if wanted --sheets N, --groups N, --turns N, --step PART-OF-NAME, and --only with some of "
                    + new TreeSet<>(ALL) + " and commas between";

    /**
     * Reads {@code all} or {@code quick} and what follows it.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Settings parse(String... arguments) {
        List<String> words = List.of(arguments);
        boolean quick = words.equals(List.of("quick"))
                || (!words.isEmpty() && words.get(0).equals("quick"));
        if (words.isEmpty() || words.size() % 2 == 0 || !(quick || words.get(0).equals("all"))) {
            throw new IllegalArgumentException(USAGE);
        }
        Settings settings = quick
                ? new Settings(100_000, 1_000, 3, 5, true, Set.of(STEPS, PROCESSES, FIRST), "")
                : new Settings(1_000_000, 10_000, 5, 11, false, ALL, "");
        for (int i = 1; i < words.size(); i += 2) {
            settings = settings.with(words.get(i), words.get(i + 1));
        }
        return settings;
    }

    private Settings with(String name, String value) {
        return switch (name) {
            case "--sheets" -> new Settings(Long.parseLong(value), groups, turns, firstTurns, isQuick, parts, step);
            case "--groups" -> new Settings(sheets, Integer.parseInt(value), turns, firstTurns, isQuick, parts, step);
            case "--turns" -> new Settings(sheets, groups, Integer.parseInt(value), firstTurns, isQuick, parts, step);
            case "--only" -> {
                Set<String> asked = Set.of(value.split(",", -1));
                if (!ALL.containsAll(asked)) {
                    throw new IllegalArgumentException(USAGE);
                }
                yield new Settings(sheets, groups, turns, firstTurns, isQuick, asked, step);
            }
            case "--step" -> new Settings(sheets, groups, turns, firstTurns, isQuick, Set.of(STEPS), value);
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    boolean has(String part) {
        return parts.contains(part);
    }

    /** Where files for measuring stand. */
    Path folder() {
        return Path.of("target", "figures");
    }

    /** The classes of this module. */
    Path classes() {
        return Path.of("target", "classes");
    }

    /** The command line. */
    Path jar() {
        return Path.of("..", "command-line", "target", "positive-health.jar");
    }
}
