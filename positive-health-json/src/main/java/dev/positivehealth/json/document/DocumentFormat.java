package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.json.document.Properties.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One format of document: its name, and how a value of the domain is written in it, read from it and checked against it.
 *
 * <p>All of them are a {@link DocumentType}. The few that scoring needs also stand apart in {@link ScoringFormats}, for a front end
 * that takes nothing else of the library.
 *
 * @param <T> what a document of this format holds
 */
public sealed class DocumentFormat<T> permits DocumentType {
    static final String PREFIX = "positive-health/";
    static final String FORMAT = "format";

    private final String format;
    private final Class<T> javaType;
    private final DocumentLimits limits;
    private final Supplier<Description<T>> describe;
    private final boolean isRead;
    private volatile @Nullable Description<T> described;

    DocumentFormat(
            String format,
            Class<T> javaType,
            DocumentLimits limits,
            Supplier<Description<T>> describe,
            boolean isRead) {
        this.format = format;
        this.javaType = javaType;
        this.limits = limits;
        this.describe = describe;
        this.isRead = isRead;
    }

    DocumentFormat(DocumentFormat<T> same) {
        this(same.format, same.javaType, same.limits, same.describe, same.isRead);
    }

    static <T> DocumentFormat<T> judged(
            String name,
            Class<T> javaType,
            DocumentLimits limits,
            Function<Properties<T>, Function<Values, Checked<T>>> describe) {
        return new DocumentFormat<>(PREFIX + name, javaType, limits, () -> Description.of(name, describe), true);
    }

    /** Made when it is first asked for, since all types take longer to describe than a short run lasts; twice is no harm. */
    final Description<T> description() {
        Description<T> known = described;
        if (known == null) {
            known = describe.get();
            described = known;
        }
        return known;
    }

    /** {@return the format, which a document names in its first property, such as {@code positive-health/profile/1}} */
    public final String format() {
        return format;
    }

    /** {@return the format without its prefix, such as {@code profile/1}} */
    public final String name() {
        return format.substring(PREFIX.length());
    }

    /** {@return whether it goes by this name: {@code profile}, {@code profile/1} or {@code positive-health/profile/1}} */
    public final boolean isNamed(String name) {
        return name.equals(format) || name.equals(name()) || (name + "/1").equals(name());
    }

    /** {@return the class of what a document holds} */
    public final Class<T> javaType() {
        return javaType;
    }

    /** {@return whether a document gives back what it was written of; if not, it is written and checked only} */
    public final boolean isRead() {
        return isRead;
    }

    /**
     * Reads a document.
     *
     * @param plain the document as plain values: maps, lists, texts, numbers, booleans, nulls
     * @return what the document holds, or all violations in contract order
     * @throws UnsupportedOperationException if documents of this type are never read
     */
    public final Checked<T> read(@Nullable Object plain, Known known) {
        if (!isRead) {
            throw new UnsupportedOperationException(name() + " is written and checked, never read");
        }
        return read(plain, known, false, new HashSet<>());
    }

    final Checked<T> read(@Nullable Object plain, Known known, boolean checks, Set<Object> siblings) {
        return description().judge().judge(plain, known, checks, siblings).map(javaType::cast);
    }

    /**
     * Checks a document without giving what it holds. A profile is also held against its questionnaire and rule where they are
     * known, which reading does not do: what was stored is given as it is.
     *
     * @param plain the document as plain values: maps, lists, texts, numbers, booleans, nulls
     * @return all violations in contract order; empty if all is fine
     */
    public final List<Violation> check(@Nullable Object plain, Known known) {
        return description().judge().judge(plain, known, true, new HashSet<>()).violations();
    }

    /** {@return the document of a value as plain values, properties in contract order, {@code format} first} */
    public final Map<String, @Nullable Object> write(T value) {
        return description().write(format, value);
    }

    /** {@return how large a document may be} */
    public final DocumentLimits limits() {
        return limits;
    }

    /** {@return the one violation {@code document.too-large}, at the root} */
    public final Checked<T> tooLarge() {
        return Checked.invalid(limits.tooLarge());
    }

    /**
     * Says that a text is not even one JSON value.
     *
     * @return the one violation {@code json.malformed}, at the root
     */
    public static <T> Checked<T> malformed() {
        return Checked.invalid(List.of(Violation.of(PropertyPath.ROOT, ViolationCode.JSON_MALFORMED)));
    }

    /** The format. */
    @Override
    public final String toString() {
        return format;
    }
}
