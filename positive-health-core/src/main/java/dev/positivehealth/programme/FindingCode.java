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
    READINESS_OPEN("readiness-open", Phase.BEFORE, "A 80-88"),
    /** Whether people feel safe was answered by others than employees. */
    SAFETY_NOT_ASKED_OF_EMPLOYEES("safety-not-asked-of-employees", Phase.BEFORE, "A 84-86"),
    /** The climate is not there yet. */
    SOMETHING_TO_DO_FIRST("something-to-do-first", Phase.BEFORE, "A 291-294"),
    /** There is no core goal. */
    NO_CORE_GOALS("no-core-goals", Phase.BEFORE, "B 391-393, 410-414"),
    /** There are more than three core goals. */
    TOO_MANY_CORE_GOALS("too-many-core-goals", Phase.BEFORE, "B 411-412"),
    /** Nobody of the board has spoken for it. */
    NO_BOARD_SUPPORT("no-board-support", Phase.BEFORE, "B 396-397"),
    /** No time was set aside. */
    NO_TIME_SET_ASIDE("no-time-set-aside", Phase.BEFORE, "A 83-84; B 257-260"),
    /** A core goal is in no message. */
    GOALS_NOT_COMMUNICATED("goals-not-communicated", Phase.START, "B 414-415"),
    /** Nothing says why it fits what the organisation stands for. */
    PRESENTED_AS_SOMETHING_NEW("presented-as-something-new", Phase.START, "A 284-288"),
    /** No manager sets a visible example. */
    MANAGERS_NOT_VISIBLE("managers-not-visible", Phase.START, "A 294-295; B 342-352"),
    /** There is no list of partners. */
    NO_PARTNERS("no-partners", Phase.START, "A 233-235"),
    /** All partners are managers. */
    ALL_PARTNERS_MANAGERS("all-partners-managers", Phase.START, "A 63-67"),
    /** All partners have one role. */
    PARTNERS_ONE_SIDED("partners-one-sided", Phase.START, "A 229-231"),
    /** A partner has not tried it. */
    PARTNER_HAS_NOT_TRIED_IT("partner-has-not-tried-it", Phase.START, "A 106-111"),
    /** A partner has not learnt talk and coaching. */
    PARTNER_NOT_TRAINED("partner-not-trained", Phase.START, "A 97-98, 228-229; B 424-427"),
    /** A partner does not know where to refer to. */
    NO_REFERRAL_ROUTE("no-referral-route", Phase.START, "B 427-429"),
    /** A training has no budget. */
    TRAINING_WITHOUT_BUDGET("training-without-budget", Phase.START, "A 228-229"),
    /** A training has no time. */
    TRAINING_WITHOUT_TIME("training-without-time", Phase.START, "A 229"),
    /** There is no guideline. */
    NO_GUIDELINE("no-guideline", Phase.START, "B 391-393, 431-433"),
    /** The guideline is not evaluated, or no day is set for it. */
    GUIDELINE_NOT_EVALUATED("guideline-not-evaluated", Phase.START, "B 433-434"),
    /** The guideline leaves nothing to teams. */
    NO_ROOM_TO_TAILOR("no-room-to-tailor", Phase.START, "B 168-170, 434-435"),
    /** Employees had no part in making the guideline. */
    MADE_WITHOUT_EMPLOYEES("made-without-employees", Phase.START, "B 278, 437-439"),
    /** All messages are for enthusiasts. */
    ONLY_ENTHUSIASTS_REACHED("only-enthusiasts-reached", Phase.START, "B 420-422"),
    /** No story tells an obstacle. */
    ONLY_SUCCESS_TOLD("only-success-told", Phase.BEFORE, "A 223-224"),
    /** No initiative is named as Positive Health. */
    IMPLICIT_ONLY("implicit-only", Phase.START, "B 184-192, 302-306"),
    /** Something is compulsory. */
    MADE_COMPULSORY("made-compulsory", Phase.BEFORE, "A 276-282; B 198-206"),
    /** Something is part of appraisal. */
    PART_OF_APPRAISAL("part-of-appraisal", Phase.BEFORE, "A 25-27; B 195-197"),
    /** Something is measured as performance. */
    MEASURED_AS_PERFORMANCE("measured-as-performance", Phase.BEFORE, "A 271-274; B 233-236"),
    /** It has one fixed form for all, or a guideline of more than four pages. */
    OVER_FORMALISED("over-formalised", Phase.BEFORE, "B 291-296"),
    /** A pilot was widened before it was said what worked, what did not and what comes next. */
    PILOT_WIDENED_WITHOUT_LESSONS("pilot-widened-without-lessons", Phase.START, "A 218-219"),
    /** An action point is not done, and its day is over. */
    ACTION_POINT_OVERDUE("action-point-overdue", Phase.START, "A 301-302"),
    /** There are ambassadors in fewer than three teams, or none of the initiatives is carried by many. */
    RESTS_ON_FEW("rests-on-few", Phase.UNDER_WAY, "B 278-282, 437-441"),
    /** An initiative hangs on one manager. */
    DEPENDS_ON_ONE_MANAGER("depends-on-one-manager", Phase.START, "B 194-197"),
    /** Nothing is changed beside what people do themselves. */
    ONLY_SELF_CARE("only-self-care", Phase.UNDER_WAY, "B 262-276, 381-383, 397-399"),
    /** A sent need has had no answer for more than four weeks. */
    NEEDS_UNANSWERED("needs-unanswered", Phase.BEFORE, "A 119, 134-136, 154"),
    /** A promise was not kept, or its day is over. */
    PROMISE_NOT_KEPT("promise-not-kept", Phase.BEFORE, "A 119"),
    /** All who were heard in the evaluations are enthusiasts. */
    ONLY_ENTHUSIASTS_HEARD("only-enthusiasts-heard", Phase.BEFORE, "B 128-137"),
    /** A recording should have been deleted. */
    RECORDING_NOT_DELETED("recording-not-deleted", Phase.BEFORE, "B 155"),
    /** It runs for a year and has no place in policy. */
    PROJECT_NOT_POLICY("project-not-policy", Phase.LASTING, "B 284-289, 334-340"),
    /** Nothing was marked or celebrated. */
    NOTHING_CELEBRATED("nothing-celebrated", Phase.LASTING, "A 310"),
    /** There was no message or story for half a year. */
    WENT_QUIET("went-quiet", Phase.LASTING, "A 310, 320; B 288-289, 338-340");

    private static final Texts TEXTS = Texts.load("review");

    private final String code;
    private final Phase from;
    private final String source;

    FindingCode(String code, Phase from, String source) {
        this.code = code;
        this.from = from;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Tells from which phase on it makes sense to ask.
     *
     * @return the first phase in which it is asked
     */
    public Phase from() {
        return from;
    }

    /**
     * Gives the source.
     *
     * @return lines of A and B, such as {@code B 411-412}
     */
    public String source() {
        return source;
    }

    /**
     * Gives the question.
     *
     * @return a question in both languages
     */
    public LocalizedText question() {
        return text("question");
    }

    /**
     * Tells why it is asked.
     *
     * @return the reason in both languages
     */
    public LocalizedText why() {
        return text("why");
    }

    /**
     * Gives a next step.
     *
     * @return a step that one could take, in both languages
     */
    public LocalizedText next() {
        return text("next");
    }

    private LocalizedText text(String key) {
        return TEXTS.get(code + "." + key, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static FindingCode parse(String code) {
        return Coded.parse("finding", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
