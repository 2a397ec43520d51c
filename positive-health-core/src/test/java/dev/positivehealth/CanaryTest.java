package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.document.ObjectWithDuplicates;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.Samples;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.Score;
import dev.positivehealth.scoring.ScoreExplanation;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.scoring.SideBySide;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plants what nobody else may see, and looks for it in everything that shows itself. */
class CanaryTest {
    private static final String CANARY = "kanarie";
    private static final int ANSWER = 424_242;
    private static final String TICKED = "gesprek";
    private static final List<String> SECRETS = List.of(CANARY, "424242", "424.242", "424,242");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Questionnaire OWN = Samples.questionnaire(
            "own/1",
            Samples.scale(-1_000_000, 1_000_000),
            "home@quality-of-life",
            "garden@quality-of-life",
            TICKED + "@participation");
    private static final Questionnaires CATALOGUE = Questionnaires.builtIn().with(OWN);

    private static AnswerSheetDraft draft() {
        return OWN.sheet(DAY)
                .participant(CANARY)
                .remark("Mijn " + CANARY + " is ziek")
                .answer("home", ANSWER)
                .answer(TICKED, -ANSWER)
                .skip("garden")
                .talkAbout(TICKED);
    }

    @Test
    void nothingOfAGoodSheetShowsItself() {
        AnswerSheet sheet = draft().complete();
        ScoringRule rule = ScoringRule.meanOfAnswered();
        Profile profile = rule.score(sheet);
        SideBySide sideBySide = SideBySide.of(rule, sheet, sheet.excluding(List.of(ItemCode.parse("garden"))));
        Set<Object> reached = reach(List.of(
                draft(),
                draft().check(),
                sheet,
                sheet.toDraft(),
                profile,
                ScoreExplanation.of(rule, sheet),
                ScoreExplanation.of(rule, sheet).parts(Dimension.QUALITY_OF_LIFE),
                sideBySide,
                sideBySide.on(Dimension.QUALITY_OF_LIFE)));
        assertThat(reached)
                .hasAtLeastOneElementOfType(ParticipantRef.class)
                .hasAtLeastOneElementOfType(Answer.Given.class)
                .hasAtLeastOneElementOfType(DimensionScore.Scored.class)
                .hasAtLeastOneElementOfType(Score.class)
                .hasAtLeastOneElementOfType(SideBySide.Pair.class)
                .allSatisfy(CanaryTest::showsNoSecret);
        assertThat(List.of(sheet, profile, sideBySide))
                .allSatisfy(value -> assertThat(value.toString()).doesNotContain(TICKED));
    }

    @Test
    void theSearchWouldFindACanary() {
        assertThat(reach(List.of(draft().check())).stream()
                        .flatMap(value ->
                                value instanceof ParticipantRef person ? Stream.of(person.value()) : Stream.of()))
                .contains(CANARY);
        assertThat(catchThrowable(() -> showsNoSecret(List.of(CANARY)))).isInstanceOf(AssertionError.class);
        assertThat(catchThrowable(() -> showsNoSecret("Score[424242]"))).isInstanceOf(AssertionError.class);
    }

    @Test
    void nothingOfABadSheetShowsItselfOutsideThePath() {
        ObjectWithDuplicates answers = new ObjectWithDuplicates();
        answers.see("home", ANSWER * 3L);
        answers.see("garden", CANARY);
        answers.see(TICKED, -ANSWER - 0.5);
        answers.see(CANARY, ANSWER);
        answers.see(CANARY, ANSWER);
        ObjectWithDuplicates document = new ObjectWithDuplicates();
        document.see("format", CANARY);
        document.see("questionnaire", "own/1");
        document.see("takenOn", CANARY);
        document.see("participant", CANARY + "\n");
        document.see("group", CANARY + "//" + ANSWER);
        document.see("answers", answers);
        document.see("talkAbout", List.of(CANARY, ANSWER));
        document.see("remark", CANARY.repeat(2_000));
        document.see(CANARY, ANSWER);
        showsNoSecret(AnswerSheetDraft.ofDocument(document));
        Checked<AnswerSheet> checked = AnswerSheetDraft.ofDocument(document).check(CATALOGUE);
        assertThat(checked.violations()).hasSize(13);
        assertThat(pathsWithSecrets(checked)).containsExactly("/answers/" + CANARY, "/answers/" + CANARY, "/" + CANARY);
        assertTellsNoSecret(checked);
    }

