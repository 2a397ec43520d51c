package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentReceipt;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTally;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.Need;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.SheetRequirements;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.team.TeamSession;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One format of document: its name, and how a value of the domain is written in it and read from it.
 *
 * @param <T> what a document of this type holds
 */
public final class DocumentType<T> {
    static final String PREFIX = "positive-health/";

    /** What one person answered, {@code positive-health/answer-sheet/1}. */
    public static final DocumentType<AnswerSheet> ANSWER_SHEET = answerSheet(SheetRequirements.none());

    /** Scores of the six dimensions, {@code positive-health/profile/1}. */
    public static final DocumentType<Profile> PROFILE = new DocumentType<>(
            PREFIX + "profile/1", Profile.class, (raw, known) -> ProfileDocument.read(raw), ProfileDocument::write);

    /** A questionnaire, {@code positive-health/questionnaire/1}. */
    public static final DocumentType<Questionnaire> QUESTIONNAIRE = new DocumentType<>(
            PREFIX + "questionnaire/1",
            Questionnaire.class,
            (raw, known) -> QuestionnaireDocument.read(raw),
            QuestionnaireDocument::write);

    /** What is wrong with a document, {@code positive-health/problem/1}. */
    public static final DocumentType<Problem> PROBLEM = new DocumentType<>(
            PREFIX + "problem/1", Problem.class, (raw, known) -> ProblemDocument.read(raw), ProblemDocument::write);

    /** Everything that happened to a person's consents, {@code positive-health/consent-ledger/1}. */
    public static final DocumentType<ConsentLedger> CONSENT_LEDGER = new DocumentType<>(
            PREFIX + "consent-ledger/1",
            ConsentLedger.class,
            (raw, known) -> ConsentDocuments.readLedger(raw),
            ConsentDocuments::write);

    /** The proof of one consent event, {@code positive-health/consent-receipt/1}. */
    public static final DocumentType<ConsentReceipt> CONSENT_RECEIPT = new DocumentType<>(
            PREFIX + "consent-receipt/1",
            ConsentReceipt.class,
            (raw, known) -> ConsentDocuments.readReceipt(raw),
            ConsentDocuments::write);

    /** A conversation at one of its stages, {@code positive-health/conversation/1}. */
    public static final DocumentType<Conversation> CONVERSATION = new DocumentType<>(
            PREFIX + "conversation/1",
            Conversation.class,
            (raw, known) -> ConversationDocument.read(raw),
            ConversationDocument::write);

    /** A plan, {@code positive-health/action-plan/1}. */
    public static final DocumentType<ActionPlan> ACTION_PLAN = new DocumentType<>(
            PREFIX + "action-plan/1",
            ActionPlan.class,
            (raw, known) -> PlanDocuments.readPlan(raw),
            PlanDocuments::write);

    /** A need and what came of it, {@code positive-health/need/1}. */
    public static final DocumentType<Need> NEED = new DocumentType<>(
            PREFIX + "need/1", Need.class, (raw, known) -> PlanDocuments.readNeed(raw), PlanDocuments::write);

    /** The documents of one person in one, {@code positive-health/journey/1}. */
    public static final DocumentType<Journey> JOURNEY =
            new DocumentType<>(PREFIX + "journey/1", Journey.class, JourneyDocument::read, JourneyDocument::write);

    /** A session of a team at one of its stages, {@code positive-health/team-session/1}. */
    public static final DocumentType<TeamSession> TEAM_SESSION = new DocumentType<>(
            PREFIX + "team-session/1",
            TeamSession.class,
            (raw, known) -> TeamSessionDocument.read(raw),
            TeamSessionDocument::write);

    /** The outcomes of the groups of a round, {@code positive-health/group-report/1}. */
    public static final DocumentType<GroupReport> GROUP_REPORT = new DocumentType<>(
            PREFIX + "group-report/1",
            GroupReport.class,
            (raw, known) -> OutcomeDocuments.readReport(raw),
            OutcomeDocuments::write);

    /** Scores of some people added up, for the controller, {@code positive-health/group-tally/1}. */
    public static final DocumentType<GroupTally> GROUP_TALLY = new DocumentType<>(
            PREFIX + "group-tally/1",
            GroupTally.class,
            (raw, known) -> OutcomeDocuments.readTally(raw),
            OutcomeDocuments::write);

    /** The programme of an organisation, {@code positive-health/programme/1}. */
    public static final DocumentType<Programme> PROGRAMME = new DocumentType<>(
            PREFIX + "programme/1",
            Programme.class,
            (raw, known) -> ProgrammeDocument.read(raw),
            ProgrammeDocument::write);

    private static final List<DocumentType<?>> ALL = List.of(
            ANSWER_SHEET,
            PROFILE,
            QUESTIONNAIRE,
            PROBLEM,
            CONSENT_LEDGER,
            CONSENT_RECEIPT,
            CONVERSATION,
            ACTION_PLAN,
            NEED,
            JOURNEY,
            TEAM_SESSION,
            GROUP_REPORT,
            GROUP_TALLY,
            PROGRAMME);

    private final String format;
    private final Class<T> javaType;
    private final BiFunction<@Nullable Object, Questionnaires, Checked<T>> reader;
    private final Function<T, Map<String, @Nullable Object>> writer;

    private DocumentType(
            String format,
            Class<T> javaType,
            BiFunction<@Nullable Object, Questionnaires, Checked<T>> reader,
            Function<T, Map<String, @Nullable Object>> writer) {
        this.format = format;
        this.javaType = javaType;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Gives the type of answer sheets for a place that asks more of them, such as a round of group outcomes.
     *
     * @param requirements what the place asks
     * @return the format of {@link #ANSWER_SHEET}, read with these requirements
     */
    public static DocumentType<AnswerSheet> answerSheet(SheetRequirements requirements) {
        return new DocumentType<>(
                AnswerSheetDraft.FORMAT,
                AnswerSheet.class,
                (raw, known) -> AnswerSheetDocument.read(raw, known, requirements),
                AnswerSheetDocument::write);
    }

    /** {@return all types of documents} */
    public static List<DocumentType<?>> all() {
        return ALL;
    }

    /**
     * {@return the format: what a document of this type names in its first property, such as {@code
     * positive-health/profile/1}}
     */
    public String format() {
        return format;
    }

    /** {@return the short name: the format without its prefix, such as {@code profile/1}} */
    public String name() {
        return format.substring(PREFIX.length());
    }

    /** {@return the Java type: the class of what a document holds} */
    public Class<T> javaType() {
        return javaType;
    }

    /**
     * Reads a document.
     *
     * @param plain the document as plain values: maps, lists, texts, numbers, booleans, nulls
     * @param known the questionnaires that are known here
     * @return what the document holds, or all violations in contract order
     */
    public Checked<T> read(@Nullable Object plain, Questionnaires known) {
        return reader.apply(plain, known);
    }

    /**
     * Writes a document.
     *
     * @param value what the document is to hold
     * @return the document as plain values, properties in contract order, {@code format} first
     */
    public Map<String, @Nullable Object> write(T value) {
        return writer.apply(value);
    }

    /**
     * Says that a text is not even one JSON value.
     *
     * @param <T> what the document should have held
     * @return the one violation {@code json.malformed}, at the root
     */
    public static <T> Checked<T> malformed() {
        return Checked.invalid(List.of(Violation.of(PropertyPath.ROOT, ViolationCode.JSON_MALFORMED)));
    }

    /** The format. */
    @Override
    public String toString() {
        return format;
    }
}
