package dev.positivehealth.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.dimension.Dimension;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ItemCode SLEEPING = ItemCode.parse("sleeping");
    private static final ItemCode SEXUALITY = ItemCode.parse("sexuality");
    private static final ItemCode INTIMACY = ItemCode.parse("intimacy");
    private static final AnswerSheetDraft DRAFT = filled(Samples.builtIn("adult-44/1"));

    private static AnswerSheetDraft filled(Questionnaire questionnaire) {
        return questionnaire
                .sheet(DAY)
                .participant("p-001")
                .group("north")
                .remark("tuin")
                .answer("sleeping", 7)
                .skip("eating")
                .talkAbout("sleeping");
    }

    private static final AnswerSheet SHEET =
            DRAFT.answer("sexuality", 3).skip("intimacy").talkAbout("intimacy").complete();

    @Test
    void holdsTheQuestionnaireItWasCheckedAgainst() {
        assertThat(SHEET.questionnaire()).isEqualTo(Samples.builtIn("adult-44/1"));
        assertThat(SHEET.takenOn()).isEqualTo(DAY);
        assertThat(SHEET.answers()).isUnmodifiable();
        assertThat(SHEET.talkAbout()).isUnmodifiable();
    }

    @Test
    void hasNoAnswerToAnItemOfAnotherQuestionnaire() {
        assertThat(SHEET.answer(ItemCode.parse("house"))).isEqualTo(new Answer.NotAnswered());
    }

    @Test
    void leavesItemsOutAsIfTheVariantHadBeenFilledIn() {
        AnswerSheet without = SHEET.excluding(List.of(SEXUALITY, INTIMACY));
        assertThat(without)
                .isEqualTo(filled(Samples.builtIn("adult-44/1").excluding(List.of(INTIMACY, SEXUALITY)))
                        .complete());
        assertThat(SHEET.excluding(List.of())).isSameAs(SHEET);
        assertThat(SHEET.answer(SEXUALITY)).isEqualTo(new Answer.Given(3));
    }

    @Test
    void cannotLeaveOutWhatTheQuestionnaireDoesNotHaveOrEverything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHEET.excluding(List.of(ItemCode.parse("house"))))
                .withMessage("questionnaire adult-44/1 has no item house to leave out");
        AnswerSheet one = Samples.questionnaire("own/1", Samples.scale(0, 10), "sleeping@bodily-functions")
                .sheet(DAY)
                .complete();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.excluding(List.of(SLEEPING)))
                .withMessage("questionnaire own/1;without=sleeping must have at least one item");
    }

    @Test
    void canBeOpenedAgainAndGrow() {
        assertThat(SHEET.toDraft().complete()).isEqualTo(SHEET);
        assertThat(SHEET.toDraft().clear("sexuality").answer("intimacy", 5).complete())
                .isEqualTo(DRAFT.answer("intimacy", 5).talkAbout("intimacy").complete());
        AnswerSheet bare = Samples.builtIn("marks-6/1").sheet(DAY).complete();
        assertThat(bare.toDraft().complete()).isEqualTo(bare);
        AnswerSheet variant = SHEET.excluding(List.of(INTIMACY));
        assertThat(variant.toDraft().complete()).isEqualTo(variant);
    }

    @Test
    void isEqualByAllOfItsParts() {
        assertThat(SHEET)
                .isEqualTo(DRAFT.talkAbout("intimacy")
                        .skip("intimacy")
                        .answer("sexuality", 3)
                        .complete())
                .hasSameHashCodeAs(DRAFT.talkAbout("intimacy")
                        .skip("intimacy")
                        .answer("sexuality", 3)
                        .complete());
        AnswerSheetDraft same = SHEET.toDraft();
        assertThat(List.of(
                        same.answer("sleeping", 8).complete(),
                        same.clear("eating").complete(),
                        same.talkAbout("eating").complete(),
                        same.participant("p-002").complete(),
                        same.group("south").complete(),
                        same.remark("huis").complete(),
                        Samples.builtIn("adult-44/1").sheet(DAY).complete(),
                        Samples.builtIn("adult-42/1").sheet(DAY).complete(),
                        Samples.builtIn("adult-42/1").sheet(DAY.plusDays(1)).complete()))
                .doesNotContain(SHEET)
                .doesNotHaveDuplicates();
    }

    @Test
    void showsTheQuestionnaireAndNothingOfThePerson() {
        assertThat(SHEET).hasToString("AnswerSheet[adult-44/1]");
    }

    @Test
    void addsUpTheAnswersOfADimensionAndNotWhatWasSkipped() {
        AnswerSheet sheet = Samples.builtIn("adult-42/1")
                .sheet(DAY)
                .answer("sleeping", 7)
                .answer("eating", 0)
                .skip("exercising")
                .complete();
        assertThat(sheet.answered(Dimension.BODILY_FUNCTIONS)).isEqualTo(2);
        assertThat(sheet.sum(Dimension.BODILY_FUNCTIONS)).isEqualTo(7);
        assertThat(sheet.answered(Dimension.PARTICIPATION)).isZero();
        assertThat(sheet.sum(Dimension.PARTICIPATION)).isZero();

        Questionnaire below =
                Samples.questionnaire("own/1", Samples.scale(-5, 5), "a@participation", "b@participation");
        AnswerSheet negative = below.sheet(DAY).answer("a", -5).answer("b", 2).complete();
        assertThat(negative.answered(Dimension.PARTICIPATION)).isEqualTo(2);
        assertThat(negative.sum(Dimension.PARTICIPATION)).isEqualTo(-3);
    }

    @Test
    void isFoundAmongOthersByItsHash() {
        assertThat(SHEET.hashCode()).isNotEqualTo(DRAFT.complete().hashCode());
        assertThat(Samples.builtIn("adult-42/1").hashCode())
                .isNotEqualTo(Samples.builtIn("adult-44/1").hashCode());
    }

    @Test
    void knowsTheFirstItemAndNoneThatItDoesNotHave() {
        Questionnaire two = Samples.questionnaire("own/1", Samples.scale(0, 10), "a@participation", "b@participation");
        ItemCode first = ItemCode.parse("a");
        ItemCode second = ItemCode.parse("b");
        ItemCode other = ItemCode.parse("c");
        AnswerSheet sheet = two.sheet(DAY).answer("a", 4).talkAbout("a").complete();
        assertThat(sheet.answer(first)).isEqualTo(new Answer.Given(4));
        assertThat(sheet.answers().containsKey(first)).isTrue();
        assertThat(sheet.answers().containsKey(second)).isFalse();
        assertThat(sheet.answers().containsKey(other)).isFalse();
        assertThat(sheet.talkAbout().contains(first)).isTrue();
        assertThat(sheet.talkAbout().contains(second)).isFalse();
        assertThat(sheet.talkAbout().contains(other)).isFalse();
        assertThat(sheet.excluding(List.of(second)).answer(first)).isEqualTo(new Answer.Given(4));
    }
}
