package dev.positivehealth.browser.replaced;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Regular expressions by those of the browser, in place of Java's own, which would bring tables of all of Unicode along. The
 * library's expressions mean the same in both, but for {@code \s}, which is Java's here.
 */
public final class Pattern {
    private final String form;
    private final JSObject whole;
    private final JSObject next;

    private Pattern(String form) {
        this.form = form;
        String own = form.replace("\\s", "[ \\t\\n\\x0B\\f\\r]");
        whole = expression("^(?:" + own + ")$", "");
        next = expression(own, "g");
    }

    /** {@return an expression} */
    public static Pattern compile(String form) {
        return new Pattern(form);
    }

    /** {@return an expression for a text as it stands} */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted.append(".*+?^${}()|[]\\/".indexOf(c) < 0 ? "" : "\\").append(c);
        }
        return quoted.toString();
    }

    /** {@return whether a text is as an expression says} */
    public static boolean matches(String form, CharSequence text) {
        return compile(form).matcher(text).matches();
    }

    /** {@return what finds this in a text} */
    public Matcher matcher(CharSequence text) {
        return new Matcher(this, text.toString());
    }

    /** {@return the parts of a text between what is found, without empty ones at the end} */
    public String[] split(CharSequence text) {
        return split(text, 0);
    }

    /** {@return the parts of a text between what is found, with those at the end unless the limit is 0, at most so many} */
    public String[] split(CharSequence text, int limit) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = matcher(text);
        int from = 0;
        while ((limit <= 0 || parts.size() < limit - 1) && matcher.find()) {
            parts.add(text.toString().substring(from, matcher.start()));
            from = matcher.end();
        }
        parts.add(text.toString().substring(from));
        while (limit == 0 && parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return parts.toArray(new String[0]);
    }

    JSObject whole() {
        return whole;
    }

    JSObject next() {
        return next;
    }

    /** The expression itself. */
    @Override
    public String toString() {
        return form;
    }

    @JSBody(
            params = {"form", "flags"},
            script = "return new RegExp(form, flags);")
    private static native JSObject expression(String form, String flags);
}
