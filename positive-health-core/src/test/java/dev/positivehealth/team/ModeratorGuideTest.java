package dev.positivehealth.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.conversation.Guide;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.plan.WheelQuestion;
import java.util.Arrays;
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
        assertThat(Texts.of("moderator").keys().stream()
                        .filter(key -> key.startsWith("wheel.") && !key.equals("wheel.about")))
                .containsExactlyElementsOf(Arrays.stream(WheelQuestion.values())
                        .map(question -> "wheel." + question.code())
                        .toList());
        for (int i = 0; i < 7; i++) {
            assertThat(GUIDE.print(Languages.DUTCH))
                    .contains("\n" + (i + 1) + ". "
                            + ModeratorSection.WHEEL.lines().get(i).in(Languages.DUTCH) + "\n");
        }
    }

    /** In a session "je" would be one person among many: the team is jullie. */
    @Test
    void asksTheTeamAndNoOneOfIt() {
        assertThat(ModeratorSection.WHEEL.lines())
                .allSatisfy(
                        line -> assertThat(line.in(Languages.DUTCH)).doesNotContainPattern("\\b(je|jij|jou|jouw)\\b"));
    }

    @Test
    void isPrintedWithATitleForEachSection() {
        String printed = GUIDE.print(Languages.ENGLISH);

        assertThat(printed).startsWith("# ");
        assertThat(printed.lines().filter(line -> line.startsWith("## "))).hasSize(ModeratorSection.values().length);
    }
}
