package dev.positivehealth.programme.review;

import static dev.positivehealth.programme.FindingCode.MANAGERS_NOT_VISIBLE;
import static dev.positivehealth.programme.FindingCode.NOTHING_CELEBRATED;
import static dev.positivehealth.programme.FindingCode.NO_BOARD_SUPPORT;
import static dev.positivehealth.programme.FindingCode.NO_CORE_GOALS;
import static dev.positivehealth.programme.FindingCode.NO_GUIDELINE;
import static dev.positivehealth.programme.FindingCode.NO_PARTNERS;
import static dev.positivehealth.programme.FindingCode.NO_TIME_SET_ASIDE;
import static dev.positivehealth.programme.FindingCode.ONLY_SELF_CARE;
import static dev.positivehealth.programme.FindingCode.PRESENTED_AS_SOMETHING_NEW;
import static dev.positivehealth.programme.FindingCode.PROJECT_NOT_POLICY;
import static dev.positivehealth.programme.FindingCode.READINESS_OPEN;
import static dev.positivehealth.programme.FindingCode.RESTS_ON_FEW;
import static dev.positivehealth.programme.FindingCode.WENT_QUIET;
import static dev.positivehealth.programme.School.EMPTY;
import static dev.positivehealth.programme.School.FROM;
import static dev.positivehealth.programme.School.ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.programme.FindingCode;
import dev.positivehealth.programme.NeedTheme;
import dev.positivehealth.programme.Phase;
import dev.positivehealth.programme.Pilot;
import dev.positivehealth.programme.Pitfall;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.ReadinessState;
import dev.positivehealth.programme.ReadinessTheme;
import dev.positivehealth.programme.School;
import dev.positivehealth.programme.SentNeed;
import dev.positivehealth.programme.SetAside;
import dev.positivehealth.programme.evaluation.Interview;
import dev.positivehealth.programme.evaluation.InterviewMoment;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {
    private static final FindingCode[] FIRST = {READINESS_OPEN, NO_CORE_GOALS, NO_BOARD_SUPPORT, NO_TIME_SET_ASIDE};
    private static final FindingCode[] STARTED = {
        READINESS_OPEN,
        NO_CORE_GOALS,
        NO_BOARD_SUPPORT,
        NO_TIME_SET_ASIDE,
        PRESENTED_AS_SOMETHING_NEW,
        MANAGERS_NOT_VISIBLE,
        NO_PARTNERS,
        NO_GUIDELINE
    };
    private static final Pilot SMALL = new Pilot(
            "office",
            "they asked",
            FROM,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    private static List<FindingCode> asked(Programme programme, LocalDate on) {
        return Review.of(programme, on).findings().stream().map(Finding::code).toList();
    }

    @Test
    void asksFewQuestionsOfAProgrammeWithoutDataTheFirstStepFirst() {
        assertThat(asked(EMPTY, FROM)).containsExactly(FIRST);
        assertThat(asked(EMPTY, ON)).containsExactly(FIRST);
    }

    @Test
    void asksMoreAsAProgrammeGoesOn() {
        Programme small = EMPTY.with(SMALL);
        assertThat(asked(small, FROM)).containsExactly(STARTED);
        assertThat(asked(small, FROM.plusMonths(6)))
                .startsWith(STARTED)
                .endsWith(RESTS_ON_FEW, ONLY_SELF_CARE)
                .hasSize(STARTED.length + 2);
        assertThat(asked(small, FROM.plusYears(1)))
                .startsWith(STARTED)
                .endsWith(RESTS_ON_FEW, ONLY_SELF_CARE, PROJECT_NOT_POLICY, NOTHING_CELEBRATED, WENT_QUIET)
                .hasSize(STARTED.length + 5);
    }

    @Test
    void asksAboutWhatIsThereBeforeAnythingWasStarted() {
        Interview kept = School.recorded("i-1", Party.EMPLOYEES, Stance.ENTHUSIAST)
                .then(InterviewMoment.TRANSCRIPT_CHECKED, FROM);
        Programme early = EMPTY.with(School.story(Optional.empty(), FROM))
                .with(School.embedding(Pitfall.FIXED_FORM))
                .with(new SentNeed(NeedTheme.WORKLOAD, School.pending(FROM), 1))
                .with(new SentNeed(NeedTheme.WORKLOAD, School.promised(FROM), 1))
                .with(School.evaluation(kept));
        assertThat(early.phase(ON)).isEqualTo(Phase.BEFORE);
        assertThat(asked(early, ON))
                .contains(
                        FindingCode.ONLY_SUCCESS_TOLD,
                        FindingCode.OVER_FORMALISED,
                        FindingCode.NEEDS_UNANSWERED,
                        FindingCode.PROMISE_NOT_KEPT,
                        FindingCode.ONLY_ENTHUSIASTS_HEARD,
                        FindingCode.RECORDING_NOT_DELETED);
    }

    @Test
    void doesNotAskAgainWhatWasSetAsideWithAReason() {
        Programme aside = EMPTY.setAside(NO_BOARD_SUPPORT, "We are five people.", ON);
        assertThat(asked(aside, ON)).containsExactly(READINESS_OPEN, NO_CORE_GOALS, NO_TIME_SET_ASIDE);
        assertThat(Review.of(aside, ON).setAside())
                .containsExactly(new SetAside(NO_BOARD_SUPPORT, "We are five people.", ON));
    }

    @Test
    void stillAsksBeforeTheDayOnWhichItWasSetAside() {
        Programme aside = EMPTY.setAside(NO_BOARD_SUPPORT, "We are five people.", ON);
        assertThat(asked(aside, ON.minusDays(1))).containsExactly(FIRST);
        assertThat(Review.of(aside, ON.minusDays(1)).setAside()).isEmpty();
    }

    @Test
    void waitsForNoAnswerOnReadiness() {
        Programme notReady =
                EMPTY.with(School.readiness(ReadinessTheme.PRIVACY, ReadinessState.NOT_YET, Party.EMPLOYEES, FROM));
        assertThat(notReady.with(SMALL).phase(FROM)).isEqualTo(Phase.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void printsEachQuestionWithItsReasonANextStepAndTheSource(String language) {
        Languages languages = Languages.of(language);
        Review review = Review.of(EMPTY, FROM);
        String page = review.print(languages);
        int place = 0;
        for (Finding finding : review.findings()) {
            String whole = "\n## " + finding.question().in(languages) + "\n\n";
            assertThat(page.indexOf(whole, place)).isPositive();
            place = page.indexOf(whole, place);
            assertThat(page.substring(place))
                    .contains(
                            finding.why().in(languages),
                            finding.next().in(languages),
                            finding.code().source() + " (" + finding.code() + ")");
        }
        assertThat(page)
                .startsWith("# ")
                .endsWith("\n")
                .doesNotContainPattern("\\b" + review.findings().size() + "\\b");
    }

    @Test
    void printsWhatWasSetAsideWithItsReason() {
        Programme aside = EMPTY.setAside(NO_BOARD_SUPPORT, "We are five people.", ON);
        assertThat(Review.of(aside, ON).print(Languages.ENGLISH))
                .contains("- " + NO_BOARD_SUPPORT.question().in(Languages.ENGLISH) + " – We are five people.\n");
        assertThat(Review.of(aside, ON).print(Languages.of("nl")))
                .contains("- " + NO_BOARD_SUPPORT.question().in(Languages.of("nl")) + " – We are five people.\n");
    }

    @Test
    void saysSoIfThereIsNothingToAsk() {
        String none = Texts.of("review").get("none", LocalizedText::of).in(Languages.ENGLISH);
        assertThat(Review.of(School.sound(), ON).print(Languages.ENGLISH)).contains("\n" + none + "\n");
        assertThat(Review.of(EMPTY, ON).print(Languages.ENGLISH)).doesNotContain(none);
    }

    @Test
    void countsScoresAndComparesNothing() {
        assertThat(Stream.of(Review.class, Finding.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !method.getName().equals("hashCode")
                                && !method.getName().equals("equals"))
                        .map(Method::getReturnType))
                .doesNotContain(int.class, long.class, boolean.class, Integer.class, Long.class)
                .noneMatch(Number.class::isAssignableFrom);
        assertThat(Comparable.class.isAssignableFrom(Finding.class)).isFalse();
        assertThat(Comparable.class.isAssignableFrom(Review.class)).isFalse();
    }

    @Test
    void givesListsThatCannotBeChanged() {
        Review review = Review.of(EMPTY, ON);
        assertThat(review.findings()).isUnmodifiable();
        assertThat(review.setAside()).isUnmodifiable();
    }

    @Test
    void showsNothing() {
        assertThat(Review.of(EMPTY, ON)).hasToString("Review");
        assertThat(new Finding(NO_CORE_GOALS)).hasToString("Finding[no-core-goals]");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void needsACode() {
        assertThatThrownBy(() -> new Finding(null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("code");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void needsADay() {
        assertThatThrownBy(() -> Review.of(EMPTY, null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("on");
    }
}
