package dev.positivehealth.programme.review;

import static dev.positivehealth.programme.School.LATELY;
import static dev.positivehealth.programme.School.ON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.programme.FindingCode;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.ReadinessAnswer;
import dev.positivehealth.programme.ReadinessState;
import dev.positivehealth.programme.ReadinessTheme;
import dev.positivehealth.programme.School;
import dev.positivehealth.programme.reference.Party;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every theme of readiness, whatever is answered and whoever answers it. */
class ReadinessReviewTest {
    private static FindingCode question(ReadinessTheme theme) {
        return FindingCode.parse("readiness-" + theme.code());
    }

    private static boolean isOpen(ReadinessState state) {
        return switch (state) {
            case IN_PLACE, PARTLY -> false;
            case NOT_YET, NOT_KNOWN -> true;
        };
    }

    private static List<FindingCode> asked(Programme programme) {
        return Review.of(programme, ON).findings().stream().map(Finding::code).toList();
    }

    private static ReadinessAnswer lately(ReadinessTheme theme, ReadinessState state, Party party) {
        return School.readiness(theme, state, party, LATELY);
    }

    static Stream<Arguments> table() {
        return Arrays.stream(ReadinessTheme.values())
                .flatMap(theme -> Arrays.stream(ReadinessState.values())
                        .flatMap(state ->
                                Arrays.stream(Party.values()).map(party -> Arguments.of(theme, state, party))));
    }

    @ParameterizedTest
    @MethodSource("table")
    void asksTheQuestionOfTheThemeAsLongAsSomebodySaysNotYetOrNotKnown(
            ReadinessTheme theme, ReadinessState state, Party party) {
        Programme programme = School.and(lately(theme, state, party));
        List<FindingCode> expected = isOpen(state) ? List.of(question(theme)) : List.of();
        assertThat(asked(programme)).isEqualTo(expected);
        assertThat(Review.of(programme, ON)
                        .print(Languages.DUTCH)
                        .contains("\n## " + question(theme).question().in(Languages.DUTCH) + "\n"))
                .isEqualTo(isOpen(state));
    }

    @ParameterizedTest
    @MethodSource("table")
    void asksItOfAProgrammeThatHasNothingElse(ReadinessTheme theme, ReadinessState state, Party party) {
        assertThat(asked(School.EMPTY.with(lately(theme, state, party))).contains(question(theme)))
                .isEqualTo(isOpen(state));
    }

    /** What a party says is outweighed by none of the others, however much later. */
    @ParameterizedTest
    @MethodSource("table")
    void isNotSilencedByWhatTheOthersSayLater(ReadinessTheme theme, ReadinessState state, Party party) {
        Programme programme = School.and(lately(theme, state, party));
        for (Party other : Party.values()) {
            if (other != party) {
                programme = programme.with(School.readiness(theme, ReadinessState.IN_PLACE, other, ON));
            }
        }
        assertThat(asked(programme).contains(question(theme))).isEqualTo(isOpen(state));
    }

    @ParameterizedTest
    @MethodSource("table")
    void takesTheLastAnswerOfAPartyUpToTheDay(ReadinessTheme theme, ReadinessState state, Party party) {
        ReadinessAnswer last = lately(theme, state, party);
        ReadinessAnswer opposite =
                lately(theme, isOpen(state) ? ReadinessState.IN_PLACE : ReadinessState.NOT_YET, party);
        ReadinessAnswer before = School.readiness(theme, opposite.state(), party, LATELY.minusDays(1));
        ReadinessAnswer after = School.readiness(theme, opposite.state(), party, ON.plusDays(1));
        assertThat(Stream.of(
                        School.and(before).with(last),
                        School.and(last).with(before),
                        School.and(opposite).with(last),
                        School.and(last).with(after)))
                .allSatisfy(programme ->
                        assertThat(asked(programme).contains(question(theme))).isEqualTo(isOpen(state)));
    }

    /** What employees say about safety, and whether they were asked at all, are never both silent. */
    @ParameterizedTest
    @EnumSource(names = {"NOT_YET", "NOT_KNOWN"})
    void alwaysAsksAboutSafetyThatEmployeesDoNotFeel(ReadinessState state) {
        Programme managers =
                School.EMPTY.with(lately(ReadinessTheme.FEELING_SAFE, ReadinessState.IN_PLACE, Party.MANAGERS));
        assertThat(asked(managers)).contains(FindingCode.SAFETY_NOT_ASKED_OF_EMPLOYEES);
        assertThat(asked(managers.with(lately(ReadinessTheme.FEELING_SAFE, state, Party.EMPLOYEES))))
                .contains(FindingCode.READINESS_FEELING_SAFE)
                .doesNotContain(FindingCode.SAFETY_NOT_ASKED_OF_EMPLOYEES);
    }

    /** All ten are raised; the first five are asked at once, and the others come up as these are answered. */
    @Test
    void raisesTheQuestionsOfAllThemesAndReachesEach() {
        Programme programme = School.sound();
        for (ReadinessTheme theme : ReadinessTheme.values()) {
            programme = programme.with(lately(theme, ReadinessState.NOT_YET, Party.EMPLOYEES));
        }
        List<FindingCode> all = Arrays.stream(ReadinessTheme.values())
                .map(ReadinessReviewTest::question)
                .toList();
        assertThat(asked(programme)).isEqualTo(all);
        for (ReadinessTheme theme : ReadinessTheme.values()) {
            assertThat(Review.of(programme, ON).first().get(0).code()).isEqualTo(question(theme));
            programme = programme.with(School.readiness(theme, ReadinessState.IN_PLACE, Party.EMPLOYEES, ON));
        }
        assertThat(asked(programme)).isEmpty();
    }
}
