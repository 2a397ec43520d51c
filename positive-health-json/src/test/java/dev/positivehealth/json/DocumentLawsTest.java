package dev.positivehealth.json;

import static dev.positivehealth.json.Golden.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Checked;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import dev.positivehealth.json.form.AnswerSheetForm;
import dev.positivehealth.json.testkit.BrokenSheets;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.testkit.SheetArbitraries;
import dev.positivehealth.testkit.TextArbitraries;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
        return BrokenSheets.of(Golden.ANSWER_SHEET.value()).map(PlainTree::new);
    }
}
