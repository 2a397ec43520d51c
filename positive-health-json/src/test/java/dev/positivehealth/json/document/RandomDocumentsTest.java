package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.positivehealth.json.Golden;
import dev.positivehealth.json.Mutants;
import dev.positivehealth.json.internal.PlainJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random documents that the library writes, of every type, are valid by their schema. They are left in {@code
 * target/random-documents}, where another validator looks at them too.
 */
class RandomDocumentsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/positivehealth/json/golden");
    private static final Path LEFT = Path.of("target/random-documents");
    private static final Map<DocumentType<?>, JsonNode> BEGINNINGS = new HashMap<>();
    private static final Map<DocumentType<?>, Schema> SCHEMAS = new HashMap<>();
    private static final Map<String, List<String>> WRITTEN = new TreeMap<>();
    private static final List<String> TEXTS =
            List.of("Ja", "één \"woord\"\n/twee\\", "😀", "a".repeat(200), "中文", "x y", "own-code", "2026-05-05");

    @Provide
    Arbitrary<DocumentType<?>> types() {
        return Arbitraries.of(DocumentType.all());
    }

    @Property(tries = 4_500, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsValid(@ForAll("types") DocumentType<?> type, @ForAll long seed) {
        JsonNode document =
                BEGINNINGS.computeIfAbsent(type, RandomDocumentsTest::golden).deepCopy();
        Random random = new Random(seed);
        for (int edits = 2 + random.nextInt(12); edits > 0; edits--) {
            JsonNode edited = document.deepCopy();
            edit(edited, random);
            document = isFine(type, edited) ? edited : document;
        }
        String text = document.toString();
        String written = type.isRead() ? written(type, text) : text;
        Schema schema = SCHEMAS.computeIfAbsent(type, RandomDocumentsTest::schema);
        assertThat(schema.validate(Mutants.parse(written))).as(written).isEmpty();
        WRITTEN.computeIfAbsent(type.kind(), unused -> new ArrayList<>()).add(written);
    }

    private static boolean isFine(DocumentType<?> type, JsonNode document) {
        return Golden.DOCUMENTS
                .check(type, document.toString().getBytes(StandardCharsets.UTF_8))
                .isEmpty();
    }

    private static <T> String written(DocumentType<T> type, String text) {
        String written =
                Golden.DOCUMENTS.write(type, Golden.DOCUMENTS.read(type, text).orElseThrow());
        assertThat(Golden.DOCUMENTS.write(
                        type, Golden.DOCUMENTS.read(type, written).orElseThrow()))
                .isEqualTo(written);
        return written;
    }

    @AfterContainer
    static void leavesThemForOthers() throws IOException {
        Files.createDirectories(LEFT);
        StringBuilder counts = new StringBuilder();
        for (Map.Entry<String, List<String>> kind : WRITTEN.entrySet()) {
            Files.write(LEFT.resolve(kind.getKey() + ".ndjson"), kind.getValue());
            counts.append(' ')
                    .append(kind.getKey())
                    .append(' ')
                    .append(kind.getValue().size());
        }
        System.out.println("random documents:" + counts);
        assertThat(WRITTEN.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        DocumentType.all().stream().map(DocumentType::kind).toList());
        assertThat(WRITTEN.values())
                .allSatisfy(documents -> assertThat(documents).hasSizeGreaterThan(50));
    }

    private static JsonNode golden(DocumentType<?> type) {
        try {
            return Mutants.parse(Files.readString(GOLDEN.resolve(type.kind() + ".json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema schema(DocumentType<?> type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PlainJson.text(type.schema()));
    }

    /** Leaves out, repeats, moves or changes something somewhere. */
    private static void edit(JsonNode document, Random random) {
        List<JsonNode> places = new ArrayList<>();
        collect(document, places);
        JsonNode place = places.get(random.nextInt(places.size()));
        if (place instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(3) == 0) {
                object.remove(name);
            } else if (object.get(name).isValueNode()) {
                object.set(name, other(object.get(name), random));
            }
        } else if (place instanceof ArrayNode array && !array.isEmpty()) {
            int index = random.nextInt(array.size());
            switch (random.nextInt(4)) {
                case 0 -> array.remove(index);
                case 1 -> array.add(array.get(index).deepCopy());
                case 2 -> array.insert(random.nextInt(array.size()), array.remove(index));
                default -> {
                    if (array.get(index).isValueNode()) {
                        array.set(index, other(array.get(index), random));
                    }
                }
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainer()) {
            places.add(node);
            node.forEach(part -> collect(part, places));
        }
    }

    private static JsonNode other(JsonNode value, Random random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isBoolean()) {
            return nodes.booleanNode(!value.booleanValue());
        }
        if (value.isNumber()) {
            return nodes.numberNode(random.nextInt(12));
        }
        if (value.isString() && value.stringValue().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return nodes.stringNode(LocalDate.parse(value.stringValue())
                    .plusDays(random.nextInt(9) - 4L)
                    .toString());
        }
        if (value.isString() && value.stringValue().matches("[0-9]{4}-.*Z")) {
            return nodes.stringNode(Instant.parse(value.stringValue())
                    .plusNanos(random.nextInt(2_000_000_000))
                    .toString());
        }
        return nodes.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
    }
}
