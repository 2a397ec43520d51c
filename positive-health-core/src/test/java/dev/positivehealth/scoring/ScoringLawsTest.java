package dev.positivehealth.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Samples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class ScoringLawsTest {
    private static final int LOWEST = -2;
    private static final int HIGHEST = 10;

    @Property
    void aScoreLiesBetweenTheLowestAndTheHighestAnswer(
            @ForAll("answers") List<Answer> answers, @ForAll("rules") ScoringRule rule) {
        rule.score(answers).value().ifPresent(value -> {
            List<Integer> given = given(answers);
            assertThat(value)
                    .isBetween(BigDecimal.valueOf(Collections.min(given)), BigDecimal.valueOf(Collections.max(given)));
        });
    }

    @Property
    void theOrderOfTheAnswersDoesNotMatter(
            @ForAll("answers") List<Answer> answers, @ForAll("rules") ScoringRule rule, @ForAll Random random) {
        List<Answer> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);
        assertThat(rule.score(shuffled)).isEqualTo(rule.score(answers));
    }

    @Property
    void skippedCountsAsUnanswered(@ForAll("answers") List<Answer> answers, @ForAll("rules") ScoringRule rule) {
        List<Answer> unanswered = answers.stream()
                .map(answer -> answer instanceof Answer.Skipped ? new Answer.NotAnswered() : answer)
                .toList();
        assertThat(rule.score(unanswered)).isEqualTo(rule.score(answers));
    }

    @Property
    void aHigherAnswerNeverLowersTheScore(
            @ForAll("answers") List<Answer> answers,
            @ForAll("rules") ScoringRule rule,
            @ForAll @IntRange(min = 0, max = 7) int place,
            @ForAll @IntRange(min = 1, max = 5) int more) {
        List<Answer> raised = new ArrayList<>(answers);
        int at = place % answers.size();
        answers.get(at).value().ifPresent(number -> raised.set(at, new Answer.Given(number + more)));
        Optional<BigDecimal> before = rule.score(answers).value();
        Optional<BigDecimal> after = rule.score(raised).value();
        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        before.ifPresent(value -> assertThat(after.orElseThrow()).isGreaterThanOrEqualTo(value));
    }

    @Property
    void aScoreIsTheMeanOfTheAnswersWithOneDecimalHalfUp(
            @ForAll("answers") List<Answer> answers, @ForAll("rules") ScoringRule rule) {
        DimensionScore score = rule.score(answers);
        List<Integer> given = given(answers);
        assertThat(score.answered()).isEqualTo(given.size());
        assertThat(score.items()).isEqualTo(answers.size());
        score.value().ifPresent(value -> {
            int sum = given.stream().mapToInt(Integer::intValue).sum();
            BigDecimal tenths = BigDecimal.valueOf(10L * sum * (840 / given.size())); // of 840, which 1 to 8 all divide
            assertThat(value)
                    .isEqualTo(tenths.divide(BigDecimal.valueOf(840), 0, RoundingMode.HALF_UP)
                            .movePointLeft(1));
        });
    }

    @Property
    void theOrderOfAnsweringDoesNotMatter(@ForAll("sheets") Map<String, Integer> sheet, @ForAll Random random) {
        List<String> items = new ArrayList<>(sheet.keySet());
        Profile profile = score(items, sheet);
        Collections.shuffle(items, random);
        assertThat(score(items, sheet)).isEqualTo(profile);
    }

    @Property
    void anAnswerTouchesTheScoreOfItsOwnDimensionOnly(@ForAll("sheets") Map<String, Integer> sheet) {
        List<String> items = new ArrayList<>(sheet.keySet());
        Profile with = score(items, sheet);
        String last = items.remove(items.size() - 1);
        Profile without = score(items, sheet);
        Dimension touched = Samples.builtIn("adult-42/1").items().stream()
                .filter(item -> item.code().value().equals(last))
                .findFirst()
                .orElseThrow()
                .dimension();
        for (Dimension dimension : Dimension.values()) {
            assertThat(with.score(dimension).equals(without.score(dimension))).isEqualTo(dimension != touched);
        }
    }

    private static Profile score(List<String> items, Map<String, Integer> answers) {
        AnswerSheetDraft draft = Samples.builtIn("adult-42/1").sheet(LocalDate.of(2026, 3, 1));
        for (String item : items) {
            draft = draft.answer(item, answers.getOrDefault(item, 0));
        }
        return ScoringRule.meanOfAnswered().score(draft.complete());
    }

    private static List<Integer> given(List<Answer> answers) {
        return answers.stream()
                .flatMapToInt(answer -> answer.value().stream())
                .boxed()
                .toList();
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        Arbitrary<Answer> given =
                Arbitraries.integers().between(LOWEST, HIGHEST).map(Answer.Given::new);
        Arbitrary<Answer> none = Arbitraries.of(new Answer.Skipped(), new Answer.NotAnswered());
        return Arbitraries.frequencyOf(Tuple.of(3, given), Tuple.of(1, none))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<ScoringRule> rules() {
        return Arbitraries.of(
                ScoringRule.meanOfAnswered(), ScoringRule.meanOfAnswered(1), ScoringRule.meanOfAnswered(5));
    }

    @Provide
    Arbitrary<Map<String, Integer>> sheets() {
        Arbitrary<String> items = Arbitraries.of(Samples.builtIn("adult-42/1").items().stream()
                .map(item -> item.code().value())
                .toList());
        return Arbitraries.maps(items, Arbitraries.integers().between(0, 10)).ofMinSize(1);
    }
}
