package dev.positivehealth.examples.portal.sharing;

import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentMethod;
import dev.positivehealth.consent.ConsentReceipt;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.ConsentStates;
import dev.positivehealth.consent.EffectsOfWithdrawal;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Recorded;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.examples.portal.account.SignedIn;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Sent;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.Documents;
import dev.positivehealth.examples.portal.store.Ids;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.json.document.DocumentType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person shows, to whom, until when; taken back with one press. */
@Controller
@RequestMapping("/me/sharing")
class SharingController {
    private static final String LIST = "redirect:/me/sharing";

    private final Journeys journeys;
    private final ScopeForm scopes;
    private final WorkplacePolicy policy;
    private final Documents documents;
    private final Clock clock;

    SharingController(Journeys journeys, ScopeForm scopes, WorkplacePolicy policy, Documents documents, Clock clock) {
        this.journeys = journeys;
        this.scopes = scopes;
        this.policy = policy;
        this.documents = documents;
        this.clock = clock;
    }

    /** A consent on the page. */
    record Listed(
            String id,
            String who,
            String what,
            String how,
            String purpose,
            String until,
            String state,
            boolean canGive,
            boolean canRefuse,
            boolean canWithdraw,
            String storage,
            boolean isStory,
            List<String> shown) {}

    /** A receipt on the page. */
    record Listing(int number, String kind, String at, String who, String what) {}

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, @ModelAttribute("words") Words words, Model model) {
        ConsentLedger ledger = journeys.get(who.participant()).journey().ledger();
        Instant now = clock.instant();
        List<Listed> all = new ArrayList<>();
        for (ConsentStates.StateOfRequest one : ConsentStates.of(ledger, now).requests()) {
            all.add(0, listed(ledger, one, now, words));
        }
        model.addAttribute("consents", all);
        return "sharing/list";
    }

    private static Listed listed(ConsentLedger ledger, ConsentStates.StateOfRequest one, Instant now, Words words) {
        ConsentRequest request = one.request();
        List<String> shown = ledger.events().stream()
                .filter(event -> event.request().equals(request.id()) && event instanceof ConsentEvent.Shared)
                .map(event -> words.moment(event.at()))
                .toList();
        return new Listed(
                request.id().value(),
                Consents.who(request.recipient(), words),
                Consents.what(request.scope(), words),
                words.first(request.mode()),
                String.join(", ", request.purposes().stream().map(words::of).toList()),
                words.lastDay(request.until()),
                words.first(one.state()),
                ledger.allows(new ConsentEvent.Given(request.id(), now, ConsentMethod.ON_SCREEN)),
                ledger.allows(new ConsentEvent.Refused(request.id(), now)),
                ledger.allows(new ConsentEvent.Withdrawn(request.id(), now)),
                request.storage(),
                request.recipient().isSame(Consents.PROGRAMME),
                shown);
    }

    /** The form of an offer, for the partner of a conversation. */
    @GetMapping("/new/{talk:[0-9a-f]{32}}")
    String form(Sent sent, @PathVariable("talk") String talk) {
        return form(sent, talk, partner(sent, talk), List.of());
    }

    private String form(Sent sent, String talk, Recipient partner, List<Fault> faults) {
        sent.model().addAttribute("talk", talk);
        scopes.show(partner, sent, faults);
        return "sharing/new";
    }

    private Recipient partner(Sent sent, String talk) {
        return journeys.get(sent.who().participant())
                .conversation(talk)
                .chosenPartner()
                .orElseThrow(NotFoundException::new);
    }

    @PostMapping("/new/{talk:[0-9a-f]{32}}")
    String offer(
            Sent sent,
            @PathVariable("talk") String talk,
            @RequestParam(name = "dimension", defaultValue = "") Set<Dimension> dimensions,
            @RequestParam(name = "part", defaultValue = "") Set<ScopePart> parts) {
        Recipient partner = partner(sent, talk);
        List<Fault> faults = scopes.read(
                partner,
                sent,
                dimensions,
                parts,
                (request, policy, now) -> journeys.change(
                        sent.who().participant(),
                        journey -> journey.with(journey.ledger().offer(request, policy, now))));
        return faults.isEmpty() ? LIST : form(sent, talk, partner, faults);
    }

    /** Lets the programme pass on a story that the person tells it; until a year from now, or withdrawn. */
    @PostMapping("/story")
    String story(Sent sent) {
        Instant now = clock.instant();
        ConsentRequest request = ConsentRequest.of(
                ConsentId.parse(Ids.next()),
                Consents.story(),
                sent.words().languages(),
                now,
                Words.endOf(LocalDate.now(clock).plusYears(1)));
        journeys.change(
                sent.who().participant(),
                journey -> journey.with(journey.ledger().offer(request, policy, now)));
        return LIST;
    }

    @PostMapping("/{consent}/give")
    String give(@AuthenticationPrincipal SignedIn who, @PathVariable("consent") ConsentId consent) {
        Instant now = clock.instant();
        journeys.change(
                who.participant(), journey -> journey.with(journey.ledger().give(consent, now)));
        return LIST;
    }

    @PostMapping("/{consent}/refuse")
    String refuse(@AuthenticationPrincipal SignedIn who, @PathVariable("consent") ConsentId consent) {
        Instant now = clock.instant();
        journeys.change(
                who.participant(), journey -> journey.with(journey.ledger().refuse(consent, now)));
        return LIST;
    }

    @PostMapping("/{consent}/withdraw")
    String withdraw(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("consent") ConsentId consent,
            @ModelAttribute("words") Words words,
            RedirectAttributes next) {
        Instant now = clock.instant();
        Set<EffectsOfWithdrawal> effects = new LinkedHashSet<>();
        journeys.change(who.participant(), journey -> {
            Recorded<EffectsOfWithdrawal> withdrawal = journey.ledger().withdraw(consent, now);
            effects.add(withdrawal.outcome());
            return journey.with(withdrawal.ledger());
        });
        next.addFlashAttribute("withdrawn", true);
        next.addFlashAttribute(
                "copies",
                effects.stream()
                        .flatMap(one -> one.copies().stream())
                        .map(copy -> Consents.who(copy.recipient(), words))
                        .distinct()
                        .toList());
        next.addFlashAttribute(
                "irreversible",
                effects.stream()
                        .flatMap(one -> one.irreversible().stream())
                        .map(words::of)
                        .toList());
        return LIST;
    }

    @GetMapping("/receipts")
    String receipts(@AuthenticationPrincipal SignedIn who, @ModelAttribute("words") Words words, Model model) {
        model.addAttribute(
                "receipts",
                journeys.get(who.participant()).journey().ledger().receipts().stream()
                        .map(receipt -> new Listing(
                                receipt.number(),
                                kind(receipt.event()),
                                words.moment(receipt.event().at()),
                                Consents.who(receipt.request().recipient(), words),
                                Consents.what(
                                        receipt.event() instanceof ConsentEvent.Shared shared
                                                ? shared.scope()
                                                : receipt.request().scope(),
                                        words)))
                        .toList());
        return "sharing/receipts";
    }

    private static String kind(ConsentEvent event) {
        return event instanceof ConsentEvent.Shared shared && shared.mode() == AccessMode.RECEIVE_COPY
                ? "receipt.copied"
                : "receipt." + event.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    @GetMapping("/receipts/{number:[0-9]{1,5}}")
    ResponseEntity<String> receipt(@AuthenticationPrincipal SignedIn who, @PathVariable("number") int number) {
        ConsentReceipt receipt = journeys.get(who.participant()).journey().ledger().receipts().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("receipt-" + number + ".json")
                                .build()
                                .toString())
                .body(documents.text(DocumentType.CONSENT_RECEIPT, receipt));
    }
}
