package dev.positivehealth.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.plan.WheelQuestion;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModeratorGuideTest {
    private static final ModeratorGuide GUIDE = ModeratorGuide.standard();

    @ParameterizedTest
    @EnumSource
    void saysSomethingInEachSection(ModeratorSection section) {
        assertThat(GUIDE.lines(section)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(GUIDE.lines(section))
                .allSatisfy(line -> assertThat(line.nl()).isNotEqualTo(line.en()));
    }

    @Test
    void asksAllQuestionsOfTheWheel() {
        for (WheelQuestion question : WheelQuestion.values()) {
            assertThat(GUIDE.print(LocalizedText.DUTCH))
                    .contains(question.label().nl());
            assertThat(GUIDE.print(Locale.ENGLISH)).contains(question.label().en());
        }
    }

    @Test
    void isPrintedWithATitleForEachSection() {
        String printed = GUIDE.print(Locale.ENGLISH);

        assertThat(printed).startsWith("# ");
        assertThat(printed.lines().filter(line -> line.startsWith("## "))).hasSize(ModeratorSection.values().length);
    }
}
