package dev.positivehealth.json.conformance;

import dev.positivehealth.Checked;
import java.util.ArrayList;
import java.util.List;

/**
 * The scoring vectors that ship with the library, for JUnit ({@code @MethodSource}) and for any other use. Their
 * expected results were computed from the written contract by a program other than this library.
 */
public final class ScoringVectors {
    /** Where the files are, on the class path and in the jar; each is a list of vectors. */
    public static final String FOLDER = "META-INF/positive-health/conformance/scoring/";

    private static final List<String> FILES = List.of(
            "mean-of-answered.json",
            "mean-of-answered-min.json",
            "direct-mark.json",
            "variants.json",
            "own-lists.json",
            "profiles.json",
            "violations.json");

    private ScoringVectors() {}

    /** {@return all shipped vectors, file by file} */
    public static List<ScoringVector> all() {
        List<ScoringVector> all = new ArrayList<>();
        FILES.forEach(file -> all.addAll(shipped(file)));
        return all;
    }

    /** {@return the names of the shipped files, below {@link #FOLDER}} */
    public static List<String> files() {
        return FILES;
    }

    /** {@return the vectors of one of the shipped {@link #files()}} */
    public static List<ScoringVector> shipped(String file) {
        return VectorList.shipped(FOLDER + file, ScoringVectors::read);
    }

    /** {@return the vectors of a file, which is a JSON list, or all violations} */
    public static Checked<List<ScoringVector>> read(byte[] utf8) {
        return VectorList.read(utf8, VectorFile.KIND, VectorFile::vector);
    }

    /** {@return the vectors of a file one by one, so that one that breaks a rule stops none of the others} */
    public static List<Checked<ScoringVector>> readEach(byte[] utf8) {
        Checked<List<Checked<ScoringVector>>> each =
                VectorList.judged(utf8, plain -> Checked.valid(VectorFile.readEach(plain)));
        return each.value().orElseGet(() -> List.of(Checked.invalid(each.violations())));
    }
}
