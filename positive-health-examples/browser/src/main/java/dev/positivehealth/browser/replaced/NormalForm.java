package dev.positivehealth.browser.replaced;

import org.teavm.jso.JSBody;

/** Unicode's normal form C by {@code String.prototype.normalize}, in place of the core's class, which asks the JDK. */
public final class NormalForm {
    private NormalForm() {}

    @JSBody(params = "text", script = "return text.normalize('NFC') === text;")
    public static native boolean isComposed(String text);
}
