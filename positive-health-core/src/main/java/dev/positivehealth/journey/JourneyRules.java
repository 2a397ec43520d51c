package dev.positivehealth.journey;

import dev.positivehealth.PropertyPath;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.ConversationEvent;
import dev.positivehealth.conversation.OfferViewState;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.Reflection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The one place that says what cannot stand together in a journey, whether a step made it so or it was stored so. */
final class JourneyRules {
    private final Journey journey;
    private final List<Broken> broken = new ArrayList<>();

    /** A rule that is broken, and where. */
    record Broken(PropertyPath path, RefusalReason reason) {}

    private JourneyRules(Journey journey) {
        this.journey = journey;
    }

    static List<Broken> broken(Journey journey) {
        JourneyRules rules = new JourneyRules(journey);
        rules.judgeInvitations();
        rules.judgeOffers();
        rules.judgeBuddies();
        journey.stoppedAt().ifPresent(rules::judgeStop);
        return rules.broken;
    }

    /** The latest instant of all that stopping ends; what undoes may come later. */
    static Optional<Instant> latest(Journey journey) {
        Stream<Instant> invitations = journey.invitations().stream().map(Invitation::at);
        Stream<Instant> consents = journey.ledger().events().stream()
                .filter(event -> !(event instanceof ConsentEvent.Withdrawn))
                .map(ConsentEvent::at);
        Stream<Instant> conversations = journey.conversations().stream()
                .flatMap(conversation -> conversation.events().stream())
                .filter(event -> !isEnd(event))
                .map(ConversationEvent::at);
        Stream<Instant> plans = journey.plans().stream()
                .flatMap(plan -> Stream.concat(
                        Stream.of(plan.decidedAt()), plan.reflections().stream().map(Reflection::at)));
        return Stream.of(invitations, consents, conversations, plans)
                .flatMap(Function.identity())
                .max(Comparator.naturalOrder());
    }

    private static boolean isEnd(ConversationEvent event) {
        return event instanceof ConversationEvent.Closing
                || event instanceof ConversationEvent.Declining
                || event instanceof ConversationEvent.Stopping;
    }

    /** Whoever invites again before an invitation is over presses; nobody can tell whether the person took part. */
    private void judgeInvitations() {
        PropertyPath list = PropertyPath.ROOT.child("invitations");
        Instant open = Instant.MIN;
        for (int i = 0; i < journey.invitations().size(); i++) {
            Invitation invitation = journey.invitations().get(i);
            if (invitation.at().isBefore(open)) {
                broken.add(new Broken(list.child(i), RefusalReason.NOT_NOW));
            }
            open = later(open, invitation.until());
        }
    }

    /** The rule of requests for consent: nothing is offered while an earlier offer looks unanswered. */
    private void judgeOffers() {
        List<Conversation> conversations = journey.conversations();
        List<Integer> offered = IntStream.range(0, conversations.size())
                .boxed()
                .filter(i -> conversations.get(i).beginning() instanceof ConversationEvent.Offer)
                .sorted(Comparator.comparing(
                        i -> conversations.get(i).beginning().at()))
                .toList();
        PropertyPath list = PropertyPath.ROOT.child("conversations");
        Instant open = Instant.MIN;
        for (int i : offered) {
            if (conversations.get(i).beginning().at().isBefore(open)) {
                broken.add(new Broken(list.child(i), RefusalReason.NOT_NOW));
            }
            open = later(open, unansweredUntil(conversations.get(i)));
        }
    }

    private static Instant unansweredUntil(Conversation conversation) {
        Instant end = ((ConversationEvent.Offer) conversation.beginning()).until();
        return conversation.events().stream()
                .map(ConversationEvent::at)
                .filter(at -> !conversation.seenByOfferer(at).equals(Optional.of(OfferViewState.UNANSWERED)))
                .findFirst()
                .filter(end::isAfter)
                .orElse(end);
    }

    /** The buddy of an action is one that the person consented to. */
    private void judgeBuddies() {
        Map<ConsentId, ConsentRequest> requests =
                journey.ledger().requests().stream().collect(Collectors.toMap(ConsentRequest::id, Function.identity()));
        PropertyPath list = PropertyPath.ROOT.child("plans");
        for (int i = 0; i < journey.plans().size(); i++) {
            ActionPlan plan = journey.plans().get(i);
            for (int j = 0; j < plan.actions().size(); j++) {
                Action action = plan.actions().get(j);
                if (action.buddyConsent().isEmpty()) {
                    continue;
                }
                ConsentRequest request = requests.get(action.buddyConsent().get());
                if (request == null || !request.recipient().role().canBeBuddy()) {
                    broken.add(new Broken(
                            list.child(i).child("actions").child(j).child("buddyConsent"),
                            request == null ? RefusalReason.REQUEST_UNKNOWN : RefusalReason.ROLE_NOT_POSSIBLE));
                }
            }
        }
    }

    private void judgeStop(Instant stoppedAt) {
        if (latest(journey).filter(stoppedAt::isBefore).isPresent()) {
            broken.add(new Broken(PropertyPath.ROOT.child("stoppedAt"), RefusalReason.OUT_OF_ORDER));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Refuses two conversations or plans of one id. */
    static void requireOncePerId(String what, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        if (!ids.allMatch(seen::add)) {
            throw new IllegalArgumentException("each " + what + " of a journey must have an id of its own");
        }
    }
}
