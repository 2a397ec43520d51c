package dev.positivehealth.programme.review;

import static dev.positivehealth.programme.FindingCode.MANAGERS_NOT_VISIBLE;
import static dev.positivehealth.programme.FindingCode.NOTHING_CELEBRATED;
import static dev.positivehealth.programme.FindingCode.NO_AMBASSADORS;
import static dev.positivehealth.programme.FindingCode.NO_BOARD_SUPPORT;
import static dev.positivehealth.programme.FindingCode.NO_CORE_GOALS;
import static dev.positivehealth.programme.FindingCode.NO_GUIDELINE;
import static dev.positivehealth.programme.FindingCode.NO_PARTNERS;
import static dev.positivehealth.programme.FindingCode.NO_PILOT;
import static dev.positivehealth.programme.FindingCode.NO_SCAN;
import static dev.positivehealth.programme.FindingCode.NO_STORY;
import static dev.positivehealth.programme.FindingCode.NO_TIME_SET_ASIDE;
import static dev.positivehealth.programme.FindingCode.NO_TRAINING;
import static dev.positivehealth.programme.FindingCode.ONLY_SELF_CARE;
import static dev.positivehealth.programme.FindingCode.PRESENTED_AS_SOMETHING_NEW;
import static dev.positivehealth.programme.FindingCode.PROJECT_NOT_POLICY;
import static dev.positivehealth.programme.FindingCode.READINESS_OPEN;
import static dev.positivehealth.programme.FindingCode.WENT_QUIET;
import static dev.positivehealth.programme.School.EMPTY;
import static dev.positivehealth.programme.School.FROM;
import static dev.positivehealth.programme.School.ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.programme.CoreGoal;
import dev.positivehealth.programme.FindingCode;
import dev.positivehealth.programme.Milestone;
import dev.positivehealth.programme.NeedTheme;
import dev.positivehealth.programme.Phase;
import dev.positivehealth.programme.Pilot;
import dev.positivehealth.programme.Pitfall;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.ReadinessAnswer;
import dev.positivehealth.programme.ReadinessState;
import dev.positivehealth.programme.ReadinessTheme;
import dev.positivehealth.programme.School;
import dev.positivehealth.programme.SentNeed;
import dev.positivehealth.programme.SetAside;
import dev.positivehealth.programme.Sponsor;
import dev.positivehealth.programme.Story;
import dev.positivehealth.programme.TimeSetAside;
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
        NO_TRAINING,
        NO_GUIDELINE,
        NO_SCAN,
        PROJECT_NOT_POLICY
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
                .endsWith(NO_STORY, NO_AMBASSADORS, ONLY_SELF_CARE)
                .hasSize(STARTED.length + 3);
        assertThat(asked(small, FROM.plusYears(1)))
                .startsWith(STARTED)
                .endsWith(NO_STORY, NO_AMBASSADORS, ONLY_SELF_CARE, NOTHING_CELEBRATED, WENT_QUIET)
                .hasSize(STARTED.length + 5);
    }

    @Test
    void asksAtMostFiveAtOnceTheFirstStepFirst() {
        Review review = Review.of(EMPTY.with(SMALL), FROM.plusYears(1));
        assertThat(review.first()).hasSize(5).isEqualTo(review.findings().subList(0, 5));
        assertThat(review.findings())
                .extracting(finding -> finding.code().from())
                .isSorted();
        Review few = Review.of(EMPTY, FROM);
        assertThat(few.first()).isEqualTo(few.findings()).hasSize(4);
    }

    /** Whoever has answered the first questions hears what comes next, without a day having to pass. */
    @Test
    void asksTheNextStepWhenNothingEarlierIsLeftToAsk() {
        Programme prepared = new Programme(
                "School",
                FROM,
                School.UNTIL,
                List.of(),
                School.sound().parts().stream()
                        .filter(part -> part instanceof ReadinessAnswer
                                || part instanceof CoreGoal
                                || part instanceof Sponsor
                                || part instanceof TimeSetAside)
                        .toList());
        assertThat(prepared.phase(FROM)).isEqualTo(Phase.BEFORE);
        assertThat(asked(prepared, FROM))
                .containsExactly(
                        NO_PILOT,
                        FindingCode.GOALS_NOT_COMMUNICATED,
                        PRESENTED_AS_SOMETHING_NEW,
                        NO_PARTNERS,
                        NO_TRAINING,
                        NO_GUIDELINE,
                        NO_SCAN,
                        PROJECT_NOT_POLICY);
        Programme begun = School.without(School.without(School.sound(), Story.class), Pilot.class);
        assertThat(begun.phase(FROM)).isEqualTo(Phase.START);
        assertThat(asked(begun, FROM)).containsExactly(NO_PILOT);
        assertThat(asked(begun.with(SMALL), FROM)).containsExactly(NO_STORY);
    }

    @Test
    void waitsForAYearThatHasToGoBy() {
        Programme young = School.without(School.without(School.sound(), Milestone.class), SentNeed.class);
        assertThat(asked(young, FROM.plusMonths(11))).isEmpty();
        assertThat(asked(young, ON)).containsExactly(NOTHING_CELEBRATED);
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
    void asksAgainHalfAYearAfterItWasSetAside() {
        SetAside aside = new SetAside(NO_BOARD_SUPPORT, "We are five people.", ON);
        assertThat(aside.comesBackOn()).isEqualTo(ON.plusMonths(6));
        Programme programme = EMPTY.with(aside);
        assertThat(asked(programme, aside.comesBackOn().minusDays(1))).doesNotContain(NO_BOARD_SUPPORT);
        assertThat(asked(programme, aside.comesBackOn())).containsExactly(FIRST);
        assertThat(Review.of(programme, aside.comesBackOn()).setAside()).isEmpty();
        Programme again = programme.setAside(NO_BOARD_SUPPORT, "Still five.", aside.comesBackOn());
        assertThat(asked(again, aside.comesBackOn())).doesNotContain(NO_BOARD_SUPPORT);
        assertThat(Review.of(again, aside.comesBackOn()).setAside())
                .extracting(SetAside::reason)
                .containsExactly("Still five.");
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
    void printsTheFirstQuestionsInFullThenTheOthersAndTheSourcesInSmallPrintAtTheEnd(String language) {
        Languages languages = Languages.of(language);
        Review review = Review.of(EMPTY.with(SMALL), FROM);
        String page = review.print(languages);
        int small = page.indexOf("\n---\n\n<small>\n");
        int place = 0;
        for (Finding finding : review.findings()) {
            String question = finding.question().in(languages);
            boolean first = review.first().contains(finding);
            String whole = first ? "\n## " + question + "\n\n" : "\n- " + question + "\n";
            assertThat(page.indexOf(whole, place)).isBetween(1, small);
            place = page.indexOf(whole, place);
            assertThat(page.contains(finding.why().in(languages))).isEqualTo(first);
            assertThat(page.contains(finding.next().in(languages))).isEqualTo(first);
            assertThat(page.substring(small))
                    .contains("\n- " + question + " " + finding.code().source() + " (" + finding.code() + ")\n");
            assertThat(page.substring(0, small))
                    .doesNotContain(finding.code().source(), finding.code().code());
        }
        assertThat(page)
                .startsWith("# ")
                .endsWith("\n</small>\n")
                .doesNotContainPattern("\\b" + review.findings().size() + "\\b[^-,;]");
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
        assertThat(Review.of(School.sound(), ON).print(Languages.ENGLISH))
                .contains("\n" + none + "\n")
                .doesNotContain("\n\n\n");
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
