package dev.positivehealth.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents that differ from a good one by one named fault. */
public final class Mutants {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> OTHER_VALUES = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.booleanNode(false),
            NODES.numberNode(-1),
            NODES.numberNode(0),
            NODES.numberNode(7.5),
            NODES.numberNode(1e15),
            NODES.stringNode(""),
            NODES.stringNode(" "),
            NODES.stringNode("unheard-of"),
            NODES.stringNode("Unheard Of"),
            NODES.stringNode("x".repeat(2_001)),
            NODES.stringNode("2026-13-01"),
            NODES.stringNode("2026-03-01T24:00:00Z"),
            NODES.arrayNode(),
            NODES.objectNode());

    private Mutants() {}

    /**
     * One document with one fault.
     *
     * @param operator what was done
     * @param pointer where, as a JSON Pointer
     */
    public record Mutant(String operator, String pointer, JsonNode document) {
        /** The pointer without places in lists, so that mutants of one kind are told together. */
        public String kind() {
            return operator + " " + pointer.replaceAll("/[0-9]+", "/-");
        }
    }

    /** Gives every mutant of a document. */
    public static Stream<Mutant> of(JsonNode document) {
        List<String> pointers = new ArrayList<>();
        walk("", document, pointers);
        return pointers.stream().flatMap(pointer -> at(document, pointer));
    }

    private static void walk(String at, JsonNode node, List<String> pointers) {
        pointers.add(at);
        if (node.isObject()) {
            node.propertyNames()
                    .forEach(name ->
                            walk(at + "/" + name.replace("~", "~0").replace("/", "~1"), node.get(name), pointers));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(at + "/" + i, node.get(i), pointers);
            }
        }
    }

    private static Stream<Mutant> at(JsonNode document, String pointer) {
        List<Mutant> mutants = new ArrayList<>();
        JsonNode before = document.at(pointer);
        if (before.isObject()) {
            add(mutants, "add", document, pointer, root -> ((ObjectNode) root.at(pointer)).put("zeta", 1));
        }
        if (before.isArray() && before.size() > 0) {
            add(mutants, "repeat", document, pointer, root -> {
                ArrayNode list = (ArrayNode) root.at(pointer);
                list.add(list.get(0).deepCopy());
            });
        }
        if (before.isArray() && before.size() > 1) {
            add(mutants, "reorder", document, pointer, root -> {
                ArrayNode list = (ArrayNode) root.at(pointer);
                list.add(list.remove(0));
            });
        }
        if (!pointer.isEmpty()) {
            String parent = pointer.substring(0, pointer.lastIndexOf('/'));
            String name = pointer.substring(pointer.lastIndexOf('/') + 1)
                    .replace("~1", "/")
                    .replace("~0", "~");
            add(mutants, "drop", document, pointer, root -> {
                if (root.at(parent) instanceof ObjectNode object) {
                    object.remove(name);
                } else {
                    ((ArrayNode) root.at(parent)).remove(Integer.parseInt(name));
                }
            });
            if (document.at(parent).isObject()) {
                add(mutants, "rename", document, pointer, root -> {
                    ObjectNode object = (ObjectNode) root.at(parent);
                    object.set(name + "x", object.remove(name));
                });
            }
            for (JsonNode value : OTHER_VALUES) {
                if (!value.equals(before)) {
                    String text = value.toString();
                    String operator = "set " + (text.length() > 40 ? "a long text" : text);
                    add(mutants, operator, document, pointer, root -> {
                        if (root.at(parent) instanceof ObjectNode object) {
                            object.set(name, value);
                        } else {
                            ((ArrayNode) root.at(parent)).set(Integer.parseInt(name), value);
                        }
                    });
                }
            }
        }
        return mutants.stream();
    }

    private static void add(
            List<Mutant> mutants,
            String operator,
            JsonNode document,
            String pointer,
            java.util.function.Consumer<JsonNode> change) {
        JsonNode copy = document.deepCopy();
        change.accept(copy);
        mutants.add(new Mutant(operator, pointer, copy));
    }

    /** Reads the text of a document. */
    public static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }
}
