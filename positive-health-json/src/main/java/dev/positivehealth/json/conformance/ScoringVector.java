package dev.positivehealth.json.conformance;

import dev.positivehealth.Checked;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.internal.MalformedJsonException;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sheet and its expected result: scores of the six dimensions, or violations.
 *
 * @param id identifies the vector
 * @param why why it is there
 * @param rule the id of the rule to score with; empty for the rule that the questionnaire is made for
 * @param sheet the sheet as JSON text, which in some vectors is not even JSON
 * @param expected the {@code dimensions} of the expected profile as JSON text; empty if violations are expected
 * @param violations those expected, in contract order; empty if scores are expected
 */
public record ScoringVector(
        String id, String why, String rule, String sheet, String expected, List<Broken> violations) {
    /** @throws IllegalArgumentException unless exactly one of scores and violations is expected */
    public ScoringVector {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(expected, "expected");
        violations = List.copyOf(violations);
        if (expected.isEmpty() == violations.isEmpty()) {
            throw new IllegalArgumentException("a vector must expect either scores or violations");
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
     * Runs the vector through this library, with the questionnaires that the documents know.
     *
     * @return one sentence that says what differs; empty if the result is as expected
     */
    public Optional<String> run(JsonDocuments documents) {
        Checked<AnswerSheet> read = documents.read(DocumentType.ANSWER_SHEET, sheet);
        List<Broken> broken = read.violations().stream()
                .map(violation -> new Broken(violation.path(), violation.code().code()))
                .toList();
        if (!broken.equals(violations)) {
            return Optional.of("expected violations " + violations + " but found " + broken);
        }
        return read.value().flatMap(this::differs);
    }

    private Optional<String> differs(AnswerSheet filledIn) {
        try {
            ScoringRule chosen =
                    rule.isEmpty() ? ScoringRule.standardFor(filledIn.questionnaire()) : ScoringRule.parse(rule);
            Profile profile = chosen.score(filledIn);
            Object found = DocumentType.PROFILE.write(profile).get("dimensions");
            return isSame(PlainJson.parse(expected, ScoringVectors.budget()), found)
                    ? Optional.empty()
                    : Optional.of("expected " + expected + " but found " + PlainJson.text(found));
        } catch (MalformedJsonException e) {
            return Optional.of("the expected scores are not JSON");
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> as) {
            return map.keySet().equals(as.keySet())
                    && map.keySet().stream().allMatch(name -> isSame(map.get(name), as.get(name)));
        }
        if (one instanceof Number number && other instanceof Number as) {
            return new BigDecimal(number.toString()).compareTo(new BigDecimal(as.toString())) == 0;
        }
        return Objects.equals(one, other);
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
