package dev.positivehealth.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTest {
    @Test
    void isOneOfThreeOfWhichNoneIsZero() {
        Answer zero = new Answer.Given(0);
        Answer skipped = new Answer.Skipped();
        Answer notAnswered = new Answer.NotAnswered();
        assertThat(zero).isNotEqualTo(skipped).isNotEqualTo(notAnswered);
        assertThat(skipped).isNotEqualTo(notAnswered).isEqualTo(new Answer.Skipped());
        assertThat(zero.value()).hasValue(0);
        assertThat(skipped.value()).isEmpty();
        assertThat(notAnswered.value()).isEmpty();
    }

    @Test
    void doesNotShowItsNumber() {
        assertThat(new Answer.Given(424_242)).hasToString("Given").isEqualTo(new Answer.Given(424_242));
        assertThat(new Answer.Skipped()).hasToString("Skipped");
        assertThat(new Answer.NotAnswered()).hasToString("NotAnswered");
    }
}
