package dev.positivehealth.examples.portal.conversation;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.RequestView;
import dev.positivehealth.consent.RequestViewState;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.ConversationEvent;
import dev.positivehealth.conversation.GuideSection;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.examples.portal.account.SignedIn;
import dev.positivehealth.examples.portal.programme.Programmes;
import dev.positivehealth.examples.portal.sharing.Consents;
import dev.positivehealth.examples.portal.sharing.ScopeForm;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Sent;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.Documents;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.Stored;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of a conversation partner: what the person shows in this talk, now; and a copy only of what the person lets go.
 *
 * <p>Partner is no kind of account. Whoever the person chose for a talk sees that talk, and nothing else of the person.
 */
@Controller
@RequestMapping("/talks")
class PartnerController {
    private static final String ID = "/{id:[0-9a-f]{32}}";

    private final Journeys journeys;
    private final Programmes programmes;
    private final ScopeForm scopes;
    private final Documents documents;
    private final Questionnaires catalogue;
    private final WorkplacePolicy policy;
    private final Clock clock;

    PartnerController(
            Journeys journeys,
            Programmes programmes,
            ScopeForm scopes,
            Documents documents,
            Questionnaires catalogue,
            WorkplacePolicy policy,
            Clock clock) {
        this.journeys = journeys;
        this.programmes = programmes;
        this.scopes = scopes;
        this.documents = documents;
        this.catalogue = catalogue;
        this.policy = policy;
        this.clock = clock;
    }

    /** A talk in which somebody is partner. */
    record Talk(ParticipantRef person, Conversation conversation, Recipient partner, Journey journey) {
        public String id() {
            return conversation.id();
        }

        /** After a stop nothing is recorded any more, so nothing can be shown. */
        boolean goesOn() {
            return !(conversation instanceof Conversation.Over)
                    && journey.stoppedAt().isEmpty();
        }
    }

    /** What the partner asked for, or has a copy of. */
    record Asked(String what, String how, String state, String until) {}

    @GetMapping
    String list(Sent sent) {
        List<Talk> talks = new ArrayList<>();
        for (String id : journeys.talksWith(sent.account().reference())) {
            find(sent.who(), id, talks);
        }
        Instant now = clock.instant();
        sent.model().addAttribute("talks", talks.stream().filter(Talk::goesOn).toList());
        // A talk that is over has no page any more; a copy that is to be deleted is told of all the same.
        sent.model()
                .addAttribute(
                        "toDelete",
                        talks.stream()
                                .filter(talk -> !talk.goesOn())
                                .flatMap(talk ->
                                        toDelete(talk.journey().ledger(), talk.partner(), now, sent.words()).stream()
                                                .map(what -> talk.person().value() + ", " + what))
                                .distinct()
                                .toList());
        sent.model()
                .addAttribute("canOffer", programmes.isPartner(sent.account().reference()));
        return "conversation/talks";
    }

    private void find(SignedIn who, String id, List<Talk> talks) {
        journeys.personOfTalk(id).ifPresent(person -> {
            Stored stored = journeys.get(person);
            Conversation conversation = stored.conversation(id);
            conversation
                    .chosenPartner()
                    .filter(partner -> partner.reference().equals(who.account().reference()))
                    .ifPresent(partner -> talks.add(new Talk(person, conversation, partner, stored.journey())));
        });
    }

    /** A talk that goes on, in which whoever asks is the partner; for anybody else it is not there. */
    private Talk talk(SignedIn who, String id) {
        List<Talk> found = new ArrayList<>();
        find(who, id, found);
        return found.stream().filter(Talk::goesOn).findFirst().orElseThrow(NotFoundException::new);
    }

