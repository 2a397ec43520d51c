package dev.positivehealth.json.conformance;

import dev.positivehealth.Checked;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.internal.MalformedJsonException;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.ScoringRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One sheet and its expected result: scores of the six dimensions, a whole profile, or violations.
 *
 * @param id identifies the vector
 * @param why why it is there
 * @param rule the id of the rule to score with; empty for the rule that the questionnaire is made for
 * @param questionnaires those that are known for this vector alone, besides the library's
 * @param sheet the sheet as JSON text, which in some vectors is not even JSON
 * @param expected the {@code dimensions} of the expected profile as JSON text; empty if something else is expected
 * @param expectedProfile the expected profile as JSON text, as a whole; empty if something else is expected
 * @param violations those expected, in contract order; empty if something else is expected
 */
public record ScoringVector(
        String id,
        String why,
        String rule,
        List<Questionnaire> questionnaires,
        String sheet,
        String expected,
        String expectedProfile,
        List<Broken> violations) {
    private static final String RULE = "rule";
    private static final String FINGERPRINT = "fingerprint";

    /** @throws IllegalArgumentException unless exactly one of scores, a profile and violations is expected */
    public ScoringVector {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(expectedProfile, "expectedProfile");
        questionnaires = List.copyOf(questionnaires);
        violations = List.copyOf(violations);
        long expectations = Stream.of(expected.isEmpty(), expectedProfile.isEmpty(), violations.isEmpty())
                .filter(isEmpty -> !isEmpty)
                .count();
        if (expectations != 1) {
            throw new IllegalArgumentException("a vector must expect either scores, a profile or violations");
        }
    }

    /** An expected violation: the place as a JSON Pointer, and the code of the broken rule. */
    public record Broken(String path, String code) {
        public Broken {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * Runs the vector through this library, with the questionnaires and rules that the documents know.
     *
     * @return one sentence that says what differs; empty if the result is as expected
     */
    public Optional<String> run(JsonDocuments documents) {
        return run(
                documents,
                questionnaire -> {
                    if (rule.isEmpty()) {
                        return ScoringRule.standardFor(questionnaire);
                    }
                    return documents.known().rules().find(RuleId.parse(rule)).orElseGet(() -> ScoringRule.parse(rule));
                },
                false);
    }

    /**
     * Runs the vector with another rule in place of its own, such as one of a host that must score as a shipped one does, or one
     * that the host wrote its own vectors for. What an expected profile calls its rule is not compared.
     *
     * <p>Example: {@code ScoringVectors.all().stream().filter(vector -> vector.rule().equals("mean-of-answered-min-5/1"))}
     * are the vectors for a rule that asks for five answers.
     *
     * @return one sentence that says what differs; empty if the result is as expected
     */
    public Optional<String> run(JsonDocuments documents, ScoringRule other) {
        Objects.requireNonNull(other, "other");
        return run(documents, questionnaire -> other, true);
    }

    /**
     * Judges what any service answered, in whatever language it is written.
     *
     * @param answer a {@code profile/1} or, where the sheet breaks rules, a {@code problem/1}, as JSON text; of the problem the paths
     *     and codes are compared, in their order
     * @return one sentence that says what differs; empty if the answer is as expected
     */
    public Optional<String> judge(String answer) {
        return VectorList.judged(answer, found -> {
            if (!(found instanceof Map<?, ?> object)) {
                return Optional.of("the answer is no object");
            }
            if (violations.isEmpty()) {
                return compared(new LinkedHashMap<>(object), false);
            }
            List<Broken> broken = new ArrayList<>();
            if (object.get("violations") instanceof List<?> told) {
                for (Object one : told) {
                    if (one instanceof Map<?, ?> violation) {
                        broken.add(new Broken(
                                String.valueOf(violation.get("path")), String.valueOf(violation.get("code"))));
                    }
                }
            }
            return broken(broken);
        });
    }

    private Optional<String> broken(List<Broken> found) {
        return found.equals(violations)
                ? Optional.empty()
                : Optional.of("expected violations " + violations + " but found " + found);
    }

    private Optional<String> run(JsonDocuments documents, Function<Questionnaire, ScoringRule> rules, boolean isOther) {
        JsonDocuments known = documents;
        try {
            for (Questionnaire questionnaire : questionnaires) {
                known = known.with(questionnaire);
            }
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        Checked<AnswerSheet> read = known.read(DocumentType.ANSWER_SHEET, sheet);
        List<Broken> broken = read.violations().stream()
                .map(violation -> new Broken(violation.path(), violation.code().code()))
                .toList();
        Optional<String> differs = broken(broken);
        if (differs.isPresent()) {
            return differs;
        }
        return read.value().flatMap(filledIn -> differs(filledIn, rules, isOther));
    }

    private Optional<String> differs(
            AnswerSheet filledIn, Function<Questionnaire, ScoringRule> rules, boolean isOther) {
        try {
            Profile profile = rules.apply(filledIn.questionnaire()).score(filledIn);
            return compared(DocumentType.PROFILE.write(profile), isOther);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** What differs in a profile as plain values, which may be changed. */
    private Optional<String> compared(Map<?, ?> whole, boolean isOther) {
        try {
            if (isOther) {
                whole.remove(RULE);
            }
            Object found = expected.isEmpty() ? whole : whole.get("dimensions");
            Object wanted =
                    PlainJson.parse(expected.isEmpty() ? expectedProfile : expected, VectorList.LIMITS.budget());
            if (isOther && wanted instanceof Map<?, ?> map) {
                map.remove(RULE);
            }
            // A profile may come without it.
            if (wanted instanceof Map<?, ?> map && !map.containsKey(FINGERPRINT)) {
                whole.remove(FINGERPRINT);
            }
            return VectorList.isSame(wanted, found)
                    ? Optional.empty()
                    : Optional.of("expected " + PlainJson.text(wanted) + " but found " + PlainJson.text(found));
        } catch (MalformedJsonException e) {
            return Optional.of("what is expected is not JSON");
        }
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
