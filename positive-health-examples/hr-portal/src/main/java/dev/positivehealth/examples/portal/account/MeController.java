package dev.positivehealth.examples.portal.account;

import dev.positivehealth.consent.ConsentState;
import dev.positivehealth.consent.ConsentStates;
import dev.positivehealth.examples.portal.store.Documents;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.journey.Invitation;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.journey.JourneyStep;
import dev.positivehealth.journey.ParticipantSection;
import dev.positivehealth.journey.PossibleStep;
import dev.positivehealth.json.document.DocumentType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own start: what is possible now, an invitation to take or leave, and all data to take along or to erase. */
@Controller
@RequestMapping("/me")
class MeController {
    private final Journeys journeys;
    private final Documents documents;
    private final JdbcClient database;
    private final Clock clock;

    MeController(Journeys journeys, Documents documents, JdbcClient database, Clock clock) {
        this.journeys = journeys;
        this.documents = documents;
        this.database = database;
        this.clock = clock;
    }

    @GetMapping
    String home(@AuthenticationPrincipal SignedIn who, Model model) {
        Journey journey = journeys.get(who.participant()).journey();
        Instant now = clock.instant();
        List<PossibleStep> steps = journey.possibleSteps(now);
        model.addAttribute("steps", steps);
        model.addAttribute(
                "asked",
                ConsentStates.of(journey.ledger(), now).requests().stream()
                        .anyMatch(one -> one.state() == ConsentState.UNANSWERED));
        model.addAttribute(
                "offered",
                steps.stream().anyMatch(one -> one.step() == JourneyStep.PREPARE_CONVERSATION && one.isPossible()));
        model.addAttribute("invitation", invitation(who, journey, now));
        model.addAttribute("stopped", journey.stoppedAt());
        model.addAttribute("hasWeb", !journey.sheets().isEmpty());
        model.addAttribute("guide", ParticipantSection.guide());
        return "account/me";
    }

    /** The last invitation, if it goes on and the person did not put it away. Nobody else can see whether it was. */
    private Optional<Invitation> invitation(SignedIn who, Journey journey, Instant now) {
        boolean hidden = database.sql("select invitation_hidden from journey where participant = :p")
                .param("p", who.participant().value())
                .query(Boolean.class)
                .single();
        return hidden
                ? Optional.empty()
                : journey.invitations().stream()
                        .filter(one -> now.isBefore(one.until()))
                        .reduce((earlier, later) -> later);
    }

    @PostMapping("/invitation/put-away")
    @Transactional
    public String putAway(@AuthenticationPrincipal SignedIn who) {
        database.sql("update journey set invitation_hidden = true where participant = :p")
                .param("p", who.participant().value())
                .update();
        return "redirect:/me";
    }

    @PostMapping("/stop")
    String stop(@AuthenticationPrincipal SignedIn who) {
        journeys.change(who.participant(), journey -> journey.stop(clock.instant()));
        return "redirect:/me";
    }

    @GetMapping("/data")
    String data() {
        return "account/data";
    }

    /** Everything of the person, with what the library's export leaves to the host: the invitations are in the journey. */
    @GetMapping("/data/everything.json")
    ResponseEntity<String> everything(@AuthenticationPrincipal SignedIn who) {
        Journey journey = journeys.get(who.participant()).journey();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("positive-health.json")
                                .build()
                                .toString())
                .body("{\"export\":" + documents.text(DocumentType.JOURNEY_EXPORT, journey.export()) + ",\"journey\":"
                        + documents.text(DocumentType.JOURNEY, journey) + "}\n");
    }

    @PostMapping("/data/erase")
    String erase(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "sure", required = false) List<String> sure,
            RedirectAttributes next) {
        if (sure == null || sure.isEmpty()) {
            next.addFlashAttribute("notSure", true);
            return "redirect:/me/data";
        }
        journeys.erase(who.participant());
        next.addFlashAttribute("erased", true);
        return "redirect:/me/data";
    }
}
