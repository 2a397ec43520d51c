package dev.positivehealth.json.document;

import dev.positivehealth.Violation;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One format of document that can be validated: every {@link DocumentType}, and {@code shared-profile/1}, which is written
 * and never read.
 *
 * <p>A check tells what is wrong and gives no value. Of a shared profile it tells whether the document keeps its format, not
 * whether a ledger made it.
 */
public final class DocumentCheck {
    private static final List<DocumentCheck> ALL = checks();

    private final String format;
    private final BiFunction<@Nullable Object, Questionnaires, List<Violation>> check;

    private DocumentCheck(String format, BiFunction<@Nullable Object, Questionnaires, List<Violation>> check) {
        this.format = format;
        this.check = check;
    }

    private static List<DocumentCheck> checks() {
        List<DocumentCheck> checks = new ArrayList<>();
        for (DocumentType<?> type : DocumentType.all()) {
            checks.add(new DocumentCheck(
                    type.format(), (plain, known) -> type.read(plain, known).violations()));
        }
        checks.add(new DocumentCheck(SharedProfileDocument.FORMAT, SharedProfileDocument::violations));
        return List.copyOf(checks);
    }

    /** {@return the checks: one check a format, the written-only one last} */
    public static List<DocumentCheck> all() {
        return ALL;
    }

    /**
     * Finds a check by the name of its format.
     *
     * @param name {@code profile}, {@code profile/1} or {@code positive-health/profile/1}
     * @return the check; empty if there is no format of that name
     */
    public static Optional<DocumentCheck> named(String name) {
        return ALL.stream()
                .filter(check ->
                        name.equals(check.format) || name.equals(check.name()) || (name + "/1").equals(check.name()))
                .findFirst();
    }

    /** {@return the short name: the format without its prefix, such as {@code profile/1}} */
    public String name() {
        return format.substring(DocumentType.PREFIX.length());
    }

    /**
     * Checks a document.
     *
     * @param plain the document as plain values: maps, lists, texts, numbers, booleans, nulls
     * @param known the questionnaires that are known here
     * @return all violations in contract order; empty if all is fine
     */
    public List<Violation> violations(@Nullable Object plain, Questionnaires known) {
        return check.apply(plain, known);
    }

    /** The format. */
    @Override
    public String toString() {
        return format;
    }
}
