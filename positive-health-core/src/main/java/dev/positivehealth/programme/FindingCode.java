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
import dev.positivehealth.conversation.ConversationPartner;
import dev.positivehealth.conversation.OwnExperience;
import dev.positivehealth.conversation.Training;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.NeedState;
import dev.positivehealth.programme.evaluation.Interview;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 */
public enum FindingCode implements Coded {
    /** Nobody has looked at one of the themes of readiness. */
    READINESS_OPEN(
            READINESS,
            BEFORE,
            "A 80-88",
            Condition.parts(
                    ReadinessAnswer.class,
                    answers -> answers.stream()
                                    .map(ReadinessAnswer::theme)
                                    .distinct()
                                    .count()
                            < ReadinessTheme.values().length)),
    /** Employees have not answered whether people feel safe. */
    SAFETY_NOT_ASKED_OF_EMPLOYEES(
            READINESS,
            BEFORE,
            "A 84-86",
            Condition.parts(
                    ReadinessAnswer.class,
                    answers -> !answers.isEmpty()
                            && answers.stream()
                                    .noneMatch(answer -> answer.theme() == ReadinessTheme.FEELING_SAFE
                                            && answer.answeredBy() == Party.EMPLOYEES))),
    /** The climate is not there yet. */
    SOMETHING_TO_DO_FIRST(
            READINESS, BEFORE, "A 291-294", Condition.parts(ReadinessAnswer.class, FindingCode::climateIsNotThereYet)),
    /** There are no core goals. */
    NO_CORE_GOALS(GOALS, BEFORE, "B 391-393, 410-414", Condition.none(CoreGoal.class)),
    /** There are more than three core goals. */
    TOO_MANY_CORE_GOALS(GOALS, BEFORE, "B 411-412", Condition.parts(CoreGoal.class, goals -> goals.size() > 3)),
    /** Nobody on the board has spoken in favour of it. */
    NO_BOARD_SUPPORT(
            LEADERSHIP, BEFORE, "B 396-397", Condition.none(Sponsor.class, sponsor -> sponsor.party() == Party.BOARD)),
    /** No time has been set aside. */
    NO_TIME_SET_ASIDE(CONDITIONS, BEFORE, "A 83-84; B 257-260", Condition.none(TimeSetAside.class)),
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
    /** All partners are managers. */
    ALL_PARTNERS_MANAGERS(
            PARTNERS,
            START,
            "A 63-67",
            Condition.partners(partners -> roles(partners).equals(Set.of(Role.MANAGER)))),
    /** All partners have one role, and it is not that of manager. */
    PARTNERS_ONE_SIDED(
            PARTNERS,
            START,
            "A 229-231",
            Condition.partners(partners -> partners.size() > 1
                    && roles(partners).size() == 1
                    && !roles(partners).contains(Role.MANAGER))),
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
    /** A partner does not know where to refer people to. */
    NO_REFERRAL_ROUTE(
            PARTNERS,
            START,
            "B 427-429",
            Condition.anyPartner(partner -> partner.routes().isEmpty())),
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
            PRACTICE,
            START,
            "A 218-219",
            Condition.any(
                    Pilot.class,
                    pilot -> !pilot.widenedTo().isEmpty()
                            && Stream.of(pilot.worked(), pilot.didNotWork(), pilot.next())
                                    .anyMatch(Optional::isEmpty))),
    /** An action point is past its day and not done. */
    ACTION_POINT_OVERDUE(
            PRACTICE,
            START,
            "A 301-302",
            Condition.anyOn(
                    Scan.class,
                    (scan, on) -> scan.actionPoints().stream()
                            .anyMatch(point ->
                                    point.by().isBefore(on) && point.doneOn().isEmpty()))),
    /** There are ambassadors in fewer than three teams, or none of the initiatives is carried by many. */
    RESTS_ON_FEW(
            PRACTICE,
            UNDER_WAY,
            "B 278-282, 437-441",
            Condition.parts(
                            Ambassador.class,
                            ambassadors -> ambassadors.stream()
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
            CONDITIONS,
            BEFORE,
            "A 119, 134-136, 154",
            Condition.anyOn(
                    SentNeed.class,
                    (sent, on) -> sent.need() instanceof Need.Pending pending
                            && LocalDate.ofInstant(pending.events().get(0).at(), ZoneOffset.UTC)
                                    .plusWeeks(4)
                                    .isBefore(on))),
    /** A promise was not kept, or its day has passed. */
    PROMISE_NOT_KEPT(
            CONDITIONS,
            BEFORE,
            "A 119",
            Condition.anyOn(
                    SentNeed.class,
                    (sent, on) -> sent.need().state() == NeedState.NOT_KEPT
                            || (sent.need() instanceof Need.Promised promised
                                    && promised.on().isBefore(on)))),
    /** Everybody heard in the evaluations is an enthusiast. */
    ONLY_ENTHUSIASTS_HEARD(
            EVALUATION, BEFORE, "B 128-137", Condition.parts(Evaluation.class, FindingCode::onlyEnthusiastsWereHeard)),
    /** A recording should have been deleted. */
    RECORDING_NOT_DELETED(
            EVALUATION,
            BEFORE,
            "B 155",
            Condition.anyOn(
                    Evaluation.class,
                    (evaluation, on) ->
                            evaluation.interviews().stream().anyMatch(interview -> interview.keepsRecording(on)))),
    /** It has run for a year and has no place in policy. */
    PROJECT_NOT_POLICY(LASTING_PLACE, LASTING, "B 284-289, 334-340", Condition.none(Embedding.class)),
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
    private static final Set<ReadinessTheme> CLIMATE =
            Set.of(ReadinessTheme.OWN_DIRECTION, ReadinessTheme.EYE_FOR_HEALTH, ReadinessTheme.POSITIVE_AND_SAFE);

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

    private static Set<Role> roles(List<ConversationPartner> partners) {
        return partners.stream().map(partner -> partner.who().role()).collect(Collectors.toSet());
    }

    private static boolean onlyEnthusiastsWereHeard(List<Evaluation> evaluations) {
        return evaluations.stream()
                .flatMap(evaluation -> evaluation.interviews().stream())
                .filter(Interview::counts)
                .map(Interview::stance)
                .collect(Collectors.toSet())
                .equals(Set.of(Stance.ENTHUSIAST));
    }

    /** The newest answer on a theme counts; of two on one day, the later in the list. */
    private static boolean climateIsNotThereYet(List<ReadinessAnswer> answers) {
        Map<ReadinessTheme, ReadinessAnswer> newest = new EnumMap<>(ReadinessTheme.class);
        answers.forEach(answer ->
                newest.merge(answer.theme(), answer, (before, now) -> now.on().isBefore(before.on()) ? before : now));
        return newest.values().stream()
                .anyMatch(answer -> CLIMATE.contains(answer.theme()) && answer.state() == ReadinessState.NOT_YET);
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
