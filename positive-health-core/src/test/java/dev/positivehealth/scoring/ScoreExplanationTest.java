package dev.positivehealth.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Samples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScoreExplanationTest {
    private static final AnswerSheet SHEET = Samples.questionnaire(
                    "own/1",
                    Samples.scale(0, 10),
                    "sleep@bodily-functions",
                    "home@quality-of-life",
                    "food@bodily-functions",
                    "pain@bodily-functions",
                    "walks@bodily-functions",
                    "fun@quality-of-life",
                    "money@quality-of-life",
                    "friends@participation",
                    "rest@bodily-functions")
            .sheet(LocalDate.of(2026, 3, 1))
            .answer("sleep", 6)
            .answer("food", 7)
            .answer("walks", 0)
            .answer("rest", 10)
            .skip("pain")
            .answer("fun", 3)
            .skip("friends")
            .complete();
    private static final ScoreExplanation EXPLANATION = ScoreExplanation.of(ScoringRule.meanOfAnswered(), SHEET);

    @Test
    void tellsItInEnglish() {
        assertThat(EXPLANATION.lines(Languages.ENGLISH))
                .containsExactly(
                        "This is how it was worked out. The score of a dimension is the mean of your answers. There is one if "
                                + "you answer at least half of the questions about that dimension. Questions that you skip or "
                                + "leave open do not count. The score has one decimal: 6.25 becomes 6.3. (Rule: "
                                + "mean-of-answered/1)",
                        "Bodily functions: 5.8. Your answers add up to 23, and that is divided by 4. Questions answered: 4 of 5.",
                        "  About sleep: answer 6",
                        "  About food: answer 7",
                        "  About pain: skipped",
                        "  About walks: answer 0",
                        "  About rest: answer 10",
                        "Mental well-being: no score, because this questionnaire has no questions on this dimension. Questions answered: 0 of 0.",
                        "Meaningfulness: no score, because this questionnaire has no questions on this dimension. Questions answered: 0 of 0.",
                        "Quality of life: no score, because too few of the questions were answered. Questions answered: 1 of 3.",
                        "  About home: not answered",
                        "  About fun: answer 3",
                        "  About money: not answered",
                        "Participation: no score, because none of the questions was answered. Questions answered: 0 of 1.",
                        "  About friends: skipped",
                        "Daily functioning: no score, because this questionnaire has no questions on this dimension. Questions answered: 0 of 0.");
    }

    @Test
    void tellsItInDutchWithADecimalComma() {
        assertThat(EXPLANATION.lines(Languages.DUTCH))
                .containsExactly(
                        "Zo is er gerekend. De score van een dimensie is het gemiddelde van je antwoorden. Die is er "
                                + "als je minstens de helft van de vragen over die dimensie beantwoordt. Vragen die je "
                                + "overslaat of openlaat, tellen niet mee. De score heeft één decimaal: 6,25 wordt 6,3. "
                                + "(Regel: mean-of-answered/1)",
                        "Lichaamsfuncties: 5,8. Je antwoorden zijn samen 23, en dat is gedeeld door 4. Beantwoorde vragen: 4 van 5.",
                        "  Over sleep: antwoord 6",
                        "  Over food: antwoord 7",
                        "  Over pain: overgeslagen",
                        "  Over walks: antwoord 0",
                        "  Over rest: antwoord 10",
                        "Mentaal welbevinden: geen score, want deze vragenlijst heeft geen vragen over deze dimensie. Beantwoorde vragen: 0 van 0.",
                        "Zingeving: geen score, want deze vragenlijst heeft geen vragen over deze dimensie. Beantwoorde vragen: 0 van 0.",
                        "Kwaliteit van leven: geen score, want er zijn te weinig vragen beantwoord. Beantwoorde vragen: 1 van 3.",
                        "  Over home: niet beantwoord",
                        "  Over fun: antwoord 3",
                        "  Over money: niet beantwoord",
                        "Meedoen: geen score, want geen van de vragen is beantwoord. Beantwoorde vragen: 0 van 1.",
                        "  Over friends: overgeslagen",
                        "Dagelijks functioneren: geen score, want deze vragenlijst heeft geen vragen over deze dimensie. Beantwoorde vragen: 0 van 0.");
    }

    @Test
    void letsAnyoneComputeTheScoresByHand() {
        Pattern answer = Pattern.compile("  .*: answer ([0-9]+)");
        Pattern score = Pattern.compile(
                ".*: ([0-9.]+)\\. Your answers add up to ([0-9]+), and that is divided by ([0-9]+)\\. Questions answered: ([0-9]+) of [0-9]+\\.");
        AnswerSheet sheet = Samples.builtIn("adult-42/1")
                .sheet(LocalDate.of(2026, 3, 1))
                .answer("sleeping", 7)
                .answer("eating", 8)
                .answer("exercising", 9)
                .answer("feeling-fit", 1)
                .answer("feeling-healthy", 3)
                .complete();
        int sum = 0;
        int count = 0;
        String told = "";
        for (String line :
                ScoreExplanation.of(ScoringRule.meanOfAnswered(), sheet).lines(Languages.ENGLISH)) {
            Matcher given = answer.matcher(line);
            if (given.matches()) {
                sum += Integer.parseInt(given.group(1));
                count++;
            }
            Matcher scored = score.matcher(line);
            if (scored.matches()) {
                told = scored.group(1) + " " + scored.group(2) + " " + scored.group(3) + " " + scored.group(4);
            }
        }
        assertThat(told).isEqualTo("5.6 28 5 5");
        assertThat(sum).isEqualTo(28);
        assertThat(count).isEqualTo(5);
    }

    @Test
    void explainsTheProfileThatTheRuleMakes() {
        assertThat(EXPLANATION.profile()).isEqualTo(ScoringRule.meanOfAnswered().score(SHEET));
        ScoreExplanation other = ScoreExplanation.of(ScoringRule.meanOfAnswered(1), SHEET);
        assertThat(other.profile().score(Dimension.QUALITY_OF_LIFE).value()).contains(new BigDecimal("3.0"));
        assertThat(other.lines(Languages.ENGLISH).get(0)).endsWith("(Rule: mean-of-answered-min-1/1)");
    }

    @Test
    void listsWhatWentIntoADimensionInTheOrderOfTheQuestionnaire() {
        assertThat(EXPLANATION.parts(Dimension.QUALITY_OF_LIFE))
                .containsExactly(
                        Map.entry(Samples.item("home@quality-of-life"), new Answer.NotAnswered()),
                        Map.entry(Samples.item("fun@quality-of-life"), new Answer.Given(3)),
                        Map.entry(Samples.item("money@quality-of-life"), new Answer.NotAnswered()));
        assertThat(EXPLANATION.parts(Dimension.MEANINGFULNESS)).isEmpty();
        assertThat(List.copyOf(EXPLANATION.parts(Dimension.PARTICIPATION).values()))
                .containsExactly(new Answer.Skipped());
    }

    @Test
    void showsTheRuleAndNothingOfThePerson() {
        assertThat(EXPLANATION).hasToString("ScoreExplanation[mean-of-answered/1]");
    }

    /** The middle answer, or the mean of the two in the middle. */
    private static final class Median implements ScoringRule {
        @Override
        public RuleId id() {
            return RuleId.parse("median/1");
        }

        @Override
        public LocalizedText text() {
            return LocalizedText.of("De middelste van je antwoorden.", "The middle one of your answers.");
        }

        private static List<Integer> sorted(List<Answer> answers) {
            return answers.stream()
                    .flatMap(answer -> answer.value().stream().boxed())
                    .sorted()
                    .toList();
        }

        @Override
        public DimensionScore score(List<Answer> answers) {
            List<Integer> all = sorted(answers);
            if (all.isEmpty()) {
                return new DimensionScore.Absent(AbsenceReason.NOT_ANSWERED, 0, answers.size());
            }
            int half = all.size() / 2;
            Score median =
                    all.size() % 2 == 1 ? Score.of(all.get(half), 1) : Score.of(all.get(half - 1) + all.get(half), 2);
            return new DimensionScore.Scored(median, answers.size());
        }

        @Override
        public Optional<LocalizedText> explanation(List<Answer> answers) {
            String all = sorted(answers).toString();
            return Optional.of(LocalizedText.of("In volgorde: " + all + ".", "In order: " + all + "."));
        }
    }

    @Test
    void anOwnRuleGivesItsOwnExplanation() {
        AnswerSheet sheet = Samples.builtIn("adult-42/1")
                .sheet(LocalDate.of(2026, 3, 1))
                .answer("sleeping", 9)
                .answer("eating", 2)
                .answer("feeling-fit", 3)
                .complete();
        assertThat(ScoreExplanation.of(new Median(), sheet).lines(Languages.ENGLISH))
                .contains("Bodily functions: 3.0. In order: [2, 3, 9]. Questions answered: 3 of 7.")
                .noneMatch(line -> line.contains("add up") || line.contains("divided"));
        assertThat(ScoreExplanation.of(new Median(), sheet).lines(Languages.DUTCH))
                .contains("Lichaamsfuncties: 3,0. In volgorde: [2, 3, 9]. Beantwoorde vragen: 3 van 7.");
    }

    @Test
    void aRuleThatExplainsNothingIsNotToldAsASum() {
        ScoringRule silent = new ScoringRule() {
            @Override
            public RuleId id() {
                return RuleId.parse("silent/1");
            }

            @Override
            public LocalizedText text() {
                return new Median().text();
            }

            @Override
            public DimensionScore score(List<Answer> answers) {
                return new Median().score(answers);
            }
        };
        AnswerSheet sheet = Samples.builtIn("adult-42/1")
                .sheet(LocalDate.of(2026, 3, 1))
                .answer("sleeping", 9)
                .answer("eating", 2)
                .complete();
        assertThat(ScoreExplanation.of(silent, sheet).lines(Languages.ENGLISH))
                .contains("Bodily functions: 5.5. Questions answered: 2 of 7.");
        assertThat(ScoreExplanation.of(silent, sheet).explanation(Dimension.BODILY_FUNCTIONS))
                .isEmpty();
        assertThat(ScoreExplanation.of(ScoringRule.meanOfAnswered(), sheet).explanation(Dimension.BODILY_FUNCTIONS))
                .isEmpty();
    }

    @Test
    void refusesARuleUnderANameOfTheLibrarys() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreExplanation.of(new ScoringRuleTest.Pretender(), SHEET))
                .withMessage(ScoringRuleTest.Pretender.REFUSED);
    }

    @Test
    void namesItsRule() {
        assertThat(EXPLANATION.rule()).isSameAs(ScoringRule.meanOfAnswered());
    }
}
