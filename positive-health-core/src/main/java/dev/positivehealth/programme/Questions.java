package dev.positivehealth.programme;

import dev.positivehealth.conversation.PartnerFinding;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.NeedEvent;
import dev.positivehealth.plan.NeedState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** When each question of a review applies. */
final class Questions {
    private static final int MOST_GOALS = 3;
    private static final int MOST_PAGES = 4;
    private static final int FEWEST_TEAMS = 3;
    private static final int DAYS_FOR_AN_ANSWER = 28;
    private static final int MONTHS_OF_QUIET = 6;
    private static final Set<ReadinessTheme> CLIMATE =
            Set.of(ReadinessTheme.OWN_DIRECTION, ReadinessTheme.EYE_FOR_HEALTH, ReadinessTheme.POSITIVE_AND_SAFE);

    private final Programme programme;
    private final LocalDate on;

    private Questions(Programme programme, LocalDate on) {
        this.programme = programme;
        this.on = on;
    }

    static boolean applies(FindingCode code, Programme programme, LocalDate on) {
        return new Questions(programme, on).applies(code);
    }

    private boolean applies(FindingCode code) {
        return switch (code) {
            case READINESS_OPEN ->
                Arrays.stream(ReadinessTheme.values())
                        .anyMatch(theme -> answers().noneMatch(answer -> answer.theme() == theme));
            case SAFETY_NOT_ASKED_OF_EMPLOYEES ->
                !answers().toList().isEmpty()
                        && answers()
                                .filter(answer -> answer.theme() == ReadinessTheme.FEELING_SAFE)
                                .noneMatch(answer -> answer.answeredBy() == Party.EMPLOYEES);
            case SOMETHING_TO_DO_FIRST ->
                CLIMATE.stream()
                        .map(this::lastAnswer)
                        .flatMap(Optional::stream)
                        .anyMatch(answer -> answer.state() == ReadinessState.NOT_YET);
            case NO_CORE_GOALS -> all(CoreGoal.class).isEmpty();
            case TOO_MANY_CORE_GOALS -> all(CoreGoal.class).size() > MOST_GOALS;
            case NO_BOARD_SUPPORT -> all(Sponsor.class).stream().noneMatch(sponsor -> sponsor.party() == Party.BOARD);
            case NO_TIME_SET_ASIDE -> all(TimeSetAside.class).isEmpty();
            case GOALS_NOT_COMMUNICATED ->
                all(CoreGoal.class).stream()
                        .anyMatch(goal -> all(Message.class).stream()
                                .noneMatch(message -> message.goals().contains(goal.code())));
            case PRESENTED_AS_SOMETHING_NEW -> all(MissionFit.class).isEmpty();
            case MANAGERS_NOT_VISIBLE ->
                all(Sponsor.class).stream()
                        .noneMatch(sponsor -> sponsor.party() == Party.MANAGERS
                                && sponsor.example().isPresent());
            case NO_PARTNERS -> partners(PartnerFinding.NO_PARTNERS);
            case ALL_PARTNERS_MANAGERS -> partners(PartnerFinding.ALL_PARTNERS_MANAGERS);
            case PARTNERS_ONE_SIDED -> partners(PartnerFinding.PARTNERS_ONE_SIDED);
            case PARTNER_HAS_NOT_TRIED_IT -> partners(PartnerFinding.PARTNER_HAS_NOT_TRIED_IT);
            case PARTNER_NOT_TRAINED -> partners(PartnerFinding.PARTNER_NOT_TRAINED);
            case NO_REFERRAL_ROUTE -> partners(PartnerFinding.NO_REFERRAL_ROUTE);
            case TRAINING_WITHOUT_BUDGET -> any(TrainingCourse.class, course -> !course.hasBudget());
            case TRAINING_WITHOUT_TIME -> any(TrainingCourse.class, course -> !course.hasTime());
            case NO_GUIDELINE -> all(Guideline.class).isEmpty();
            case GUIDELINE_NOT_EVALUATED -> any(Guideline.class, this::isNotEvaluated);
            case NO_ROOM_TO_TAILOR ->
                any(Guideline.class, guideline -> guideline.tailoring().isEmpty());
            case MADE_WITHOUT_EMPLOYEES ->
                any(Guideline.class, guideline -> !guideline.madeWith().contains(Party.EMPLOYEES));
            case ONLY_ENTHUSIASTS_REACHED -> only(all(Message.class).stream().map(Message::stance));
            case ONLY_SUCCESS_TOLD ->
                !all(Story.class).isEmpty()
                        && all(Story.class).stream()
                                .allMatch(story -> story.obstacle().isEmpty());
            case IMPLICIT_ONLY ->
                !initiatives().isEmpty()
                        && initiatives().stream().allMatch(initiative -> initiative.naming() == NamedAs.IMPLICIT);
            case MADE_COMPULSORY -> has(Pitfall.COMPULSORY);
            case PART_OF_APPRAISAL -> has(Pitfall.PART_OF_APPRAISAL);
            case MEASURED_AS_PERFORMANCE -> has(Pitfall.MEASURED_AS_PERFORMANCE);
            case OVER_FORMALISED ->
                has(Pitfall.FIXED_FORM) || any(Guideline.class, guideline -> guideline.pages() > MOST_PAGES);
            case PILOT_WIDENED_WITHOUT_LESSONS ->
                any(
                        Pilot.class,
                        pilot -> !pilot.widenedTo().isEmpty()
                                && Stream.of(pilot.worked(), pilot.didNotWork(), pilot.next())
                                        .anyMatch(Optional::isEmpty));
            case ACTION_POINT_OVERDUE ->
                all(Scan.class).stream()
                        .flatMap(scan -> scan.actionPoints().stream())
                        .anyMatch(point ->
                                point.by().isBefore(on) && point.doneOn().isEmpty());
            case RESTS_ON_FEW ->
                all(Ambassador.class).stream().map(Ambassador::team).distinct().count() < FEWEST_TEAMS
                        || (!initiatives().isEmpty()
                                && initiatives().stream()
                                        .noneMatch(initiative -> initiative.carriedBy() == Ownership.MANY_PEOPLE));
            case DEPENDS_ON_ONE_MANAGER ->
                initiatives().stream().anyMatch(initiative -> initiative.carriedBy() == Ownership.ONE_MANAGER);
            case ONLY_SELF_CARE -> all(StructuralMeasure.class).isEmpty();
            case NEEDS_UNANSWERED -> any(SentNeed.class, this::isUnanswered);
            case PROMISE_NOT_KEPT -> any(SentNeed.class, this::isNotKept);
            case ONLY_ENTHUSIASTS_HEARD ->
                only(interviews().stream().filter(Interview::counts).map(Interview::stance));
            case RECORDING_NOT_DELETED -> interviews().stream().anyMatch(interview -> interview.keepsRecording(on));
            case PROJECT_NOT_POLICY -> all(Embedding.class).isEmpty();
            case NOTHING_CELEBRATED -> all(Milestone.class).isEmpty();
            case WENT_QUIET ->
                Stream.concat(
                                all(Message.class).stream().map(Message::on),
                                all(Story.class).stream().map(Story::toldOn))
                        .filter(day -> !day.isAfter(on))
                        .noneMatch(day -> day.isAfter(on.minusMonths(MONTHS_OF_QUIET)));
        };
    }

