package dev.positivehealth.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.Languages;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntroductionTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9, 400})
    void remarksOnAnotherSizeAndNeverRefusesIt(int people) {
        assertThat(Sessions.introduction(people).remarkOnSize())
                .get()
                .satisfies(remark -> assertThat(remark.in(Languages.ENGLISH)).contains("6 to 8"))
                .satisfies(remark -> assertThat(remark.in(Languages.DUTCH)).contains("6 tot 8"));
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8})
    void hasNoRemarkOnTheBestSizes(int people) {
        assertThat(Sessions.introduction(people).remarkOnSize()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void needsSomebody(int people) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sessions.introduction(people));
    }

    @Test
    void asksTheQuestionInTheLanguageOfTheTeam() {
        assertThat(Sessions.introduction(6).question()).isEqualTo("What makes you feel well and healthy at work?");
        assertThat(Introduction.of(TeamKind.MANAGEMENT_TEAM, 6, Sessions.DAY, Languages.DUTCH)
                        .question())
                .isEqualTo("Wat maakt dat jij je goed en gezond voelt op je werk?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Introduction(TeamKind.WORKING_TEAM, 6, " ", Sessions.DAY, List.of()));
    }

    @Test
    void notesTheMaterials() {
        Introduction with = Sessions.introduction(6).with(List.of(ItemCode.parse("own-blank-web")));

        assertThat(with.materials()).containsExactly(ItemCode.parse("own-blank-web"));
        assertThat(with).isNotEqualTo(Sessions.introduction(6)).hasToString("Introduction[working-team]");
    }
}
