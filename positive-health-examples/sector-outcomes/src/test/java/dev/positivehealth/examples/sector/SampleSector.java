package dev.positivehealth.examples.sector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Sheets of some organisations in two files, with what goes wrong in the world: people who send two, move, or answer another
 * questionnaire, bad lines, empty ones, both line ends, and a last line without an end.
 */
final class SampleSector {
    /** Stands in every participant's reference. */
    static final String REFERENCE = "reference-of-somebody-";

    /** Stands in what people write. */
    static final String WORDS = "my own words";

    private static final List<String> ORGANISATIONS = List.of("bakery", "École", "north sea", "small", "mixed");

    private final Path folder;
    private final Map<String, List<String>> linesOf = new TreeMap<>();
    private final List<String> all = new ArrayList<>();

    SampleSector(Path folder) throws IOException {
        this.folder = folder;
        Random random = new Random(7);
        for (int i = 0; i < 900; i++) {
            String organisation = ORGANISATIONS.get(Math.min(random.nextInt(9), 7) % ORGANISATIONS.size());
            int person = organisation.equals("small") ? random.nextInt(8) : random.nextInt(120);
            boolean isOther = organisation.equals("mixed") && random.nextInt(5) == 0;
            add(organisation, sheet(organisation, person, isOther ? "adult-42/1" : "marks-6/1", random));
            sometimesBad(i);
        }
        int half = all.size() / 2;
        Files.write(folder.resolve("a.ndjson"), text(all.subList(0, half), "\n", "\uFEFF"));
        Files.write(folder.resolve("b.ndjson"), text(all.subList(half, all.size()), "\r\n", ""));
    }

    private static byte[] text(List<String> lines, String end, String start) {
        return (start + String.join(end, lines)).getBytes(StandardCharsets.UTF_8);
    }

    private void sometimesBad(int i) {
        switch (i) {
            case 100 -> all.add("{\"questionnaire\":");
            case 101, 500 -> all.add("");
            case 102 -> all.add(" \u2003\t");
            case 200 ->
                all.add(
                        "{\"questionnaire\":\"marks-6/1\",\"takenOn\":\"2026-03-01\",\"participant\":\"p\",\"group\":\"bakery\","
                                + "\"answers\":{\"participation\":11}}");
            case 700 -> all.add("{\"remark\":\"" + "x".repeat(300_000) + "\"}");
            case 701 -> all.add("[]");
            default -> {}
        }
    }

    private void add(String organisation, String line) {
        all.add(line);
        linesOf.computeIfAbsent(organisation, name -> new ArrayList<>()).add(line);
    }

    private static String sheet(String organisation, int person, String questionnaire, Random random) {
        String group = organisation + "/d" + random.nextInt(3) + "/t" + random.nextInt(3);
        StringBuilder answers = new StringBuilder();
        List<String> items = questionnaire.equals("marks-6/1")
                ? List.of("bodily-functions", "mental-wellbeing", "meaningfulness", "quality-of-life", "participation")
                : List.of("sleeping", "eating", "exercising", "feeling-fit", "feeling-healthy");
        for (String item : items) {
            answers.append(answers.isEmpty() ? "" : ",")
                    .append('"')
                    .append(item)
                    .append("\":");
            answers.append(random.nextInt(6) == 0 ? "null" : Integer.toString(random.nextInt(11)));
        }
        return "{\"questionnaire\":\"" + questionnaire + "\",\"takenOn\":\"2026-03-0" + (1 + random.nextInt(3))
                + "\",\"participant\":\"" + REFERENCE + person + "\",\"group\":\"" + group + "\",\"answers\":{"
                + answers
                + "},\"remark\":\"" + WORDS + "\"}";
    }

    /** Its files, in their order. */
    List<String> files() {
        return List.of(
                folder.resolve("a.ndjson").toString(),
                folder.resolve("b.ndjson").toString());
    }

    /** The whole input, for one run of the command line. */
    List<String> all() {
        return all;
    }

    /** The lines of each organisation in the order of the input, without those that nobody can tell whose they are. */
    Map<String, List<String>> linesOf() {
        return new LinkedHashMap<>(linesOf);
    }

    List<String> lines(String organisation) {
        return linesOf.getOrDefault(organisation, List.of());
    }
}
