package dev.positivehealth.programme;

import static dev.positivehealth.programme.Phase.BEFORE;
import static dev.positivehealth.programme.Phase.LASTING;
import static dev.positivehealth.programme.Phase.START;
import static dev.positivehealth.programme.Phase.UNDER_WAY;
import static dev.positivehealth.programme.ProgrammeArea.CONDITIONS;
import static dev.positivehealth.programme.ProgrammeArea.EVALUATION;
import static dev.positivehealth.programme.ProgrammeArea.GOALS;
import static dev.positivehealth.programme.ProgrammeArea.GUIDELINES;
import static dev.positivehealth.programme.ProgrammeArea.LASTING_PLACE;
import static dev.positivehealth.programme.ProgrammeArea.LEADERSHIP;
import static dev.positivehealth.programme.ProgrammeArea.MESSAGES;
import static dev.positivehealth.programme.ProgrammeArea.PARTNERS;
import static dev.positivehealth.programme.ProgrammeArea.PRACTICE;
import static dev.positivehealth.programme.ProgrammeArea.READINESS;
import static dev.positivehealth.programme.ProgrammeArea.TRAINING;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.consent.Role;
import dev.positivehealth.conversation.OwnExperience;
import dev.positivehealth.conversation.Training;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a review can ask about. Each is a question with its reason and a next step, in our own words; none is a
 * judgement.
 *
 * <p>The source is named as in {@link dev.positivehealth.programme.reference}. Where a finding has a number of its own
 * (three teams, four pages, four weeks, half a year), the number is this project's choice.
 *
 * <p>A question about something present is asked as soon as it is there. A question about something missing waits until
 * an organisation normally gets there, so that a beginner has only a few.
 *
 * <p>Each theme of readiness has a question of its own, {@code readiness-} and the code of the theme. It is asked as long
 * as the last answer of at least one party, up to the day of the review, is {@link ReadinessState#NOT_YET} or {@link
 * ReadinessState#NOT_KNOWN}: the last answer counts by theme and by party, and no party's answer outweighs another's. So
 * nobody's {@link ReadinessState#IN_PLACE} takes away what employees say about safety; this rule is this project's own.
 */
public enum FindingCode implements Coded {
    /** Nobody has looked at one of the themes of readiness. */
    READINESS_OPEN(
            READINESS,
            BEFORE,
            "A 80-88",
            Condition.readiness(answers ->
                    answers.map(ReadinessAnswer::theme).distinct().count() < ReadinessTheme.values().length)),
    /** There are answers on readiness, but employees have not said whether people feel safe. */
    SAFETY_NOT_ASKED_OF_EMPLOYEES(READINESS, BEFORE, "A 84-86", Condition.safetyNotAskedOfEmployees()),
    /** Somebody's last answer is that room and time are not there yet, or not known. */
    READINESS_ROOM_AND_TIME("A 83-84", ReadinessTheme.ROOM_AND_TIME),
    /** The same of the skills for the other conversation. */
    READINESS_SKILLS("A 83", ReadinessTheme.SKILLS),
    /** The same of privacy. */
    READINESS_PRIVACY("A 84, 138-141", ReadinessTheme.PRIVACY),
    /** The same of feeling safe. */
    READINESS_FEELING_SAFE("A 84-86", ReadinessTheme.FEELING_SAFE),
    /** The same of support for the approach. */
    READINESS_SUPPORT("A 86-87", ReadinessTheme.SUPPORT),
    /** The same of the fit with the culture. */
    READINESS_FIT_WITH_CULTURE("A 87, 290-291", ReadinessTheme.FIT_WITH_CULTURE),
    /** The same of room for people to steer their own work and life. */
    READINESS_OWN_DIRECTION("A 291-292", ReadinessTheme.OWN_DIRECTION),
    /** The same of attention to health. */
    READINESS_EYE_FOR_HEALTH("A 292-293", ReadinessTheme.EYE_FOR_HEALTH),
    /** The same of a positive and safe climate. */
    READINESS_POSITIVE_AND_SAFE("A 293-294", ReadinessTheme.POSITIVE_AND_SAFE),
    /** The same of the example that managers set. */
    READINESS_MANAGERS_EXAMPLE("A 294-295", ReadinessTheme.MANAGERS_EXAMPLE),
    /** There are no core goals. */
    NO_CORE_GOALS(GOALS, BEFORE, "B 391-393, 410-414", Condition.none(CoreGoal.class)),
    /** There is one core goal. */
    ONLY_ONE_CORE_GOAL(GOALS, BEFORE, "B 411-412", Condition.parts(CoreGoal.class, goals -> goals.size() == 1)),
    /** There are more than three core goals. */
    TOO_MANY_CORE_GOALS(GOALS, BEFORE, "B 411-412", Condition.parts(CoreGoal.class, goals -> goals.size() > 3)),
    /** Nobody on the board has spoken in favour of it. */
    NO_BOARD_SUPPORT(
            LEADERSHIP, BEFORE, "B 396-397", Condition.none(Sponsor.class, sponsor -> sponsor.party() == Party.BOARD)),
    /** No time has been set aside. */
    NO_TIME_SET_ASIDE(CONDITIONS, BEFORE, "A 83-84; B 257-260", Condition.none(TimeSetAside.class)),
    /** There is no pilot. */
    NO_PILOT(PRACTICE, START, "A 216-219", Condition.none(Pilot.class)),
    /** A core goal is in no message. */
    GOALS_NOT_COMMUNICATED(
            MESSAGES,
            START,
            "B 414-415",
            (programme, on) -> programme.all(CoreGoal.class).stream()
                    .anyMatch(goal -> programme.all(Message.class).stream()
                            .noneMatch(message -> message.goals().contains(goal.code())))),
    /** Nothing says why it fits what the organisation stands for. */
    PRESENTED_AS_SOMETHING_NEW(GOALS, START, "A 284-288", Condition.none(MissionFit.class)),
    /** No manager sets a visible example. */
    MANAGERS_NOT_VISIBLE(
            LEADERSHIP,
            START,
            "A 294-295; B 342-352",
            Condition.none(
                    Sponsor.class,
                    sponsor -> sponsor.party() == Party.MANAGERS
                            && sponsor.example().isPresent())),
    /** There is no list of partners. */
    NO_PARTNERS(PARTNERS, START, "A 233-235", Condition.partners(List::isEmpty)),
    /** There is one partner, who is not a manager; of a manager {@link #ALL_PARTNERS_MANAGERS} asks. */
    ONLY_ONE_PARTNER(
            PARTNERS, START, "A 229-235", Condition.roles(roles -> roles.size() == 1 && !roles.contains(Role.MANAGER))),
    /** All partners are managers. */
    ALL_PARTNERS_MANAGERS(
            PARTNERS,
            START,
            "A 63-67",
            Condition.roles(roles -> !roles.isEmpty() && Set.of(Role.MANAGER).containsAll(roles))),
    /** All partners have one role, and it is not that of manager. */
    PARTNERS_ONE_SIDED(
            PARTNERS,
            START,
            "A 229-231",
            Condition.roles(
                    roles -> roles.size() > 1 && Set.copyOf(roles).size() == 1 && !roles.contains(Role.MANAGER))),
    /** A partner has not tried it. */
    PARTNER_HAS_NOT_TRIED_IT(
            PARTNERS,
            START,
            "A 106-111",
            Condition.anyPartner(partner -> partner.experience().size() < OwnExperience.values().length)),
    /** A partner has not been trained in both talks and coaching. */
    PARTNER_NOT_TRAINED(
            PARTNERS,
            START,
            "A 97-98, 228-229; B 424-427",
            Condition.anyPartner(partner -> !partner.trained().containsAll(Set.of(Training.TALK, Training.COACHING)))),
    /** A partner has not learnt where the role ends, or no training course is about that. */
    LIMITS_OF_ROLE_NOT_LEARNT(PARTNERS, START, "B 427-428", Condition.notLearnt(Training.LIMITS_OF_ROLE)),
    /** A partner has not learnt to refer people, or no training course is about that. */
    REFERRAL_NOT_LEARNT(PARTNERS, START, "B 428-429", Condition.notLearnt(Training.REFERRAL)),
    /** A partner does not know where to refer people to. */
    NO_REFERRAL_ROUTE(
            PARTNERS,
            START,
            "B 427-429",
            Condition.anyPartner(partner -> partner.routes().isEmpty())),
    /** There is no training course. */
    NO_TRAINING(TRAINING, START, "A 228-229; B 424-427", Condition.none(TrainingCourse.class)),
    /** A training course has no budget. */
    TRAINING_WITHOUT_BUDGET(
            TRAINING, START, "A 228-229", Condition.any(TrainingCourse.class, course -> !course.hasBudget())),
    /** A training course has no time. */
    TRAINING_WITHOUT_TIME(TRAINING, START, "A 229", Condition.any(TrainingCourse.class, course -> !course.hasTime())),
    /** There is no guideline. */
    NO_GUIDELINE(GUIDELINES, START, "B 391-393, 431-433", Condition.none(Guideline.class)),
    /** A guideline has not been evaluated, or no day is set for it. */
    GUIDELINE_NOT_EVALUATED(
            GUIDELINES, START, "B 433-434", Condition.anyOn(Guideline.class, Guideline::isNotEvaluated)),
    /** A guideline leaves nothing to teams. */
    NO_ROOM_TO_TAILOR(
            GUIDELINES,
            START,
            "B 168-170, 434-435",
            Condition.any(Guideline.class, guideline -> guideline.tailoring().isEmpty())),
    /** Employees had no part in making a guideline. */
    MADE_WITHOUT_EMPLOYEES(
            GUIDELINES,
            START,
            "B 278, 437-439",
            Condition.any(Guideline.class, guideline -> !guideline.madeWith().contains(Party.EMPLOYEES))),
    /** All messages are for enthusiasts. */
    ONLY_ENTHUSIASTS_REACHED(
            MESSAGES,
            START,
            "B 420-422",
            Condition.every(Message.class, message -> message.stance() == Stance.ENTHUSIAST)),
    /** No story tells an obstacle. */
    ONLY_SUCCESS_TOLD(
            MESSAGES,
            BEFORE,
            "A 223-224",
            Condition.every(Story.class, story -> story.obstacle().isEmpty())),
    /** There is no story. */
    NO_STORY(MESSAGES, UNDER_WAY, "A 222-225; B 419-420", Condition.none(Story.class)),
    /** There is no scan. */
    NO_SCAN(PRACTICE, START, "A 300-304", Condition.none(Scan.class)),
    /** No initiative is named as Positive Health. */
    IMPLICIT_ONLY(
            PRACTICE,
            START,
            "B 184-192, 302-306",
            Condition.everyInitiative(initiative -> initiative.naming() == NamedAs.IMPLICIT)),
    /** Something is compulsory. */
    MADE_COMPULSORY(PRACTICE, BEFORE, "A 276-282; B 198-206", Condition.pitfall(Pitfall.COMPULSORY)),
    /** Something is part of appraisal. */
    PART_OF_APPRAISAL(PRACTICE, BEFORE, "A 25-27; B 195-197", Condition.pitfall(Pitfall.PART_OF_APPRAISAL)),
    /** Something is measured as performance. */
    MEASURED_AS_PERFORMANCE(
            PRACTICE, BEFORE, "A 271-274; B 233-236", Condition.pitfall(Pitfall.MEASURED_AS_PERFORMANCE)),
    /** There is one fixed form for all, or a guideline of more than four pages. */
    OVER_FORMALISED(
            PRACTICE,
            BEFORE,
            "B 291-296",
            Condition.pitfall(Pitfall.FIXED_FORM)
                    .or(Condition.any(Guideline.class, guideline -> guideline.pages() > 4))),
    /** A pilot was widened before anybody said what worked, what did not and what comes next. */
    PILOT_WIDENED_WITHOUT_LESSONS(
            PRACTICE, START, "A 218-219", Condition.any(Pilot.class, Pilot::isWidenedWithoutLessons)),
    /** An action point is past its day and not done. */
    ACTION_POINT_OVERDUE(PRACTICE, START, "A 301-302", Condition.anyOn(Scan.class, Scan::hasOverduePoint)),
    /** There is no ambassador. */
    NO_AMBASSADORS(PRACTICE, UNDER_WAY, "A 221-223; B 437-439", Condition.none(Ambassador.class)),
    /** There are ambassadors, but in fewer than three teams, or none of the initiatives is carried by many. */
    RESTS_ON_FEW(
            PRACTICE,
            UNDER_WAY,
            "B 278-282, 437-441",
            Condition.parts(
                            Ambassador.class,
                            ambassadors -> !ambassadors.isEmpty()
                                    && ambassadors.stream()
                                                    .map(Ambassador::team)
                                                    .distinct()
                                                    .count()
                                            < 3)
                    .or(Condition.everyInitiative(initiative -> initiative.carriedBy() != Ownership.MANY_PEOPLE))),
    /** An initiative depends on one manager. */
    DEPENDS_ON_ONE_MANAGER(
            PRACTICE,
            START,
            "B 194-197",
            Condition.anyInitiative(initiative -> initiative.carriedBy() == Ownership.ONE_MANAGER)),
    /** Nothing is changed beyond what people do themselves. */
    ONLY_SELF_CARE(CONDITIONS, UNDER_WAY, "B 262-276, 381-383, 397-399", Condition.none(StructuralMeasure.class)),
    /** A need that was sent has had no answer for more than four weeks. */
    NEEDS_UNANSWERED(
            CONDITIONS, BEFORE, "A 119, 134-136, 154", Condition.anyOn(SentNeed.class, SentNeed::isUnanswered)),
    /** A promise was not kept, or its day has passed. */
    PROMISE_NOT_KEPT(CONDITIONS, BEFORE, "A 119", Condition.anyOn(SentNeed.class, SentNeed::isNotKept)),
    /** Everybody heard in the evaluations is an enthusiast. */
    ONLY_ENTHUSIASTS_HEARD(
            EVALUATION, BEFORE, "B 128-137", Condition.parts(Evaluation.class, Evaluation::heardOnlyEnthusiasts)),
    /** A recording should have been deleted. */
    RECORDING_NOT_DELETED(EVALUATION, BEFORE, "B 155", Condition.anyOn(Evaluation.class, Evaluation::keepsRecording)),
    /** It has no place in policy or processes; asked from the start, as the first steps have a part in whether it lasts. */
    PROJECT_NOT_POLICY(LASTING_PLACE, START, "A 212-213; B 284-289, 334-340", Condition.none(Embedding.class)),
    /** Nothing was marked or celebrated. */
    NOTHING_CELEBRATED(LASTING_PLACE, LASTING, "A 310", Condition.none(Milestone.class)),
    /** There has been no message or story for half a year. */
    WENT_QUIET(
            MESSAGES,
            LASTING,
            "A 310, 320; B 288-289, 338-340",
            (programme, on) -> Stream.concat(
                            programme.all(Message.class).stream().map(Message::on),
                            programme.all(Story.class).stream().map(Story::toldOn))
                    .noneMatch(day -> !day.isAfter(on) && day.isAfter(on.minusMonths(6))));

    private static final Texts TEXTS = Texts.of("review");

    private final ProgrammeArea about;
    private final Phase from;
    private final String source;
    private final Condition condition;

    FindingCode(ProgrammeArea about, Phase from, String source, Condition condition) {
        this.about = about;
        this.from = from;
        this.source = source;
        this.condition = condition;
    }

    FindingCode(String source, ReadinessTheme theme) {
        this(READINESS, BEFORE, source, Condition.notReady(theme));
    }

    /** {@return whether there is something to ask on this day, whatever the phase and whatever was set aside} */
    public boolean applies(Programme programme, LocalDate on) {
        return condition.holds(programme, Objects.requireNonNull(on, "on"));
    }

    /** {@return the part of a programme that it is about} */
    public ProgrammeArea about() {
        return about;
    }

    /** {@return the first phase in which it makes sense to ask} */
    public Phase from() {
        return from;
    }

    /** {@return the source: lines of A and B, such as {@code B 411-412}} */
    public String source() {
        return source;
    }

    /** {@return the question, in both languages} */
    public LocalizedText question() {
        return text("question");
    }

    /** {@return why it is asked, in both languages} */
    public LocalizedText why() {
        return text("why");
    }

    /** {@return a next step that one could take, in both languages} */
    public LocalizedText next() {
        return text("next");
    }

    private LocalizedText text(String key) {
        return TEXTS.get(code() + "." + key, LocalizedText::of);
    }

    /** {@return the finding with this code, as {@link Coded#parse} finds it} */
    public static FindingCode parse(String code) {
        return Coded.parse("finding", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static FindingCode fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
