package dev.positivehealth.json.table;

import dev.positivehealth.Checked;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.internal.document.SheetProperties;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.SheetRequirements;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the plain document of a sheet of each row, has the core judge it, and says of what it finds where it stands in the table. */
final class RowReader {
    private static final String ANSWERS = "/" + SheetProperties.ANSWERS;
    /** From here on Excel has lost digits of a number. */
    private static final BigDecimal NOT_EXACT = new BigDecimal("1e15");

    private final Heading heading;
    private final Questionnaires known;
    private final SheetRequirements requirements;
    private Optional<String> questionnaire;

    /** @param assumed the questionnaire of rows that name none; empty if there is no such */
    RowReader(Heading heading, Questionnaires known, SheetRequirements requirements, Optional<String> assumed) {
        this.heading = heading;
        this.known = known;
        this.requirements = requirements;
        this.questionnaire = assumed;
    }

    /** {@return the row as it was read; empty if it is no sheet but says which questionnaire is meant from here on} */
    Optional<SheetRow> read(Grid.Row row) {
        Optional<String> comment = comment(row);
        if (comment.isPresent()) {
            questionnaire = comment.filter(id -> !id.isEmpty()).or(() -> questionnaire);
            return Optional.empty();
        }
        return sheet(row).map(sheet -> new SheetRow(row.number(), sheet));
    }

    private Optional<String> comment(Grid.Row row) {
        Cell cell = row.cells().get(heading.column(SheetProperties.QUESTIONNAIRE));
        return Optional.ofNullable(cell)
                .filter(Cell.Words.class::isInstance)
                .map(words -> CellText.stripped(((Cell.Words) words).text()))
                .filter(text -> text.startsWith(SheetColumns.COMMENT))
                .map(text -> CellText.stripped(text.substring(SheetColumns.COMMENT.length())));
    }

    /** The sheet, or what is wrong; empty if nothing but what the heading has told already. */
    private Optional<Checked<AnswerSheet>> sheet(Grid.Row row) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        List<Violation> found = new ArrayList<>();
        Set<String> unread = new HashSet<>();
        questionnaire.ifPresent(id -> document.put(SheetProperties.QUESTIONNAIRE, id));
        document.put(SheetProperties.ANSWERS, answers);
        row.cells().forEach((column, cell) -> {
            Optional<String> name = heading.name(column);
            if (name.isEmpty()) {
                heading.see(column);
            } else if (cell instanceof Cell.Fault fault) {
                unread.add(name.get());
                found.add(TableText.wrong(
                        TableText.row(row.number()).child(name.get()),
                        fault.key(),
                        row.number(),
                        Grid.letters(column)));
            } else {
                put(name.get(), cell, document, answers);
            }
        });
        if (heading.column(SheetProperties.TAKEN_ON) < 0) {
            unread.add(SheetProperties.TAKEN_ON);
        }
        Checked<AnswerSheet> judged = AnswerSheetDraft.ofDocument(document).check(known, requirements);
        judged.violations().stream()
                .filter(violation -> !unread.contains(name(violation)))
                .forEach(violation -> found.add(placed(violation, row.number())));
        if (found.isEmpty()) {
            return Optional.of(judged).filter(one -> one.value().isPresent());
        }
        found.sort(Comparator.comparingInt(violation -> heading.column(last(violation))));
        return Optional.of(Checked.invalid(found));
    }

    private static void put(
            String name, Cell cell, Map<String, @Nullable Object> document, Map<String, @Nullable Object> answers) {
        switch (name) {
            case SheetProperties.REMARK -> document.put(name, remark(cell));
            case SheetProperties.TALK_ABOUT -> document.put(name, codes(cell));
            case SheetProperties.TAKEN_ON, SheetProperties.QUESTIONNAIRE -> document.put(name, plainText(cell));
            case SheetProperties.PARTICIPANT, SheetProperties.GROUP -> document.put(name, reference(cell));
            default -> answers.put(name, answer(cell));
        }
    }

    /** A text as somebody wrote it, with the spaces around it. */
    private static Object remark(Cell cell) {
        return cell instanceof Cell.Words words ? CellText.unguarded(words.text()) : plainText(cell);
    }

    private static Object plainText(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return CellText.stripped(CellText.unguarded(words.text()));
        }
        if (cell instanceof Cell.Numeral numeral) {
            return exact(numeral.number());
        }
        return cell instanceof Cell.Day day ? day.day().toString() : true;
    }

    /** A number of which no digit is lost, as text; else the number, which is no text. */
    private static Object exact(BigDecimal number) {
        boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
        return whole && number.abs().compareTo(NOT_EXACT) < 0
                ? number.toBigInteger().toString()
                : number;
    }

    /** A reference; what a spreadsheet has made of one is no text. */
    private static Object reference(Cell cell) {
        if (cell instanceof Cell.Day) {
            return true;
        }
        if (!(cell instanceof Cell.Words words)) {
            return plainText(cell);
        }
        String text = words.text();
        if (CellText.isGuarded(text)) {
            return CellText.unguarded(text);
        }
        String seen = CellText.stripped(text);
        if (CellText.isDamaged(seen)) {
            return true;
        }
        return CellText.ofFormula(seen).orElse(seen);
    }

    private static Object codes(Cell cell) {
        if (!(cell instanceof Cell.Words words)) {
            return List.of(plainText(cell));
        }
        return Arrays.stream(CellText.unguarded(words.text()).split("[\\s\\p{Z},;]+", -1))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static @Nullable Object answer(Cell cell) {
        if (cell instanceof Cell.Numeral numeral) {
            return numeral.number();
        }
        if (!(cell instanceof Cell.Words words)) {
            return true;
        }
        String text = CellText.stripped(words.text());
        if (TableText.isSkip(text)) {
            return null;
        }
        Optional<BigDecimal> number = CellText.number(text);
        return number.isPresent() ? number.get() : text;
    }

    /** The same violation where it stands in the table. */
    private Violation placed(Violation violation, int row) {
        String path = violation.path().startsWith(ANSWERS + "/")
                ? violation.path().substring(ANSWERS.length())
                : violation.path();
        int column = heading.column(name(violation));
        Violation inRow = new Violation(path, violation.code(), violation.arguments(), violation.labels());
        return TableText.at(inRow.within(TableText.row(row)), row, column < 0 ? "" : Grid.letters(column));
    }

    /** The name of the column that a violation of a sheet's document is about. */
    private static String name(Violation violation) {
        String[] names = violation.path().split("/", -1);
        if (names.length < 2) {
            return "";
        }
        return names[1].equals(SheetProperties.ANSWERS) && names.length > 2 ? names[2] : names[1];
    }

    /** The name of the column of a violation that is placed already: {@code /rows/12/sleeping}. */
    private static String last(Violation violation) {
        String[] names = violation.path().split("/", -1);
        return names.length > 3 ? names[3] : "";
    }

    /** {@return the path of the list of rows} */
    static PropertyPath rows() {
        return PropertyPath.ROOT.child("rows");
    }
}
