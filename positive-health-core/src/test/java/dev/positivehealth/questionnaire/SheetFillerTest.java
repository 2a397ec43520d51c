package dev.positivehealth.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.GroupPath;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFillerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Questionnaire FIVE = Samples.questionnaire(
            "own/1",
            Samples.scale(1, 5),
            "sleeping@bodily-functions",
            "eating@bodily-functions",
            "walking@daily-functioning",
            "friends@participation",
            "work@participation",
            "joy@quality-of-life");
    private static final SheetRequirements ANY = SheetRequirements.none();

    private static SheetFiller filler(SheetRequirements requirements) {
        SheetFiller filler = SheetFiller.of(FIVE, requirements).orElseThrow();
        filler.begin();
        return filler;
    }

    private static SheetFiller begun() {
        SheetFiller filler = filler(ANY);
        assertThat(filler.takenOn("2026-03-01")).isTrue();
        assertThat(filler.beginAnswers()).isTrue();
        return filler;
    }

    @Test
    void makesTheSheetThatADraftMakes() {
        SheetFiller filler = begun();
        assertThat(filler.participant("p-001")).isTrue();
        assertThat(filler.group("north/a")).isTrue();
        assertThat(filler.answer(0, 1)).isTrue();
        assertThat(filler.answer(2, 5)).isTrue();
        assertThat(filler.skip(1)).isTrue();
        assertThat(filler.talkAbout("joy")).isTrue();
        assertThat(filler.talkAbout("sleeping")).isTrue();
        assertThat(filler.remark("tuin")).isTrue();
        assertThat(filler.sheet())
                .contains(FIVE.sheet(DAY)
                        .participant("p-001")
                        .group("north/a")
                        .answer("sleeping", 1)
                        .answer("walking", 5)
                        .skip("eating")
                        .talkAbout("joy")
                        .talkAbout("sleeping")
                        .remark("tuin")
                        .complete());
        assertThat(filler.questionnaire()).isEqualTo(FIVE);
        assertThat(filler).hasToString("SheetFiller[own/1]");
    }

    @Test
    void beginsEachSheetWithNothingOfTheOneBefore() {
        SheetFiller filler = begun();
        assertThat(filler.participant("p-001")).isTrue();
        assertThat(filler.group("north")).isTrue();
        assertThat(filler.answer(0, 3)).isTrue();
        assertThat(filler.talkAbout("sleeping")).isTrue();
        assertThat(filler.remark("tuin")).isTrue();
        filler.begin();
        assertThat(filler.sheet()).isEmpty();
        assertThat(filler.takenOn("2026-03-01")).isTrue();
        assertThat(filler.sheet()).as("no answers yet").isEmpty();
        assertThat(filler.beginAnswers()).isTrue();
        assertThat(filler.sheet()).contains(FIVE.sheet(DAY).complete());
        assertThat(filler.sheet()).as("made once").isEmpty();
    }

    @Test
    void needsADay() {
        SheetFiller filler = filler(ANY);
        assertThat(filler.beginAnswers()).isTrue();
        assertThat(filler.sheet()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-3-1", "1899-12-31", "2201-01-01", "", "today"})
    void takesNoOtherDay(String day) {
        SheetFiller filler = filler(ANY);
        assertThat(filler.takenOn(day)).isFalse();
        assertThat(filler.takenOn(day)).as("and does not keep it").isFalse();
    }

    @Test
    void takesADayTheFirstTimeOnlyAndThoseOfThePlace() {
        SheetFiller filler = filler(ANY.between(DAY, DAY.plusDays(1)));
        assertThat(filler.takenOn("2026-03-01")).isTrue();
        assertThat(filler.takenOn("2026-03-01")).isFalse();
        filler.begin();
        assertThat(filler.takenOn("2026-03-01")).as("known by now").isTrue();
        filler.begin();
        assertThat(filler.takenOn("2026-03-02")).isTrue();
        filler.begin();
        assertThat(filler.takenOn("2026-02-28")).isFalse();
        filler.begin();
        assertThat(filler.takenOn("2026-03-03")).isFalse();
    }

    @Test
    void takesAParticipantTheFirstTimeOnly() {
        SheetFiller filler = begun();
        assertThat(filler.participant(" p-001")).isFalse();
        assertThat(filler.participant("p-001")).isTrue();
        assertThat(filler.participant("p-001")).isFalse();
    }

    @Test
    void takesAGroupOfThePlaceTheFirstTimeOnly() {
        SheetFiller filler = filler(SheetRequirements.inGroups(GroupPath.parse("north")::equals));
        assertThat(filler.group("south")).isFalse();
        assertThat(filler.group("/")).isFalse();
        assertThat(filler.group("north")).isTrue();
        assertThat(filler.group("north")).isFalse();
        filler.begin();
        assertThat(filler.group("north")).as("known by now").isTrue();
    }

    @Test
    void needsBothParticipantAndGroupWhereGroupsAreCounted() {
        SheetFiller filler = filler(SheetRequirements.inGroups(path -> true));
        assertThat(filler.takenOn("2026-03-01")).isTrue();
        assertThat(filler.beginAnswers()).isTrue();
        assertThat(filler.sheet()).isEmpty();
        assertThat(filler.participant("p-001")).isTrue();
        assertThat(filler.sheet()).isEmpty();
        assertThat(filler.group("north")).isTrue();
        assertThat(filler.sheet()).isPresent();

        filler.begin();
        assertThat(filler.takenOn("2026-03-01")).isTrue();
        assertThat(filler.beginAnswers()).isTrue();
        assertThat(filler.group("north")).isTrue();
        assertThat(filler.sheet()).isEmpty();
    }

    @Test
    void takesAnswersOnTheScaleOncePerItem() {
        SheetFiller filler = begun();
        assertThat(filler.answer(0, 0)).isFalse();
        assertThat(filler.answer(0, 6)).isFalse();
        assertThat(filler.answer(0, 1))
                .as("what is off the scale was not put there")
                .isTrue();
        assertThat(filler.answer(0, 2)).isFalse();
        assertThat(filler.skip(0)).isFalse();
        assertThat(filler.skip(5)).isTrue();
        assertThat(filler.skip(5)).isFalse();
        assertThat(filler.answer(5, 3)).isFalse();
        assertThat(filler.beginAnswers()).as("a second time").isFalse();
    }

    @Test
    void hasNoAnswersBeforeTheyBegin() {
        SheetFiller filler = filler(ANY);
        assertThatNullPointerException().isThrownBy(() -> filler.answer(0, 1)).withMessage("answers were not begun");
    }

    @Test
    void ticksEachItemOfTheQuestionnaireOnce() {
        SheetFiller filler = begun();
        assertThat(filler.talkAbout("house")).isFalse();
        for (Item item : FIVE.items()) {
            assertThat(filler.talkAbout(item.code().value())).isTrue();
        }
        for (Item item : FIVE.items()) {
            assertThat(filler.talkAbout(item.code().value())).isFalse();
        }
        assertThat(filler.talkAbout("house")).isFalse();
        assertThat(filler.sheet().map(AnswerSheet::talkAbout))
                .contains(FIVE.items().stream().map(Item::code).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    @Test
    void takesARemarkWithSomethingInItTheFirstTimeOnly() {
        assertThat(begun().remark("")).isFalse();
        assertThat(begun().remark("\ud83d")).isFalse();
        assertThat(begun().remark("x".repeat(AnswerSheet.LONGEST_REMARK + 1))).isFalse();
        SheetFiller filler = begun();
        assertThat(filler.remark("x".repeat(AnswerSheet.LONGEST_REMARK))).isTrue();
        assertThat(filler.remark("x")).isFalse();
    }

    @Test
    void isForTheQuestionnaireThatThePlaceAsksFor() {
        assertThat(SheetFiller.of(FIVE, ANY.of(FIVE.id()))).isPresent();
        assertThat(SheetFiller.of(FIVE, ANY.of(QuestionnaireId.parse("own/2")))).isEqualTo(Optional.empty());
    }

    @Test
    void keepsADayAndAGroupHoweverManyOthersCame() {
        SheetFiller filler = filler(ANY);
        for (int i = 0; i < 33_000; i++) {
            filler.begin();
            assertThat(filler.group("g" + i)).isTrue();
        }
        filler.begin();
        assertThat(filler.group("g0")).isTrue();
        assertThat(filler.takenOn("2026-03-01")).isTrue();
        assertThat(filler.beginAnswers()).isTrue();
        assertThat(filler.sheet().flatMap(AnswerSheet::group)).contains(GroupPath.parse("g0"));
    }
}
