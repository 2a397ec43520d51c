package dev.positivehealth.json;

import static dev.positivehealth.json.Golden.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Checked;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import dev.positivehealth.json.form.AnswerSheetForm;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.testkit.SheetArbitraries;
import dev.positivehealth.testkit.TextArbitraries;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What holds for every value, and for every broken sheet. */
class DocumentLawsTest {
    private static final List<Mapping> STRICT = Mapping.strict();
    private static final List<Mapping> LENIENT = Mapping.lenient(Questionnaires.builtIn());

    @Property(tries = 300)
    void sheetsComeBack(@ForAll("sheets") AnswerSheet sheet, @ForAll long seed) throws Exception {
        holds(DocumentType.ANSWER_SHEET, sheet, seed);
    }

    @Property(tries = 300)
    void profilesComeBack(@ForAll("profiles") Profile profile, @ForAll long seed) throws Exception {
        holds(DocumentType.PROFILE, profile, seed);
    }

    @Property(tries = 200)
    void questionnairesComeBack(@ForAll("questionnaires") Questionnaire questionnaire, @ForAll long seed)
            throws Exception {
        holds(DocumentType.QUESTIONNAIRE, questionnaire, seed);
    }

    @Property(tries = 200)
    void problemsComeBack(@ForAll("problems") Problem problem, @ForAll long seed) throws Exception {
        holds(DocumentType.PROBLEM, problem, seed);
    }

    /** Round trip by text, bytes and either Jackson, the same bytes from all writers, order of properties of no matter. */
    private static <T> void holds(DocumentType<T> type, T value, long seed) throws Exception {
        String json = DOCUMENTS.write(type, value);
        assertThat(json).doesNotContain("\n", "\r").startsWith("{\"format\":\"positive-health/" + type.name() + "\",");
        assertThat(DOCUMENTS.read(type, json).orElseThrow()).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(DOCUMENTS.read(type, json.getBytes(StandardCharsets.UTF_8)).orElseThrow())
                .isEqualTo(value);
        PlainTree shuffled = PlainTree.parse(json).reordered(names -> Collections.shuffle(names, new Random(seed)));
        assertThat(DOCUMENTS.write(type, DOCUMENTS.read(type, shuffled.text()).orElseThrow()))
                .isEqualTo(json);
        for (Mapping mapping : STRICT) {
            assertThat(mapping.write(value)).as(mapping.toString()).isEqualTo(json);
            assertThat(mapping.tree(value)).as(mapping + " as a tree").isEqualTo(json);
            assertThat(mapping.read(shuffled.text(), type.javaType()))
                    .as(mapping.toString())
                    .isEqualTo(value);
        }
    }

    @Property(tries = 1_000)
    void formsAndReadersFindTheSame(@ForAll("brokenSheets") PlainTree broken) throws Exception {
        String json = broken.text();
        Checked<AnswerSheet> read = DOCUMENTS.read(DocumentType.ANSWER_SHEET, json);
        for (Mapping mapping : List.of(STRICT.get(0), STRICT.get(1), LENIENT.get(0), LENIENT.get(1))) {
            Checked<AnswerSheet> bound =
                    mapping.read(json, AnswerSheetForm.class).check(Questionnaires.builtIn());
            assertThat(bound.violations()).as(mapping.toString()).isEqualTo(read.violations());
            assertThat(bound.value()).isEqualTo(read.value());
        }
    }

