package dev.positivehealth.examples.portal.conversation;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.examples.portal.account.Account;
import dev.positivehealth.examples.portal.account.Accounts;
import dev.positivehealth.examples.portal.account.Right;
import dev.positivehealth.examples.portal.programme.Programmes;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Sent;
import dev.positivehealth.examples.portal.site.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Offering somebody a talk, for whoever stands on the list of conversation partners. */
@Controller
@RequestMapping("/talks/offers")
class OfferController {
    private final TalkOffers offers;
    private final Programmes programmes;
    private final Accounts accounts;
    private final Clock clock;

    OfferController(TalkOffers offers, Programmes programmes, Accounts accounts, Clock clock) {
        this.offers = offers;
        this.programmes = programmes;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    String all(Sent sent) {
        return show(sent, List.of());
    }

    private String show(Sent sent, List<Fault> faults) {
        requirePartner(sent);
        sent.model().addAttribute("offers", offers.madeBy(sent.account(), clock.instant()));
        sent.model().addAttribute("occasions", Occasion.values());
        sent.model().addAttribute("soonest", LocalDate.now(clock).plusDays(1));
        sent.model().addAttribute("usual", LocalDate.now(clock).plusDays(30));
        sent.model().addAttribute("typed", sent.typed());
        sent.model().addAttribute("faults", faults);
        return "conversation/offers";
    }

    private void requirePartner(Sent sent) {
        if (!programmes.isPartner(sent.account().reference())) {
            throw new AccessDeniedException("only a conversation partner of the programme offers a talk");
        }
    }

    @PostMapping
    String offer(Sent sent) {
        requirePartner(sent);
        Instant now = clock.instant();
        Optional<Account> person = accounts.find(sent.text("person").strip())
                .filter(account -> account.may(Right.EMPLOYEE))
                .filter(account -> !account.id().equals(sent.account().id()));
        Optional<Occasion> occasion = Arrays.stream(Occasion.values())
                .filter(one -> one.code().equals(sent.text("occasion")))
                .findFirst();
        Optional<Instant> until = sent.day("until").map(Words::endOf).filter(now::isBefore);
        List<Fault> faults = new ArrayList<>();
        need(person, "person", sent, faults);
        need(occasion, "occasion", sent, faults);
        need(until, "until", sent, faults);
        if (!faults.isEmpty()) {
            return show(sent, faults);
        }
        try {
            offers.offer(
                    sent.account(),
                    person.orElseThrow().participant(),
                    occasion.orElseThrow(),
                    now,
                    until.orElseThrow());
        } catch (NotPossibleException e) {
            // The same words whatever the reason: whoever offers does not learn whether the person stopped.
            return show(sent, sent.fault("talks.offer.fault.not-now", "person"));
        }
        return "redirect:/talks/offers";
    }

    private static void need(Optional<?> given, String field, Sent sent, List<Fault> faults) {
        if (given.isEmpty()) {
            faults.addAll(sent.fault("talks.offer.fault." + field, field));
        }
    }
}
