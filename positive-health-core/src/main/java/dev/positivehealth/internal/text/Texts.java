package dev.positivehealth.internal.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One table of the library's own texts: complete in Dutch and English, and as far as they go in further languages.
 *
 * <p>A file holds one {@code key = text} per line, UTF-8, {@code #} for comments. It is a subset of the properties format
 * without escapes or continued lines, read by hand because {@code Properties.load} does not exist everywhere the core is
 * compiled to. Loading is strict: all faults of all files are named at once, with file and line.
 *
 * <p>A further language is data: its tag in {@code languages.txt}, and a file per table of which any text may be missing.
 */
public final class Texts {
    private static final String ABOUT = ".about";
    private static final List<String> COMPLETE = List.of("nl", "en");
    private static final List<String> TABLES = List.of(
            "calendar",
            "consent",
            "conversation",
            "dates",
            "dimensions",
            "documents",
            "guide",
            "interview",
            "journey",
            "material",
            "moderator",
            "outcome",
            "paper",
            "participant",
            "pictures",
            "plan",
            "programme",
            "properties",
            "questionnaires",
            "refusals",
            "review",
            "schema",
            "scoring",
            "tables",
            "team",
            "unsupported",
            "violations");

    /** Tables by name, each loaded when first asked for; a table never changes. */
    private static final Map<String, Texts> LOADED = new HashMap<>();

    private final String table;
    private final Map<String, Map<String, String>> texts;

    private Texts(String table, Map<String, Map<String, String>> texts) {
        this.table = table;
        this.texts = texts;
    }

    /**
     * Gives a table of texts, loaded once.
     *
     * @param table the name of the table: {@code violations} for {@code violations_nl.properties} and its twins
     * @return the table, in the order of its Dutch file
     * @throws IllegalStateException if a line is unreadable, a key stands twice, or a text is missing in Dutch or English
     */
    public static synchronized Texts of(String table) {
        return LOADED.computeIfAbsent(table, name -> load(name, languages()));
    }

    /** {@return the names of all tables} */
    public static List<String> tables() {
        return TABLES;
    }

    private static List<String> languages() {
        return required("languages.txt");
    }

    static Texts load(String table, List<String> languages) {
        List<String> faults = new ArrayList<>();
        Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
        for (String language : languages) {
            String file = file(table, language);
            List<String> lines = COMPLETE.contains(language)
                    ? required(file)
                    : TextFile.lines(file).orElse(List.of());
            byLanguage.put(language, parse(file, lines, faults));
        }
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        byLanguage.forEach((language, byKey) -> byKey.forEach((key, text) ->
                texts.computeIfAbsent(key, unused -> new LinkedHashMap<>()).put(language, text)));
        for (String language : COMPLETE) {
            texts.forEach((key, there) -> {
                if (!there.containsKey(language)) {
                    faults.add(file(table, language) + ": no text for " + key);
                }
            });
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("texts cannot be loaded: " + String.join("; ", faults));
        }
        return new Texts(table, texts);
    }

    private static String file(String table, String language) {
        return table + "_" + language + ".properties";
    }

    /**
     * Finds one text in all its languages.
     *
     * @param maker makes the result of the texts by language
     * @throws IllegalArgumentException if the table has no such text
     */
    public <T> T get(String key, Function<Map<String, String>, T> maker) {
        Map<String, String> text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + table);
        }
        return maker.apply(text);
    }

    /** {@return the texts of a section, {@code section.…} less what it is about, in the order of the Dutch file} */
    public <T> List<T> lines(String section, Function<Map<String, String>, T> maker) {
        String about = section + ABOUT;
        return texts.entrySet().stream()
                .filter(text -> text.getKey().startsWith(section + ".")
                        && !text.getKey().equals(about))
                .map(text -> maker.apply(text.getValue()))
                .toList();
    }

    /** {@return what a section is about; empty if its heading says enough} */
    public <T> Optional<T> about(String section, Function<Map<String, String>, T> maker) {
        return Optional.ofNullable(texts.get(section + ABOUT)).map(maker);
    }

    /** {@return all keys, in the order of the Dutch file} */
    public Set<String> keys() {
        return Collections.unmodifiableSet(texts.keySet());
    }

    /**
     * Fills in the placeholders of a text, such as {@code {item}}, in one pass: what is filled in is never read again.
     *
     * @param text a text with placeholders; one without a value stays as it is
     */
    public static String fill(String text, Map<String, String> arguments) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String value = close < 0 ? null : arguments.get(text.substring(open + 1, close));
            filled.append(text, from, open);
            if (value == null) {
                filled.append('{');
                from = open + 1;
            } else {
                filled.append(value);
                from = close + 1;
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    /**
     * Makes arguments of names and values in turn.
     *
     * @return values by placeholder, in that order
     * @throws IllegalArgumentException if a placeholder has no value
     */
    public static Map<String, String> arguments(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a placeholder has no value");
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return arguments;
    }

    static Map<String, String> parse(String file, List<String> lines, List<String> faults) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int cut = line.indexOf(" = ");
            String at = file + ":" + number + ": ";
            if (cut < 1 || line.substring(cut + 3).isBlank() || line.indexOf('\\') >= 0) {
                faults.add(at + "not of the form `key = text` without backslashes");
            } else if (texts.putIfAbsent(
                            line.substring(0, cut), line.substring(cut + 3).strip())
                    != null) {
                faults.add(at + "second text for " + line.substring(0, cut));
            }
        }
        return texts;
    }

    private static List<String> required(String file) {
        return TextFile.lines(file)
                .orElseThrow(() -> new IllegalStateException("texts cannot be loaded: no file " + file));
    }
}
