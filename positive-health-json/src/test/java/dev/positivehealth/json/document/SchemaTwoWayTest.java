package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.json.Golden;
import dev.positivehealth.json.Mutants;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema of a document refuses, the library refuses; what only the library can refuse is a list of codes. */
class SchemaTwoWayTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/positivehealth/json/golden");
    private static final Path PASSING = Path.of("src/test/resources/dev/positivehealth/json/mutants-that-pass.txt");

    /** Codes of what is beyond a schema: what depends on other values, on what is known, or on the calendar. */
    private static final Set<ViolationCode> BEYOND_A_SCHEMA = EnumSet.of(
            ViolationCode.ANSWER_UNKNOWN_ITEM,
            ViolationCode.ANSWER_OUT_OF_RANGE,
            ViolationCode.ANSWER_NOT_WHOLE,
            ViolationCode.TALK_ABOUT_UNKNOWN_ITEM,
            ViolationCode.TAKEN_ON_INVALID,
            ViolationCode.PARTICIPANT_INVALID,
            ViolationCode.PARTICIPANT_OTHER,
            ViolationCode.GROUP_OUT_OF_ORDER,
            ViolationCode.RELEASE_UNSAFE,
            ViolationCode.NOTICE_MISSING,
            ViolationCode.CODE_INVALID,
            ViolationCode.SCALE_INVALID,
            ViolationCode.ITEM_DUPLICATE,
            ViolationCode.VALUE_DUPLICATE,
            ViolationCode.NUMBER_INVALID,
            ViolationCode.SCORE_INCONSISTENT,
            ViolationCode.EVENT_OUT_OF_ORDER,
            ViolationCode.EVENT_NOT_POSSIBLE,
            ViolationCode.REQUEST_DUPLICATE,
            ViolationCode.REQUEST_UNKNOWN,
            ViolationCode.REQUEST_NOT_NOW,
            ViolationCode.TOPIC_NOT_AGREED,
            ViolationCode.VALUE_INVALID);

    private record Document(String name, DocumentType<?> type, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Document> documents() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            List<Document> documents = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                DocumentType<?> type = DocumentType.named(name)
                        .orElseGet(() -> DocumentType.named("questionnaire").orElseThrow());
                documents.add(new Document(name, type, Files.readString(file)));
            }
            return documents;
        }
    }

    private static Schema schema(DocumentType<?> type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PlainJson.text(type.schema()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void goldenDocumentsAreValid(Document document) {
        assertThat(schema(document.type()).validate(Mutants.parse(document.text())))
                .isEmpty();
    }

    /** Run by {@code -Plong}; {@code -Dmutants.write=true} writes the list of those that pass anew. */
    @Tag("long")
    @Test
    void refusesWhatTheSchemaRefuses() throws IOException {
        Set<String> passing = new TreeSet<>();
        Set<ViolationCode> beyond = EnumSet.noneOf(ViolationCode.class);
        List<String> onlyTheSchema = new ArrayList<>();
        int[] counts = new int[4];
        for (Document document : documents()) {
            Schema schema = schema(document.type());
            Mutants.of(Mutants.parse(document.text())).forEach(mutant -> {
                if (isOfAnotherDocument(document, mutant)) {
                    return;
                }
                boolean bySchema = !schema.validate(mutant.document()).isEmpty();
                List<Violation> violations = Golden.DOCUMENTS.check(
                        document.type(), mutant.document().toString().getBytes(StandardCharsets.UTF_8));
                counts[(bySchema ? 2 : 0) + (violations.isEmpty() ? 0 : 1)]++;
                if (bySchema && violations.isEmpty()) {
                    onlyTheSchema.add(document + ": " + mutant.kind());
                } else if (violations.isEmpty()) {
                    passing.add(reason(mutant) + " | " + document + ": " + mutant.kind());
                } else if (!bySchema) {
                    violations.forEach(violation -> beyond.add(violation.code()));
                }
            });
        }
        String told = String.format(
                Locale.ROOT,
                "Over %,d mutants of the golden documents both refuse %,d, the library alone %,d, and %,d are documents as good",
                IntStream.of(counts).sum(),
                counts[3],
                counts[1],
                counts[0]);
        System.out.println(told);
        assertThat(Files.readString(Path.of("README.md")).replace('\n', ' ')).contains(told);
        if (Boolean.getBoolean("mutants.write")) {
            Files.write(PASSING, passing);
        }
        assertThat(onlyTheSchema).isEmpty();
        assertThat(beyond).isEqualTo(BEYOND_A_SCHEMA);
        assertThat(passing).containsExactlyElementsOf(Files.readAllLines(PASSING));
    }

    /** An export holds whole documents, each of which is mutated by itself. */
    private static boolean isOfAnotherDocument(Document document, Mutants.Mutant mutant) {
        return document.type().equals(DocumentType.JOURNEY_EXPORT)
                && mutant.pointer().chars().filter(c -> c == '/').count() > 2;
    }

    /** Why the domain could have made a document with this change, as far as the document alone can tell. */
    private static String reason(Mutants.Mutant mutant) {
        String name = mutant.pointer().substring(mutant.pointer().lastIndexOf('/') + 1);
        return switch (mutant.operator()) {
            case "drop" -> name.matches("[0-9]+") ? "a list with one element fewer" : "a property that may be left out";
            case "rename" -> "a text in another language";
            case "repeat" -> "the same said again";
            case "reorder" -> "an order that says nothing, or the person's own";
            case "set null" -> "an item that was skipped";
            case "set true", "set false" -> "a statement of the person or the host";
            case "set -1", "set 0", "set 7.5", "set 1.0E15" -> "another number within its ends";
            case "set \"\"" -> "a text of which there may be none";
            case "set []", "set {}" -> "a list or object that may be empty";
            default -> "other words, or another reference or code of the host's own";
        };
    }

    @Test
    void builtInQuestionnairesHaveASchemaOfTheirAnswers() {
        Questionnaires.builtIn().all().forEach(questionnaire -> {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(PlainJson.text(AnswerSchema.of(questionnaire)));
            String sheet =
                    "{\"questionnaire\":\"" + questionnaire.id() + "\",\"takenOn\":\"2026-03-01\",\"answers\":{\""
                            + questionnaire.items().get(0).code() + "\":%s}}";
            String highest = Integer.toString(questionnaire.scale().highest());
            assertThat(schema.validate(Mutants.parse(sheet.formatted(highest)))).isEmpty();
            assertThat(schema.validate(Mutants.parse(sheet.formatted("null")))).isEmpty();
            assertThat(schema.validate(Mutants.parse(sheet.formatted("101")))).isNotEmpty();
            assertThat(schema.validate(Mutants.parse(sheet.formatted("1.5")))).isNotEmpty();
        });
    }
}
