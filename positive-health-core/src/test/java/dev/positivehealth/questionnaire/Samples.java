package dev.positivehealth.questionnaire;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import java.util.Arrays;
import java.util.List;

/** Small questionnaires for tests. */
public final class Samples {
    private Samples() {}

    /** Makes an item from a code and a dimension: {@code sleeping@bodily-functions}. */
    public static Item item(String codeAtDimension) {
        List<String> parts = List.of(codeAtDimension.split("@", -1));
        String code = parts.get(0);
        return new Item(
                ItemCode.parse(code),
                Dimension.parse(parts.get(1)),
                LocalizedText.of("Over " + code, "About " + code),
                LocalizedText.of("Ik over " + code + ".", "I on " + code + "."),
                Sensitivity.HEALTH);
    }

    public static AnswerScale scale(int lowest, int highest) {
        return new AnswerScale(lowest, highest, LocalizedText.of("laag", "low"), LocalizedText.of("hoog", "high"));
    }

    public static Questionnaire questionnaire(String id, AnswerScale scale, String... codesAtDimensions) {
        return Questionnaire.of(
                QuestionnaireId.parse(id),
                LocalizedText.of("Proef", "Sample"),
                "a test",
                "none",
                TextStatus.OWN,
                scale,
                Arrays.stream(codesAtDimensions).map(Samples::item).toList());
    }

    public static Questionnaire builtIn(String id) {
        return Questionnaires.builtIn().get(QuestionnaireId.parse(id));
    }
}