    @Property(tries = 500)
    void textsAndBytesAreReadAlike(@ForAll("brokenSheets") PlainTree broken) {
        String json = new String(broken.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Checked<AnswerSheet> text = DOCUMENTS.read(DocumentType.ANSWER_SHEET, json);
        Checked<AnswerSheet> bytes = DOCUMENTS.read(DocumentType.ANSWER_SHEET, json.getBytes(StandardCharsets.UTF_8));
        assertThat(bytes.violations()).isEqualTo(text.violations());
        assertThat(bytes.value()).isEqualTo(text.value());
    }

    @Property(tries = 500)
    void orderOfPropertiesMeansNothing(@ForAll("brokenSheets") PlainTree broken, @ForAll long seed) {
        String json = broken.text();
        String shuffled = broken.reordered(names -> Collections.shuffle(names, new Random(seed)))
                .text();
        assertThat(DOCUMENTS.read(DocumentType.ANSWER_SHEET, shuffled).violations())
                .isEqualTo(DOCUMENTS.read(DocumentType.ANSWER_SHEET, json).violations());
    }

    @Property(tries = 500)
    void anyTextIsReadWithoutAnException(@ForAll String anything, @ForAll byte[] bytes) {
        for (DocumentType<?> type : DocumentType.all()) {
            assertThat(DOCUMENTS.check(type, anything.getBytes(StandardCharsets.UTF_8)))
                    .isNotEmpty();
            assertThat(DOCUMENTS.check(type, bytes)).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<AnswerSheet> sheets() {
        return SheetArbitraries.sheets();
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return SheetArbitraries.anyProfiles();
    }

    @Provide
    Arbitrary<Questionnaire> questionnaires() {
        return SheetArbitraries.ownQuestionnaires();
    }

    @Provide
    Arbitrary<Problem> problems() {
        Arbitrary<Problem.Entry> entries = Combinators.combine(
                        TextArbitraries.words(80), TextArbitraries.words(40), TextArbitraries.words(200))
                .as((path, code, message) -> new Problem.Entry(
                        path, code, message, Map.of("property", path, "lowest", "-3", "values", "a, b")));
        return Combinators.combine(
                        TextArbitraries.words(100),
                        entries.list().ofMaxSize(5),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.of(Problem.Kind.class),
                        Arbitraries.of(0, 400, 422))
                .as((title, all, line, kind, status) -> {
                    Problem problem = Problem.of(kind, title, all);
                    Problem atLine = line == 0 ? problem : problem.atLine(line);
                    return status == 0 ? atLine : atLine.withStatus(status);
                });
    }

    /** A good sheet with up to six things changed. */
    @Provide
    Arbitrary<PlainTree> brokenSheets() {
        return changes().list().ofMaxSize(6).map(changes -> {
            PlainTree tree = Golden.ANSWER_SHEET.tree();
            changes.forEach(change -> change.on(tree));
            return tree;
        });
    }

    private interface Change {
        void on(PlainTree tree);
    }

    @SuppressWarnings("unchecked") // the parser makes maps of texts
    private static void in(PlainTree tree, boolean answers, String name, @Nullable Object value, boolean remove) {
        Object root = tree.at("");
        Object object = answers && root instanceof Map<?, ?> sheet ? sheet.get("answers") : root;
        if (object instanceof Map<?, ?> map) {
            if (remove) {
                map.remove(name);
            } else {
                ((Map<String, @Nullable Object>) map).put(name, value);
            }
        }
    }

    private static Arbitrary<Change> changes() {
        Arbitrary<String> known = Arbitraries.of(
                "format", "questionnaire", "takenOn", "participant", "group", "answers", "talkAbout", "remark");
        Arbitrary<String> items =
                Arbitraries.of("sleeping", "eating", "gratitude", "exercising", "intimacy", "Sleeping");
        Arbitrary<String> strange = Arbitraries.oneOf(
                TextArbitraries.words(70),
                Arbitraries.of("", "\u0000", "a/b", "~", "\ud800", "x\udc00", "\uffff", "😀"));
        Arbitrary<Boolean> rarely = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(Tuple.of(3, known), Tuple.of(3, items), Tuple.of(2, strange)),
                        values(),
                        rarely)
                .as((answers, name, value, remove) -> tree -> in(tree, answers, name, value.orElse(null), remove));
    }

    /** Values of every JSON type; decimals are such that a double holds them. */
    private static Arbitrary<Optional<Object>> values() {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                Arbitraries.integers().between(-3, 12).map(number -> (Object) number),
                Arbitraries.of(
                        new BigDecimal("7.5"),
                        new BigDecimal("7.0"),
                        new BigDecimal("1E+1"),
                        new BigDecimal("-0.0"),
                        new BigDecimal("1E+300"),
                        new BigDecimal(BigInteger.TWO.pow(64).add(BigInteger.valueOf(7))),
                        Long.MAX_VALUE,
                        true,
                        false),
                Arbitraries.of(
                        "adult-44/1",
                        "adult-43/1",
                        "2026-02-29",
                        "2024-02-29",
                        "north",
                        "a//b",
                        "sleeping",
                        "7",
                        " ",
                        ""),
                Arbitraries.of("\ud800", "x\u0085", "x".repeat(129), "😀".repeat(128), "a/".repeat(12) + "a"),
                TextArbitraries.words(40).map(text -> (Object) text));
        Arbitrary<Object> lists = plain.injectNull(0.1).list().ofMaxSize(3).map(list -> (Object) new ArrayList<>(list));
        Arbitrary<Object> maps = Arbitraries.maps(
                        Arbitraries.of("sleeping", "eating", "zzz", "😀", "\uffff"), plain.injectNull(0.1))
                .ofMaxSize(3)
                .map(map -> (Object) new LinkedHashMap<>(map));
        return Arbitraries.frequencyOf(Tuple.of(5, plain), Tuple.of(1, lists), Tuple.of(1, maps))
                .optional(0.9);
    }
}
