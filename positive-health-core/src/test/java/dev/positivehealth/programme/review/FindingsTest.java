package dev.positivehealth.programme.review;

import static dev.positivehealth.programme.School.FROM;
import static dev.positivehealth.programme.School.LATELY;
import static dev.positivehealth.programme.School.ON;
import static dev.positivehealth.programme.School.and;
import static dev.positivehealth.programme.School.but;
import static dev.positivehealth.programme.School.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.Role;
import dev.positivehealth.conversation.ConversationPartner;
import dev.positivehealth.conversation.OwnExperience;
import dev.positivehealth.conversation.ReferralRoute;
import dev.positivehealth.conversation.Training;
import dev.positivehealth.plan.Need;
import dev.positivehealth.programme.Ambassador;
import dev.positivehealth.programme.CoreGoal;
import dev.positivehealth.programme.Embedding;
import dev.positivehealth.programme.FindingCode;
import dev.positivehealth.programme.Guideline;
import dev.positivehealth.programme.Message;
import dev.positivehealth.programme.Milestone;
import dev.positivehealth.programme.MissionFit;
import dev.positivehealth.programme.NamedAs;
import dev.positivehealth.programme.NeedTheme;
import dev.positivehealth.programme.Ownership;
import dev.positivehealth.programme.Pilot;
import dev.positivehealth.programme.Pitfall;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.ProgrammeArea;
import dev.positivehealth.programme.ProgrammePart;
import dev.positivehealth.programme.ReadinessAnswer;
import dev.positivehealth.programme.ReadinessState;
import dev.positivehealth.programme.ReadinessTheme;
import dev.positivehealth.programme.Scan;
import dev.positivehealth.programme.School;
import dev.positivehealth.programme.SentNeed;
import dev.positivehealth.programme.Story;
import dev.positivehealth.programme.StructuralMeasure;
import dev.positivehealth.programme.TimeSetAside;
import dev.positivehealth.programme.TrainingCourse;
import dev.positivehealth.programme.evaluation.Interview;
import dev.positivehealth.programme.evaluation.InterviewMoment;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every question, when it is asked, and close by it when it is not. The switch does not compile if a code has no pair. */
class FindingsTest {
    private static final Set<Training> TRAINED = EnumSet.allOf(Training.class);
    private static final Set<OwnExperience> TRIED = EnumSet.allOf(OwnExperience.class);
    private static final Set<ReferralRoute> ROUTES = EnumSet.of(ReferralRoute.COMPANY_SOCIAL_WORK);
    private static final Optional<String> WORDS = Optional.of("words");
    private static final Optional<String> NONE = Optional.empty();
    private static final Set<Party> EMPLOYEES = Set.of(Party.EMPLOYEES);

    /** A programme of which only this is asked, and one of which nothing is. */
    private record Pair(Programme asked, Programme notAsked) {}

