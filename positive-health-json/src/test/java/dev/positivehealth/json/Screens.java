package dev.positivehealth.json;

import dev.positivehealth.Languages;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.AuditedDecision;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.ConsentStates;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.RequestsSeen;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.conversation.GuideSection;
import dev.positivehealth.conversation.OfferSeen;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.journey.PossibleSteps;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.programme.review.Review;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.ScoreExplanation;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.scoring.SideBySide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One value of each document that a screen shows. */
final class Screens {
    private static final AnswerSheet SHEET = Golden.ANSWER_SHEET.value();
    private static final ConsentLedger LEDGER = GoldenWay.ledger();

    private Screens() {}

    static List<Golden<?>> all() {
        Decision permitted = decision(
                LEDGER, AccessRequest.copy(shared(), GoldenWay.COACH, Purpose.CONVERSATION), GoldenWay.at(4, 9));
        Decision denied = decision(
                LEDGER, AccessRequest.look(shared(), GoldenWay.COACH, Purpose.CONVERSATION), GoldenWay.at(9, 9));
        return List.of(
                new Golden<>(
                        DocumentType.ANSWER_SHEET_DRAFT,
                        SHEET.toDraft()
                                .answer("sleeping", 11)
                                .answer("snoring", 1)
                                .group("north//sales")),
                new Golden<>(
                        DocumentType.POSSIBLE_STEPS,
                        PossibleSteps.of(GoldenWay.journey(SHEET), Instant.parse("2026-04-30T09:00:00Z"))),
                new Golden<>(DocumentType.CONSENT_STATES, ConsentStates.of(LEDGER, GoldenWay.at(9, 9))),
                new Golden<>(DocumentType.REQUESTS_SEEN, RequestsSeen.of(LEDGER, GoldenWay.COACH, GoldenWay.at(4, 9))),
                new Golden<>(
                        DocumentType.OFFER_SEEN,
                        OfferSeen.of(GoldenWay.conversation(), GoldenWay.at(4, 9))
                                .orElseThrow()),
                new Golden<>(DocumentType.DECISION, permitted),
                new Golden<>(DocumentType.AUDITED_DECISION, new AuditedDecision(denied)),
                new Golden<>(
                        DocumentType.EFFECTS_OF_WITHDRAWAL,
                        ConsentLedger.restore(
                                        GoldenWay.PARTICIPANT,
                                        GoldenWay.events().subList(0, 8))
                                .orElseThrow()
                                .withdraw(ConsentId.parse("c-1"), GoldenWay.at(8, 9))
                                .outcome()),
                new Golden<>(
                        DocumentType.JOURNEY_EXPORT, GoldenWay.journey(SHEET).export()),
                new Golden<>(
                        DocumentType.SHARED_PLAN,
                        GoldenWay.plan()
                                .share(
                                        asked(Scope.of().with(ScopePart.ACTIONS, ScopePart.NEEDS), Purpose.ACTION_PLAN),
                                        permitted(
                                                Scope.of().with(ScopePart.ACTIONS, ScopePart.NEEDS),
                                                Purpose.ACTION_PLAN),
                                        GoldenWay.at(5, 9))
                                .outcome()),
                new Golden<>(
                        DocumentType.SHARED_NOTES,
                        GoldenWay.conversation()
                                .share(
                                        asked(Scope.of().with(ScopePart.NOTES), Purpose.CONVERSATION),
                                        permitted(Scope.of().with(ScopePart.NOTES), Purpose.CONVERSATION),
                                        GoldenWay.at(5, 9))
                                .outcome()),
                new Golden<>(
                        DocumentType.SIDE_BY_SIDE,
                        SideBySide.of(
                                ScoringRule.meanOfAnswered(),
                                SHEET,
                                Questionnaires.builtIn()
                                        .get(QuestionnaireId.parse("adult-44/1"))
                                        .sheet(LocalDate.of(2026, 9, 1))
                                        .answer("sleeping", 8)
                                        .answer("eating", 8)
                                        .answer("feeling-fit", 7)
                                        .answer("sexuality", 5)
                                        .talkAbout("intimacy")
                                        .talkAbout("sleeping")
                                        .complete())),
                new Golden<>(DocumentType.SCORE_EXPLANATION, ScoreExplanation.of(ScoringRule.meanOfAnswered(), SHEET)),
                new Golden<>(
                        DocumentType.PROGRAMME_REVIEW,
                        Review.of(GoldenProgramme.programme(), LocalDate.of(2026, 6, 1))),
                new Golden<>(DocumentType.GUIDE, GuideSection.guide()));
    }

    private static Scope shared() {
        return Scope.of(Dimension.BODILY_FUNCTIONS);
    }

    private static Decision decision(ConsentLedger ledger, AccessRequest access, Instant at) {
        return ledger.decide(access, WorkplacePolicy.netherlands(), at);
    }

    private static ConsentLedger asked(Scope scope, Purpose purpose) {
        ConsentRequest request = ConsentRequest.of(
                ConsentId.parse("c-1"),
                AccessRequest.look(scope, GoldenWay.COACH, purpose),
                Languages.ENGLISH,
                GoldenWay.at(2, 9),
                Instant.parse("2026-06-30T00:00:00Z"));
        return ConsentLedger.of(GoldenWay.PARTICIPANT)
                .ask(request, WorkplacePolicy.netherlands(), GoldenWay.at(2, 9))
                .give(request.id(), GoldenWay.at(3, 9));
    }

    private static Decision.Permitted permitted(Scope scope, Purpose purpose) {
        return decision(asked(scope, purpose), AccessRequest.look(scope, GoldenWay.COACH, purpose), GoldenWay.at(4, 9))
                .permitted()
                .orElseThrow();
    }
}
