package dev.positivehealth.json.conformance;

import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.Golden;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.PlainTree;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.ScoringRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the shipped scoring vectors cover; an empty case is a rule that no vector would notice broken. */
final class ScoringCoverage {
    private static final String HALF = "mean-of-answered/1";
    private static final String MINIMUM = "mean-of-answered-min-N/1";
    private static final String MARK = "direct-mark/1";
    private static final String OWN = "own lists";

    /** A sheet alone cannot break these; the tests of rounds do. */
    private static final Set<ViolationCode> OF_A_ROUND = EnumSet.of(
            ViolationCode.TAKEN_ON_OUTSIDE_ROUND,
            ViolationCode.PARTICIPANT_OTHER,
            // A vector of a thousand violations would be longer than all others together.
            ViolationCode.VIOLATIONS_MORE,
            ViolationCode.GROUP_UNKNOWN,
            ViolationCode.GROUP_OUT_OF_ORDER,
            ViolationCode.ROUND_OTHER_QUESTIONNAIRE,
            ViolationCode.RELEASE_UNSAFE,
            ViolationCode.NOTICE_MISSING);

    private final Map<String, Map<String, List<String>>> tables = new LinkedHashMap<>();

    private ScoringCoverage() {}

    /** {@return for each table of rules the cases, and the vectors of each by their ids} */
    static Map<String, Map<String, List<String>>> tables() {
        ScoringCoverage coverage = new ScoringCoverage();
        coverage.expectCells();
        ScoringVectors.all().forEach(coverage::count);
        return coverage.tables;
    }

    private void expectCells() {
        for (String rule : List.of(HALF, MINIMUM)) {
            for (int items : List.of(7, 8)) {
                for (int answered = 0; answered <= items; answered++) {
                    expect(rule, answered + " of " + items + " answered");
                }
            }
            expect(rule, "tie at one decimal, 4 answered");
            expect(rule, "tie at one decimal, 8 answered");
            expect(rule, "score just below a tie");
            expect(rule, "score just above a tie");
            expect(rule, "too few answers");
            expect(rule, "skipped beside answers, scored");
            expect(rule, "skipped beside answers, too few");
            expect(rule, "variant, another number of items than the whole");
        }
        expect(HALF, "skipped and left out beside answers, scored");
        expect(HALF, "skipped and left out beside answers, too few");
        expect(MINIMUM, "minimum reached exactly");
        expect(MINIMUM, "minimum missed by one");
        expect(MINIMUM, "minimum above the number of items");
        expect(HALF, "variant with an even number of items, exactly half answered");
        expect(HALF, "variant with an odd number of items, one less than half answered");
        expect(MARK, "0 of 1 answered");
        expect(MARK, "1 of 1 answered");
        for (String rule : List.of(HALF, MINIMUM, MARK)) {
            expect(rule, "score 0.0");
            expect(rule, "all skipped");
            expect(rule, "none answered, none skipped");
            expect(rule, "variant, dimension left out");
        }
        for (String cell : List.of(
                "11 items in a dimension",
                "12 items in a dimension",
                "20 items in a dimension",
                "scale below zero",
                "scale of two values",
                "scale above ten",
                "score below zero",
                "variant of an own list",
                "whole profile")) {
            expect(OWN, cell);
        }
        expect(HALF, "score 10.0");
        expect(MARK, "score 10.0");
        for (ViolationCode code : ViolationCode.values()) {
            if (code == ViolationCode.ID_INVALID) {
                break; // from here on codes belong to other documents
            }
            // A sheet in our own format has one value for each item; what stands twice is property.duplicate.
            if (!OF_A_ROUND.contains(code) && code != ViolationCode.ANSWER_MORE_THAN_ONE) {
                expect("violations", code.code());
            }
        }
    }

    private void expect(String table, String cell) {
        tables.computeIfAbsent(table, unused -> new LinkedHashMap<>()).put(cell, new ArrayList<>());
    }

    private void seen(String table, String cell, ScoringVector vector) {
        List<String> ids = tables.getOrDefault(table, Map.of()).get(cell);
        if (ids != null) {
            ids.add(vector.id());
        }
    }

