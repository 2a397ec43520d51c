package dev.positivehealth.json.conformance;

import dev.positivehealth.json.internal.PlainJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the bundle of vectors says of itself: its version, files with counts and hashes, and which rule each vector covers. */
final class VectorManifest {
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/positive-health");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>positive-health-parent</artifactId>\\s*<version>([^<]+)<");
    private static final Pattern REASON = Pattern.compile("\"reason\":\"([a-z-]+)\"");

    private VectorManifest() {}

    /** {@return the manifest: a property or a case a line} */
    static String text() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("\"format\":\"positive-health/vectors/1\"");
        lines.add("\"version\":" + PlainJson.text(version()));
        lines.add("\"licence\":\"Apache-2.0\"");
        lines.add(
                "\"about\":\"Sheets with their profile or violations, rounds with their report, ledgers with the decision. See reference/conformance.md.\"");
        List<Object> files = new ArrayList<>();
        for (String file : ScoringVectors.files()) {
            files.add(file(
                    "conformance/scoring/" + file,
                    "scoring",
                    ScoringVectors.shipped(file).size()));
        }
        files.add(file(
                "conformance/groups/groups.json", "groups", GroupVectors.all().size()));
        files.add(file(
                "conformance/consent/consent.json",
                "consent",
                ConsentVectors.all().size()));
        lines.add("\"files\":" + list("[", files.stream().map(PlainJson::text).toList(), "]", "  "));
        lines.add("\"vectors\":"
                + PlainJson.text(plain(Map.of(
                        "scoring",
                        ScoringVectors.all().size(),
                        "groups",
                        GroupVectors.all().size(),
                        "consent",
                        ConsentVectors.all().size()))));
        Map<String, Map<String, List<String>>> coverage = new LinkedHashMap<>(ScoringCoverage.tables());
        coverage.put("groups", groups());
        coverage.put("consent", consent());
        List<String> tables = new ArrayList<>();
        coverage.forEach((table, cases) -> tables.add(PlainJson.text(table) + ":"
                + list(
                        "{",
                        cases.entrySet().stream()
                                .map(one -> PlainJson.text(one.getKey()) + ":" + PlainJson.text(one.getValue()))
                                .toList(),
                        "}",
                        "    ")));
        lines.add("\"coverage\":" + list("{", tables, "}", "  "));
        return list("{", lines, "}", "") + "\n";
    }

    private static String list(String open, List<String> parts, String close, String indent) {
        return open + "\n" + indent + " " + String.join(",\n" + indent + " ", parts) + "\n" + indent + close;
    }

    private static Map<String, @Nullable Object> plain(Map<String, ?> unordered) {
        return new TreeMap<>(unordered);
    }

    static String version() throws IOException {
        Matcher found = VERSION.matcher(Files.readString(Path.of("pom.xml")));
        if (!found.find()) {
            throw new IllegalStateException("the pom names no version");
        }
        return found.group(1);
    }

    private static Map<String, @Nullable Object> file(String path, String kind, int vectors) throws IOException {
        Map<String, @Nullable Object> file = new LinkedHashMap<>();
        file.put("path", path);
        file.put("kind", kind);
        file.put("vectors", vectors);
        file.put("sha256", sha256(FOLDER.resolve(path)));
        return file;
    }

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By what the report hides and shows. */
    private static Map<String, List<String>> groups() {
        Map<String, List<String>> cases = new LinkedHashMap<>();
        for (GroupVector vector : GroupVectors.all()) {
            String expected = vector.expected();
            add(cases, "a group is hidden", vector.id(), expected.contains("\",\"hidden\":true}"));
            add(cases, "a dimension of a shown group is hidden", vector.id(), expected.contains(":{\"hidden\":true}"));
            add(cases, "a mean is shown", vector.id(), expected.contains("\"mean\":"));
            add(cases, "a dimension is not asked", vector.id(), expected.contains("not-in-questionnaire"));
            add(cases, "all people together are a group", vector.id(), vector.withTotal());
            add(cases, "another minimum than 5", vector.id(), vector.minimum() != 5);
        }
        return cases;
    }

    /** By the decision: permitted, or the reason why not. */
    private static Map<String, List<String>> consent() {
        Map<String, List<String>> cases = new TreeMap<>();
        for (ConsentVector vector : ConsentVectors.all()) {
            Matcher reason = REASON.matcher(vector.expected());
            add(cases, reason.find() ? reason.group(1) : "permitted", vector.id(), true);
        }
        return cases;
    }

    private static void add(Map<String, List<String>> cases, String name, String id, boolean covers) {
        List<String> ids = cases.computeIfAbsent(name, unused -> new ArrayList<>());
        if (covers) {
            ids.add(id);
        }
    }
}
