package dev.positivehealth.json.conformance;

import dev.positivehealth.Checked;
import java.util.List;

/** The vectors of groups that ship with the library: the people of a round and the report that must come of them, made by another program. */
public final class GroupVectors {
    /** Where the file is, on the class path and in the jar: a list of vectors. */
    public static final String FILE = "META-INF/positive-health/conformance/groups/groups.json";

    private GroupVectors() {}

    /** {@return all shipped vectors} */
    public static List<GroupVector> all() {
        return VectorList.shipped(FILE, GroupVectors::read);
    }

    /** {@return the vectors of a file, which is a JSON list, or all violations} */
    public static Checked<List<GroupVector>> read(byte[] utf8) {
        return VectorList.read(utf8, "group vectors", GroupVector::read);
    }
}
