package dev.positivehealth.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.conversation.Guide;
import dev.positivehealth.plan.WheelQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModeratorGuideTest {
    private static final Guide GUIDE = ModeratorSection.guide();

    @ParameterizedTest
    @EnumSource
    void saysSomethingInEachSection(ModeratorSection section) {
        assertThat(section.lines()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(section.lines())
                .allSatisfy(line -> assertThat(line.in(Languages.DUTCH)).isNotEqualTo(line.in(Languages.ENGLISH)));
    }

    @Test
    void asksAllQuestionsOfTheWheel() {
        for (WheelQuestion question : WheelQuestion.values()) {
            assertThat(GUIDE.print(Languages.DUTCH)).contains(question.label().in(Languages.DUTCH));
            assertThat(GUIDE.print(Languages.ENGLISH)).contains(question.label().in(Languages.ENGLISH));
        }
    }

    @Test
    void isPrintedWithATitleForEachSection() {
        String printed = GUIDE.print(Languages.ENGLISH);

        assertThat(printed).startsWith("# ");
        assertThat(printed.lines().filter(line -> line.startsWith("## "))).hasSize(ModeratorSection.values().length);
    }
}
