package dev.positivehealth.json.document;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.Violation;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.internal.text.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a document, told to whoever sent it: the body of an RFC 9457 {@code application/problem+json} answer,
 * in one language.
 */
public final class Problem implements NoBean {
    /** The media type under which a problem is served over HTTP. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The {@code type} of every problem, by RFC 9457. */
    public static final String TYPE = "urn:positive-health:problem:document";

    private static final Texts TEXTS = Texts.of("documents");

    private final String title;
    private final int line;
    private final List<Entry> entries;

    private Problem(String title, int line, List<Entry> entries) {
        this.title = title;
        this.line = line;
        this.entries = entries;
    }

    /**
     * Tells violations in a language.
     *
     * @param violations what is wrong, in contract order
     */
    public static Problem of(List<Violation> violations, Languages languages) {
        String title = TEXTS.get("problem.title", LocalizedText::of).in(languages);
        List<Entry> entries = violations.stream()
                .map(violation -> Entry.of(violation, languages))
                .toList();
        return new Problem(title, 0, entries);
    }

    /** Makes a problem of its parts, as a reader does. */
    public static Problem of(String title, List<Entry> entries) {
        return new Problem(Objects.requireNonNull(title, "title"), 0, List.copyOf(entries));
    }

    /**
     * Says on which line of the input the document stood.
     *
     * @param number the line, counted from 1
     * @return the same problem with the line
     * @throws IllegalArgumentException if the number is below 1
     */
    public Problem atLine(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("a line must be at least 1, but was " + number);
        }
        return new Problem(title, number, entries);
    }

    /** {@return the title: one line for people} */
    public String title() {
        return title;
    }

    /** {@return the line of the input: the line, from 1; empty if the document did not stand on a line of many} */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** {@return what is wrong: the entries, in contract order} */
    public List<Entry> violations() {
        return entries;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that
                && title.equals(that.title)
                && line == that.line
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, line, entries);
    }

    /** The codes alone. */
    @Override
    public String toString() {
        return "Problem" + entries;
    }

    /**
     * One thing that is wrong.
     *
     * @param path where, as a JSON Pointer; it may hold a name that somebody typed
     * @param code the stable code of the broken rule; a text, so that problems of newer versions can be read
     * @param params what the message speaks of, such as {@code lowest} and {@code highest}, for a front end that says it in its own
     *     words; {@code values} are the allowed codes with a comma between them; sorted by name
     */
    public record Entry(String path, String code, String message, Map<String, String> params) {
        public Entry {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
            params = Collections.unmodifiableMap(new TreeMap<>(params));
        }

        /** Tells a violation in a language. */
        static Entry of(Violation violation, Languages languages) {
            return new Entry(
                    violation.path(), violation.code().code(), violation.message(languages), violation.arguments());
        }

        /** The code alone. */
        @Override
        public String toString() {
            return code;
        }
    }
}
