package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {
    @ParameterizedTest
    @CsvSource({"nl, Slaap", "nl-BE, Slaap", "en, Sleep", "en-NL, Sleep", "de, Sleep", "und, Sleep"})
    void isDutchForTheDutchLanguageAndEnglishOtherwise(String tag, String text) {
        assertThat(LocalizedText.of("Slaap", "Sleep").in(Languages.of(tag))).isEqualTo(text);
    }

    @Test
    void offersDutchAsALocale() {
        assertThat(LocalizedText.of("Slaap", "Sleep").in(Languages.DUTCH)).isEqualTo("Slaap");
    }

    @ParameterizedTest
    @CsvSource({"'', Sleep", "' ', Sleep", "Slaap, ''", "Slaap, '\t'"})
    void rejectsABlankText(String nl, String en) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(nl, en))
                .withMessage("a localized text must be given in both Dutch and English");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of(null, "Sleep"))
                .withMessage("nl");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of("Slaap", null))
                .withMessage("en");
    }
}
