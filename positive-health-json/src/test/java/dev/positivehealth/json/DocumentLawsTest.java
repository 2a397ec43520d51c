package dev.positivehealth.json;

import static dev.positivehealth.json.Golden.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import dev.positivehealth.json.form.AnswerSheetForm;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.TextStatus;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.Score;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
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
        Arbitrary<Questionnaire> questionnaires = Arbitraries.of(
                        "adult-42/1", "adult-44/1", "marks-6/1", "adult-44/1;without=intimacy,sexuality")
                .map(id -> Questionnaires.builtIn().get(QuestionnaireId.parse(id)));
        return questionnaires.flatMap(questionnaire -> {
            Arbitrary<String> codes = Arbitraries.of(questionnaire.items().stream()
                    .map(item -> item.code().value())
                    .toList());
            return Combinators.combine(
                            Arbitraries.maps(
                                    codes, Arbitraries.integers().between(0, 10).injectNull(0.2)),
                            codes.set().ofMaxSize(5),
                            days(),
                            words(128).filter(ParticipantRef::isValid).optional(),
                            words(64).filter(DocumentLawsTest::isSegment).list().ofMaxSize(12),
                            words(2_000).optional())
                    .as((answers, talkAbout, day, participant, group, remark) -> {
                        AnswerSheetDraft draft = questionnaire.sheet(day);
                        for (Map.Entry<String, Integer> answer : answers.entrySet()) {
                            Integer number = answer.getValue();
                            draft = number == null
                                    ? draft.skip(answer.getKey())
                                    : draft.answer(answer.getKey(), number);
                        }
                        for (String code : talkAbout) {
                            draft = draft.talkAbout(code);
                        }
                        draft = participant.isPresent() ? draft.participant(participant.get()) : draft;
                        draft = group.isEmpty() ? draft : draft.group(String.join("/", group));
                        return (remark.isPresent() ? draft.remark(remark.get()) : draft).complete();
                    });
        });
    }

    private static boolean isSegment(String text) {
        return GroupPath.isValid(text) && text.indexOf('/') < 0;
    }

    @Provide
    Arbitrary<Profile> profiles() {
        Arbitrary<Long> sums = Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 1_000_000);
        Arbitrary<DimensionScore> scored = Combinators.combine(sums, counts, counts)
                .as((sum, one, other) ->
                        new DimensionScore.Scored(Score.of(sum, Math.min(one, other)), Math.max(one, other)));
        Arbitrary<DimensionScore> absent = Arbitraries.oneOf(
                Arbitraries.just(new DimensionScore.Absent(AbsenceReason.NOT_IN_QUESTIONNAIRE, 0, 0)),
                counts.map(items -> new DimensionScore.Absent(AbsenceReason.NOT_ANSWERED, 0, items)),
                Combinators.combine(counts, counts)
                        .as((one, other) -> new DimensionScore.Absent(
                                AbsenceReason.TOO_FEW_ANSWERS, Math.min(one, other), Math.max(one, other))));
        return Combinators.combine(
                        codes(),
                        codes(),
                        Arbitraries.integers().between(1, 999_999),
                        codes().list().uniqueElements().ofMaxSize(4),
                        days(),
                        words(128).filter(ParticipantRef::isValid).optional(),
                        Arbitraries.oneOf(scored, absent).list().ofSize(6))
                .as((name, rule, version, talkAbout, day, participant, scores) -> {
                    Map<Dimension, DimensionScore> all = new EnumMap<>(Dimension.class);
                    for (Dimension dimension : Dimension.values()) {
                        all.put(dimension, scores.get(dimension.place() - 1));
                    }
                    List<ItemCode> items =
                            talkAbout.stream().map(ItemCode::parse).toList();
                    return Profile.of(
                            new QuestionnaireId(name, version, items),
                            new RuleId(rule, version),
                            day,
                            participant.map(ParticipantRef::new),
                            all,
                            items);
                });
    }

    @Provide
    Arbitrary<Questionnaire> questionnaires() {
        Arbitrary<LocalizedText> texts = Arbitraries.maps(tags(), notBlank(200))
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(LocalizedText::of)
                .withoutEdgeCases();
        Arbitrary<AnswerScale> scales = Combinators.combine(
                        Arbitraries.integers().between(-1_000_000, 999_999), Arbitraries.integers(), texts, texts)
                .as((lowest, more, low, high) ->
                        new AnswerScale(lowest, lowest + 1 + Math.floorMod(more, 1_000_000 - lowest), low, high));
        Arbitrary<List<Item>> items = Combinators.combine(
                        codes(), Arbitraries.of(Dimension.values()), texts, texts, Arbitraries.of(Sensitivity.values()))
                .as((code, dimension, label, statement, sensitivity) ->
                        new Item(ItemCode.parse(code), dimension, label, statement, sensitivity))
                .list()
                .uniqueElements(Item::code)
                .ofMinSize(1)
                .ofMaxSize(8);
        return Combinators.combine(
                        codes(),
                        texts,
                        notBlank(1_000),
                        notBlank(1_000),
                        Arbitraries.of(TextStatus.values()),
                        scales,
                        items,
                        Arbitraries.maps(Arbitraries.of(Dimension.values()), texts))
                .as((name, title, source, licence, status, scale, asked, names) -> Questionnaire.of(
                                new QuestionnaireId(name, 1, List.of()), title, source, licence, status, scale, asked)
                        .withNames(names));
    }

    @Provide
    Arbitrary<Problem> problems() {
        Arbitrary<Problem.Entry> entries = Combinators.combine(words(80), words(40), words(200))
                .as((path, code, message) -> new Problem.Entry(
                        path, code, message, Map.of("property", path, "lowest", "-3", "values", "a, b")));
        return Combinators.combine(
                        words(100),
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
                words(70), Arbitraries.of("", "\u0000", "a/b", "~", "\ud800", "x\udc00", "\uffff", "😀"));
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
                words(40).map(text -> (Object) text));
        Arbitrary<Object> lists = plain.injectNull(0.1).list().ofMaxSize(3).map(list -> (Object) new ArrayList<>(list));
        Arbitrary<Object> maps = Arbitraries.maps(
                        Arbitraries.of("sleeping", "eating", "zzz", "😀", "\uffff"), plain.injectNull(0.1))
                .ofMaxSize(3)
                .map(map -> (Object) new LinkedHashMap<>(map));
        return Arbitraries.frequencyOf(Tuple.of(5, plain), Tuple.of(1, lists), Tuple.of(1, maps))
                .optional(0.9);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2200, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars("abz09-")
                .ofMinLength(1)
                .ofMaxLength(64)
                .filter(ItemCode::isValid);
    }

    private static Arbitrary<String> tags() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("abNZ09-")
                .ofMinLength(2)
                .ofMaxLength(35)
                .filter(Languages::isTag)
                .map(Languages::canonical);
        return Arbitraries.oneOf(any, Arbitraries.of("nl", "en", "nl-BE", "fr", "zh-Hant"));
    }

    private static Arbitrary<String> notBlank(int longest) {
        return words(longest).filter(text -> !text.isBlank());
    }

    /** Any Unicode text, with characters that JSON and its writers treat in their own way more often than others. */
    private static Arbitrary<String> words(int longest) {
        Arbitrary<String> one = Arbitraries.oneOf(
                Arbitraries.integers().between(0x20, 0x17F).map(Character::toString),
                Arbitraries.integers()
                        .between(0, Character.MAX_CODE_POINT)
                        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                        .map(Character::toString),
                Arbitraries.of(
                        "\"", "\\", "/", "~", "\u0000", "\u0007", "\n", "\u007f", "\u0085", "\u2028", "\u2029",
                        "\ufeff", "😀", "\ufffe"));
        return one.list().ofMaxSize(Math.min(longest, 40)).map(parts -> String.join("", parts));
    }
}
