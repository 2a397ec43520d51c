package dev.positivehealth.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private static final Questionnaires BUILT_IN = Questionnaires.builtIn();
    private static final Questionnaire OWN =
            own("own/1", 0, 10, item("a", Dimension.PARTICIPATION), item("b-2", Dimension.MEANINGFULNESS));

    private static Questionnaire own(String id, int lowest, int highest, Item... items) {
        LocalizedText text = LocalizedText.of("tekst", "text");
        return Questionnaire.of(
                QuestionnaireId.parse(id),
                text,
                "source",
                "CC0-1.0",
                TextStatus.OWN,
                new AnswerScale(lowest, highest, text, text),
                List.of(items));
    }

    private static Item item(String code, Dimension dimension) {
        LocalizedText text = LocalizedText.of("tekst", "text");
        return new Item(ItemCode.parse(code), dimension, text, text, Sensitivity.HEALTH);
    }

    /** Made by another program from the written rule; a stored profile holds them, so none may ever change. */
    @ParameterizedTest
    @CsvSource({
        "'adult-42/1', fc5fec8ab1ed2d51",
        "'adult-44/1', 5e6d04c296b4ff26",
        "'adult-44/1;without=intimacy,sexuality', 18c078179d9bc3b9",
        "'marks-6/1', 90d9386965281167",
        "'marks-6/1;without=participation', 78aabe9b8142cce8"
    })
    void isThatOfTheWrittenRule(String id, String expected) {
        assertThat(BUILT_IN.get(QuestionnaireId.parse(id)).fingerprint()).hasToString(expected);
    }

    @Test
    void restsOnIdScaleAndOnCodeAndDimensionOfEachItemInOrder() {
        Item first = OWN.items().get(0);
        Item second = OWN.items().get(1);
        List<Fingerprint> others = new ArrayList<>(List.of(
                own("own/2", 0, 10, first, second).fingerprint(),
                own("owm/1", 0, 10, first, second).fingerprint(),
                own("own/1", -1, 10, first, second).fingerprint(),
                own("own/1", 0, 11, first, second).fingerprint(),
                own("own/1", 0, 10, second, first).fingerprint(),
                own("own/1", 0, 10, first).fingerprint(),
                own("own/1", 0, 10, first, item("b-3", Dimension.MEANINGFULNESS))
                        .fingerprint(),
                own("own/1", 0, 10, first, item("b-2", Dimension.PARTICIPATION)).fingerprint()));
        assertThat(others).doesNotHaveDuplicates().doesNotContain(OWN.fingerprint());
    }

    @Test
    void restsOnNoText() {
        LocalizedText other = LocalizedText.of("anders", "other");
        Questionnaire reworded = Questionnaire.of(
                        OWN.id(),
                        other,
                        "elsewhere",
                        "MIT",
                        TextStatus.LICENSED,
                        new AnswerScale(0, 10, other, other),
                        OWN.items().stream()
                                .map(item ->
                                        new Item(item.code(), item.dimension(), other, other, Sensitivity.SEX_LIFE))
                                .toList())
                .withNames(Map.of(Dimension.PARTICIPATION, other));
        assertThat(reworded.fingerprint()).isEqualTo(OWN.fingerprint());
    }

    @Test
    void ofAVariantIsOfItsOwnItems() {
        Questionnaire adult = BUILT_IN.get(QuestionnaireId.parse("adult-44/1"));
        List<Fingerprint> variants = adult.items().stream()
                .map(item -> adult.excluding(List.of(item.code())).fingerprint())
                .toList();
        assertThat(variants).doesNotHaveDuplicates().doesNotContain(adult.fingerprint());
        assertThat(adult.excluding(List.of()).fingerprint()).isEqualTo(adult.fingerprint());
    }

    @Test
    void isTheSameWhereverItIsMade() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertThat(own("own/1", 0, 10, OWN.items().toArray(Item[]::new)).fingerprint())
                    .isEqualTo(OWN.fingerprint());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isReadBackFromItsDigits() {
        assertThat(Fingerprint.parse(OWN.fingerprint().toString())).isEqualTo(OWN.fingerprint());
        assertThat(Fingerprint.valueOf("0123456789abcdef").value()).isEqualTo("0123456789abcdef");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF", "0123456789abcdeg"})
    void rejectsAnyOtherText(String text) {
        assertThat(Fingerprint.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.parse(text))
                .withMessage("a fingerprint must be 16 hexadecimal digits in lower case");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Fingerprint.parse(null))
                .withMessage("value");
    }
}
