package dev.positivehealth.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class OccasionTest {
    @Test
    void guardsTheAnnualTalkAgainstAppraisal() {
        assertThat(Occasion.ANNUAL_TALK.guard())
                .contains(LocalizedText.of(
                        "Dit deel van het jaargesprek telt nooit mee in een beoordeling. Wat je hier zegt, komt niet in een"
                                + " beoordeling of in je personeelsdossier. Je mag dit deel overslaan.",
                        "This part of the annual review never counts in an appraisal. Nothing you say here goes into an"
                                + " appraisal or into your personnel file. You may skip this part."));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ANNUAL_TALK")
    void needsNoGuardForTheOthers(Occasion occasion) {
        assertThat(occasion.guard()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void showsTheGuardInTheGuideForThatOccasion(Occasion occasion) {
        for (Languages language : List.of(Languages.DUTCH, Languages.ENGLISH)) {
            String plain = GuideSection.guide().about().in(language);
            assertThat(GuideSection.guide(occasion).about().in(language))
                    .isEqualTo(occasion.guard()
                            .map(guard -> plain + " " + guard.in(language))
                            .orElse(plain));
        }
        assertThat(GuideSection.guide(occasion).sections())
                .isEqualTo(GuideSection.guide().sections());
    }

    @Test
    void rejectsAnOccasionThatThereIsNot() {
        assertThatThrownBy(() -> Occasion.parse("appraisal"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no such occasion; the codes are coaching, career-guidance, reintegration,"
                        + " team-building, prevention, annual-talk");
    }
}
