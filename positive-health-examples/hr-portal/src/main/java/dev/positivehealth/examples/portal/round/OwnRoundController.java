package dev.positivehealth.examples.portal.round;

import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.ConsentStates;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.examples.portal.account.SignedIn;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.outcome.Notice;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Rounds for the people in them: join, see that one joined, leave, and read what was published about one's own group. */
@Controller
class OwnRoundController {
    private final Rounds rounds;
    private final Journeys journeys;
    private final Clock clock;

    OwnRoundController(Rounds rounds, Journeys journeys, Clock clock) {
        this.rounds = rounds;
        this.journeys = journeys;
        this.clock = clock;
    }

    /**
     * A round on the page.
     *
     * @param counts which web of the person would count, in words; empty if there is none yet
     * @param consent the consent that can be withdrawn; empty for whoever has not joined
     */
    record Listed(KeptRound round, String counts, String consent) {}

    @GetMapping("/me/rounds")
    String list(@AuthenticationPrincipal SignedIn who, @ModelAttribute("words") Words words, Model model) {
        Journey journey = journeys.get(who.participant()).journey();
        Instant now = clock.instant();
        List<Listed> all = new ArrayList<>();
        for (KeptRound round : rounds.all()) {
            Optional<ConsentId> joined = joined(journey.ledger(), round, now);
            boolean canJoin = round.isOpen()
                    && journey.stoppedAt().isEmpty()
                    && who.account().group().filter(round.terms().groups()::has).isPresent();
            if (!round.isPublished() && (canJoin || joined.isPresent())) {
                all.add(new Listed(
                        round,
                        round.terms()
                                .counting(journey.sheets())
                                .map(sheet -> words.day(sheet.takenOn()))
                                .orElse(""),
                        joined.map(ConsentId::value).orElse("")));
            }
        }
        model.addAttribute("rounds", all);
        model.addAttribute(
                "notices",
                ReportPage.labels(
                        List.of(Notice.values()).stream()
                                .filter(notice -> notice != Notice.CONSENTS_HELD_BY_CONTROLLER)
                                .toList(),
                        words));
        return "round/own";
    }

    /** The consent to a round that can be withdrawn. */
    private static Optional<ConsentId> joined(ConsentLedger ledger, KeptRound round, Instant now) {
        return ConsentStates.of(ledger, now).requests().stream()
                .map(ConsentStates.StateOfRequest::request)
                .filter(request -> isFor(request, round.terms().round()))
                .map(ConsentRequest::id)
                .filter(id -> ledger.allows(new ConsentEvent.Withdrawn(id, now)))
                .findFirst();
    }

    private static boolean isFor(ConsentRequest request, RoundRef round) {
        return request.recipient().isSame(Recipient.round(round));
    }

    @PostMapping("/me/rounds/{id:[0-9a-f]{32}}/join")
    String join(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @ModelAttribute("words") Words words) {
        rounds.join(id, who.participant(), who.account().group().orElseThrow(NotFoundException::new), words);
        return "redirect:/me/rounds";
    }

    @GetMapping("/outcomes")
    String outcomes(@AuthenticationPrincipal SignedIn who, @ModelAttribute("words") Words words, Model model) {
        ConsentLedger ledger = journeys.get(who.participant()).journey().ledger();
        List<ReportPage> reports = new ArrayList<>();
        for (KeptRound round : rounds.all()) {
            rounds.report(round.id())
                    .flatMap(report -> report.viewFor(ledger)
                            .or(() -> who.account().group().flatMap(report::viewForTeam)))
                    .ifPresent(view -> reports.add(ReportPage.of(view, words)));
        }
        model.addAttribute("reports", reports);
        return "round/outcomes";
    }
}
