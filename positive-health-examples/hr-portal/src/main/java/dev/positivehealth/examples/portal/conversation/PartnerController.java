package dev.positivehealth.examples.portal.conversation;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Recorded;
import dev.positivehealth.consent.RequestView;
import dev.positivehealth.consent.RequestViewState;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.ConversationEvent;
import dev.positivehealth.conversation.GuideSection;
import dev.positivehealth.conversation.SharedNotes;
import dev.positivehealth.examples.portal.account.SignedIn;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.plan.SharedPlan;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page of a conversation partner: what the person shows in this talk, now, and never a copy.
 *
 * <p>Partner is no kind of account. Whoever the person chose for a talk sees that talk, and nothing else of the person.
 */
@Controller
@RequestMapping("/talks")
class PartnerController {
    private final Journeys journeys;
    private final Questionnaires catalogue;
    private final WorkplacePolicy policy;
    private final Clock clock;

    PartnerController(Journeys journeys, Questionnaires catalogue, WorkplacePolicy policy, Clock clock) {
        this.journeys = journeys;
        this.catalogue = catalogue;
        this.policy = policy;
        this.clock = clock;
    }

    /** A talk in which somebody is partner. */
    record Talk(ParticipantRef person, Conversation conversation, Recipient partner) {
        public String id() {
            return conversation.id();
        }
    }

    /** What is shown: what each consent permits now, as the ledger gave it out. */
    record Shown(List<SharedProfile> profiles, List<SharedPlan> plans, List<SharedNotes> notes) {
        public boolean isNothing() {
            return profiles.isEmpty() && plans.isEmpty() && notes.isEmpty();
        }
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, Model model) {
        List<Talk> talks = new ArrayList<>();
        for (String id : journeys.talksWith(who.account().reference())) {
            find(who, id, talks);
        }
        model.addAttribute("talks", talks);
        return "conversation/talks";
    }

    private void find(SignedIn who, String id, List<Talk> talks) {
        journeys.personOfTalk(id).ifPresent(person -> {
            Conversation conversation = journeys.get(person).conversation(id);
            conversation
                    .chosenPartner()
                    .filter(partner -> partner.reference().equals(who.account().reference()))
                    .filter(partner -> !(conversation instanceof Conversation.Over))
                    .ifPresent(partner -> talks.add(new Talk(person, conversation, partner)));
        });
    }

    /** A talk that goes on, in which whoever asks is the partner; for anybody else it is not there. */
    private Talk talk(SignedIn who, String id) {
        List<Talk> found = new ArrayList<>();
        find(who, id, found);
        return found.stream().findFirst().orElseThrow(NotFoundException::new);
    }