    @GetMapping(ID)
    String one(Sent sent) {
        Talk talk = talk(sent.who(), sent.id());
        List<Shown> shown = new ArrayList<>();
        // What is shown is recorded in the person's ledger before the page goes out.
        Journey after = journeys.change(talk.person(), journey -> {
            Instant now = clock.instant();
            List<ConsentRequest> consents = inForce(journey.ledger(), talk.partner(), now);
            shown.add(0, Shown.of(journey, talk.conversation(), consents, AccessMode.LOOK_TOGETHER, policy, now));
            return shown.get(0).recorded(journey);
        });
        Instant now = clock.instant();
        Words words = sent.words();
        Model model = sent.model();
        model.addAttribute("talk", talk);
        model.addAttribute("shown", shown.get(0));
        model.addAttribute(
                "talkAbout",
                shown.get(0).profiles().stream().map(one -> labels(one, words)).toList());
        model.addAttribute("open", open(after.ledger(), talk.partner(), now));
        model.addAttribute("asked", asked(after.ledger(), talk.partner(), now, words));
        model.addAttribute(
                "copies",
                inForce(after.ledger(), talk.partner(), now).stream()
                        .filter(consent -> consent.mode() == AccessMode.RECEIVE_COPY)
                        .map(consent -> new Copy(consent.id().value(), Consents.what(consent.scope(), words)))
                        .toList());
        model.addAttribute("toDelete", toDelete(after.ledger(), talk.partner(), now, words));
        model.addAttribute("guide", GuideSection.guide(talk.conversation().occasion()));
        model.addAttribute(
                "preparation",
                talk.conversation().events().stream()
                        .filter(ConversationEvent.Preparation.class::isInstance)
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
        return "conversation/talk";
    }

    /** A copy that can be taken. */
    record Copy(String id, String what) {}

    /** What was asked of the person, as the library lets the partner know: a no looks like no answer. */
    private static List<Asked> asked(ConsentLedger ledger, Recipient partner, Instant now, Words words) {
        return ledger.seenBy(partner, now).stream()
                .filter(view -> !view.offered())
                .map(view -> new Asked(
                        Consents.what(view.request().scope(), words),
                        words.first(view.request().mode()),
                        words.of(view.state()),
                        words.lastDay(view.request().until())))
                .toList();
    }

    /** What the partner has a copy of that is over, by what was handed over then. */
    private static List<String> toDelete(ConsentLedger ledger, Recipient partner, Instant now, Words words) {
        List<ConsentId> over = ledger.seenBy(partner, now).stream()
                .filter(view -> view.state() == RequestViewState.ENDED)
                .map(view -> view.request().id())
                .toList();
        return ledger.events().stream()
                .filter(ConsentEvent.Shared.class::isInstance)
                .map(ConsentEvent.Shared.class::cast)
                .filter(shared -> shared.mode() == AccessMode.RECEIVE_COPY && over.contains(shared.request()))
                .map(shared -> words.moment(shared.at()) + ": " + Consents.what(shared.scope(), words))
                .toList();
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

    /** Hands over a copy to be kept, which is recorded before it goes out. What is over or withdrawn is not there. */
    @PostMapping(ID + "/copies/{consent}")
    ResponseEntity<String> copy(Sent sent, @PathVariable("consent") ConsentId consent) {
        Talk talk = talk(sent.who(), sent.id());
        List<Shown> handed = new ArrayList<>();
        journeys.change(talk.person(), journey -> {
            Instant now = clock.instant();
            List<ConsentRequest> consents = inForce(journey.ledger(), talk.partner(), now).stream()
                    .filter(one -> one.id().equals(consent))
                    .toList();
            handed.add(0, Shown.of(journey, talk.conversation(), consents, AccessMode.RECEIVE_COPY, policy, now));
            if (handed.get(0).isNothing()) {
                throw new NotFoundException();
            }
            return handed.get(0).recorded(journey);
        });
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("copy.json")
                                .build()
                                .toString())
                .body(handed.get(0).asDocuments(documents));
    }

    /** The form in which a partner asks to be shown something, or for a copy. */
    @GetMapping(ID + "/ask")
    String ask(Sent sent) {
        return ask(sent, talk(sent.who(), sent.id()), List.of());
    }

    private String ask(Sent sent, Talk talk, List<Fault> faults) {
        sent.model().addAttribute("talk", talk);
        scopes.show(talk.partner(), sent, faults);
        return "conversation/ask";
    }

    @PostMapping(ID + "/ask")
    String ask(
            Sent sent,
            @RequestParam(name = "dimension", defaultValue = "") Set<Dimension> dimensions,
            @RequestParam(name = "part", defaultValue = "") Set<ScopePart> parts) {
        Talk talk = talk(sent.who(), sent.id());
        List<Fault> faults = scopes.read(
                talk.partner(),
                sent,
                dimensions,
                parts,
                (request, rules, now) -> journeys.change(
                        talk.person(), journey -> journey.with(journey.ledger().ask(request, rules, now))));
        return faults.isEmpty() ? "redirect:/talks/" + sent.id() : ask(sent, talk, faults);
    }

    /** What a page that is open asks now and then: which consents are in force. If it is not the same any more, it loads again. */
    @GetMapping(ID + "/open")
    ResponseEntity<Void> open(Sent sent) {
        Talk talk = talk(sent.who(), sent.id());
        ConsentLedger ledger = journeys.get(talk.person()).journey().ledger();
        return ResponseEntity.noContent()
                .header("X-Open", open(ledger, talk.partner(), clock.instant()))
                .build();
    }

    private static String open(ConsentLedger ledger, Recipient partner, Instant now) {
        return inForce(ledger, partner, now).stream()
                .map(consent -> consent.id().value())
                .collect(Collectors.joining(" "));
    }

    private static List<ConsentRequest> inForce(ConsentLedger ledger, Recipient partner, Instant now) {
        return ledger.seenBy(partner, now).stream()
                .filter(view -> view.state() == RequestViewState.OPEN)
                .map(RequestView::request)
                .toList();
    }
}
