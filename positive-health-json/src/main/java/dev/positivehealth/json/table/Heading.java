package dev.positivehealth.json.table;

import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.SheetProperties;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first row of a table: which column is what. Names are those of a sheet's document and the codes of items, in any case, with
 * spaces, underscores or nothing in place of hyphens.
 */
final class Heading {
    private final Grid.Row row;
    private final Map<Integer, String> names;
    private final Map<String, Integer> columns;
    private final List<Violation> violations;

    private Heading(
            Grid.Row row, Map<Integer, String> names, Map<String, Integer> columns, List<Violation> violations) {
        this.row = row;
        this.names = names;
        this.columns = columns;
        this.violations = violations;
    }

    /** The names that a column can have, by how they are compared; empty where two names are compared as equal. */
    static final class Names {
        private final Map<String, Optional<String>> byKey = new HashMap<>();
        private final Map<String, String> exact = new HashMap<>();

        static Names of(Questionnaires known) {
            Names names = new Names();
            Stream.concat(
                            Stream.concat(SheetColumns.FIRST.stream(), SheetColumns.LAST.stream()),
                            known.all().stream()
                                    .flatMap(one -> one.items().stream())
                                    .map(item -> item.code().value()))
                    .distinct()
                    .forEach(names::add);
            return names;
        }

        private void add(String name) {
            exact.put(name, name);
            byKey.merge(key(name), Optional.of(name), (one, other) -> Optional.empty());
        }

        private static String key(String text) {
            return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\p{Z}-]", "");
        }

        Optional<String> find(String text) {
            return Optional.ofNullable(exact.get(text)).or(() -> byKey.getOrDefault(key(text), Optional.empty()));
        }

        /** {@return how many cells name a column} */
        int count(List<String> cells) {
            return (int) cells.stream()
                    .filter(cell -> find(CellText.stripped(cell)).isPresent())
                    .count();
        }
    }

    static Heading of(Grid.Row row, Names known) {
        Map<Integer, String> names = new LinkedHashMap<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<Violation> violations = new ArrayList<>();
        PropertyPath path = TableText.row(row.number());
        row.cells().forEach((column, cell) -> {
            String letters = Grid.letters(column);
            if (cell instanceof Cell.Fault fault) {
                violations.add(TableText.wrong(path.child(letters), fault.key(), row.number(), letters));
                names.put(column, "");
                return;
            }
            String typed = typed(cell);
            Optional<String> name = known.find(typed);
            boolean first =
                    name.map(one -> columns.putIfAbsent(one, column) == null).orElse(false);
            names.put(column, first ? name.orElse("") : "");
            if (name.isEmpty()) {
                violations.add(unknown(path.child(typed), row.number(), letters));
            } else if (!first) {
                violations.add(TableText.at(
                        Violation.of(path.child(name.get()), ViolationCode.PROPERTY_DUPLICATE), row.number(), letters));
            }
        });
        if (!columns.containsKey(SheetProperties.TAKEN_ON)) {
            violations.add(TableText.at(
                    Violation.of(
                            path.child(SheetProperties.TAKEN_ON),
                            ViolationCode.PROPERTY_MISSING,
                            "property",
                            SheetProperties.TAKEN_ON),
                    row.number(),
                    ""));
        }
        return new Heading(row, names, columns, violations);
    }

    private static String typed(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return CellText.stripped(CellText.unguarded(words.text()));
        }
        return cell instanceof Cell.Numeral numeral ? numeral.number().toPlainString() : "";
    }

    private static Violation unknown(PropertyPath path, int row, String letters) {
        return TableText.at(
                Violation.of(path, ViolationCode.PROPERTY_UNKNOWN, "format", AnswerSheetDraft.FORMAT), row, letters);
    }

    /**
     * {@return whether it is a header at all} One name that is known may be a cell of a sheet; what else stood in that row would then be
     * told as names.
     */
    boolean isKnown() {
        return columns.size() > 1 || columns.containsKey(SheetProperties.TAKEN_ON);
    }

    /** {@return what is wrong with it, from left to right} */
    List<Violation> violations() {
        return violations;
    }

    /** Notes a cell below that has no name above it; each such column is told once. */
    void see(int column) {
        if (names.putIfAbsent(column, "") == null) {
            String letters = Grid.letters(column);
            violations.add(unknown(TableText.row(row.number()).child(letters), row.number(), letters));
        }
    }

    /** {@return the name of a column; empty if it has none that is read} */
    Optional<String> name(int column) {
        return Optional.ofNullable(names.get(column)).filter(name -> !name.isEmpty());
    }

    /** {@return the column with a name, from 0; -1 if there is none} */
    int column(String name) {
        return columns.getOrDefault(name, -1);
    }
}
