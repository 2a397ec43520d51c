package dev.positivehealth.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceReasonTest {
    @ParameterizedTest
    @CsvSource({
        "not-answered, geen van de vragen is beantwoord, none of the questions was answered",
        "too-few-answers, er zijn te weinig vragen beantwoord, too few of the questions were answered",
        "not-in-questionnaire, deze vragenlijst heeft geen vragen over deze dimensie, "
                + "this questionnaire has no questions on this dimension",
        "too-few-shared, er staan te weinig van de beantwoorde vragen in beide lijsten, "
                + "too few of the answered questions are in both lists"
    })
    void isReadBackFromItsCodeAndTold(String code, String nl, String en) {
        AbsenceReason reason = AbsenceReason.parse(code);
        assertThat(reason.code()).isEqualTo(code);
        assertThat(reason).hasToString(code);
        assertThat(reason.label().in(Languages.DUTCH)).isEqualTo(nl);
        assertThat(reason.label().in(Languages.ENGLISH)).isEqualTo(en);
        assertThat(AbsenceReason.values()).hasSize(4);
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsAnyOtherCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AbsenceReason.parse("NOT_ANSWERED"))
                .withMessage(
                        "there is no such reason; the codes are not-answered, too-few-answers, not-in-questionnaire,"
                                + " too-few-shared");
        assertThatNullPointerException()
                .isThrownBy(() -> AbsenceReason.parse(null))
                .withMessage("code");
    }
}
