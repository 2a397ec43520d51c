package dev.positivehealth.programme.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.Coded;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.programme.School;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import dev.positivehealth.questionnaire.ItemCode;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationReportTest {
    private static final MinimumGroupSize FIVE = MinimumGroupSize.of(5);
    private static final ItemCode TIME = ItemCode.parse("time");

    private static Interview[] heard(Party role, Stance stance, int people) {
        List<Interview> interviews = new ArrayList<>();
        for (int i = 1; i <= people; i++) {
            interviews.add(School.heard(role + "-" + stance + "-" + i, role, stance));
        }
        return interviews.toArray(Interview[]::new);
    }

    private static EvaluationReport report(Interview[]... interviews) {
        return School.evaluation(Stream.of(interviews).flatMap(Stream::of).toArray(Interview[]::new))
                .report(FIVE);
    }

    @Test
    void tellsWhoWasHeardAndByWhichCodebook() {
        EvaluationReport report =
                report(heard(Party.EMPLOYEES, Stance.ENTHUSIAST, 7), heard(Party.MANAGERS, Stance.SCEPTIC, 5));
        assertThat(report.codebook()).isEqualTo("codebook-2");
        assertThat(report.heard()).contains(12L);
        assertThat(report.heard(Party.EMPLOYEES)).contains(7L);
        assertThat(report.heard(Party.MANAGERS)).contains(5L);
        assertThat(report.heard(Stance.ENTHUSIAST)).contains(7L);
        assertThat(report.heard(Stance.SCEPTIC)).contains(5L);
    }

    @Test
    void takesNoInterviewTwiceAndNoThemeOfAnotherCodebook() {
        Codebook codebook = new Codebook("1", List.of(TIME));
        Interview heard = School.heard("i-1", Stance.SCEPTIC);
        assertThatThrownBy(() -> EvaluationReport.of(codebook, List.of(heard, heard), FIVE))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("each interview must have an id of its own");
        Interview coded = heard.coded(List.of(ItemCode.parse("trust")));
        assertThatThrownBy(() -> EvaluationReport.of(codebook, List.of(coded), FIVE))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("an interview must have themes of the codebook only");
        assertThat(codebook.checked(new ArrayList<>(List.of(heard)))).isUnmodifiable();
    }

    @Test
    void tellsNothingOfTooFew() {
        EvaluationReport report = report(heard(Party.EMPLOYEES, Stance.ENTHUSIAST, 4));
        assertThat(report.heard()).isEmpty();
        assertThat(report.heard(Party.EMPLOYEES)).isEmpty();
        assertThat(report.heard(Stance.ENTHUSIAST)).isEmpty();
        assertThat(report(heard(Party.EMPLOYEES, Stance.ENTHUSIAST, 5)).heard()).contains(5L);
    }

    @Test
    void hidesASmallRoleAndWhatWouldGiveItAwayBySubtraction() {
        EvaluationReport two =
                report(heard(Party.EMPLOYEES, Stance.SCEPTIC, 10), heard(Party.MANAGERS, Stance.SCEPTIC, 3));
        assertThat(two.heard()).contains(13L);
        assertThat(two.heard(Party.MANAGERS)).isEmpty();
        assertThat(two.heard(Party.EMPLOYEES)).isEmpty();
        EvaluationReport three = report(
                heard(Party.EMPLOYEES, Stance.SCEPTIC, 10),
                heard(Party.MANAGERS, Stance.SCEPTIC, 5),
                heard(Party.BOARD, Stance.SCEPTIC, 3));
        assertThat(three.heard(Party.EMPLOYEES)).contains(10L);
        assertThat(three.heard(Party.MANAGERS)).isEmpty();
        assertThat(three.heard(Party.BOARD)).isEmpty();
    }

    @Test
    void countsOnlyCheckedTranscriptsWhoseConsentStands() {
        Interview[] left = Stream.of(heard(Party.EMPLOYEES, Stance.SCEPTIC, 5))
                .map(interview -> interview.then(InterviewMoment.WITHDRAWN, School.FROM))
                .toArray(Interview[]::new);
        Interview[] unchecked = {
            School.recorded("r-1", Party.HR, Stance.SCEPTIC), School.informed("r-2", Party.HR, Stance.SCEPTIC)
        };
        EvaluationReport report = report(left, unchecked, heard(Party.BOARD, Stance.UNDECIDED, 5));
        assertThat(report.heard()).contains(5L);
        assertThat(report.heard(Party.BOARD)).contains(5L);
        assertThat(report.heard(Party.EMPLOYEES)).isEmpty();
        assertThat(report.heard(Party.HR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, -1", "5, 5", "7, 7", "8, -1", "11, -1", "12, 12", "0, -1"})
    void showsAThemeOnlyIfBothThoseWhoSpokeOfItAndTheOthersAreEnough(int spoke, long shown) {
        Interview[] all = heard(Party.EMPLOYEES, Stance.SCEPTIC, 12);
        for (int i = 0; i < spoke; i++) {
            all[i] = all[i].coded(List.of(TIME));
        }
        assertThat(report(all).spokeOf(TIME).orElse(-1L)).isEqualTo(shown);
        assertThat(report(all).spokeOf(ItemCode.parse("not-in-the-codebook"))).isEmpty();
    }

    @Test
    void countsAPersonOnceWhateverIsCodedTwice() {
        Interview[] all = Stream.of(heard(Party.EMPLOYEES, Stance.SCEPTIC, 5))
                .map(interview -> interview.coded(List.of(TIME, TIME)))
                .toArray(Interview[]::new);
        assertThat(report(all).spokeOf(TIME)).contains(5L);
    }

    @Test
    void namesWhoWasHardlyHeard() {
        EvaluationReport report =
                report(heard(Party.EMPLOYEES, Stance.ENTHUSIAST, 7), heard(Party.MANAGERS, Stance.SCEPTIC, 5));
        assertThat(report.hardlyHeard())
                .containsExactly(Party.BOARD, Party.HR, Party.WORKS_COUNCIL, Party.PARTNERS, Stance.UNDECIDED);
        List<Coded> all = new ArrayList<>(Arrays.asList(Party.values()));
        all.addAll(Arrays.asList(Stance.values()));
        assertThat(report().hardlyHeard()).isEqualTo(all);
    }

    @Test
    void givesNoInterviewAndShowsNoNumber() {
        assertThat(Arrays.stream(EvaluationReport.class.getDeclaredMethods())
                        .map(Method::toGenericString)
                        .filter(method -> method.startsWith("public") && !method.contains(" static ")))
                .noneMatch(method -> method.contains("Interview") || method.contains("ConsentId"));
        assertThat(report(heard(Party.EMPLOYEES, Stance.ENTHUSIAST, 7))).hasToString("EvaluationReport");
    }
}
