package dev.positivehealth.json.document;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What questionnaires of other systems have, under the names that these use, and those of this library cannot have. */
final class Unsupported {
    private static final Texts TEXTS = Texts.of("unsupported");

    private static final Map<String, List<String>> OF_AN_ITEM = Map.of(
            "turned",
                    List.of(
                            "direction",
                            "inverse",
                            "inverted",
                            "isReversed",
                            "polarity",
                            "reverse",
                            "reverseScored",
                            "reversed"),
            "own-scale", List.of("highest", "lowest", "max", "min", "scale"),
            "weight", List.of("factor", "weight", "weights"),
            "required", List.of("isRequired", "mandatory", "required"),
            "options", List.of("answerOption", "answerOptions", "choices", "options"));

    private static final Map<String, List<String>> OF_A_QUESTIONNAIRE = Map.of(
            "turned", List.of("direction", "reverse", "reversed", "reversedItems"),
            "weight", List.of("weights"),
            "required", List.of("required", "requiredItems"),
            "norms", List.of("cutoffs", "norms", "scoring", "total"),
            "fhir", List.of("resourceType"));

    private static final Map<String, List<String>> OF_A_SCALE = Map.of(
            "turned", List.of("direction", "reverse", "reversed"), "options", List.of("choices", "options", "step"));

    private Unsupported() {}

    /** Reasons by the names that an item may have elsewhere. */
    static Map<String, String> ofAnItem() {
        return reasons(OF_AN_ITEM);
    }

    /** Reasons by the names that a questionnaire may have elsewhere. */
    static Map<String, String> ofAQuestionnaire() {
        return reasons(OF_A_QUESTIONNAIRE);
    }

    /** Reasons by the names that a scale may have elsewhere. */
    static Map<String, String> ofAScale() {
        return reasons(OF_A_SCALE);
    }

    /** The reason in words. */
    static LocalizedText inWords(String reason) {
        return TEXTS.get(reason, LocalizedText::of);
    }

    private static Map<String, String> reasons(Map<String, List<String>> names) {
        Map<String, String> reasons = new TreeMap<>();
        names.forEach((why, all) -> all.forEach(name -> reasons.put(name, why)));
        return reasons;
    }
}
