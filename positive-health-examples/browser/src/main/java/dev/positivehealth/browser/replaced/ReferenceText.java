package dev.positivehealth.browser.replaced;

import org.teavm.jso.JSBody;

/**
 * The rule of references by the browser's own Unicode and {@code String.prototype.normalize}, in place of the core's class,
 * which asks the JDK's.
 */
public final class ReferenceText {
    /** The characters that no reference has, as in the core. */
    public static final String REFUSED =
            "\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000"
                    + "\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180d\\u3164\\ufe00-\\ufe0f\\uffa0\\ufdd0-\\ufdef\\ufffe\\uffff";

    private ReferenceText() {}

    /** {@return whether a text keeps the rule and has 1 to {@code longest} code points} */
    public static boolean isValid(String text, int longest) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= longest
                && text.charAt(0) != ' '
                && text.charAt(text.length() - 1) != ' '
                && isSeen(text, REFUSED);
    }

    // Beyond what the core lists stand lone halves, and the noncharacters at the end of each plane.
    @JSBody(
            params = {"text", "refused"},
            script = "return !new RegExp('[' + refused + '\\\\p{Cs}]', 'u').test(text)"
                    + " && !Array.from(text).some(function(c) { return (c.codePointAt(0) & 0xfffe) === 0xfffe; })"
                    + " && text.normalize('NFC') === text;")
    private static native boolean isSeen(String text, String refused);
}
