package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.consent.AuditedDecision;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentReceipt;
import dev.positivehealth.consent.ConsentStates;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.EffectsOfWithdrawal;
import dev.positivehealth.consent.RequestsSeen;
import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.Guide;
import dev.positivehealth.conversation.OfferSeen;
import dev.positivehealth.conversation.SharedNotes;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.journey.JourneyExport;
import dev.positivehealth.journey.PossibleSteps;
import dev.positivehealth.json.document.Properties.Values;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTally;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.SharedPlan;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.review.Review;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.SheetRequirements;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoreExplanation;
import dev.positivehealth.scoring.SideBySide;
import dev.positivehealth.team.TeamSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One format of document: its name, and how a value of the domain is written in it, read from it and checked against it.
 *
 * @param <T> what a document of this type holds
 */
public final class DocumentType<T> extends DocumentFormat<T> {
    /** What one person answered, {@code positive-health/answer-sheet/1}. */
    public static final DocumentType<AnswerSheet> ANSWER_SHEET = answerSheet(SheetRequirements.none());

    /** A sheet that is not finished, {@code positive-health/answer-sheet-draft/1}: kept as it was typed, never counted. */
    public static final DocumentType<AnswerSheetDraft> ANSWER_SHEET_DRAFT = draft();

    /** Scores of the six dimensions, {@code positive-health/profile/1}. */
    public static final DocumentType<Profile> PROFILE = new DocumentType<>(ScoringFormats.PROFILE);

    /** A questionnaire, {@code positive-health/questionnaire/1}. */
    public static final DocumentType<Questionnaire> QUESTIONNAIRE = new DocumentType<>(ScoringFormats.QUESTIONNAIRE);

    /** What is wrong with a document, {@code positive-health/problem/1}. */
    public static final DocumentType<Problem> PROBLEM = new DocumentType<>(ScoringFormats.PROBLEM);

    /** Everything that happened to a person's consents, {@code positive-health/consent-ledger/1}. */
    public static final DocumentType<ConsentLedger> CONSENT_LEDGER =
            of("consent-ledger/1", ConsentLedger.class, DocumentLimits.LEDGER, ConsentCodecs::ledger);

    /** The proof of one consent event, {@code positive-health/consent-receipt/1}. */
    public static final DocumentType<ConsentReceipt> CONSENT_RECEIPT =
            of("consent-receipt/1", ConsentReceipt.class, DocumentLimits.SMALL, ConsentCodecs::receipt);

    /** A conversation at one of its stages, {@code positive-health/conversation/1}. */
    public static final DocumentType<Conversation> CONVERSATION =
            of("conversation/1", Conversation.class, DocumentLimits.MIDDLE, ConversationCodecs::conversation);

    /** A plan, {@code positive-health/action-plan/1}. */
    public static final DocumentType<ActionPlan> ACTION_PLAN =
            of("action-plan/1", ActionPlan.class, DocumentLimits.MIDDLE, PlanCodecs::plan);

    /** A need and what came of it, {@code positive-health/need/1}. */
    public static final DocumentType<Need> NEED = of("need/1", Need.class, DocumentLimits.SMALL, PlanCodecs::need);

    /** The documents of one person in one, {@code positive-health/journey/1}. */
    public static final DocumentType<Journey> JOURNEY =
            of("journey/1", Journey.class, DocumentLimits.LARGE, JourneyCodecs::journey);

    /** A session of a team at one of its stages, {@code positive-health/team-session/1}. */
    public static final DocumentType<TeamSession> TEAM_SESSION =
            of("team-session/1", TeamSession.class, DocumentLimits.MIDDLE, TeamCodecs::session);

    /** The outcomes of the groups of a round, {@code positive-health/group-report/1}. */
    public static final DocumentType<GroupReport> GROUP_REPORT =
            of("group-report/1", GroupReport.class, DocumentLimits.LARGE, OutcomeCodecs::report);

    /** Scores of some people added up, for the controller, {@code positive-health/group-tally/1}. */
    public static final DocumentType<GroupTally> GROUP_TALLY =
            of("group-tally/1", GroupTally.class, DocumentLimits.LARGE, OutcomeCodecs::tally);

