package dev.positivehealth.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.ConsentState;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.ConversationState;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.Setting;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.questionnaire.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Walks every sequence of up to six steps, of the person and of others, and holds what is told of each journey on the way
 * against plain facts and against what happens if one takes the step.
 */
class PossibleStepsTest {
    private static final int STEPS = 6;
    private static final ParticipantRef PERSON = ParticipantRef.parse("p-1");
    private static final Recipient COACH = Recipient.of(Role.CAREER_COACH, "coach-1");

    private static Instant at(int hour) {
        return Instant.parse("2026-03-01T09:00:00Z").plusSeconds(3_600L * hour);
    }

    private static ConsentRequest request(Journey journey, Instant at) {
        return ConsentRequest.of(
                ConsentId.parse("r-" + journey.ledger().version()),
                AccessRequest.look(Scope.wholeWeb(), COACH, Purpose.CONVERSATION),
                Languages.ENGLISH,
                at,
                at.plusSeconds(3 * 3_600));
    }

    /** One way to go on from a journey at an instant. */
    private interface Move {
        Journey apply(Journey journey, Instant at);
    }

    /** What somebody can do next: for a step of the person, each way to take it; the others are the world's. */
    private static Map<Optional<JourneyStep>, List<Move>> moves() {
        Map<Optional<JourneyStep>, List<Move>> moves = new LinkedHashMap<>();
        WorkplacePolicy policy = WorkplacePolicy.netherlands();
        moves.put(
                Optional.empty(),
                List.of(
                        (journey, at) -> journey.with(journey.ledger().ask(request(journey, at), policy, at)),
                        (journey, at) -> journey.with(Conversation.offer(
                                "c-" + journey.conversations().size(),
                                PERSON,
                                Occasion.COACHING,
                                at,
                                at.plusSeconds(2 * 3_600))),
                        (journey, at) -> eachConversation(
                                journey,
                                one -> one instanceof Conversation.Held held
                                        ? Optional.of(held.close(at))
                                        : Optional.empty()),
                        (journey, at) -> eachConversation(
                                journey,
                                one -> one instanceof Conversation.Prepared prepared
                                        ? Optional.of(prepared.stop(at))
                                        : Optional.empty()),
                        (journey, at) -> eachPlan(
                                journey,
                                plan -> plan.needs().isEmpty()
                                        ? Optional.of(plan.with(Need.of("n-1", Addressee.TEAM, "Walk along")))
                                        : Optional.empty())));
        put(
                moves,
                JourneyStep.FILL_IN,
                (journey, at) -> journey.filledIn(Samples.builtIn("marks-6/1")
                        .sheet(LocalDate.of(2026, 3, 1))
                        .participant("p-1")
                        .complete()));
        put(
                moves,
                JourneyStep.OFFER_TO_SHOW,
                (journey, at) -> journey.with(journey.ledger().offer(request(journey, at), policy, at)));
        put(
                moves,
                JourneyStep.ANSWER_REQUEST,
                (journey, at) -> eachRequest(journey, (ledger, id) -> ledger.give(id, at)),
                (journey, at) -> eachRequest(journey, (ledger, id) -> ledger.refuse(id, at)));
        put(
                moves,
                JourneyStep.WITHDRAW_CONSENT,
                (journey, at) -> eachRequest(
                        journey, (ledger, id) -> ledger.withdraw(id, at).ledger()));
        put(
                moves,
                JourneyStep.ASK_FOR_CONVERSATION,
                (journey, at) -> journey.with(
                        Conversation.wish("c-" + journey.conversations().size(), PERSON, Occasion.COACHING, at)));
        put(
                moves,
                JourneyStep.PREPARE_CONVERSATION,
                (journey, at) -> eachConversation(
                        journey,
                        one -> one instanceof Conversation.Offered offered
                                ? Optional.of(offered.prepare(COACH, Setting.walk(""), Expectations.NONE, at))
                                : Optional.empty()));
        put(
                moves,
                JourneyStep.HOLD_CONVERSATION,
                (journey, at) -> eachConversation(
                        journey,
                        one -> one instanceof Conversation.Prepared prepared
                                ? Optional.of(prepared.hold(at))
                                : one instanceof Conversation.FollowedUp next
                                        ? Optional.of(next.hold(at))
                                        : Optional.empty()));
        put(
                moves,
                JourneyStep.AGREE_FOLLOW_UP,
                (journey, at) -> eachConversation(
                        journey,
                        one -> one instanceof Conversation.Held held
                                ? Optional.of(held.followUp(LocalDate.of(2026, 6, 1), at))
                                : Optional.empty()));
        put(
                moves,
                JourneyStep.DECIDE,
                (journey, at) -> journey.with(
                        ActionWheel.empty().decide("plan-" + journey.plans().size(), PERSON, "I will walk", at)));
        put(
                moves,
                JourneyStep.SEND_NEED,
                (journey, at) -> eachPlan(
                        journey,
                        plan -> plan.needs().stream()
                                .filter(Need.Unsent.class::isInstance)
                                .map(Need.Unsent.class::cast)
                                .findFirst()
                                .map(need -> plan.replace(need.send(at)))));
        put(
                moves,
                JourneyStep.REFLECT,
                (journey, at) ->
                        eachPlan(journey, plan -> Optional.of(plan.reflect(new Reflection("It works", "", at)))));
        put(moves, JourneyStep.STOP, Journey::stop);
        return moves;
    }

    private static void put(Map<Optional<JourneyStep>, List<Move>> moves, JourneyStep step, Move... ways) {
        moves.put(Optional.of(step), List.of(ways));
    }

