package dev.positivehealth.json.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How texts and numbers stand in a cell. A text that a spreadsheet would take for something else gets an apostrophe before it, and
 * only such an apostrophe is taken away when it is read.
 */
final class CellText {
    private static final char GUARD = '\'';
    /** Those that begin a formula (OWASP, CSV injection), in their full width as well. */
    private static final String OPENING = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern ERROR = Pattern.compile(
            "#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)"
                    + "|Err:[0-9]{3}");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]{1,40}([.,][0-9]{1,40})?[eE][+-]?[0-9]{1,4}");
    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]{1,40}([.,](?:[0-9]{1,2}|[0-9]{4,40}))?([eE][+-]?[0-9]{1,4})?");
    private static final Pattern FORMULA_OF_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private CellText() {}

    /** {@return a text without spaces around it, those that do not break and byte order marks included} */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** {@return a text as it is written into a cell, safe against formulas} */
    static String guarded(String text) {
        return needsGuard(text) ? GUARD + text : text;
    }

    /** {@return a text as it was before it was guarded; a text that no guard stands before is given as it is} */
    static String unguarded(String text) {
        return isGuarded(text) ? text.substring(1) : text;
    }

    /** {@return whether a guard stands before a text} */
    static boolean isGuarded(String text) {
        return !text.isEmpty() && text.charAt(0) == GUARD && needsGuard(text.substring(1));
    }

    private static boolean needsGuard(String text) {
        int at = 0;
        // Apostrophes before what needs a guard are part of the text: one more keeps them.
        while (at < text.length() && text.charAt(at) == GUARD) {
            at++;
        }
        String rest = text.substring(at);
        String seen = stripped(rest);
        return !rest.isEmpty()
                && (seen.isEmpty()
                        || OPENING.indexOf(rest.charAt(0)) >= 0
                        || OPENING.indexOf(seen.charAt(0)) >= 0
                        || isDamaged(seen));
    }

    /** {@return whether a spreadsheet has made something else of a text: an error, or a number that lost its digits} */
    static boolean isDamaged(String text) {
        return ERROR.matcher(text).matches() || SCIENTIFIC.matcher(text).matches();
    }

    /** {@return a text that stands in a formula of nothing else, {@code ="007"}, as exports write it to keep zeros} */
    static Optional<String> ofFormula(String text) {
        return Optional.of(FORMULA_OF_TEXT.matcher(text))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1));
    }

    /**
     * {@return the number that a text is, with a point or a comma before its decimals} Three digits after the point or comma are none:
     * {@code 1.000} can be one or a thousand.
     */
    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
