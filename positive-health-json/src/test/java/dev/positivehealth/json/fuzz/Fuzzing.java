package dev.positivehealth.json.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes inputs for the readers, one reader after another, each in a process of its own with Jazzer: {@code Fuzzing SECONDS READER...},
 * where {@code all} is all of them. What is learnt stays in {@code target/fuzz/READER/learnt}, a finding in
 * {@code target/fuzz/READER/findings}, and what Jazzer says in {@code target/fuzz/READER/log}. Run by the profile {@code -Pfuzz}.
 */
public final class Fuzzing {
    private static final Path WORK = Path.of("target/fuzz");
    private static final int LONGEST_INPUT = 16_384;
    private static final int LONGEST_WORD = 64;
    private static final int HANGS_AFTER_SECONDS = 10;
    private static final Pattern WORD = Pattern.compile("\"([^\"\\\\]{1,64})\"");
    private static final Pattern DONE = Pattern.compile("(?m)^#(\\d+)\\s+DONE\\s+cov: (\\d+) ft: (\\d+) corp: (\\d+)/");

    private Fuzzing() {}

    /** Fuzzes, and ends with 1 if there is a finding. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(arguments[0]);
        List<Reader> readers = Stream.of(arguments)
                .skip(1)
                .flatMap(names -> Stream.of(names.split("[ ,]+")))
                .filter(name -> !name.isEmpty())
                .flatMap(name -> name.equals("all") ? Reader.all().stream() : Stream.of(Reader.named(name)))
                .toList();
        System.out.println("reader               executions  coverage  inputs  seconds  findings");
        int findings = 0;
        for (Reader reader : readers) {
            findings += fuzz(reader, seconds);
        }
        System.exit(findings == 0 ? 0 : 1);
    }

    private static int fuzz(Reader reader, int seconds) throws IOException, InterruptedException {
        Path folder = WORK.resolve(reader.name());
        Path learnt = Files.createDirectories(folder.resolve("learnt"));
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path findings = Files.createDirectories(folder.resolve("findings"));
        for (Path earlier : files(findings)) {
            Files.delete(earlier);
        }
        Set<String> words =
                new TreeSet<>(Set.of("null", "true", "-1", "1e9", "0.5", "[", "]", "{", "}", ":", ",", "\\u0000"));
        for (Path input : Inputs.of(reader)) {
            byte[] bytes = Files.readAllBytes(input);
            Files.write(seeds.resolve(input.getFileName()), bytes);
            Matcher word = WORD.matcher(new String(bytes, StandardCharsets.UTF_8));
            while (word.find()) {
                words.add("\"" + word.group(1) + "\"");
            }
        }
        Path dictionary = folder.resolve("words");
        Files.writeString(dictionary, dictionary(words));
        Path log = folder.resolve("log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command(reader, seconds, learnt, seeds, findings, dictionary))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int ended = process.waitFor();
        long took = (System.nanoTime() - start) / 1_000_000_000;
        int found = count(findings);
        if (ended != 0 && found == 0) {
            throw new IllegalStateException("Jazzer ended with " + ended + ": see " + log);
        }
        System.out.println(row(reader, Files.readString(log, StandardCharsets.ISO_8859_1), took, found));
        return found;
    }

    private static List<String> command(
            Reader reader, int seconds, Path learnt, Path seeds, Path findings, Path dictionary) {
        return new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "-Dfuzz.reader=" + reader.name(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Target.class.getName(),
                "--instrumentation_includes=dev.positivehealth.**",
                "--reproducer_path=" + findings,
                "-artifact_prefix=" + findings + File.separator,
                "-dict=" + dictionary,
                "-max_len=" + LONGEST_INPUT,
                "-timeout=" + HANGS_AFTER_SECONDS,
                "-max_total_time=" + seconds,
                "-print_final_stats=1",
                learnt.toString(),
                seeds.toString()));
    }

    /** A line a word, what is not a plain letter as its number. */
    private static String dictionary(Set<String> words) {
        StringBuilder lines = new StringBuilder();
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            if (bytes.length <= LONGEST_WORD) {
                lines.append('"');
                for (byte one : bytes) {
                    lines.append(
                            Character.isLetterOrDigit(one)
                                    ? Character.toString((char) one)
                                    : "\\x%02X".formatted(one & 0xFF));
                }
                lines.append("\"\n");
            }
        }
        return lines.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** A slow input is none: the first of a process loads every class, and what hangs is a timeout of its own. */
    private static int count(Path findings) throws IOException {
        return (int) files(findings).stream()
                .map(file -> file.getFileName().toString())
                .filter(file -> !file.endsWith(".java") && !file.startsWith("slow-unit-"))
                .count();
    }

    private static String row(Reader reader, String log, long seconds, int findings) {
        Matcher done = DONE.matcher(log);
        return done.find()
                ? row(reader, done.group(1), done.group(2), done.group(4), seconds, findings)
                : row(reader, "-", "-", "-", seconds, findings);
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-20s %10s %9s %7s %8d %9d", cells);
    }
}