    private static Pair pair(FindingCode code) {
        return switch (code) {
            case READINESS_OPEN ->
                new Pair(
                        themes(EnumSet.complementOf(EnumSet.of(ReadinessTheme.PRIVACY))),
                        themes(EnumSet.allOf(ReadinessTheme.class)));
            case SAFETY_NOT_ASKED_OF_EMPLOYEES -> new Pair(safe(Party.HR), safe(Party.EMPLOYEES));
            case READINESS_ROOM_AND_TIME -> notReady(ReadinessTheme.ROOM_AND_TIME);
            case READINESS_SKILLS -> notReady(ReadinessTheme.SKILLS);
            case READINESS_PRIVACY -> notReady(ReadinessTheme.PRIVACY);
            case READINESS_FEELING_SAFE -> notReady(ReadinessTheme.FEELING_SAFE);
            case READINESS_SUPPORT -> notReady(ReadinessTheme.SUPPORT);
            case READINESS_FIT_WITH_CULTURE -> notReady(ReadinessTheme.FIT_WITH_CULTURE);
            case READINESS_OWN_DIRECTION -> notReady(ReadinessTheme.OWN_DIRECTION);
            case READINESS_EYE_FOR_HEALTH -> notReady(ReadinessTheme.EYE_FOR_HEALTH);
            case READINESS_POSITIVE_AND_SAFE -> notReady(ReadinessTheme.POSITIVE_AND_SAFE);
            case READINESS_MANAGERS_EXAMPLE -> notReady(ReadinessTheme.MANAGERS_EXAMPLE);
            case NO_CORE_GOALS -> new Pair(goals(List.of()), goals(List.of("one", "two")));
            case ONLY_ONE_CORE_GOAL -> new Pair(goals(List.of("one")), goals(List.of("one", "two")));
            case TOO_MANY_CORE_GOALS ->
                new Pair(goals(List.of("one", "two", "three", "four")), goals(List.of("one", "two", "three")));
            case NO_BOARD_SUPPORT ->
                new Pair(
                        but(School.sponsor(Party.MANAGERS, WORDS)),
                        but(School.sponsor(Party.MANAGERS, WORDS), School.sponsor(Party.BOARD, NONE)));
            case NO_TIME_SET_ASIDE -> new Pair(without(TimeSetAside.class), but(new TimeSetAside("an hour", "all")));
            case NO_PILOT -> new Pair(without(Pilot.class), but(School.pilot(WORDS, WORDS, WORDS)));
            case GOALS_NOT_COMMUNICATED ->
                new Pair(and(School.goal("calm")), and(School.goal("calm")).with(message(Stance.UNDECIDED, "calm")));
            case PRESENTED_AS_SOMETHING_NEW ->
                new Pair(without(MissionFit.class), but(new MissionFit("care", "it follows")));
            case MANAGERS_NOT_VISIBLE ->
                new Pair(
                        but(School.sponsor(Party.BOARD, WORDS), School.sponsor(Party.MANAGERS, NONE)),
                        but(School.sponsor(Party.BOARD, NONE), School.sponsor(Party.MANAGERS, WORDS)));
            case NO_PARTNERS ->
                new Pair(partners(), partners(School.partner(Role.COLLEAGUE), School.partner(Role.CAREER_COACH)));
            case ONLY_ONE_PARTNER ->
                new Pair(
                        partners(School.partner(Role.COLLEAGUE)),
                        partners(School.partner(Role.COLLEAGUE), School.partner(Role.MANAGER)));
            case ALL_PARTNERS_MANAGERS ->
                new Pair(
                        partners(School.partner(Role.MANAGER), School.partner(Role.MANAGER)),
                        partners(School.partner(Role.MANAGER), School.partner(Role.COLLEAGUE)));
            case PARTNERS_ONE_SIDED ->
                new Pair(
                        partners(School.partner(Role.HR_ADVISER), School.partner(Role.HR_ADVISER)),
                        partners(School.partner(Role.HR_ADVISER), School.partner(Role.COLLEAGUE)));
            case PARTNER_HAS_NOT_TRIED_IT ->
                new Pair(
                        colleague(TRAINED, EnumSet.complementOf(EnumSet.of(OwnExperience.KEPT_UP)), ROUTES),
                        colleague(TRAINED, TRIED, ROUTES));
            case PARTNER_NOT_TRAINED -> new Pair(untrained(Training.COACHING), colleague(TRAINED, TRIED, ROUTES));
            case LIMITS_OF_ROLE_NOT_LEARNT ->
                new Pair(untrained(Training.LIMITS_OF_ROLE), colleague(TRAINED, TRIED, ROUTES));
            case REFERRAL_NOT_LEARNT -> new Pair(untrained(Training.REFERRAL), colleague(TRAINED, TRIED, ROUTES));
            case NO_REFERRAL_ROUTE -> new Pair(colleague(TRAINED, TRIED, Set.of()), colleague(TRAINED, TRIED, ROUTES));
            case NO_TRAINING -> new Pair(without(TrainingCourse.class), but(course(true, true)));
            case TRAINING_WITHOUT_BUDGET -> new Pair(and(course(false, true)), and(course(true, true)));
            case TRAINING_WITHOUT_TIME -> new Pair(and(course(true, false)), and(course(true, true)));
            case NO_GUIDELINE -> new Pair(without(Guideline.class), guideline(4, Optional.of(ON), Optional.empty()));
            case GUIDELINE_NOT_EVALUATED ->
                new Pair(
                        guideline(4, Optional.of(LATELY), Optional.of(LATELY.minusDays(1))),
                        guideline(4, Optional.of(LATELY), Optional.of(LATELY)));
            case NO_ROOM_TO_TAILOR ->
                new Pair(
                        but(School.guideline(4, EMPLOYEES, NONE, Optional.of(ON), Optional.empty())),
                        but(School.guideline(4, EMPLOYEES, WORDS, Optional.of(ON), Optional.empty())));
            case MADE_WITHOUT_EMPLOYEES ->
                new Pair(
                        but(School.guideline(4, Set.of(Party.HR), WORDS, Optional.of(ON), Optional.empty())),
                        but(School.guideline(
                                4, Set.of(Party.HR, Party.EMPLOYEES), WORDS, Optional.of(ON), Optional.empty())));
            case ONLY_ENTHUSIASTS_REACHED ->
                new Pair(
                        but(message(Stance.ENTHUSIAST, "awareness", "trust")),
                        but(message(Stance.ENTHUSIAST, "awareness", "trust"), message(Stance.UNDECIDED)));
            case ONLY_SUCCESS_TOLD ->
                new Pair(but(School.story(NONE, LATELY)), but(School.story(NONE, LATELY), School.story(WORDS, FROM)));
            case NO_STORY -> new Pair(without(Story.class), but(School.story(WORDS, FROM)));
            case NO_SCAN ->
                new Pair(
                        without(Scan.class),
                        but(School.scan(School.initiative(NamedAs.AS_POSITIVE_HEALTH, Ownership.MANY_PEOPLE))));
            case IMPLICIT_ONLY ->
                new Pair(
                        but(School.scan(School.initiative(NamedAs.IMPLICIT, Ownership.MANY_PEOPLE))),
                        and(School.scan(School.initiative(NamedAs.IMPLICIT, Ownership.MANY_PEOPLE))));
            case MADE_COMPULSORY ->
                new Pair(but(School.guideline(Pitfall.COMPULSORY)), guideline(4, Optional.of(ON), Optional.empty()));
            case PART_OF_APPRAISAL ->
                new Pair(
                        and(School.scan(
                                School.initiative(NamedAs.IMPLICIT, Ownership.MANY_PEOPLE, Pitfall.PART_OF_APPRAISAL))),
                        and(School.scan(School.initiative(NamedAs.IMPLICIT, Ownership.MANY_PEOPLE))));
            case MEASURED_AS_PERFORMANCE ->
                new Pair(
                        and(School.embedding(Pitfall.MEASURED_AS_PERFORMANCE)),
                        and(new Embedding("annual talks", "by choice", Set.of(), FROM)));
            case OVER_FORMALISED ->
                new Pair(
                        guideline(5, Optional.of(ON), Optional.empty()),
                        guideline(4, Optional.of(ON), Optional.empty()));
            case PILOT_WIDENED_WITHOUT_LESSONS ->
                new Pair(but(School.pilot(WORDS, WORDS, NONE)), but(School.pilot(WORDS, WORDS, WORDS)));
            case ACTION_POINT_OVERDUE ->
                new Pair(point(ON.minusDays(1), Optional.empty()), point(ON.minusDays(1), Optional.of(ON)));
            case NO_AMBASSADORS ->
                new Pair(
                        without(Ambassador.class),
                        but(School.ambassador("a"), School.ambassador("b"), School.ambassador("c")));
            case RESTS_ON_FEW ->
                new Pair(
                        but(School.ambassador("a"), School.ambassador("b"), School.ambassador("b")),
                        but(School.ambassador("a"), School.ambassador("b"), School.ambassador("c")));
            case DEPENDS_ON_ONE_MANAGER ->
                new Pair(
                        and(School.scan(School.initiative(NamedAs.IMPLICIT, Ownership.ONE_MANAGER))),
                        and(School.scan(School.initiative(NamedAs.IMPLICIT, Ownership.FEW_PEOPLE))));
            case ONLY_SELF_CARE ->
                new Pair(
                        without(StructuralMeasure.class),
                        but(new StructuralMeasure(NeedTheme.WORKLOAD, "smaller classes", FROM)));
            case NEEDS_UNANSWERED ->
                new Pair(need(School.pending(ON.minusDays(29))), need(School.pending(ON.minusDays(28))));
            case PROMISE_NOT_KEPT -> new Pair(need(School.promised(ON.minusDays(1))), need(School.promised(ON)));
            case ONLY_ENTHUSIASTS_HEARD ->
                new Pair(
                        but(School.evaluation(
                                School.heard("i-1", Stance.ENTHUSIAST), School.informed("i-2", Stance.SCEPTIC))),
                        but(School.evaluation(
                                School.heard("i-1", Stance.ENTHUSIAST), School.heard("i-2", Stance.SCEPTIC))));
            case RECORDING_NOT_DELETED ->
                new Pair(and(School.evaluation(recorded(LATELY))), and(School.evaluation(recorded(ON))));
            case PROJECT_NOT_POLICY ->
                new Pair(without(Embedding.class), but(new Embedding("annual talks", "by choice", Set.of(), FROM)));
            case NOTHING_CELEBRATED ->
                new Pair(without(Milestone.class), but(new Milestone("a first year", FROM, NONE)));
            case WENT_QUIET ->
                new Pair(quiet(ON.minusMonths(6)), quiet(ON.minusMonths(6).plusDays(1)));
        };
    }

