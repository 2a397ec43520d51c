package dev.positivehealth.json.document;

import java.util.List;

/** All types of documents. */
final class DocumentTypes {
    /** Those that are never read last. */
    static final List<DocumentType<?>> ALL = List.of(
            DocumentType.ANSWER_SHEET,
            DocumentType.PROFILE,
            DocumentType.QUESTIONNAIRE,
            DocumentType.PROBLEM,
            DocumentType.CONSENT_LEDGER,
            DocumentType.CONSENT_RECEIPT,
            DocumentType.CONVERSATION,
            DocumentType.ACTION_PLAN,
            DocumentType.NEED,
            DocumentType.JOURNEY,
            DocumentType.TEAM_SESSION,
            DocumentType.GROUP_REPORT,
            DocumentType.GROUP_TALLY,
            DocumentType.PROGRAMME,
            DocumentType.ANSWER_SHEET_DRAFT,
            DocumentType.SHARED_PROFILE,
            DocumentType.POSSIBLE_STEPS,
            DocumentType.CONSENT_STATES,
            DocumentType.REQUESTS_SEEN,
            DocumentType.OFFER_SEEN,
            DocumentType.DECISION,
            DocumentType.AUDITED_DECISION,
            DocumentType.EFFECTS_OF_WITHDRAWAL,
            DocumentType.JOURNEY_EXPORT,
            DocumentType.SHARED_PLAN,
            DocumentType.SHARED_NOTES,
            DocumentType.SIDE_BY_SIDE,
            DocumentType.SCORE_EXPLANATION,
            DocumentType.PROGRAMME_REVIEW,
            DocumentType.GUIDE);

    private DocumentTypes() {}
}
