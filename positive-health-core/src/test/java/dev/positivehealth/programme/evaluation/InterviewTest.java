package dev.positivehealth.programme.evaluation;

import static dev.positivehealth.programme.School.FROM;
import static dev.positivehealth.programme.evaluation.InterviewMoment.CONSENTED;
import static dev.positivehealth.programme.evaluation.InterviewMoment.INFORMED;
import static dev.positivehealth.programme.evaluation.InterviewMoment.NOTES_TAKEN;
import static dev.positivehealth.programme.evaluation.InterviewMoment.RECORDED;
import static dev.positivehealth.programme.evaluation.InterviewMoment.RECORDING_DELETED;
import static dev.positivehealth.programme.evaluation.InterviewMoment.TRANSCRIPT_CHECKED;
import static dev.positivehealth.programme.evaluation.InterviewMoment.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.programme.School;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InterviewTest {
    private static final String ORDER = "a step of an interview must be able to follow the one before it";
    private static final String CONSENT = "an interview must name the consent that was given, and no other";
    private static final String THEMES = "themes must be of a checked transcript whose consent stands";
    private static final ConsentId C = ConsentId.parse("c-1");
    private static final List<ItemCode> TIME = List.of(ItemCode.parse("time"));

    /** An interview with these moments, a day each. */
    private static Interview of(InterviewMoment... moments) {
        List<InterviewStep> steps = new ArrayList<>();
        for (InterviewMoment moment : moments) {
            steps.add(new InterviewStep(moment, FROM.plusDays(steps.size())));
        }
        boolean consented = Arrays.asList(moments).contains(CONSENTED);
        return new Interview(
                ItemCode.parse("i-1"),
                Party.EMPLOYEES,
                Experience.NEW,
                Stance.UNDECIDED,
                consented ? Optional.of(C) : Optional.empty(),
                steps,
                List.of());
    }

    @Test
    void goesFromTheLetterToTheDeletedRecording() {
        Interview interview = School.informed("i-1", Stance.SCEPTIC)
                .consented(C, FROM)
                .then(RECORDED, FROM)
                .then(TRANSCRIPT_CHECKED, FROM.plusDays(7))
                .coded(TIME)
                .then(RECORDING_DELETED, FROM.plusDays(7));
        assertThat(interview.steps())
                .extracting(InterviewStep::moment)
                .containsExactly(INFORMED, CONSENTED, RECORDED, TRANSCRIPT_CHECKED, RECORDING_DELETED);
        assertThat(interview.consent()).contains(C);
        assertThat(interview.themes()).isEqualTo(TIME);
        assertThat(interview.due()).isEmpty();
    }

    static Stream<Arguments> possible() {
        return Stream.of(
                arguments((Object) new InterviewMoment[] {INFORMED}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, WITHDRAWN}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, NOTES_TAKEN}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, NOTES_TAKEN, TRANSCRIPT_CHECKED}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, NOTES_TAKEN, WITHDRAWN}),
                arguments((Object)
                        new InterviewMoment[] {INFORMED, CONSENTED, NOTES_TAKEN, TRANSCRIPT_CHECKED, WITHDRAWN}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, RECORDED, WITHDRAWN, RECORDING_DELETED}),
                arguments((Object) new InterviewMoment[] {
                    INFORMED, CONSENTED, RECORDED, TRANSCRIPT_CHECKED, WITHDRAWN, RECORDING_DELETED
                }),
                arguments((Object) new InterviewMoment[] {
                    INFORMED, CONSENTED, RECORDED, TRANSCRIPT_CHECKED, RECORDING_DELETED, WITHDRAWN
                }));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void takesWhatCouldHaveHappened(InterviewMoment... moments) {
        assertThat(of(moments).steps()).extracting(InterviewStep::moment).containsExactly(moments);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments((Object) new InterviewMoment[] {INFORMED, INFORMED}),
                arguments((Object) new InterviewMoment[] {INFORMED, RECORDED}),
                arguments((Object) new InterviewMoment[] {INFORMED, WITHDRAWN}),
                arguments((Object) new InterviewMoment[] {INFORMED, NOTES_TAKEN}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, RECORDED, NOTES_TAKEN}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, NOTES_TAKEN, RECORDED}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, NOTES_TAKEN, NOTES_TAKEN}),
                arguments((Object)
                        new InterviewMoment[] {INFORMED, CONSENTED, NOTES_TAKEN, TRANSCRIPT_CHECKED, RECORDED}),
                arguments((Object)
                        new InterviewMoment[] {INFORMED, CONSENTED, RECORDED, TRANSCRIPT_CHECKED, NOTES_TAKEN}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, NOTES_TAKEN, RECORDING_DELETED}),
                arguments((Object)
                        new InterviewMoment[] {INFORMED, CONSENTED, NOTES_TAKEN, TRANSCRIPT_CHECKED, RECORDING_DELETED
                        }),
                arguments((Object)
                        new InterviewMoment[] {INFORMED, CONSENTED, NOTES_TAKEN, WITHDRAWN, RECORDING_DELETED}),
                arguments((Object)
                        new InterviewMoment[] {INFORMED, CONSENTED, NOTES_TAKEN, WITHDRAWN, TRANSCRIPT_CHECKED}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, WITHDRAWN, NOTES_TAKEN}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, CONSENTED}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, TRANSCRIPT_CHECKED}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, RECORDING_DELETED}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, RECORDED, RECORDING_DELETED}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, WITHDRAWN, RECORDED}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, WITHDRAWN, RECORDING_DELETED}),
                arguments(
                        (Object) new InterviewMoment[] {INFORMED, CONSENTED, RECORDED, WITHDRAWN, TRANSCRIPT_CHECKED}),
                arguments((Object) new InterviewMoment[] {INFORMED, CONSENTED, WITHDRAWN, WITHDRAWN}));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void rejectsWhatCouldNotHaveHappened(InterviewMoment... moments) {
        assertThatThrownBy(() -> of(moments))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(ORDER);
    }

    @Test
    void beginsWithTheLetter() {
        assertThatThrownBy(() -> of())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("an interview must begin with the information letter");
        assertThatThrownBy(() -> of(CONSENTED))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("an interview must begin with the information letter");
    }

    @Test
    void rejectsAStepOfAnEarlierDay() {
        Interview informed = School.informed("i-1", Stance.SCEPTIC);
        assertThatThrownBy(() -> informed.consented(C, FROM.minusDays(1)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(ORDER);
    }

    @Test
    void namesTheConsentThatWasGivenAndNoOther() {
        assertThatThrownBy(() -> School.informed("i-1", Stance.SCEPTIC).then(CONSENTED, FROM))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(CONSENT);
        Interview informed = School.informed("i-1", Stance.SCEPTIC);
        assertThatThrownBy(() -> new Interview(
                        informed.id(),
                        informed.role(),
                        informed.experience(),
                        informed.stance(),
                        Optional.of(C),
                        informed.steps(),
                        List.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(CONSENT);
    }

    @Test
    void hasThemesOfACheckedTranscriptOnly() {
        Interview recorded = School.recorded("i-1", Party.EMPLOYEES, Stance.SCEPTIC);
        assertThatThrownBy(() -> recorded.coded(TIME))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(THEMES);
    }

    @Test
    void losesItsThemesWhenConsentIsTakenBack() {
        Interview left = School.heard("i-1", Stance.SCEPTIC).coded(TIME).then(WITHDRAWN, FROM);
        assertThat(left.themes()).isEmpty();
        assertThatThrownBy(() -> left.coded(TIME))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(THEMES);
    }

    static Stream<Arguments> due() {
        LocalDate third = FROM.plusDays(2);
        return Stream.of(
                arguments(of(INFORMED), Optional.empty()),
                arguments(of(INFORMED, CONSENTED), Optional.empty()),
                arguments(
                        of(INFORMED, CONSENTED, RECORDED),
                        Optional.of(new InterviewStep(TRANSCRIPT_CHECKED, third.plusDays(28)))),
                arguments(
                        of(INFORMED, CONSENTED, RECORDED, TRANSCRIPT_CHECKED),
                        Optional.of(new InterviewStep(RECORDING_DELETED, third.plusDays(1)))),
                arguments(
                        of(INFORMED, CONSENTED, RECORDED, WITHDRAWN),
                        Optional.of(new InterviewStep(RECORDING_DELETED, third.plusDays(1)))),
                arguments(of(INFORMED, CONSENTED, WITHDRAWN), Optional.empty()),
                arguments(of(INFORMED, CONSENTED, NOTES_TAKEN, TRANSCRIPT_CHECKED), Optional.empty()),
                arguments(of(INFORMED, CONSENTED, NOTES_TAKEN, WITHDRAWN), Optional.empty()),
                arguments(of(INFORMED, CONSENTED, RECORDED, WITHDRAWN, RECORDING_DELETED), Optional.empty()),
                arguments(
                        of(INFORMED, CONSENTED, RECORDED, TRANSCRIPT_CHECKED, RECORDING_DELETED, WITHDRAWN),
                        Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("due")
    void tellsWhatIsDueAndWhen(Interview interview, Optional<InterviewStep> due) {
        assertThat(interview.due()).isEqualTo(due);
        due.ifPresent(step -> {
            assertThat(interview.keepsRecording(step.on())).isFalse();
            assertThat(interview.keepsRecording(step.on().plusDays(1))).isTrue();
        });
    }

    @Test
    void isHeardWithoutARecording() {
        Interview noted =
                School.informed("i-1", Stance.SCEPTIC).consented(C, FROM).then(NOTES_TAKEN, FROM);
        assertThat(noted.counts()).isFalse();
        assertThat(noted.due()).contains(new InterviewStep(TRANSCRIPT_CHECKED, FROM.plusDays(28)));
        assertThat(noted.keepsRecording(FROM.plusDays(29))).isFalse();
        Interview heard = noted.then(TRANSCRIPT_CHECKED, FROM.plusDays(7)).coded(TIME);
        assertThat(heard.counts()).isTrue();
        assertThat(heard.keepsRecording(FROM.plusDays(99))).isFalse();
        assertThat(heard.then(WITHDRAWN, FROM.plusDays(8)).counts()).isFalse();
    }

    @Test
    void knowsNothingThatCouldPointToAPerson() {
        assertThat(Arrays.stream(Interview.class.getRecordComponents()).map(component -> component.getName()))
                .containsExactly("id", "role", "experience", "stance", "consent", "steps", "themes");
        assertThat(School.informed("i-1", Stance.SCEPTIC)).hasToString("Interview[i-1]");
        assertThat(new InterviewStep(RECORDED, FROM)).hasToString("InterviewStep[recorded]");
    }
}
