package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {
    private static final LocalizedText SLEEP = LocalizedText.of("Slaap", "Sleep");

    @ParameterizedTest
    @CsvSource({
        "nl, nl, Slaap",
        "nl-BE, nl, Slaap",
        "NL-be, nl, Slaap",
        "en, en, Sleep",
        "en-NL, en, Sleep",
        "de, en, Sleep",
        "und, en, Sleep"
    })
    void isDutchForTheDutchLanguageAndEnglishOtherwise(String tag, String language, String text) {
        assertThat(SLEEP.in(Languages.of(tag))).isEqualTo(text);
        assertThat(SLEEP.languageFor(Languages.of(tag))).isEqualTo(language);
    }

    @Test
    void offersDutchAndEnglishAsConstants() {
        assertThat(SLEEP.in(Languages.DUTCH)).isEqualTo("Slaap");
        assertThat(SLEEP.in(Languages.ENGLISH)).isEqualTo("Sleep");
    }

    @Test
    void keepsTextsByCanonicalTagDutchFirstThenEnglishThenByCodePoint() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("zh-hant", "睡");
        texts.put("de", "Schlaf");
        texts.put("EN", "Sleep");
        texts.put("nl-BE", "Slapen");
        texts.put("nl", "Slaap");
        LocalizedText text = LocalizedText.of(texts);
        texts.clear();

        assertThat(text.texts())
                .containsExactly(
                        Map.entry("nl", "Slaap"),
                        Map.entry("en", "Sleep"),
                        Map.entry("de", "Schlaf"),
                        Map.entry("nl-BE", "Slapen"),
                        Map.entry("zh-Hant", "睡"))
                .isUnmodifiable();
        assertThat(text.in(Languages.of("nl-BE"))).isEqualTo("Slapen");
        assertThat(text.in(Languages.of("zh"))).isEqualTo("睡");
    }

    @Test
    void isFineInOneLanguageAndThenShownInIt() {
        LocalizedText french = LocalizedText.of(Map.of("fr", "Sommeil"));
        assertThat(french.in(Languages.DUTCH)).isEqualTo("Sommeil");
        assertThat(french.languageFor(Languages.DUTCH)).isEqualTo("fr");
    }

    @Test
    void isEqualByItsTextsWhateverTheSpellingOfTheirTags() {
        assertThat(LocalizedText.of(Map.of("EN", "Sleep", "NL", "Slaap")))
                .isEqualTo(SLEEP)
                .hasSameHashCodeAs(SLEEP)
                .isNotEqualTo(LocalizedText.of(Map.of("nl", "Slaap")));
    }

    @Test
    void changesTheWordsInEveryLanguage() {
        assertThat(SLEEP.map(words -> words + "?")).isEqualTo(LocalizedText.of("Slaap?", "Sleep?"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SLEEP.map(words -> " "))
                .withMessage("a localized text must not be blank in any language");
    }

    @ParameterizedTest
    @CsvSource({"'', Sleep", "' ', Sleep", "Slaap, ''", "Slaap, '\t'"})
    void rejectsABlankText(String nl, String en) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(nl, en))
                .withMessage("a localized text must not be blank in any language");
    }

    @Test
    void rejectsNoTextATagThatIsNoneAndALanguageGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(Map.of()))
                .withMessage("a localized text must be given in at least one language");
        for (String tag : List.of("", "n", "nl_BE", "nl-", "7", "x".repeat(9))) {
            assertThatIllegalArgumentException()
                    .as(tag)
                    .isThrownBy(() -> LocalizedText.of(Map.of(tag, "Slaap")))
                    .withMessage("a language must be a BCP 47 tag such as nl or nl-BE");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(Map.of("nl", "Slaap", "NL", "Slapen")))
                .withMessage("a localized text must be given once in a language");
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

    @Test
    void isFollowedByAnotherInEachOfItsLanguages() {
        LocalizedText three = LocalizedText.of(Map.of("nl", "Slaap", "en", "Sleep", "fy", "Sliep"));

        assertThat(three.followedBy(": ", LocalizedText.of("goed", "well")))
                .isEqualTo(LocalizedText.of(Map.of("nl", "Slaap: goed", "en", "Sleep: well", "fy", "Sliep: well")));
    }
}
