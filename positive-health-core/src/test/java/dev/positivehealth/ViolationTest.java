package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViolationTest {
    private static final Violation OUT_OF_RANGE = Violation.of(
            PropertyPath.ROOT.child("answers").child("sleeping"),
            ViolationCode.ANSWER_OUT_OF_RANGE,
            "item",
            "sleeping",
            "lowest",
            "0",
            "highest",
            "10");

    @Test
    void saysWhereAndWhichRule() {
        assertThat(OUT_OF_RANGE.path()).isEqualTo("/answers/sleeping");
        assertThat(OUT_OF_RANGE.code()).isEqualTo(ViolationCode.ANSWER_OUT_OF_RANGE);
        assertThat(OUT_OF_RANGE.arguments())
                .containsExactly(Map.entry("item", "sleeping"), Map.entry("lowest", "0"), Map.entry("highest", "10"));
    }

    @Test
    void speaksBothLanguages() {
        assertThat(OUT_OF_RANGE.message(Languages.ENGLISH))
                .isEqualTo("the answer to \"sleeping\" must be a whole number from 0 to 10");
        assertThat(OUT_OF_RANGE.message(Languages.DUTCH))
                .isEqualTo("het antwoord op \"sleeping\" moet een heel getal van 0 tot en met 10 zijn");
    }

    /** A person who fills in a form reads a label; the name stays where programs look. */
    @Test
    void callsWhatIsFilledInAsPeopleDo() {
        Violation missing =
                Violation.of(PropertyPath.ROOT.child("takenOn"), ViolationCode.PROPERTY_MISSING, "property", "takenOn");
        assertThat(missing.message(Languages.DUTCH)).isEqualTo("de datum moet er staan");
        assertThat(missing.message(Languages.ENGLISH)).isEqualTo("the date must be given");
        assertThat(missing.path()).isEqualTo("/takenOn");
        assertThat(missing.arguments()).containsExactly(Map.entry("property", "takenOn"));
        Violation ofADeveloper =
                Violation.of(PropertyPath.ROOT.child("licence"), ViolationCode.PROPERTY_MISSING, "property", "licence");
        assertThat(ofADeveloper.message(Languages.DUTCH)).isEqualTo("licence moet er staan");
    }

    @Test
    void showsTheCodeAloneAsText() {
        assertThat(Violation.of(PropertyPath.ROOT.child("typed"), ViolationCode.PROPERTY_UNKNOWN, "format", "f"))
                .hasToString("property.unknown");
    }

    @Test
    void copiesTheArguments() {
        Map<String, String> arguments = new HashMap<>(Map.of("property", "takenOn"));
        Violation violation = new Violation("/takenOn", ViolationCode.PROPERTY_MISSING, arguments, Map.of());
        arguments.clear();
        assertThat(violation.arguments()).isUnmodifiable().containsExactly(Map.entry("property", "takenOn"));
        assertThat(violation)
                .isEqualTo(Violation.of(
                        PropertyPath.ROOT.child("takenOn"), ViolationCode.PROPERTY_MISSING, "property", "takenOn"));
    }

    @Test
    void rejectsAPlaceholderWithoutAValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Violation.of(PropertyPath.ROOT, ViolationCode.PROPERTY_MISSING, "property"))
                .withMessage("a placeholder has no value");
    }

    @Test
    void rejectsAMessageThatWouldKeepAPlaceholder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Violation.of(PropertyPath.ROOT, ViolationCode.PROPERTY_NOT_SUPPORTED, "property", "direction"))
                .withMessage("the message of property.not-supported needs a value for each placeholder");
        assertThat(Violation.of(PropertyPath.ROOT, ViolationCode.PROPERTY_MISSING, "property", "{x}")
                        .message(Languages.ENGLISH))
                .isEqualTo("{x} must be given");
    }

    /** Programs read the code where people read the label, so there is none without the other. */
    @Test
    void rejectsALabelOfNoArgument() {
        Violation notSupported = Violation.of(
                PropertyPath.ROOT, ViolationCode.PROPERTY_NOT_SUPPORTED, "property", "direction", "why", "turned");
        assertThat(notSupported
                        .labelled("why", LocalizedText.of("daarom", "for that"))
                        .message(Languages.ENGLISH))
                .isEqualTo("direction cannot be part of a questionnaire here: for that");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notSupported.labelled("reason", LocalizedText.of("daarom", "for that")))
                .withMessage("each label of property.not-supported must belong to an argument");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Violation(null, ViolationCode.JSON_MALFORMED, Map.of(), Map.of()))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> new Violation("", null, Map.of(), Map.of()))
                .withMessage("code");
    }
}