    private static Programme themes(Set<ReadinessTheme> answered) {
        return but(answered.stream()
                .map(theme -> School.readiness(theme, ReadinessState.PARTLY, Party.EMPLOYEES, FROM))
                .toArray(ProgrammePart[]::new));
    }

    private static Programme safe(Party answeredBy) {
        return but(Arrays.stream(ReadinessTheme.values())
                .map(theme -> School.readiness(theme, ReadinessState.PARTLY, answeredBy, FROM))
                .toArray(ProgrammePart[]::new));
    }

    private static Pair notReady(ReadinessTheme theme) {
        return new Pair(
                and(School.readiness(theme, ReadinessState.NOT_YET, Party.EMPLOYEES, LATELY)),
                and(School.readiness(theme, ReadinessState.PARTLY, Party.EMPLOYEES, LATELY)));
    }

    private static Programme goals(List<String> goals) {
        Programme programme = without(without(Message.class), CoreGoal.class);
        for (String goal : goals) {
            programme = programme.with(School.goal(goal));
        }
        return programme.with(message(Stance.SCEPTIC, goals.toArray(String[]::new)));
    }

    private static Message message(Stance stance, String... goals) {
        return School.message(stance, LATELY, goals);
    }

    private static Programme partners(ConversationPartner... partners) {
        return but(partners);
    }

