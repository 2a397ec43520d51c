package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.GroupPath;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Samples;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.Score;
import dev.positivehealth.scoring.ScoringRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionTest {
    private static final GroupPath GROUP = GroupPath.parse("zorg/west");

    private static Contribution underLedger(Profile profile) {
        return Consents.given(Consents.round("c-1"))
                .contribute(profile, Consents.SPRING, GROUP, Consents.POLICY, Consents.hour(2))
                .recorded()
                .orElseThrow()
                .outcome();
    }

    private static Profile bodyOnly() {
        AnswerSheetDraft draft =
                Samples.builtIn("adult-42/1").sheet(Consents.DAY).participant("p-1");
        for (String item : new String[] {"sleeping", "eating", "feeling-fit", "exercising"}) {
            draft = draft.answer(item, 7);
        }
        return ScoringRule.meanOfAnswered().score(draft.answer("enjoyment", 3).complete());
    }

    @Test
    void holdsTheExactScoresOfTheScoredDimensionsAlone() {
        Contribution contribution = underLedger(bodyOnly());
        assertThat(contribution.scores()).containsOnlyKeys(Dimension.BODILY_FUNCTIONS);
        assertThat(contribution.scores()).containsEntry(Dimension.BODILY_FUNCTIONS, Score.of(28, 4));
        assertThat(contribution.participant()).isEqualTo(Consents.PERSON);
        assertThat(contribution.round()).isEqualTo(Consents.SPRING);
        assertThat(contribution.group()).isEqualTo(GROUP);
        assertThat(contribution.questionnaire()).hasToString("adult-42/1");
        assertThat(contribution.rule()).isEqualTo(ScoringRule.meanOfAnswered().id());
        assertThat(contribution.controller()).isEmpty();
        assertThat(contribution.takenOn()).isEqualTo(Consents.DAY);
        assertThat(contribution.fingerprint()).isPresent().isEqualTo(bodyOnly().fingerprint());
    }

    @Test
    void holdsTheScoresInTheOrderOfTheDimensions() {
        assertThat(underLedger(Consents.profile()).scores().keySet()).containsExactly(Dimension.values());
    }

    @Test
    void namesTheControllerWhoHoldsTheConsentsElsewhere() {
        Contribution contribution =
                Contribution.underControllersConsents("Arbodienst Noord", Consents.profile(), Consents.SPRING, GROUP);
        assertThat(contribution.controller()).contains("Arbodienst Noord");
        assertThat(contribution.participant()).isEqualTo(Consents.PERSON);
        assertThat(contribution.scores())
                .isEqualTo(underLedger(Consents.profile()).scores());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void rejectsAControllerWithoutAName(String controller) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Contribution.underControllersConsents(controller, Consents.profile(), Consents.SPRING, GROUP))
                .withMessage("the controller of a round must be named, like a participant's reference");
    }

    @Test
    void rejectsAProfileOfNobody() {
        Profile nobody = ScoringRule.meanOfAnswered()
                .score(Samples.builtIn("adult-42/1").sheet(Consents.DAY).complete());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contribution.underControllersConsents("Arbodienst", nobody, Consents.SPRING, GROUP))
                .withMessage("a contribution must be of a participant");
    }

    @Test
    void givesNothingThatCanBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> underLedger(Consents.profile()).scores().clear());
    }

    @Test
    void showsTheRoundAndNothingOfThePerson() {
        assertThat(underLedger(Consents.profile())).hasToString("Contribution[2026-spring]");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        Profile profile = Consents.profile();
        assertThatNullPointerException()
                .isThrownBy(() -> Contribution.underControllersConsents(null, profile, Consents.SPRING, GROUP))
                .withMessage("controller");
        assertThatNullPointerException()
                .isThrownBy(() -> Contribution.underControllersConsents("A", profile, null, GROUP))
                .withMessage("round");
        assertThatNullPointerException()
                .isThrownBy(() -> Contribution.underControllersConsents("A", profile, Consents.SPRING, null))
                .withMessage("group");
    }
}
