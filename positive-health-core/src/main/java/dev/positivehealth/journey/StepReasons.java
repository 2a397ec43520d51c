package dev.positivehealth.journey;

import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentMethod;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.ConversationEvent;
import dev.positivehealth.plan.Need;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Which steps a journey allows at an instant, and why not the others: each reason is true of the journey as it stands. */
record StepReasons(Journey journey, Instant at) {
    /** Why a step is not possible; empty if it is. */
    Optional<NotPossibleReason> whyNot(JourneyStep step) {
        if (journey.stoppedAt().isPresent() && !undoes(step)) {
            return Optional.of(NotPossibleReason.STOPPED);
        }
        return switch (step) {
            case FILL_IN, OFFER_TO_SHOW, ASK_FOR_CONVERSATION, DECIDE, STOP, EXPORT, ERASE -> Optional.empty();
            // A no can still become a yes, so whatever can be given can be answered.
            case ANSWER_REQUEST ->
                unless(
                        allows(id -> new ConsentEvent.Given(id, at, ConsentMethod.ON_SCREEN)),
                        NotPossibleReason.NOTHING_ASKED);
            case WITHDRAW_CONSENT ->
                unless(allows(id -> new ConsentEvent.Withdrawn(id, at)), NotPossibleReason.NOTHING_GIVEN);
            case PREPARE_CONVERSATION, DECLINE_CONVERSATION ->
                unless(journey.conversations().stream().anyMatch(this::waits), NotPossibleReason.NO_OFFER);
            case HOLD_CONVERSATION ->
                unless(
                        has(Conversation.Prepared.class) || has(Conversation.FollowedUp.class),
                        NotPossibleReason.NOT_PREPARED);
            case AGREE_FOLLOW_UP -> unless(has(Conversation.Held.class), NotPossibleReason.NOT_HELD);
            case SEND_NEED ->
                unless(
                        journey.plans().stream()
                                .flatMap(plan -> plan.needs().stream())
                                .anyMatch(Need.Unsent.class::isInstance),
                        NotPossibleReason.NO_UNSENT_NEED);
            case REFLECT -> unless(!journey.plans().isEmpty(), NotPossibleReason.NO_PLAN);
        };
    }

    private boolean waits(Conversation conversation) {
        return conversation instanceof Conversation.Offered
                && !(conversation.beginning() instanceof ConversationEvent.Offer offer && !at.isBefore(offer.until()));
    }

    private static boolean undoes(JourneyStep step) {
        return step == JourneyStep.WITHDRAW_CONSENT || step == JourneyStep.EXPORT || step == JourneyStep.ERASE;
    }

    private static Optional<NotPossibleReason> unless(boolean possible, NotPossibleReason reason) {
        return possible ? Optional.empty() : Optional.of(reason);
    }

    private boolean has(Class<? extends Conversation> stage) {
        return journey.conversations().stream().anyMatch(stage::isInstance);
    }

    private boolean allows(Function<ConsentId, ConsentEvent> answer) {
        return journey.ledger().requests().stream()
                .map(ConsentRequest::id)
                .map(answer)
                .anyMatch(journey.ledger()::allows);
    }
}