    /** Two partners, one of whom is a colleague with this training, experience and these routes. */
    private static Programme colleague(
            Set<Training> trained, Set<OwnExperience> experience, Set<ReferralRoute> routes) {
        return partners(School.partner(Role.MANAGER), School.partner(Role.COLLEAGUE, trained, experience, routes));
    }

    private static Programme untrained(Training subject) {
        return colleague(EnumSet.complementOf(EnumSet.of(subject)), TRIED, ROUTES);
    }

    private static TrainingCourse course(boolean hasBudget, boolean hasTime) {
        return course(TRAINED, hasBudget, hasTime);
    }

    private static TrainingCourse course(Set<Training> subjects, boolean hasBudget, boolean hasTime) {
        return new TrainingCourse(subjects, "managers", hasBudget, hasTime, Optional.empty());
    }

    private static Programme guideline(int pages, Optional<LocalDate> evaluateOn, Optional<LocalDate> evaluatedOn) {
        return but(School.guideline(pages, EMPLOYEES, WORDS, evaluateOn, evaluatedOn));
    }

    private static Programme point(LocalDate by, Optional<LocalDate> doneOn) {
        return and(School.scan(School.initiative(NamedAs.IMPLICIT, Ownership.MANY_PEOPLE), School.point(by, doneOn)));
    }

    private static Programme need(Need need) {
        return and(new SentNeed(NeedTheme.OTHER, need, 1));
    }

    private static Interview recorded(LocalDate on) {
        return School.informed("i-9", Stance.SCEPTIC)
                .consented(ConsentId.parse("c-9"), FROM)
                .then(InterviewMoment.RECORDED, FROM)
                .then(InterviewMoment.TRANSCRIPT_CHECKED, on);
    }

    private static Programme quiet(LocalDate last) {
        return without(without(Story.class), Message.class)
                .with(School.story(WORDS, FROM))
                .with(School.message(Stance.SCEPTIC, last, "awareness", "trust"));
    }

