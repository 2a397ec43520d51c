package dev.positivehealth.browser;

import dev.positivehealth.internal.document.Budget;
import dev.positivehealth.internal.document.DocumentTooLargeException;
import dev.positivehealth.internal.document.ObjectWithDuplicates;
import dev.positivehealth.internal.document.WholeNumbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value by RFC 8259 as the library's JSON module does: repeated names are kept, numbers are exact, and lone halves
 * of surrogate pairs are let through to be judged.
 *
 * <p>{@code JSON.parse} would drop repeated names and round numbers, so that violations would differ from the server's.
 */
final class JsonReader {
    // Beyond these the parser of the JSON module takes no text for JSON.
    private static final int LONGEST_NUMBER = 1_000;
    private static final int LONGEST_NAME = 50_000;

    private final String text;
    private final Budget budget;
    private int at;

    /** A text that is not one JSON value. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private JsonReader(String text, Budget budget) {
        this.text = text;
        this.budget = budget;
    }

    /**
     * Reads a text.
     *
     * @param text one JSON value; a byte order mark before it is skipped
     * @throws DocumentTooLargeException if it exceeds the budget
     * @throws MalformedException if the text is not one JSON value
     */
    static @Nullable Object parse(String text, Budget budget) throws MalformedException {
        JsonReader reader = new JsonReader(text.startsWith("\uFEFF") ? text.substring(1) : text, budget);
        Object value = reader.value();
        reader.space();
        if (reader.at < reader.text.length()) {
            throw new MalformedException();
        }
        return value;
    }

    private @Nullable Object value() throws MalformedException {
        space();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private ObjectWithDuplicates object() throws MalformedException {
        budget.enter();
        at++;
        ObjectWithDuplicates object = new ObjectWithDuplicates();
        space();
        if (!isNext('}')) {
            do {
                space();
                String name = string();
                if (name.length() > LONGEST_NAME) {
                    throw new MalformedException();
                }
                space();
                expect(':');
                space();
                budget.count();
                object.see(name, value());
                space();
            } while (isNext(','));
            expect('}');
        }
        budget.leave();
        return object;
    }

    private List<@Nullable Object> array() throws MalformedException {
        budget.enter();
        at++;
        List<@Nullable Object> array = new ArrayList<>();
        space();
        if (!isNext(']')) {
            do {
                space();
                budget.count();
                array.add(value());
                space();
            } while (isNext(','));
            expect(']');
        }
        budget.leave();
        return array;
    }

    private String string() throws MalformedException {
        expect('"');
        int from = at;
        while (peek() >= ' ' && peek() != '"' && peek() != '\\') {
            at++;
        }
        if (peek() == '"') {
            return text.substring(from, at++);
        }
        StringBuilder written = new StringBuilder(text.substring(from, at));
        while (!isNext('"')) {
            char c = next();
            if (c < ' ') {
                throw new MalformedException();
            }
            written.append(c == '\\' ? escape() : c);
        }
        return written.toString();
    }

    private char escape() throws MalformedException {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
            default -> throw new MalformedException();
        };
    }

    private int hex() throws MalformedException {
        char c = next();
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = (c | 0x20) - 'a';
        if (letter < 0 || letter > 5) {
            throw new MalformedException();
        }
        return letter + 10;
    }

    private @Nullable Object word(String word, @Nullable Object value) throws MalformedException {
        if (!text.startsWith(word, at)) {
            throw new MalformedException();
        }
        at += word.length();
        return value;
    }

    private Number number() throws MalformedException {
        int from = at;
        isNext('-');
        if (!isNext('0')) {
            digits();
        }
        boolean isWhole = true;
        if (isNext('.')) {
            isWhole = false;
            digits();
        }
        if (isNext('e') || isNext('E')) {
            isWhole = false;
            if (!isNext('+')) {
                isNext('-');
            }
            digits();
        }
        String number = text.substring(from, at);
        if (number.length() > LONGEST_NUMBER) {
            throw new MalformedException();
        }
        // Nine digits and a sign always fit.
        return isWhole && number.length() < 10 ? (Number) Integer.valueOf(number) : WholeNumbers.parse(number);
    }

    private void digits() throws MalformedException {
        int from = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == from) {
            throw new MalformedException();
        }
    }

    private void space() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
    }

    /** The next character, which at the end is one that stands nowhere in JSON. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private char next() throws MalformedException {
        if (at >= text.length()) {
            throw new MalformedException();
        }
        return text.charAt(at++);
    }

    private boolean isNext(char c) {
        if (peek() != c || at >= text.length()) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char c) throws MalformedException {
        if (!isNext(c)) {
            throw new MalformedException();
        }
    }
}
