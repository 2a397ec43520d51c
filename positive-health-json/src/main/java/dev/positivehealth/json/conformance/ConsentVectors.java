package dev.positivehealth.json.conformance;

import dev.positivehealth.Checked;
import java.util.List;

/** The vectors of consent that ship with the library: a ledger and a question, with the decision that must come of them. */
public final class ConsentVectors {
    /** Where the file is, on the class path and in the jar: a list of vectors. */
    public static final String FILE = "META-INF/positive-health/conformance/consent/consent.json";

    private ConsentVectors() {}

    /** {@return all shipped vectors} */
    public static List<ConsentVector> all() {
        return VectorList.shipped(FILE, ConsentVectors::read);
    }

    /** {@return the vectors of a file, which is a JSON list, or all violations} */
    public static Checked<List<ConsentVector>> read(byte[] utf8) {
        return VectorList.read(utf8, "consent vectors", ConsentVector::read);
    }
}
