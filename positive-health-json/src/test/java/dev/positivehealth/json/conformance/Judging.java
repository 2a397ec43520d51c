package dev.positivehealth.json.conformance;

import dev.positivehealth.json.conformance.ScoringVector.Broken;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.function.UnaryOperator;

/**
 * What is wrong with a sheet, as rules.md and scoring.md, sections 1 and 2, say it; the fields are the parts that may be wrong. A
 * place is the name of a property, {@code tick}, {@code segment} or {@code unknown}.
 */
final class Judging {
    // Texts.
    BiPredicate<String, String> isUnicode = (place, text) -> Plain.isUnicode(text);
    ToIntBiFunction<String, String> length = (place, text) -> Plain.codePoints(text);
    Map<String, Integer> longest = new LinkedHashMap<>(Map.of("participant", 128, "segment", 64, "remark", 2_000));
    int mostSegments = 12;
    UnaryOperator<String> reference = text -> text;
    Predicate<Integer> isRefused = Plain::isRefused;
    Predicate<String> hasEnds = text -> text.startsWith(" ") || text.endsWith(" ");
    Predicate<String> isNormal = Plain::isNormal;
    Predicate<String> isDay = Plain::isDay;
    Set<String> formats = new LinkedHashSet<>(List.of("positive-health/answer-sheet/1"));
    // Answers.
    Function<String, Plain.Whole> number = Plain::whole;
    BiPredicate<BigInteger, Lists.Asked> isOnScale =
            (value, asked) -> value.compareTo(asked.lowest()) >= 0 && value.compareTo(asked.highest()) <= 0;
    Predicate<Json> isSkipped = Json.Nil.class::isInstance;
    UnaryOperator<Json> answer = value -> value;
    BiFunction<Json, Plain.Whole, List<String>> notWhole = (value, number) -> List.of("answer.not-whole");
    // Objects.
    Set<String> nullIsAbsent = new LinkedHashSet<>();
    Set<String> required = new LinkedHashSet<>(List.of("questionnaire", "takenOn", "answers"));
    Predicate<Json> isList = Json.Arr.class::isInstance;
    Function<List<Json>, Json> judged = values -> values.get(0);
    BiFunction<List<Json>, Boolean, Integer> timesTold = (values, isKnown) -> values.size() > 1 ? 1 : 0;
    boolean tellsDuplicateFirst;
    boolean tellsDuplicatesLast;
    boolean looksIntoUnknown;
    BiFunction<List<String>, Json.Obj, List<String>> known = (names, object) -> names;
    Comparator<String> unknown = Plain.byCodePoint();
    boolean tellsUnknownFirst;
    boolean judgesByNoQuestionnaire;
    boolean tellsDuplicatesByNoQuestionnaire = true;
    // Paths.
    UnaryOperator<String> inPath = Plain::inPath;
    Function<Integer, String> index = at -> "/" + at;
    String root = "";
    UnaryOperator<List<Broken>> all = Judging::capped;

    private static List<Broken> capped(List<Broken> all) {
        if (all.size() <= 1_000) {
            return all;
        }
        List<Broken> first = new ArrayList<>(all.subList(0, 999));
        first.add(new Broken("", "violations.more"));
        return first;
    }

    List<Broken> root(String code) {
        return List.of(new Broken(root, code));
    }

    List<Broken> judge(Json.Obj sheet, Optional<Lists.Asked> asked) {
        Sheet judging = new Sheet(asked);
        judging.sheet(sheet);
        return all.apply(judging.told);
    }

    boolean isReference(String text, String place) {
        String given = reference.apply(text);
        int points = length.applyAsInt(place, given);
        return points >= 1
                && points <= longest.getOrDefault(place, 0)
                && given.codePoints().noneMatch(isRefused::test)
                && !hasEnds.test(given)
                && isNormal.test(given);
    }

    /** Judges a value at a path. */
    private interface Check {
        void judge(Json value, String path);
    }

    /** One sheet. */
    private final class Sheet {
        private final List<Broken> told = new ArrayList<>();
        private final List<Broken> last = new ArrayList<>();
        private final Optional<Lists.Asked> asked;
        private final List<String> codes;

        Sheet(Optional<Lists.Asked> asked) {
            this.asked = asked;
            this.codes = asked.map(Lists.Asked::codes).orElse(List.of());
        }