    private static NotPossibleException nothing() {
        return new NotPossibleException("a journey", RefusalReason.NOT_AT_THIS_STAGE);
    }

    private static Journey eachConversation(Journey journey, Function<Conversation, Optional<Conversation>> next) {
        return first(journey.conversations(), one -> next.apply(one).map(journey::with));
    }

    private static Journey eachPlan(Journey journey, Function<ActionPlan, Optional<ActionPlan>> next) {
        return first(journey.plans(), one -> next.apply(one).map(journey::with));
    }

    private static Journey eachRequest(Journey journey, BiFunction<ConsentLedger, ConsentId, ConsentLedger> next) {
        return first(
                journey.ledger().requests(), one -> Optional.of(journey.with(next.apply(journey.ledger(), one.id()))));
    }

    /** The journey after the first that can go on. */
    private static <T> Journey first(List<T> all, Function<T, Optional<Journey>> next) {
        for (T one : all) {
            try {
                Optional<Journey> after = next.apply(one);
                if (after.isPresent()) {
                    return after.get();
                }
            } catch (NotPossibleException notThisOne) {
                assertThat(notThisOne.reason()).isNotNull();
            }
        }
        throw nothing();
    }

    /** All that the reasons speak of. */
    private static List<Object> shape(Journey journey, Instant at) {
        return List.of(
                journey.ledger().requests().stream()
                        .map(one ->
                                List.of(journey.ledger().stateOf(one.id(), at).orElseThrow(), one.until()))
                        .collect(Collectors.toSet()),
                journey.conversations().stream()
                        .map(one -> List.of(one.stage(), one.beginning().at()))
                        .collect(Collectors.toSet()),
                journey.plans().stream().map(plan -> plan.needs().toString()).collect(Collectors.toSet()),
                journey.stoppedAt().isPresent(),
                journey.invitations().size());
    }

    private static boolean isTrue(NotPossibleReason reason, Journey journey, Instant at) {
        Set<ConsentState> states = journey.ledger().requests().stream()
                .map(one -> journey.ledger().stateOf(one.id(), at).orElseThrow())
                .collect(Collectors.toSet());
        List<ConversationState> stages = journey.conversations().stream()
                .filter(one -> one.stage() != ConversationState.OFFERED
                        || at.isBefore(one.beginning().at().plusSeconds(2 * 3_600)))
                .map(Conversation::stage)
                .toList();
        return switch (reason) {
            case STOPPED -> journey.stoppedAt().isPresent();
            case NOTHING_ASKED ->
                !states.contains(ConsentState.UNANSWERED)
                        && journey.ledger().requests().stream()
                                .noneMatch(one ->
                                        journey.ledger().stateOf(one.id(), at).equals(Optional.of(ConsentState.REFUSED))
                                                && at.isBefore(one.until()));
            case NOTHING_GIVEN ->
                !states.contains(ConsentState.IN_FORCE)
                        && !states.contains(ConsentState.NOT_YET)
                        && journey.ledger().requests().stream()
                                .noneMatch(one -> journey.ledger()
                                        .effectsOfExpiry(one.id(), at)
                                        .isPresent());
            case NO_OFFER -> !stages.contains(ConversationState.OFFERED) && !stages.contains(ConversationState.WISHED);
            case NOT_PREPARED ->
                !stages.contains(ConversationState.PREPARED) && !stages.contains(ConversationState.FOLLOWED_UP);
            case NOT_HELD -> !stages.contains(ConversationState.HELD);
            case NO_PLAN -> journey.plans().isEmpty();
            case NO_UNSENT_NEED ->
                journey.plans().stream()
                        .flatMap(plan -> plan.needs().stream())
                        .noneMatch(Need.Unsent.class::isInstance);
        };
    }

    private static Optional<Journey> after(Move move, Journey journey, Instant at) {
        try {
            return Optional.of(move.apply(journey, at));
        } catch (NotPossibleException no) {
            return Optional.empty();
        }
    }

    @Test
    void eachReasonIsTrueAndEachPossibleStepCanBeTaken() {
        var moves = moves();
        List<Journey> journeys = List.of(Journey.of(PERSON));
        int seen = 0;
        for (int step = 0; step <= STEPS; step++) {
            Instant at = at(step);
            Map<List<Object>, Journey> next = new LinkedHashMap<>();
            for (Journey journey : journeys) {
                seen++;
                Map<Optional<JourneyStep>, List<Journey>> waysOn = new LinkedHashMap<>();
                moves.forEach((who, ways) -> waysOn.put(
                        who,
                        ways.stream()
                                .flatMap(move -> after(move, journey, at).stream())
                                .toList()));
                for (PossibleStep possible : journey.possibleSteps(at)) {
                    possible.reason()
                            .ifPresent(reason -> assertThat(isTrue(reason, journey, at))
                                    .as(() -> possible + " of " + shape(journey, at))
                                    .isTrue());
                    List<Journey> taken = waysOn.get(Optional.of(possible.step()));
                    if (taken != null) {
                        assertThat(!taken.isEmpty())
                                .as(() -> possible + " of " + shape(journey, at))
                                .isEqualTo(possible.isPossible());
                    }
                }
                if (step < STEPS) {
                    Instant later = at(step + 1);
                    waysOn.values().forEach(ways -> ways.forEach(way -> next.putIfAbsent(shape(way, later), way)));
                }
            }
            journeys = List.copyOf(next.values());
        }
        assertThat(seen).isGreaterThan(1_000);
    }
}