    private void count(ScoringVector vector) {
        if (!vector.violations().isEmpty()) {
            vector.violations().stream()
                    .map(ScoringVector.Broken::code)
                    .distinct()
                    .forEach(code -> seen("violations", code, vector));
            return;
        }
        JsonDocuments documents = Golden.DOCUMENTS;
        for (Questionnaire own : vector.questionnaires()) {
            documents = documents.with(own);
        }
        AnswerSheet sheet =
                documents.read(DocumentType.ANSWER_SHEET, vector.sheet()).orElseThrow();
        String rule = vector.rule().isEmpty()
                ? ScoringRule.standardFor(sheet.questionnaire()).id().toString()
                : vector.rule();
        PlainTree expected = vector.expected().isEmpty()
                ? new PlainTree(PlainTree.parse(vector.expectedProfile()).at("/dimensions"))
                : PlainTree.parse(vector.expected());
        if (!vector.questionnaires().isEmpty()) {
            ownCells(vector, sheet, expected).forEach(cell -> seen(OWN, cell, vector));
        }
        List<String> cells = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            cells.addAll(cells(rule, sheet, dimension, expected));
        }
        cells.stream().distinct().forEach(cell -> seen(rule.replaceFirst("min-[0-9]+", "min-N"), cell, vector));
    }

    private static Set<String> ownCells(ScoringVector vector, AnswerSheet sheet, PlainTree expected) {
        Questionnaire own = sheet.questionnaire();
        Set<String> cells = new LinkedHashSet<>();
        for (Dimension dimension : Dimension.values()) {
            cells.add(own.items(dimension).size() + " items in a dimension");
            if (expected.at("/" + dimension.code()) instanceof Map<?, ?> score
                    && score.get("sum") instanceof Number sum
                    && sum.intValue() < 0) {
                cells.add("score below zero");
            }
        }
        if (own.scale().lowest() < 0) {
            cells.add("scale below zero");
        }
        if (own.scale().highest() - own.scale().lowest() == 1) {
            cells.add("scale of two values");
        }
        if (own.scale().highest() > 10) {
            cells.add("scale above ten");
        }
        if (own.id().isVariant()) {
            cells.add("variant of an own list");
        }
        if (!vector.expectedProfile().isEmpty()) {
            cells.add("whole profile");
        }
        return cells;
    }

    /** Counted from the sheet and from the expectation, not from what this library makes of the sheet. */
    private static List<String> cells(String rule, AnswerSheet sheet, Dimension dimension, PlainTree expected) {
        List<Item> items = sheet.questionnaire().items(dimension);
        List<Answer> answers =
                items.stream().map(item -> sheet.answer(item.code())).toList();
        int answered =
                (int) answers.stream().filter(Answer.Given.class::isInstance).count();
        int skipped =
                (int) answers.stream().filter(Answer.Skipped.class::isInstance).count();
        int sum = answers.stream().mapToInt(answer -> answer.value().orElse(0)).sum();
        boolean variant = sheet.questionnaire().id().isVariant();
        boolean scored = expected.at("/" + dimension.code()) instanceof Map<?, ?> score && score.containsKey("score");
        List<String> cells = new ArrayList<>();
        if (items.isEmpty()) {
            cells.add("variant, dimension left out");
            return cells;
        }
        cells.add(answered + " of " + items.size() + " answered");
        if (answered == 0) {
            cells.add(skipped == items.size() ? "all skipped" : skipped == 0 ? "none answered, none skipped" : "mixed");
        } else if (skipped > 0) {
            String outcome = scored ? "scored" : "too few";
            cells.add("skipped beside answers, " + outcome);
            cells.add(answered + skipped < items.size() ? "skipped and left out beside answers, " + outcome : "other");
        }
        if (variant && items.size() != 7 && items.size() != 8 && items.size() != 1) {
            cells.add("variant, another number of items than the whole");
        }
        if (variant && items.size() % 2 == 0 && 2 * answered == items.size()) {
            cells.add("variant with an even number of items, exactly half answered");
        }
        if (variant && items.size() % 2 == 1 && answered > 0 && 2 * answered + 1 == items.size()) {
            cells.add("variant with an odd number of items, one less than half answered");
        }
        if (rule.contains("-min-")) {
            int minimum = Integer.parseInt(rule.replaceAll("[^0-9]*([0-9]+)/1", "$1"));
            cells.add(answered == minimum ? "minimum reached exactly" : "other");
            cells.add(answered == minimum - 1 ? "minimum missed by one" : "other");
            cells.add(
                    answered == items.size() && minimum > items.size() ? "minimum above the number of items" : "other");
        }
        if (scored) {
            cells.addAll(scoredCells(sum, answered));
        } else if (answered > 0) {
            cells.add("too few answers");
        }
        return cells;
    }

    private static List<String> scoredCells(int sum, int answered) {
        List<String> cells = new ArrayList<>();
        if (sum == 0) {
            cells.add("score 0.0");
        }
        if (sum == 10 * answered) {
            cells.add("score 10.0");
        }
        // 20 × sum = (2t + 1) × answered: the mean lies halfway between t and t + 1 tenths.
        int rest = 20 * sum % (2 * answered);
        if (rest == answered) {
            cells.add("tie at one decimal, " + answered + " answered");
        } else if (rest != 0) {
            cells.add(rest < answered ? "score just below a tie" : "score just above a tie");
        }
        return cells;
    }
}
