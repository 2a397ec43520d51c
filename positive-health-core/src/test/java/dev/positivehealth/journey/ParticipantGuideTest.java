package dev.positivehealth.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.conversation.Guide;
import dev.positivehealth.dimension.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParticipantGuideTest {
    private static final Guide GUIDE = ParticipantSection.guide();

    @ParameterizedTest
    @EnumSource
    void saysSomethingInEachSection(ParticipantSection section) {
        assertThat(section.lines())
                .hasSizeGreaterThanOrEqualTo(3)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line.in(Languages.DUTCH)).isNotEqualTo(line.in(Languages.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource({"nl, veerkracht", "nl, eigen regie", "en, resilience", "en, in charge of your own life"})
    void namesWhatItIsAllAbout(String language, String word) {
        assertThat(ParticipantSection.WHAT_IT_IS.lines())
                .anySatisfy(line -> assertThat(line.in(Languages.of(language))).contains(word));
    }

    @ParameterizedTest
    @EnumSource
    void saysOfEachDimensionWhatItIsAbout(Dimension dimension) {
        LocalizedText line = ParticipantSection.SIX_DIMENSIONS.lines().get(dimension.place() - 1);

        assertThat(line.in(Languages.DUTCH))
                .isEqualTo(dimension.label().in(Languages.DUTCH) + ": "
                        + dimension.description().in(Languages.DUTCH));
        assertThat(GUIDE.print(Languages.ENGLISH)).contains("\n- " + line.in(Languages.ENGLISH) + "\n");
    }

    @Test
    void countsTheThreeSteps() {
        assertThat(ParticipantSection.THREE_STEPS.lines()).hasSize(3);
        assertThat(ParticipantSection.THREE_STEPS.isNumbered()).isTrue();
        assertThat(GUIDE.print(Languages.DUTCH)).contains("\n1. Je beantwoordt vragen", "\n3. Je bedenkt");
    }
}
