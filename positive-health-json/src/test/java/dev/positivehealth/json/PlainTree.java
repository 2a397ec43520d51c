package dev.positivehealth.json;

import dev.positivehealth.json.internal.PlainJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A document that a test changes at a JSON Pointer before it is read. */
public record PlainTree(@Nullable Object root) {
    public static PlainTree parse(String json) {
        return new PlainTree(Golden.plain(json));
    }

    public String text() {
        return PlainJson.text(root);
    }

    /** The pointers of all properties and elements, in document order. */
    public List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        walk("", root, pointers);
        return pointers;
    }

    public List<String> pointersOfObjects() {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(pointers());
        return all.stream().filter(pointer -> at(pointer) instanceof Map).toList();
    }

    private static void walk(String at, @Nullable Object value, List<String> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, part) -> {
                String pointer =
                        at + "/" + String.valueOf(name).replace("~", "~0").replace("/", "~1");
                into.add(pointer);
                walk(pointer, part, into);
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                into.add(at + "/" + i);
                walk(at + "/" + i, list.get(i), into);
            }
        }
    }

    public @Nullable Object at(String pointer) {
        Object value = root;
        for (String escaped :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String name = unescaped(escaped);
            if (value instanceof Map<?, ?> map && map.containsKey(name)) {
                value = map.get(name);
            } else if (value instanceof List<?> list) {
                value = list.get(Integer.parseInt(name));
            } else {
                throw new IllegalArgumentException("nothing at " + pointer);
            }
        }
        return value;
    }

    public PlainTree set(String pointer, @Nullable Object value) {
        String name = unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
        Object parent = at(parent(pointer));
        if (parent instanceof List<?>) {
            list(parent).set(Integer.parseInt(name), value);
        } else {
            object(parent).put(name, value);
        }
        return this;
    }

    public PlainTree remove(String pointer) {
        object(at(parent(pointer))).remove(unescaped(pointer.substring(pointer.lastIndexOf('/') + 1)));
        return this;
    }

    /** Brings the properties of all objects into another order. */
    public PlainTree reordered(Consumer<List<String>> order) {
        for (String pointer : pointersOfObjects()) {
            Map<String, @Nullable Object> object = object(at(pointer));
            Map<String, @Nullable Object> before = new LinkedHashMap<>(object);
            List<String> names = new ArrayList<>(before.keySet());
            order.accept(names);
            object.clear();
            names.forEach(name -> object.put(name, before.get(name)));
        }
        return this;
    }

    public PlainTree reversed() {
        return reordered(Collections::reverse);
    }

    private static String unescaped(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    @SuppressWarnings("unchecked") // the parser makes maps of texts
    private static Map<String, @Nullable Object> object(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked") // the trees of these tests have texts as names
    private static List<@Nullable Object> list(@Nullable Object value) {
        return (List<@Nullable Object>) Objects.requireNonNull(value);
    }
}
