package dev.positivehealth.internal.document;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object of a document, with the first value of each name and the names that were seen again. */
public final class ObjectWithDuplicates extends LinkedHashMap<String, @Nullable Object> {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The names that stood more than once. */
    private final LinkedHashSet<String> repeated = new LinkedHashSet<>();

    /** Makes an object without properties. */
    public ObjectWithDuplicates() {}

    /**
     * Notes a property; the first value of a name stays.
     *
     * @param value the value, null for JSON's null
     */
    public void see(String name, @Nullable Object value) {
        if (containsKey(name)) {
            repeated.add(name);
        } else {
            put(name, value);
        }
    }

    /** {@return the names that stood more than once: the names, each once} */
    public Set<String> repeated() {
        return repeated;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && (!(other instanceof ObjectWithDuplicates that) || repeated.equals(that.repeated));
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
