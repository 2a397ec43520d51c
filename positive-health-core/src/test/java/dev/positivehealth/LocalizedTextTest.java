package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {
    @ParameterizedTest
    @CsvSource({"nl, Slaap", "nl-BE, Slaap", "en, Sleep", "en-NL, Sleep", "de, Sleep", "und, Sleep"})
    void isDutchForTheDutchLanguageAndEnglishOtherwise(String tag, String text) {
        assertThat(new LocalizedText("Slaap", "Sleep").in(Locale.forLanguageTag(tag)))
                .isEqualTo(text);
    }

    @Test
    void offersDutchAsALocale() {
        assertThat(new LocalizedText("Slaap", "Sleep").in(LocalizedText.DUTCH)).isEqualTo("Slaap");
    }

    @ParameterizedTest
    @CsvSource({"'', Sleep", "' ', Sleep", "Slaap, ''", "Slaap, '\t'"})
    void rejectsABlankText(String nl, String en) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText(nl, en))
                .withMessage("a localized text must be given in both Dutch and English");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new LocalizedText(null, "Sleep"))
                .withMessage("nl");
        assertThatNullPointerException()
                .isThrownBy(() -> new LocalizedText("Slaap", null))
                .withMessage("en");
    }
}
