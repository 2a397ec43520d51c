package dev.positivehealth.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.questionnaire.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringRulesTest {
    private record Own(RuleId id) implements ScoringRule {
        @Override
        public LocalizedText text() {
            return LocalizedText.of(Map.of("en", "The mean of all."));
        }

        @Override
        public DimensionScore score(List<Answer> answers) {
            return ScoringRule.meanOfAnswered().score(answers);
        }
    }

    private static Own own(String id) {
        return new Own(RuleId.parse(id));
    }

    @Test
    void knowsTheRulesOfTheLibraryAndThoseThatAreAdded() {
        ScoringRules rules = ScoringRules.builtIn().with(own("mean-of-all/1"));
        assertThat(rules.find(RuleId.parse("mean-of-all/1"))).contains(own("mean-of-all/1"));
        assertThat(rules.find(RuleId.parse("mean-of-answered-min-5/1"))).contains(ScoringRule.meanOfAnswered(5));
        assertThat(rules.find(RuleId.parse("mean-of-all/2"))).isEmpty();
        assertThat(ScoringRules.builtIn().find(RuleId.parse("mean-of-all/1"))).isEmpty();
        assertThat(rules.with(own("mean-of-all/1")).with(ScoringRule.directMark()))
                .hasToString("[mean-of-all/1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean-of-answered/1", "mean-of-answered-min-7/1", "direct-mark/1"})
    void refusesARuleUnderANameThatIsTaken(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringRules.builtIn().with(own(id)))
                .withMessage("another scoring rule is known as " + id + "; a rule of a host needs a name of its own");
    }
}