    @GetMapping("/{id:[0-9a-f]{32}}")
    String one(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @ModelAttribute("words") Words words,
            Model model) {
        Talk talk = talk(who, id);
        List<Shown> shown = new ArrayList<>();
        // What is shown is recorded in the person's ledger before the page goes out.
        Journey after = journeys.change(talk.person(), journey -> {
            Instant now = clock.instant();
            ConsentLedger ledger = show(journey, talk, now, shown);
            return ledger.version() == journey.ledger().version() ? journey : journey.with(ledger);
        });
        model.addAttribute("talk", talk);
        model.addAttribute("shown", shown.get(0));
        model.addAttribute(
                "talkAbout",
                shown.get(0).profiles().stream().map(one -> labels(one, words)).toList());
        model.addAttribute("open", open(after.ledger(), talk.partner(), clock.instant()));
        model.addAttribute("guide", GuideSection.guide(talk.conversation().occasion()));
        model.addAttribute(
                "preparation",
                talk.conversation().events().stream()
                        .filter(ConversationEvent.Preparation.class::isInstance)
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
        return "conversation/talk";
    }

    /** What the person wants to talk about, as far as it is shown. */
    private String labels(SharedProfile profile, Words words) {
        return catalogue
                .find(profile.questionnaire())
                .map(questionnaire -> questionnaire.items().stream()
                        .filter(item -> profile.talkAbout().contains(item.code()))
                        .map(item -> words.text(item.label()))
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    /** What a page that is open asks now and then: which consents are in force. If it is not the same any more, it loads again. */
    @GetMapping("/{id:[0-9a-f]{32}}/open")
    ResponseEntity<Void> open(@AuthenticationPrincipal SignedIn who, @PathVariable("id") String id) {
        Talk talk = talk(who, id);
        ConsentLedger ledger = journeys.get(talk.person()).journey().ledger();
        return ResponseEntity.noContent()
                .header("X-Open", open(ledger, talk.partner(), clock.instant()))
                .build();
    }

    private static String open(ConsentLedger ledger, Recipient partner, Instant now) {
        return inForce(ledger, partner, now).stream()
                .map(view -> view.request().id().value())
                .collect(Collectors.joining(" "));
    }

    private static List<RequestView> inForce(ConsentLedger ledger, Recipient partner, Instant now) {
        return ledger.seenBy(partner, now).stream()
                .filter(view -> view.state() == RequestViewState.OPEN)
                .toList();
    }

    private ConsentLedger show(Journey journey, Talk talk, Instant now, List<Shown> shown) {
        List<SharedProfile> profiles = new ArrayList<>();
        List<SharedPlan> plans = new ArrayList<>();
        List<SharedNotes> notes = new ArrayList<>();
        ConsentLedger ledger = journey.ledger();
        for (RequestView view : inForce(ledger, talk.partner(), now)) {
            for (Purpose purpose : view.request().purposes()) {
                Decision decision = ledger.decide(view.request().access(purpose), policy, now);
                if (decision instanceof Decision.Permitted permitted) {
                    ledger = web(journey, ledger, permitted, now, profiles);
                    ledger = plan(journey, ledger, permitted, now, plans);
                    ledger = notes(talk, ledger, permitted, now, notes);
                }
            }
        }
        shown.clear();
        shown.add(new Shown(profiles, plans, notes));
        return ledger;
    }

    private static ConsentLedger web(
            Journey journey,
            ConsentLedger ledger,
            Decision.Permitted permitted,
            Instant now,
            List<SharedProfile> profiles) {
        Scope scope = permitted.access().scope();
        boolean isOfWeb = !scope.dimensions().isEmpty()
                || !scope.aspects().isEmpty()
                || has(scope, EnumSet.of(ScopePart.REMARK, ScopePart.TALK_ABOUT));
        if (!isOfWeb || journey.sheets().isEmpty()) {
            return ledger;
        }
        Recorded<SharedProfile> recorded =
                ledger.share(journey.sheets().get(journey.sheets().size() - 1), permitted, now);
        profiles.add(recorded.outcome());
        return recorded.ledger();
    }

    private static ConsentLedger plan(
            Journey journey, ConsentLedger ledger, Decision.Permitted permitted, Instant now, List<SharedPlan> plans) {
        boolean isOfPlan =
                has(permitted.access().scope(), EnumSet.of(ScopePart.WHEEL, ScopePart.ACTIONS, ScopePart.NEEDS));
        if (!isOfPlan || journey.plans().isEmpty()) {
            return ledger;
        }
        Recorded<SharedPlan> recorded =
                journey.plans().get(journey.plans().size() - 1).share(ledger, permitted, now);
        plans.add(recorded.outcome());
        return recorded.ledger();
    }

    private static ConsentLedger notes(
            Talk talk, ConsentLedger ledger, Decision.Permitted permitted, Instant now, List<SharedNotes> notes) {
        if (!has(permitted.access().scope(), EnumSet.of(ScopePart.NOTES))
                || permitted.access().purpose() != Purpose.CONVERSATION) {
            return ledger;
        }
        Recorded<SharedNotes> recorded = talk.conversation().share(ledger, permitted, now);
        notes.add(recorded.outcome());
        return recorded.ledger();
    }

    private static boolean has(Scope scope, Set<ScopePart> any) {
        return scope.parts().stream().anyMatch(any::contains);
    }
}