    private static List<String> pathsWithSecrets(Checked<?> checked) {
        return checked.violations().stream()
                .map(Violation::path)
                .filter(path -> SECRETS.stream().anyMatch(path::contains))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"format", "questionnaire", "takenOn", "participant", "group", "answers", "talkAbout", "remark"})
    void norDoesAValueOfTheWrongType(String property) {
        ObjectWithDuplicates document = new ObjectWithDuplicates();
        document.see("questionnaire", CANARY);
        document.see("takenOn", "2026-03-01");
        document.see("answers", new ObjectWithDuplicates());
        document.put(property, property.equals("answers") || property.equals("talkAbout") ? CANARY : ANSWER);
        Checked<AnswerSheet> checked = AnswerSheetDraft.ofDocument(document).check(CATALOGUE);
        assertThat(pathsWithSecrets(checked)).isEmpty();
        assertTellsNoSecret(checked);
    }

    private static void assertTellsNoSecret(Checked<?> checked) {
        assertThat(checked.violations()).isNotEmpty();
        showsNoSecret(checked);
        showsNoSecret(checked.violations());
        for (Violation violation : checked.violations()) {
            showsNoSecret(violation.message(Languages.ENGLISH));
            showsNoSecret(violation.message(Languages.DUTCH));
            showsNoSecret(violation.arguments());
        }
        showsNoSecret(catchThrowable(checked::orElseThrow));
    }

    @Test
    void noExceptionShowsWhatAPersonTyped() {
        AnswerSheet marks = Samples.builtIn("marks-6/1")
                .sheet(DAY)
                .participant(CANARY)
                .remark(CANARY)
                .complete();
        AnswerSheet sheet = draft().complete();
        ScoringRule mean = ScoringRule.meanOfAnswered();
        Profile profile = mean.score(sheet);
        List<Throwable> thrown = List.of(
                catchThrowable(() -> ParticipantRef.parse(CANARY + "\u0001")),
                catchThrowable(() -> GroupPath.parse(CANARY + "/")),
                catchThrowable(() -> SideBySide.of(mean, sheet, marks)),
                catchThrowable(() -> SideBySide.of(mean, marks, sheet)),
                catchThrowable(() -> ScoringRule.directMark().score(sheet)),
                catchThrowable(() -> sheet.excluding(sheet.answers().keySet())),
                catchThrowable(() -> Profile.of(
                        profile.questionnaire(), profile.rule(), DAY, profile.participant(), Map.of(), Set.of())),
                catchThrowable(() -> new DimensionScore.Scored(Score.of(ANSWER, 2), 1)),
                catchThrowable(() -> draft().participant(CANARY.repeat(99)).complete()),
                catchThrowable(() -> draft().answer("home", 1_424_242).complete()));
        assertThat(thrown).doesNotContainNull().allSatisfy(one -> {
            showsNoSecret(one);
            assertThat(one).hasNoCause();
        });
    }

    private static void showsNoSecret(Object value) {
        assertThat(String.valueOf(value))
                .as(value.getClass().getName())
                .doesNotContain(SECRETS.toArray(CharSequence[]::new));
    }

    /** All that can be had from these values by public accessors without arguments, except texts and numbers. */
    private static Set<Object> reach(Collection<?> roots) {
        Set<Object> reached = new LinkedHashSet<>();
        roots.forEach(root -> reach(root, reached));
        return reached;
    }

    private static void reach(@Nullable Object value, Set<Object> reached) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> reach(inner, reached));
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(element -> reach(element, reached));
        } else if (value instanceof Map<?, ?> map) {
            reach(map.keySet(), reached);
            reach(map.values(), reached);
        } else if (value != null
                && value.getClass().getPackageName().startsWith("dev.positivehealth")
                && reached.add(value)) {
            for (Method method : value.getClass().getMethods()) {
                if (method.getParameterCount() == 0
                        && !method.getName().equals("getJson")
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass().getPackageName().startsWith("dev.positivehealth")) {
                    reach(call(method, value), reached);
                }
            }
        }
    }

    private static @Nullable Object call(Method method, Object value) {
        try {
            method.setAccessible(true);
            return method.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
