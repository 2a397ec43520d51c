package dev.positivehealth.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.Violation;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.conformance.ScoringVector;
import dev.positivehealth.json.conformance.ScoringVectors;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import dev.positivehealth.json.paper.PaperForm;
import dev.positivehealth.picture.BlankWeb;
import dev.positivehealth.picture.Paper;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.ScoringRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what Java gives, to which the tests of the package hold what JavaScript gives. */
class ExpectationsTest {
    private static final Path OUT = Path.of("target/expected");
    private static final Path GOLDEN =
            Path.of("../../positive-health-json/src/test/resources/dev/positivehealth/json/golden");
    private static final Path IMPOSSIBLE =
            Path.of("../../positive-health-json/src/test/resources/dev/positivehealth/json/impossible-documents.txt");
    private static final Path REFERENCE =
            Path.of("../../positive-health-core/src/test/resources/dev/positivehealth/picture");
    private static final JsonDocuments DOCUMENTS = JsonDocuments.of(Questionnaires.builtIn());
    private static final int SHEETS = 3_000;

    private final Random random = new Random(16);

    @Test
    void profilesOfRandomSheets() throws IOException {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < SHEETS; i++) {
            String json = sheet(i);
            AnswerSheet sheet = DOCUMENTS.read(DocumentType.ANSWER_SHEET, json).orElseThrow();
            lines.add(line(
                    "sheet",
                    json,
                    "profile",
                    DOCUMENTS.write(
                            DocumentType.PROFILE,
                            ScoringRule.standardFor(sheet.questionnaire()).score(sheet))));
        }
        write("profiles", lines);
        assertThat(lines).hasSize(SHEETS);
    }

    @Test
    void pictures() throws IOException {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<String> one = List.of(sheet(i));
            List<String> two = List.of(sheet(i), sheet(i + 30));
            for (Map<String, Object> options : looks(i)) {
                lines.add(picture(one, options));
                if (!"answers".equals(options.get("picture"))) {
                    lines.add(picture(two, options));
                }
            }
        }
        for (Questionnaire questionnaire : Questionnaires.builtIn().all()) {
            for (Languages languages : List.of(Languages.DUTCH, Languages.ENGLISH)) {
                String id = questionnaire.id().toString();
                String lang = languages.tags().get(0);
                for (Paper paper : Paper.values()) {
                    String svg =
                            BlankWeb.of(questionnaire).on(paper).in(languages).svg();
                    lines.add(line("blank", id, "options", line("lang", lang, "paper", paper.code()), "text", svg));
                }
                lines.add(line(
                        "form",
                        id,
                        "options",
                        line("lang", lang),
                        "text",
                        PaperForm.of(questionnaire).in(languages).html()));
            }
        }
        write("pictures", lines);
        assertThat(lines).hasSizeGreaterThan(600);
    }

    /** The pictures that the core has committed, by the package's functions. */
    @Test
    void referencePictures() throws IOException {
        String own = DOCUMENTS.write(DocumentType.QUESTIONNAIRE, ReferenceInputs.own());
        JsonDocuments documents = DOCUMENTS.with(ReferenceInputs.own());
        List<Map<String, Object>> lines = new ArrayList<>();
        List<String> drawn = new ArrayList<>();
        for (String lang : List.of("nl", "en")) {
            for (Map.Entry<String, ReferenceInputs.Input> one :
                    ReferenceInputs.all().entrySet()) {
                String name = one.getKey() + "_" + lang;
                Map<String, Object> options = new TreeMap<>(one.getValue().options());
                options.put("lang", lang);
                String committed = Files.readString(REFERENCE.resolve(name + ".svg"));
                assertThat(Pictures.svg(one.getValue().sheets(), Options.parse(JsonDocuments.write(options))))
                        .as(name)
                        .isEqualTo(committed);
                options.put("questionnaires", List.of(own));
                List<String> sheets = one.getValue().sheets().stream()
                        .map(sheet -> documents.write(DocumentType.ANSWER_SHEET, sheet))
                        .toList();
                lines.add(line("sheets", sheets, "options", options, "text", committed));
                drawn.add(name + ".svg");
            }
            for (Paper paper : Paper.values()) {
                String name = "blank-" + paper.code().toLowerCase(Locale.ROOT) + "_" + lang + ".svg";
                Map<String, Object> options = line("lang", lang, "paper", paper.code());
                String committed = Files.readString(REFERENCE.resolve(name));
                lines.add(line("blank", "adult-42/1", "options", options, "text", committed));
                drawn.add(name);
            }
            ReferenceInputs.LEFT_OUT.forEach(name -> drawn.add(name + "_" + lang + ".svg"));
        }
        write("reference-pictures", lines);
        try (Stream<Path> files = Files.list(REFERENCE)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".svg")))
                    .containsExactlyInAnyOrderElementsOf(drawn);
        }
    }

    /** Each picture in light and dark, wide and narrow, both languages; one in six is also titled or not filled. */
    private static List<Map<String, Object>> looks(int i) {
        List<Map<String, Object>> looks = new ArrayList<>();
        for (String picture : List.of("web", "over-time", "answers")) {
            for (boolean compact : List.of(true, false)) {
                Map<String, Object> look = line(
                        "picture",
                        picture,
                        "compact",
                        compact,
                        "lang",
                        i % 2 == 0 ? "nl" : "en",
                        "theme",
                        i / 2 % 2 == 0 ? "light" : "dark");
                if (i % 6 == 0) {
                    look.put("title", "Mijn <web> & \"ik\"");
                    look.put("fill", false);
                    look.put("ids", "own");
                }
                looks.add(look);
            }
        }
        return looks;
    }

    private static Map<String, Object> picture(List<String> sheets, Map<String, Object> look) {
        List<AnswerSheet> read = sheets.stream()
                .map(json -> DOCUMENTS.read(DocumentType.ANSWER_SHEET, json).orElseThrow())
                .toList();
        Map<String, Object> options = new LinkedHashMap<>(look);
        // Nothing that these options do is of the browser alone, so that the JVM draws by the same words.
        Optional<String> svg;
        try {
            svg = Optional.of(Pictures.svg(read, Options.parse(JsonDocuments.write(options))));
        } catch (Wrong | IllegalArgumentException e) {
            svg = Optional.empty();
        }
        return line("sheets", sheets, "options", options, "text", svg.orElse(""));
    }

    @Test
    void violations() throws IOException {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (ScoringVector vector : ScoringVectors.all()) {
            if (vector.questionnaires().isEmpty()) {
                lines.add(violations(DocumentType.ANSWER_SHEET, vector.sheet()));
            }
        }
        for (DocumentType<?> type : DocumentType.all()) {
            Path golden = GOLDEN.resolve(type.name().substring(0, type.name().indexOf('/')) + ".json");
            if (Files.exists(golden)) {
                String json = Files.readString(golden, StandardCharsets.UTF_8);
                mutants(json).forEach(mutant -> lines.add(violations(type, mutant)));
            }
        }
        for (String row : Files.readAllLines(IMPOSSIBLE, StandardCharsets.UTF_8)) {
            if (!row.startsWith("#")) {
                String[] cells = row.split(" \\| ", -1);
                DocumentType<?> type = DocumentType.named(cells[0]).orElseThrow();
                String json = Files.readString(GOLDEN.resolve(cells[0] + ".json"), StandardCharsets.UTF_8);
                lines.add(violations(type, changed(json, cells[1], cells[2])));
            }
        }
        write("violations", lines);
        assertThat(lines).hasSizeGreaterThan(2_000);
    }

    private static Map<String, Object> violations(DocumentType<?> type, String json) {
        List<Violation> found = DOCUMENTS.check(type, json.getBytes(StandardCharsets.UTF_8));
        Map<String, Object> line = line("type", type.name(), "document", json);
        for (Languages languages : List.of(Languages.DUTCH, Languages.ENGLISH)) {
            line.put(languages.tags().get(0), DOCUMENTS.write(DocumentType.PROBLEM, Problem.of(found, languages)));
        }
        return line;
    }

    /** The document with another value at a place, which is added if it is not there. */
    private static String changed(String json, String pointer, String value) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        JsonNode document = mapper.readTree(json);
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode holder = document.at(place.head());
        String last = place.last().getMatchingProperty();
        if (holder instanceof ArrayNode array) {
            int index = place.last().getMatchingIndex();
            if (index < array.size()) {
                array.set(index, mapper.readTree(value));
            } else {
                array.add(mapper.readTree(value));
            }
        } else {
            ((ObjectNode) holder).set(last, mapper.readTree(value));
        }
        return mapper.writeValueAsString(document);
    }

    /** The document itself, and up to 120 of it with one thing changed in its text. */
    private List<String> mutants(String json) {
        List<String> mutants = new ArrayList<>(List.of(json, "", "[]", "null", json + "x", "\uFEFF" + json));
        List<String> changes = List.of(
                "null",
                "7",
                "7.5",
                "7e0",
                "-0",
                "1e999999999999",
                "012",
                "\"\"",
                "\" x\"",
                "\"\\ud800\"",
                "[]",
                "{}",
                "true",
                "\"2026-02-30\"",
                "\"2026-03-01T09:00:00Z\"",
                "{\"a\":1,\"a\":2}",
                "tru",
                "\"\u0001\"",
                "99999999999");
        List<int[]> values = values(json);
        for (int i = 0; i < 120 && !values.isEmpty(); i++) {
            int[] value = values.get(random.nextInt(values.size()));
            String change = changes.get(random.nextInt(changes.size()));
            mutants.add(json.substring(0, value[0]) + change + json.substring(value[1]));
        }
        for (int i = 0; i < 20; i++) {
            int cut = random.nextInt(json.length());
            mutants.add(json.substring(0, cut));
            mutants.add(json.replaceFirst("\\{", "{\"format\":\"x\",\"extra" + i + "\":[1],\"extra" + i + "\":2,"));
        }
        return mutants;
    }

    /** Where texts and numbers stand, names of properties among them. */
    private static List<int[]> values(String json) {
        List<int[]> places = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9.]+|true|false").matcher(json);
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        return places;
    }

    private String sheet(int i) {
        List<String> ids = List.of("adult-42/1", "adult-44/1", "marks-6/1", "adult-42/1;without=eating,sleeping");
        QuestionnaireId id = QuestionnaireId.parse(ids.get(i % ids.size()));
        Random own = new Random(i);
        Map<String, Object> answers = new TreeMap<>();
        List<String> talkAbout = new ArrayList<>();
        for (Item item : Questionnaires.builtIn().get(id).items()) {
            int number = own.nextInt(14);
            if (number < 11) {
                answers.put(item.code().value(), number);
            }
            if (own.nextInt(12) == 0) {
                talkAbout.add(item.code().value());
            }
        }
        Map<String, Object> sheet = line(
                "format",
                "positive-health/answer-sheet/1",
                "questionnaire",
                id.toString(),
                "takenOn",
                "2026-0" + (1 + own.nextInt(9)) + "-1" + own.nextInt(10),
                "answers",
                answers,
                "talkAbout",
                talkAbout);
        if (own.nextInt(3) == 0) {
            sheet.put("remark", "é \"<&>\" 𝒳 " + i);
        }
        return JsonDocuments.write(sheet);
    }

    private static Map<String, Object> line(Object... namesAndValues) {
        Map<String, Object> line = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            line.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return line;
    }

    private static void write(String name, List<Map<String, Object>> lines) throws IOException {
        Files.createDirectories(OUT);
        Files.write(
                OUT.resolve(name + ".ndjson"),
                lines.stream().map(JsonDocuments::write).toList(),
                StandardCharsets.UTF_8);
    }
}