        void sheet(Json.Obj sheet) {
            Map<String, Check> checks = new LinkedHashMap<>();
            checks.put("format", text("format", "format.unknown", formats::contains));
            checks.put("questionnaire", text("questionnaire", "questionnaire.unknown", id -> asked.isPresent()));
            checks.put("takenOn", text("takenOn", "taken-on.invalid", isDay));
            checks.put(
                    "participant",
                    text("participant", "participant.invalid", given -> isReference(given, "participant")));
            checks.put("group", text("group", "group.invalid", this::isGroup));
            checks.put("answers", this::answers);
            checks.put("talkAbout", this::ticks);
            checks.put(
                    "remark",
                    text(
                            "remark",
                            "remark.too-long",
                            given -> length.applyAsInt("remark", given) <= longest.getOrDefault("remark", 0)));
            object(sheet, "", List.copyOf(checks.keySet()), "property.unknown", (name, value, path) -> {
                if (value.isPresent() && !(nullIsAbsent.contains(name) && value.get() instanceof Json.Nil)) {
                    checks.getOrDefault(name, (given, at) -> {}).judge(value.get(), path);
                } else if (required.contains(name)) {
                    tell(path, "property.missing");
                }
            });
            told.addAll(last);
        }

        private boolean isGroup(String group) {
            List<String> segments = List.of(group.split("/", -1));
            return segments.size() <= mostSegments
                    && segments.stream().allMatch(segment -> isReference(segment, "segment"));
        }

        private void answers(Json value, String path) {
            if (value instanceof Json.Obj answers) {
                boolean judges = asked.isPresent() || judgesByNoQuestionnaire;
                object(answers, path, codes, judges ? "answer.unknown-item" : "", (name, given, at) -> {
                    if (given.isPresent() && !isSkipped.test(given.get())) {
                        answer(answer.apply(given.get()), at);
                    }
                });
            } else {
                tell(path, "property.wrong-type");
            }
        }

        private void answer(Json value, String path) {
            Plain.Whole whole = value instanceof Json.Num given ? number.apply(given.literal()) : Plain.Whole.NOT;
            if (!whole.isWhole()) {
                notWhole.apply(value, whole).forEach(code -> tell(path, code));
            } else if (!isOnScale.test(whole.value(), asked.orElseThrow())) {
                tell(path, "answer.out-of-range");
            }
        }

        private void ticks(Json value, String path) {
            if (!isList.test(value)) {
                tell(path, "property.wrong-type");
                return;
            }
            List<Json> elements = value instanceof Json.Arr list ? list.elements() : List.of(value);
            Check tick = text("tick", "talk-about.unknown-item", code -> !isJudged() || codes.contains(code));
            for (int i = 0; i < elements.size(); i++) {
                tick.judge(elements.get(i), path + index.apply(i));
            }
        }

        private boolean isJudged() {
            return asked.isPresent() || judgesByNoQuestionnaire;
        }

        private Check text(String place, String code, Predicate<String> isValid) {
            return (value, path) -> {
                if (!(value instanceof Json.Text given) || !isUnicode.test(place, given.text())) {
                    tell(path, "property.wrong-type");
                } else if (!isValid.test(given.text())) {
                    tell(path, code);
                }
            };
        }

        /** Judges the value of a known property, or that there is none. */
        private interface Property {
            void judge(String name, Optional<Json> value, String path);
        }

        private void object(Json.Obj object, String at, List<String> names, String unknownCode, Property property) {
            List<String> inOrder = known.apply(names, object);
            List<String> unknownNames = new ArrayList<>(object.names());
            unknownNames.removeAll(names);
            unknownNames.sort(unknown);
            if (tellsUnknownFirst) {
                unknownNames.forEach(name -> unknown(object, at, name, unknownCode));
            }
            for (String name : inOrder) {
                List<Json> values = object.values(name);
                Optional<Json> value = values.isEmpty() ? Optional.empty() : Optional.of(judged.apply(values));
                String path = at + "/" + name;
                duplicate(values, path, true, true);
                property.judge(name, value, path);
                duplicate(values, path, true, false);
            }
            if (!tellsUnknownFirst) {
                unknownNames.forEach(name -> unknown(object, at, name, unknownCode));
            }
        }

        private void unknown(Json.Obj object, String at, String name, String code) {
            List<Json> values = object.values(name);
            String path = at + "/" + inPath.apply(name);
            duplicate(values, path, false, true);
            if (!code.isEmpty()) {
                tell(path, code);
            }
            if (looksIntoUnknown && values.get(0) instanceof Json.Obj inner) {
                inner.names()
                        .forEach(part -> duplicate(inner.values(part), path + "/" + part, false, tellsDuplicateFirst));
            }
            if (!code.isEmpty() || tellsDuplicatesByNoQuestionnaire) {
                duplicate(values, path, false, false);
            }
        }

        private void duplicate(List<Json> values, String path, boolean isKnown, boolean isBefore) {
            if (isBefore == tellsDuplicateFirst) {
                for (int i = timesTold.apply(values, isKnown); i > 0; i--) {
                    (tellsDuplicatesLast ? last : told).add(new Broken(path, "property.duplicate"));
                }
            }
        }

        private void tell(String path, String code) {
            told.add(new Broken(path, code));
        }
    }
}
