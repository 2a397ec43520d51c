package dev.positivehealth.internal.text;

import java.text.Normalizer;

/** Unicode's normal form C; in a browser it is {@code String.prototype.normalize}. */
final class NormalForm {
    private NormalForm() {}

    static boolean isComposed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }
}