    private static List<FindingCode> asked(Programme programme) {
        return Review.of(programme, ON).findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void isAskedWhenItAppliesAndNotWhenItDoesNot(FindingCode code) {
        assertThat(asked(pair(code).asked())).containsExactly(code);
        assertThat(asked(pair(code).notAsked())).isEmpty();
    }

    @Test
    void saysWhatEachQuestionIsAbout() {
        assertThat(ProgrammeArea.values())
                .allSatisfy(area -> assertThat(FindingCode.values()).anyMatch(code -> code.about() == area));
        assertThat(FindingCode.values())
                .allSatisfy(code -> assertThat(new Finding(code).about()).isEqualTo(code.about()));
        assertThat(FindingCode.NO_CORE_GOALS.about()).isEqualTo(ProgrammeArea.GOALS);
        assertThat(FindingCode.WENT_QUIET.about()).isEqualTo(ProgrammeArea.MESSAGES);
    }

    @Test
    void asksNothingOfASoundProgrammeAndAboutSafetyOnlyOnceReadinessIsLookedAt() {
        assertThat(asked(School.sound())).isEmpty();
        assertThat(asked(without(ReadinessAnswer.class))).containsExactly(FindingCode.READINESS_OPEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIMITS_OF_ROLE", "REFERRAL"})
    void asksWhetherAnyCourseIsAboutLimitsAndReferral(Training subject) {
        TrainingCourse without = course(EnumSet.complementOf(EnumSet.of(subject)), true, true);
        FindingCode code =
                subject == Training.REFERRAL ? FindingCode.REFERRAL_NOT_LEARNT : FindingCode.LIMITS_OF_ROLE_NOT_LEARNT;
        assertThat(asked(but(without))).containsExactly(code);
        assertThat(asked(but(without, course(EnumSet.of(subject), true, true)))).isEmpty();
    }

    @Test
    void asksForADayOfEvaluationAndNothingBeforeThatDayIsOver() {
        assertThat(asked(guideline(4, Optional.empty(), Optional.of(LATELY))))
                .containsExactly(FindingCode.GUIDELINE_NOT_EVALUATED);
        assertThat(asked(guideline(4, Optional.of(ON.minusDays(1)), Optional.empty())))
                .containsExactly(FindingCode.GUIDELINE_NOT_EVALUATED);
        assertThat(asked(guideline(4, Optional.of(ON), Optional.empty()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Pitfall.class)
    void asksAboutACautionWhereverItStands(Pitfall caution) {
        FindingCode code = switch (caution) {
            case COMPULSORY -> FindingCode.MADE_COMPULSORY;
            case PART_OF_APPRAISAL -> FindingCode.PART_OF_APPRAISAL;
            case MEASURED_AS_PERFORMANCE -> FindingCode.MEASURED_AS_PERFORMANCE;
            case FIXED_FORM -> FindingCode.OVER_FORMALISED;
        };
        assertThat(Stream.of(
                        but(School.guideline(caution)),
                        and(School.embedding(caution)),
                        and(School.scan(School.initiative(NamedAs.IMPLICIT, Ownership.MANY_PEOPLE, caution)))))
                .allSatisfy(programme -> assertThat(asked(programme)).containsExactly(code));
    }

    @Test
    void asksForEachLessonOfAPilotThatWasWidenedAndOfNoOther() {
        assertThat(Stream.of(School.pilot(NONE, WORDS, WORDS), School.pilot(WORDS, NONE, WORDS)))
                .allSatisfy(pilot ->
                        assertThat(asked(but(pilot))).containsExactly(FindingCode.PILOT_WIDENED_WITHOUT_LESSONS));
        Pilot small = new Pilot("office", "they asked", FROM, Optional.empty(), NONE, NONE, NONE, List.of(), List.of());
        assertThat(asked(but(small))).isEmpty();
    }

    @Test
    void restsOnFewWhenNoInitiativeIsCarriedByMany() {
        Scan few = School.scan(School.initiative(NamedAs.AS_POSITIVE_HEALTH, Ownership.FEW_PEOPLE));
        assertThat(asked(but(few))).containsExactly(FindingCode.RESTS_ON_FEW);
        assertThat(asked(and(few))).isEmpty();
        assertThat(asked(without(Scan.class))).containsExactly(FindingCode.NO_SCAN);
    }

    @Test
    void asksAboutAPromiseThatWasNotKeptAndNotAboutOtherAnswers() {
        assertThat(asked(need(School.promised(FROM).markNotKept(School.at(FROM)))))
                .containsExactly(FindingCode.PROMISE_NOT_KEPT);
        assertThat(asked(need(School.promised(FROM).markKept(School.at(FROM))))).isEmpty();
        assertThat(asked(need(School.pending(FROM).decline("no room", School.at(FROM)))))
                .isEmpty();
    }

    @Test
    void asksWhoWasHeardOnlyOfThoseWhoWere() {
        assertThat(asked(but(School.evaluation(School.informed("i-1", Stance.ENTHUSIAST)))))
                .isEmpty();
        Interview left = School.heard("i-2", Stance.SCEPTIC).then(InterviewMoment.WITHDRAWN, LATELY);
        assertThat(asked(but(School.evaluation(School.heard("i-1", Stance.ENTHUSIAST), left))))
                .containsExactly(FindingCode.ONLY_ENTHUSIASTS_HEARD);
        assertThat(asked(but(School.evaluation(School.heard("i-1", Stance.UNDECIDED)))))
                .isEmpty();
    }

    @Test
    void hearsAStoryAsWellAsAMessage() {
        Programme quiet = quiet(ON.minusMonths(6));
        assertThat(asked(quiet.with(School.story(NONE, LATELY)))).isEmpty();
        assertThat(asked(quiet.with(School.story(NONE, ON)))).isEmpty();
        assertThat(asked(quiet.with(School.story(NONE, ON.plusDays(1))))).containsExactly(FindingCode.WENT_QUIET);
    }
}
