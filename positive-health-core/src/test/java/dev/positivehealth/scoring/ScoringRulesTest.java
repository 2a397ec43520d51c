package dev.positivehealth.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
    @ValueSource(
            strings = {
                "mean-of-answered/1",
                "mean-of-answered-min-7/1",
                "direct-mark/1",
                "mean-of-answered/2",
                "mean-of-answered-min-0/1",
                "mean-of-answered-min-7/3",
                "direct-mark/9"
            })
    void refusesARuleUnderANameThatIsTaken(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringRules.builtIn().with(own(id)))
                .withMessage("the name of scoring rule " + id
                        + " is the library's; a rule of a host needs a name of its own");
    }

    @Test
    void refusesTwoRulesUnderOneName() {
        ScoringRule other = new ScoringRule() {
            @Override
            public RuleId id() {
                return RuleId.parse("mean-of-all/1");
            }

            @Override
            public LocalizedText text() {
                return LocalizedText.of(Map.of("en", "Another."));
            }

            @Override
            public DimensionScore score(List<Answer> answers) {
                return ScoringRule.meanOfAnswered(1).score(answers);
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ScoringRules.builtIn().with(own("mean-of-all/1")).with(other))
                .withMessage(
                        "another scoring rule is known as mean-of-all/1; a rule of a host needs a name of its own");
    }

    /** Nowhere does a rule that says that it is one of the library's make a score, an explanation or a picture. */
    @Test
    void refusesToScoreByARuleUnderANameThatIsTaken() {
        AnswerSheet sheet = Samples.builtIn("adult-42/1")
                .sheet(LocalDate.of(2026, 3, 1))
                .answer("sleeping", 7)
                .complete();
        ScoringRule posing = own("mean-of-answered/1");
        String message =
                "the name of scoring rule mean-of-answered/1 is the library's; a rule of a host needs a name of its own";
        for (ThrowingCallable used : List.<ThrowingCallable>of(
                () -> posing.score(sheet),
                () -> ScoreExplanation.of(posing, sheet),
                () -> SideBySide.of(posing, sheet, sheet))) {
            assertThatIllegalArgumentException().isThrownBy(used).withMessage(message);
        }
    }
}
