package dev.positivehealth.json.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/**
 * The names of an object's properties, which in one document after another come in the same order: the parser compares the
 * bytes of a name with those of the one that is expected, and only where it is another one is it looked up. For one thread.
 *
 * <p>That is faster than a matcher over all names, which reads each name into a hash first.
 */
final class NamesInOrder {
    private static final int UNKNOWN = -1;

    private final SerializedString[] names;
    private final Map<String, Integer> places = new HashMap<>();
    /** What comes after each place, at first in the order in which the names were given; the first entry is for the start. */
    private int[] after;

    private int[] cameAfter;
    private int place;
    private int came;
    private int missed;

    NamesInOrder(List<String> names) {
        this.names = names.stream().map(SerializedString::new).toArray(SerializedString[]::new);
        names.forEach(name -> places.put(name, places.size()));
        after = new int[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            after[i] = i;
        }
        cameAfter = after.clone();
    }

    void begin() {
        place = UNKNOWN;
        came = 0;
        missed = 0;
    }

    /** Goes to the next name, and gives its place among the names; -1 at the end of the object, and for any other name. */
    int next(JsonParser parser) {
        int expected = after[place + 1];
        int found = parser.nextName(names[expected]) ? expected : lookedUp(parser, expected);
        if (found >= 0) {
            came++;
            cameAfter[place + 1] = found;
        }
        place = found;
        return found;
    }

    private int lookedUp(JsonParser parser, int expected) {
        if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            missed++;
            String name = parser.currentName();
            // Mostly the one that was expected is left out.
            int next = after[expected + 1];
            return names[next].getValue().equals(name) ? next : places.getOrDefault(name, UNKNOWN);
        }
        if (missed > came / 4) {
            int[] before = after;
            after = cameAfter;
            cameAfter = before;
        }
        return UNKNOWN;
    }
}
