package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RoundTermsTest {
    private static final GroupTree TREE = Outcomes.tree("team");

    @Test
    void standsAtTenForThoseWhoTakePart() {
        RoundTerms terms = RoundTerms.of(Outcomes.SPRING, Outcomes.ADULT, TREE, Outcomes.ARBO);
        assertThat(terms.minimum()).isEqualTo(MinimumGroupSize.of(10));
        assertThat(terms.audience()).isEqualTo(Audience.PARTICIPANTS);
        assertThat(terms.rule()).hasToString("mean-of-answered/1");
    }

    @Test
    void takesTheEmployerAsAudienceOnlyWhereTheControllerIsConfiguredForIt() {
        RoundTerms terms = RoundTerms.of(Outcomes.SPRING, Outcomes.ADULT, TREE, Outcomes.ARBO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms.withAudience(Audience.EMPLOYER))
                .withMessage("a report for the employer needs a controller that is configured for it:"
                        + " see Controller.reportingToEmployer");
        Controller configured = Controller.reportingToEmployer("Arbodienst Noord");
        assertThat(RoundTerms.of(Outcomes.SPRING, Outcomes.ADULT, TREE, configured)
                        .withAudience(Audience.EMPLOYER)
                        .audience())
                .isEqualTo(Audience.EMPLOYER);
    }
}
