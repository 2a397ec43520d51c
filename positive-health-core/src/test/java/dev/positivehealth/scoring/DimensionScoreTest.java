package dev.positivehealth.scoring;

import static dev.positivehealth.scoring.AbsenceReason.NOT_ANSWERED;
import static dev.positivehealth.scoring.AbsenceReason.NOT_IN_QUESTIONNAIRE;
import static dev.positivehealth.scoring.AbsenceReason.TOO_FEW_ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.scoring.DimensionScore.Absent;
import dev.positivehealth.scoring.DimensionScore.Scored;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DimensionScoreTest {
    @Test
    void isAScoreWithItsCounts() {
        DimensionScore scored = new Scored(Score.of(22, 4), 7);
        assertThat(scored.value()).contains(new BigDecimal("5.5"));
        assertThat(scored.reason()).isEmpty();
        assertThat(scored.answered()).isEqualTo(4);
        assertThat(scored.items()).isEqualTo(7);
        assertThat(scored.<String>fold(one -> "scored", one -> "absent")).isEqualTo("scored");
        assertThat(scored).hasToString("Scored");
    }

    @Test
    void isOrAnAbsenceWhichIsNotZero() {
        DimensionScore absent = new Absent(TOO_FEW_ANSWERS, 3, 7);
        assertThat(absent.value()).isEmpty();
        assertThat(absent.reason()).contains(TOO_FEW_ANSWERS);
        assertThat(absent.answered()).isEqualTo(3);
        assertThat(absent.items()).isEqualTo(7);
        assertThat(absent.<String>fold(one -> "scored", one -> "absent")).isEqualTo("absent");
        assertThat(absent).hasToString("Absent[too-few-answers]");
    }

    @Test
    void rejectsMoreAnswersThanItems() {
        assertThat(new Scored(Score.of(0, 7), 7).items()).isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scored(Score.of(0, 8), 7))
                .withMessage("no more items can be answered than the 7 there are");
    }

    @Test
    void takesAReasonOnlyWithCountsThatFitIt() {
        for (int answered = -1; answered <= 3; answered++) {
            for (int items = -1; items <= 3; items++) {
                fits(NOT_IN_QUESTIONNAIRE, answered, items, answered == 0 && items == 0);
                fits(NOT_ANSWERED, answered, items, answered == 0 && items >= 1);
                fits(TOO_FEW_ANSWERS, answered, items, answered >= 1 && items >= answered);
            }
        }
    }

    private static void fits(AbsenceReason why, int answered, int items, boolean expected) {
        assertThat(Absent.fits(why, answered, items))
                .as("%s %d of %d", why, answered, items)
                .isEqualTo(expected);
        if (expected) {
            assertThat(new Absent(why, answered, items).why()).isEqualTo(why);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Absent(why, answered, items))
                    .withMessage("reason " + why.code() + " does not fit the counts");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException().isThrownBy(() -> new Scored(null, 1)).withMessage("score");
        assertThatNullPointerException()
                .isThrownBy(() -> new Absent(null, 0, 0))
                .withMessage("why");
    }
}