    /** The programme of an organisation, {@code positive-health/programme/1}. */
    public static final DocumentType<Programme> PROGRAMME =
            of("programme/1", Programme.class, DocumentLimits.LARGE, ProgrammeCodecs::programme);

    /**
     * What somebody else gets to see of a profile, {@code positive-health/shared-profile/1}. A check tells whether a document
     * keeps the format, not whether a ledger made it.
     */
    public static final DocumentType<SharedProfile> SHARED_PROFILE =
            writtenOnly("shared-profile/1", SharedProfile.class, DocumentLimits.SMALL, SharedProfileCodecs::describe);

    /** Which steps a person can take, for the person, {@code positive-health/possible-steps/1}; written and checked. */
    public static final DocumentType<PossibleSteps> POSSIBLE_STEPS =
            writtenOnly("possible-steps/1", PossibleSteps.class, DocumentLimits.MIDDLE, ScreenCodecs::possibleSteps);

    /** Where each request for consent stands, for the person and the audit, {@code positive-health/consent-states/1}; written and checked. */
    public static final DocumentType<ConsentStates> CONSENT_STATES =
            writtenOnly("consent-states/1", ConsentStates.class, DocumentLimits.MIDDLE, ScreenCodecs::consentStates);

    /** What a recipient can know of its requests, {@code positive-health/requests-seen/1}; written and checked. */
    public static final DocumentType<RequestsSeen> REQUESTS_SEEN =
            writtenOnly("requests-seen/1", RequestsSeen.class, DocumentLimits.MIDDLE, ScreenCodecs::requestsSeen);

    /** What whoever offered a conversation can know of it, {@code positive-health/offer-seen/1}; written and checked. */
    public static final DocumentType<OfferSeen> OFFER_SEEN =
            writtenOnly("offer-seen/1", OfferSeen.class, DocumentLimits.SMALL, ScreenCodecs::offerSeen);

    /** Whether something may be seen, as anybody may hear it: without the reason of a denial, {@code positive-health/decision/1}; written and checked. */
    public static final DocumentType<Decision> DECISION =
            writtenOnly("decision/1", Decision.class, DocumentLimits.SMALL, ScreenCodecs::decision);

    /** Whether something may be seen, and why not, for the person and the audit alone, {@code positive-health/audited-decision/1}; written and checked. */
    public static final DocumentType<AuditedDecision> AUDITED_DECISION = writtenOnly(
            "audited-decision/1", AuditedDecision.class, DocumentLimits.SMALL, ScreenCodecs::auditedDecision);

    /** What must be done after a withdrawal, {@code positive-health/effects-of-withdrawal/1}; written and checked. */
    public static final DocumentType<EffectsOfWithdrawal> EFFECTS_OF_WITHDRAWAL = writtenOnly(
            "effects-of-withdrawal/1", EffectsOfWithdrawal.class, DocumentLimits.MIDDLE, ScreenCodecs::effects);

    /** Everything of a person, for the person, {@code positive-health/journey-export/1}; written and checked. */
    public static final DocumentType<JourneyExport> JOURNEY_EXPORT =
            writtenOnly("journey-export/1", JourneyExport.class, DocumentLimits.LARGE, ScreenCodecs::export);

    /** What somebody else gets to see of a plan, {@code positive-health/shared-plan/1}; written and checked. */
    public static final DocumentType<SharedPlan> SHARED_PLAN =
            writtenOnly("shared-plan/1", SharedPlan.class, DocumentLimits.MIDDLE, ScreenCodecs::sharedPlan);

    /** What somebody else gets to see of a conversation, {@code positive-health/shared-notes/1}; written and checked. */
    public static final DocumentType<SharedNotes> SHARED_NOTES =
            writtenOnly("shared-notes/1", SharedNotes.class, DocumentLimits.MIDDLE, ScreenCodecs::sharedNotes);

    /** Two webs of one person next to each other, {@code positive-health/side-by-side/1}; written and checked. */
    public static final DocumentType<SideBySide> SIDE_BY_SIDE =
            writtenOnly("side-by-side/1", SideBySide.class, DocumentLimits.SMALL, WebScreenCodecs::sideBySide);

