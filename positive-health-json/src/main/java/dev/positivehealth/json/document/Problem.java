package dev.positivehealth.json.document;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.NotPossibleException;
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
 * What is wrong with what somebody sent, or why a step is not possible now, told to whoever sent it: the body of an RFC 9457
 * {@code application/problem+json} answer, in one language.
 */
public final class Problem implements NoBean {
    /** The media type under which a problem is served over HTTP. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Texts TEXTS = Texts.of("documents");
    private static final int LOWEST_STATUS = 100;
    private static final int HIGHEST_STATUS = 599;

    private final Kind kind;
    private final String title;
    private final int line;
    private final int status;
    private final List<Entry> entries;

    private Problem(Kind kind, String title, int line, int status, List<Entry> entries) {
        this.kind = kind;
        this.title = title;
        this.line = line;
        this.status = status;
        this.entries = entries;
    }

    /** What kind of problem it is, by its {@code type} of RFC 9457. */
    public enum Kind {
        /** A document or a form that does not fit its format. */
        DOCUMENT("document", "title"),
        /** An identifier or code in a path, a query or a field that cannot be read. */
        PARAMETER("parameter", "parameter"),
        /** A step that is right in itself but not possible now. */
        STEP("step", "step");

        private final String type;
        private final String title;

        Kind(String name, String title) {
            this.type = "urn:positive-health:problem:" + name;
            this.title = "problem." + title;
        }

        /** {@return the {@code type} of RFC 9457: {@code urn:positive-health:problem:document}} */
        public String type() {
            return type;
        }

        /** {@return the title of every problem of this kind, in both languages} */
        public LocalizedText title() {
            return TEXTS.get(title, LocalizedText::of);
        }

        /** The type. */
        @Override
        public String toString() {
            return type;
        }
    }

    /**
     * Tells violations of a document in a language.
     *
     * @param violations what is wrong, in contract order
     */
    public static Problem of(List<Violation> violations, Languages languages) {
        return of(Kind.DOCUMENT, violations, languages);
    }

    /**
     * Tells violations in a language.
     *
     * @param violations what is wrong, in contract order
     */
    public static Problem of(Kind kind, List<Violation> violations, Languages languages) {
        List<Entry> entries = violations.stream()
                .map(violation -> Entry.of(violation, languages))
                .toList();
        return new Problem(kind, kind.title().in(languages), 0, 0, entries);
    }

    /** Tells in a language why a step is not possible now: the reason that the exception carries, and nothing else. */
    public static Problem of(NotPossibleException refusal, Languages languages) {
        return of(Kind.STEP, List.of(refusal.violation()), languages);
    }

    /** Makes a problem of a document of its parts, as a reader does. */
    public static Problem of(String title, List<Entry> entries) {
        return of(Kind.DOCUMENT, title, entries);
    }

    /** Makes a problem of its parts, as a reader does. */
    public static Problem of(Kind kind, String title, List<Entry> entries) {
        return new Problem(
                Objects.requireNonNull(kind, "kind"),
                Objects.requireNonNull(title, "title"),
                0,
                0,
                List.copyOf(entries));
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
        return new Problem(kind, title, number, status, entries);
    }

    /**
     * Says with which HTTP status it is answered.
     *
     * @param status from 100 to 599
     * @return the same problem with the status
     * @throws IllegalArgumentException if the status is not from 100 to 599
     */
    public Problem withStatus(int status) {
        if (status < LOWEST_STATUS || status > HIGHEST_STATUS) {
            throw new IllegalArgumentException("a status must be from 100 to 599, but was " + status);
        }
        return new Problem(kind, title, line, status, entries);
    }

    /** {@return what kind of problem it is} */
    public Kind kind() {
        return kind;
    }

    /** {@return the title: one line for people} */
    public String title() {
        return title;
    }

    /** {@return the line of the input: the line, from 1; empty if the document did not stand on a line of many} */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** {@return the HTTP status, from 100 to 599; empty if it was not answered over HTTP, or its answer did not say} */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** {@return what is wrong: the entries, in contract order} */
    public List<Entry> violations() {
        return entries;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that
                && kind == that.kind
                && title.equals(that.title)
                && line == that.line
                && status == that.status
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, title, line, status, entries);
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
