package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.List;

/**
 * The themes of an evaluation, and their version: a new version codes anew.
 *
 * @param version the version
 * @param codes the themes, by code
 */
public record Codebook(String version, List<ItemCode> codes) {
    /** @throws IllegalArgumentException if the words are blank or too long */
    public Codebook {
        Words.required("version", version);
        codes = List.copyOf(codes);
    }

    /** What it is, no words. */
    @Override
    public String toString() {
        return "Codebook[" + version + "]";
    }
}
