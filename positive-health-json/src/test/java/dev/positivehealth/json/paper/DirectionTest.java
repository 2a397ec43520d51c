package dev.positivehealth.json.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nl",
                "en",
                "tr",
                "zh-Hant",
                "ar-Latn",
                "az",
                "ku",
                "pa",
                "nl-x-arab",
                "en-a-hebr",
                "de-1901",
                "und"
            })
    void runsFromLeftToRight(String tag) {
        assertThat(Direction.of(tag)).isEqualTo(Direction.LTR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-MA", "he", "fa-AF", "ur", "ckb", "yi", "az-Arab", "ku-Arab-IQ", "zh-cmn-Arab"})
    void runsFromRightToLeft(String tag) {
        assertThat(Direction.of(tag)).isEqualTo(Direction.RTL);
    }

    @Test
    void tellsTheSidesOfAPage() {
        assertThat(Direction.LTR.value() + Direction.LTR.start() + Direction.LTR.end())
                .isEqualTo("ltrleftright");
        assertThat(Direction.RTL.value() + Direction.RTL.start() + Direction.RTL.end())
                .isEqualTo("rtlrightleft");
    }
}
