package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * What a review can ask about. Each is a question with its reason and a next step, in our own words; none is a judgement.
 *
 * <p>Sources: A is the guide "Hoe Positieve Gezondheid past binnen de werkomgeving" (Institute for Positive Health), B the study
 * "Pilot Positief Gezond Werken in het MBO" (Maastricht University); numbers are lines of their texts. Where a finding has a
 * number of its own (three teams, four pages, four weeks, half a year), the number is this project's choice.
 *
 * <p>A question about something that is there is asked as soon as it is there. A question about something that is missing waits
 * until an organisation comes to it, so that a beginner gets a few.
 */
public enum FindingCode implements Coded {
    /** A theme of readiness that nobody has looked at. */
    READINESS_OPEN(Phase.BEFORE, "A 80-88"),
    /** Whether people feel safe was answered by others than employees. */
    SAFETY_NOT_ASKED_OF_EMPLOYEES(Phase.BEFORE, "A 84-86"),
    /** The climate is not there yet. */
    SOMETHING_TO_DO_FIRST(Phase.BEFORE, "A 291-294"),
    /** There is no core goal. */
    NO_CORE_GOALS(Phase.BEFORE, "B 391-393, 410-414"),
    /** There are more than three core goals. */
    TOO_MANY_CORE_GOALS(Phase.BEFORE, "B 411-412"),
    /** Nobody of the board has spoken for it. */
    NO_BOARD_SUPPORT(Phase.BEFORE, "B 396-397"),
    /** No time was set aside. */
    NO_TIME_SET_ASIDE(Phase.BEFORE, "A 83-84; B 257-260"),
    /** A core goal is in no message. */
    GOALS_NOT_COMMUNICATED(Phase.START, "B 414-415"),
    /** Nothing says why it fits what the organisation stands for. */
    PRESENTED_AS_SOMETHING_NEW(Phase.START, "A 284-288"),
    /** No manager sets a visible example. */
    MANAGERS_NOT_VISIBLE(Phase.START, "A 294-295; B 342-352"),
    /** There is no list of partners. */
    NO_PARTNERS(Phase.START, "A 233-235"),
    /** All partners are managers. */
    ALL_PARTNERS_MANAGERS(Phase.START, "A 63-67"),
    /** All partners have one role. */
    PARTNERS_ONE_SIDED(Phase.START, "A 229-231"),
    /** A partner has not tried it. */
    PARTNER_HAS_NOT_TRIED_IT(Phase.START, "A 106-111"),
    /** A partner has not learnt talk and coaching. */
    PARTNER_NOT_TRAINED(Phase.START, "A 97-98, 228-229; B 424-427"),
    /** A partner does not know where to refer to. */
    NO_REFERRAL_ROUTE(Phase.START, "B 427-429"),
    /** A training has no budget. */
    TRAINING_WITHOUT_BUDGET(Phase.START, "A 228-229"),
    /** A training has no time. */
    TRAINING_WITHOUT_TIME(Phase.START, "A 229"),
    /** There is no guideline. */
    NO_GUIDELINE(Phase.START, "B 391-393, 431-433"),
    /** The guideline is not evaluated, or no day is set for it. */
    GUIDELINE_NOT_EVALUATED(Phase.START, "B 433-434"),
    /** The guideline leaves nothing to teams. */
    NO_ROOM_TO_TAILOR(Phase.START, "B 168-170, 434-435"),
    /** Employees had no part in making the guideline. */
    MADE_WITHOUT_EMPLOYEES(Phase.START, "B 278, 437-439"),
    /** All messages are for enthusiasts. */
    ONLY_ENTHUSIASTS_REACHED(Phase.START, "B 420-422"),
    /** No story tells an obstacle. */
    ONLY_SUCCESS_TOLD(Phase.BEFORE, "A 223-224"),
    /** No initiative is named as Positive Health. */
    IMPLICIT_ONLY(Phase.START, "B 184-192, 302-306"),
    /** Something is compulsory. */
    MADE_COMPULSORY(Phase.BEFORE, "A 276-282; B 198-206"),
    /** Something is part of appraisal. */
    PART_OF_APPRAISAL(Phase.BEFORE, "A 25-27; B 195-197"),
    /** Something is measured as performance. */
    MEASURED_AS_PERFORMANCE(Phase.BEFORE, "A 271-274; B 233-236"),
    /** It has one fixed form for all, or a guideline of more than four pages. */
    OVER_FORMALISED(Phase.BEFORE, "B 291-296"),
    /** A pilot was widened before it was said what worked, what did not and what comes next. */
    PILOT_WIDENED_WITHOUT_LESSONS(Phase.START, "A 218-219"),
    /** An action point is not done, and its day is over. */
    ACTION_POINT_OVERDUE(Phase.START, "A 301-302"),
    /** There are ambassadors in fewer than three teams, or none of the initiatives is carried by many. */
    RESTS_ON_FEW(Phase.UNDER_WAY, "B 278-282, 437-441"),
    /** An initiative hangs on one manager. */
    DEPENDS_ON_ONE_MANAGER(Phase.START, "B 194-197"),
    /** Nothing is changed beside what people do themselves. */
    ONLY_SELF_CARE(Phase.UNDER_WAY, "B 262-276, 381-383, 397-399"),
    /** A sent need has had no answer for more than four weeks. */
    NEEDS_UNANSWERED(Phase.BEFORE, "A 119, 134-136, 154"),
    /** A promise was not kept, or its day is over. */
    PROMISE_NOT_KEPT(Phase.BEFORE, "A 119"),
    /** All who were heard in the evaluations are enthusiasts. */
    ONLY_ENTHUSIASTS_HEARD(Phase.BEFORE, "B 128-137"),
    /** A recording should have been deleted. */
    RECORDING_NOT_DELETED(Phase.BEFORE, "B 155"),
    /** It runs for a year and has no place in policy. */
    PROJECT_NOT_POLICY(Phase.LASTING, "B 284-289, 334-340"),
    /** Nothing was marked or celebrated. */
    NOTHING_CELEBRATED(Phase.LASTING, "A 310"),
    /** There was no message or story for half a year. */
    WENT_QUIET(Phase.LASTING, "A 310, 320; B 288-289, 338-340");

    private static final Texts TEXTS = Texts.of("review");

    private final Phase from;
    private final String source;

    FindingCode(Phase from, String source) {
        this.from = from;
        this.source = source;
    }

    /** {@return from which phase on it makes sense to ask: the first phase in which it is asked} */
    public Phase from() {
        return from;
    }

    /** {@return the source: lines of A and B, such as {@code B 411-412}} */
    public String source() {
        return source;
    }

    /** {@return a question in both languages} */
    public LocalizedText question() {
        return text("question");
    }

    /** {@return why it is asked: the reason in both languages} */
    public LocalizedText why() {
        return text("why");
    }

    /** {@return a next step: a step that one could take, in both languages} */
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

    @Override
    public String toString() {
        return code();
    }
}
