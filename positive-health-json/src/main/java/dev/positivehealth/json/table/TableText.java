package dev.positivehealth.json.table;

import dev.positivehealth.Checked;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The library's words in and about tables, and what is wrong with one as a violation. */
final class TableText {
    /** A day as it is to be written, for a text that shows how. */
    static final String DAY = "2026-03-01";

    private static final Texts TEXTS = Texts.of("tables");
    private static final String SKIP = "skip";
    private static final String PROPERTY = "property";

    private TableText() {}

    static LocalizedText of(String key) {
        return TEXTS.get(key, LocalizedText::of);
    }

    /** {@return the text with words in place of its placeholders, names and words in turn} */
    static LocalizedText of(String key, String... arguments) {
        Map<String, String> words = Texts.arguments(arguments);
        return of(key).map(text -> Texts.fill(text, words));
    }

    /** {@return whether a cell says, in any language of the library, that a question was skipped} */
    static boolean isSkip(String text) {
        return of(SKIP).texts().values().stream()
                .anyMatch(word -> word.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)));
    }

    /** {@return the path of a row, by its number as a spreadsheet shows it} */
    static PropertyPath row(int number) {
        return PropertyPath.ROOT.child("rows").child(number);
    }

    /** {@return a file that is not read at all, with the reason} */
    static <T> Checked<T> wrongFile(String key, String... arguments) {
        Violation wrong = Violation.of(PropertyPath.ROOT, ViolationCode.VALUE_INVALID, PROPERTY, "file")
                .labelled(PROPERTY, of(key, arguments));
        return Checked.invalid(List.of(wrong));
    }

    /** {@return what a place in a file is not read for, with the reason} */
    static Violation wrong(PropertyPath path, String key, int row, String column) {
        return at(
                Violation.of(path, ViolationCode.VALUE_INVALID, PROPERTY, column.isEmpty() ? "row" : "cell")
                        .labelled(PROPERTY, of(key)),
                row,
                column);
    }

    /** {@return the same violation, which also tells the number of the row and, unless they are empty, the letters of the column} */
    static Violation at(Violation violation, int row, String column) {
        Map<String, String> arguments = new LinkedHashMap<>(violation.arguments());
        arguments.put("row", Integer.toString(row));
        if (!column.isEmpty()) {
            arguments.put("column", column);
        }
        return new Violation(violation.path(), violation.code(), arguments, violation.labels());
    }
}
