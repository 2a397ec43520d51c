package dev.positivehealth.examples.portal.need;

import dev.positivehealth.examples.portal.account.SignedIn;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.StaleException;
import dev.positivehealth.plan.Need;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Needs for whoever is asked: words and where they stand, nothing of who sent them. Promises and noes go back to the person. */
@Controller
@RequestMapping("/needs")
class NeedController {
    private static final String ID = "/{id:[0-9a-f]{32}}";

    private final SentNeeds needs;
    private final Clock clock;

    NeedController(SentNeeds needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("needs", needs.forAccount(who.account()));
        return "need/list";
    }

    @GetMapping(ID)
    String one(@AuthenticationPrincipal SignedIn who, @PathVariable("id") String id, Model model) {
        return show(who, id, Map.of(), List.of(), model);
    }

    private String show(SignedIn who, String id, Map<String, String> typed, List<Fault> faults, Model model) {
        model.addAttribute("need", needs.one(who.account(), id));
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("tomorrow", LocalDate.now(clock).plusDays(1));
        return "need/need";
    }

    @PostMapping(ID + "/promise")
    String promise(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("by") String by,
            @RequestParam("on") Optional<LocalDate> on,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        List<Fault> faults = new ArrayList<>();
        if (by.isBlank()) {
            faults.add(new Fault(words.say("need.fault.by"), "#by"));
        }
        if (on.isEmpty()) {
            faults.add(new Fault(words.say("need.fault.on"), "#on"));
        }
        if (!faults.isEmpty()) {
            return show(who, id, typed, faults, model);
        }
        needs.answer(who.account(), id, need -> pending(need).promise(by, on.orElseThrow(), clock.instant()));
        return "redirect:/needs/" + id;
    }

    @PostMapping(ID + "/decline")
    String decline(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("reason") String reason,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        if (reason.isBlank()) {
            return show(who, id, typed, List.of(new Fault(words.say("need.fault.reason"), "#reason")), model);
        }
        needs.answer(who.account(), id, need -> pending(need).decline(reason, clock.instant()));
        return "redirect:/needs/" + id;
    }

    private static Need.Pending pending(Need need) {
        if (need instanceof Need.Pending pending) {
            return pending;
        }
        throw new StaleException();
    }
}