    /** Which answers made which score, {@code positive-health/score-explanation/1}; written and checked. */
    public static final DocumentType<ScoreExplanation> SCORE_EXPLANATION = writtenOnly(
            "score-explanation/1", ScoreExplanation.class, DocumentLimits.SMALL, WebScreenCodecs::explanation);

    /** The questions on a programme, {@code positive-health/programme-review/1}; written and checked. */
    public static final DocumentType<Review> PROGRAMME_REVIEW =
            writtenOnly("programme-review/1", Review.class, DocumentLimits.MIDDLE, ScreenCodecs::review);

    /** A guide to print, {@code positive-health/guide/1}; written and checked. */
    public static final DocumentType<Guide> GUIDE =
            writtenOnly("guide/1", Guide.class, DocumentLimits.SMALL, ScreenCodecs::guide);

    private final Optional<SheetRequirements> ofSheets;

    private DocumentType(DocumentFormat<T> format) {
        this(format, Optional.empty());
    }

    private DocumentType(DocumentFormat<T> format, Optional<SheetRequirements> ofSheets) {
        super(format);
        this.ofSheets = ofSheets;
    }

    private static <T> DocumentType<T> of(
            String name,
            Class<T> javaType,
            DocumentLimits limits,
            Function<Properties<T>, Function<Values, Checked<T>>> describe) {
        return new DocumentType<>(DocumentFormat.judged(name, javaType, limits, describe));
    }

    private static <T> DocumentType<T> writtenOnly(
            String name, Class<T> javaType, DocumentLimits limits, Consumer<Properties<T>> describe) {
        Function<Properties<T>, Function<Values, Checked<Values>>> asTheyAre = properties -> {
            describe.accept(properties);
            return Checked::valid;
        };
        return new DocumentType<>(
                new DocumentFormat<>(PREFIX + name, javaType, limits, () -> Description.of(name, asTheyAre), false));
    }

    /**
     * Gives the type of answer sheets for a place that asks more of them, such as a round of group outcomes.
     *
     * @return the format of {@link #ANSWER_SHEET}, read with these requirements
     */
    public static DocumentType<AnswerSheet> answerSheet(SheetRequirements requirements) {
        return new DocumentType<>(ScoringFormats.answerSheet(requirements), Optional.of(requirements));
    }

    private static DocumentType<AnswerSheetDraft> draft() {
        String format = PREFIX + "answer-sheet-draft/1";
        Judge judge = (raw, known, checks, siblings) -> SheetCodecs.readDraft(raw, format);
        return new DocumentType<>(new DocumentFormat<>(
                format,
                AnswerSheetDraft.class,
                DocumentLimits.SMALL,
                () -> Description.of(SheetCodecs::describeDraft, judge),
                true));
    }

    /** {@return all types of documents, those that are never read last} */
    public static List<DocumentType<?>> all() {
        return DocumentTypes.ALL;
    }

    /** {@return the type of a format, named {@code profile}, {@code profile/1} or {@code positive-health/profile/1}} */
    public static Optional<DocumentType<?>> named(String name) {
        return all().stream().filter(type -> type.isNamed(name)).findFirst();
    }

    /** {@return what is asked of the sheets of this type, beyond the rules of every sheet; empty if it is no type of sheets} */
    public Optional<SheetRequirements> sheetRequirements() {
        return ofSheets;
    }

    /**
     * {@return the JSON Schema of the format, draft 2020-12, as plain values} Titles and descriptions are in English, with Dutch
     * beside in {@code x-nl}. Whatever a document breaks there is a violation; some violations are beyond a schema.
     */
    public Map<String, Object> schema() {
        return Schemas.of(kind(), this::described);
    }

    /** The document as a part of another. */
    Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(kind(), () -> described(definitions));
    }

    private Map<String, Object> described(Definitions definitions) {
        return description().properties().schema(definitions, kind(), Map.of(FORMAT, format()), Set.of());
    }

    /** The name without its version. */
    String kind() {
        return Description.kind(name());
    }
}