    private <T extends ProgrammePart> List<T> all(Class<T> type) {
        return programme.all(type);
    }

    private <T extends ProgrammePart> boolean any(Class<T> type, Predicate<T> is) {
        return all(type).stream().anyMatch(is);
    }

    private Stream<ReadinessAnswer> answers() {
        return all(ReadinessAnswer.class).stream();
    }

    /** The newest answer on a theme; of one day the later in the list. */
    private Optional<ReadinessAnswer> lastAnswer(ReadinessTheme theme) {
        return answers()
                .filter(answer -> answer.theme() == theme)
                .reduce((before, now) -> now.on().isBefore(before.on()) ? before : now);
    }

    /** Whether the list of partners is so; an empty list is asked about by itself. */
    private boolean partners(PartnerFinding finding) {
        return programme.partnerList().findings().contains(finding);
    }

    private List<Initiative> initiatives() {
        return all(Scan.class).stream()
                .flatMap(scan -> scan.initiatives().stream())
                .toList();
    }

    private List<Interview> interviews() {
        return all(Evaluation.class).stream()
                .flatMap(evaluation -> evaluation.interviews().stream())
                .toList();
    }

    private boolean has(Pitfall caution) {
        return Stream.of(
                        all(Guideline.class).stream().map(Guideline::cautions),
                        all(Embedding.class).stream().map(Embedding::cautions),
                        initiatives().stream().map(Initiative::cautions))
                .flatMap(sets -> sets)
                .flatMap(Collection::stream)
                .anyMatch(one -> one == caution);
    }

    private static boolean only(Stream<Stance> stances) {
        List<Stance> all = stances.distinct().toList();
        return all.equals(List.of(Stance.ENTHUSIAST));
    }

    private boolean isNotEvaluated(Guideline guideline) {
        return guideline
                .evaluateOn()
                .map(day -> day.isBefore(on)
                        && guideline
                                .evaluatedOn()
                                .filter(done -> !done.isBefore(day))
                                .isEmpty())
                .orElse(true);
    }

    private boolean isUnanswered(SentNeed sent) {
        if (!(sent.need() instanceof Need.Pending pending)) {
            return false;
        }
        NeedEvent.Sent event = (NeedEvent.Sent) pending.events().get(0);
        return LocalDate.ofInstant(event.at(), ZoneOffset.UTC)
                .plusDays(DAYS_FOR_AN_ANSWER)
                .isBefore(on);
    }

    private boolean isNotKept(SentNeed sent) {
        return sent.need().state() == NeedState.NOT_KEPT
                || (sent.need() instanceof Need.Promised promised
                        && promised.on().isBefore(on));
    }
}
