package dev.positivehealth.browser.replaced;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** One search for a regular expression in a text, by the browser. */
public final class Matcher {
    private final Pattern pattern;
    private final String text;
    private @Nullable JSObject found;
    private int from;

    Matcher(Pattern pattern, String text) {
        this.pattern = pattern;
        this.text = text;
    }

    /** {@return whether the whole text is as the expression says} */
    public boolean matches() {
        found = search(pattern.whole(), text, 0);
        return found != null;
    }

    /** {@return whether there is another place, which the other methods then tell of} */
    public boolean find() {
        found = from > text.length() ? null : search(pattern.next(), text, from);
        if (found == null) {
            return false;
        }
        from = end() > start() ? end() : end() + 1;
        return true;
    }

    /** {@return where the place begins} */
    public int start() {
        return index(there());
    }

    /** {@return where the place ends} */
    public int end() {
        return index(there()) + group().length();
    }

    /** {@return the whole place} */
    public String group() {
        return part(there(), 0);
    }

    /** {@return a part of the place by its number; null if it has none} */
    public String group(int number) {
        return part(there(), number);
    }

    /** {@return the text with every place replaced, where {@code $1} to {@code $9} are its parts} */
    public String replaceAll(String by) {
        return replaced(pattern.next(), text, by);
    }

    private JSObject there() {
        if (found == null) {
            throw new IllegalStateException("nothing was found");
        }
        return found;
    }

    @JSBody(
            params = {"expression", "text", "from"},
            script = "expression.lastIndex = from; return expression.exec(text);")
    private static native @Nullable JSObject search(JSObject expression, String text, int from);

    @JSBody(params = "found", script = "return found.index;")
    private static native int index(JSObject found);

    @JSBody(
            params = {"found", "number"},
            script = "return found[number] === undefined ? null : found[number];")
    private static native String part(JSObject found, int number);

    @JSBody(
            params = {"expression", "text", "by"},
            script = "expression.lastIndex = 0; return text.replace(expression, by);")
    private static native String replaced(JSObject expression, String text, String by);
}
