package dev.positivehealth.examples.portal.round;

import dev.positivehealth.examples.portal.account.Groups;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.RoundTerms;
import dev.positivehealth.questionnaire.Questionnaires;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rounds for the controller: no counts before a round is published, and what is hidden with its reason after it. */
@Controller
@RequestMapping("/rounds")
class RoundController {
    private static final String ID = "/{id:[0-9a-f]{32}}";
    private static final String LIST = "redirect:/rounds";

    private final Rounds rounds;
    private final Groups groups;
    private final Questionnaires catalogue;

    RoundController(Rounds rounds, Groups groups, Questionnaires catalogue) {
        this.rounds = rounds;
        this.groups = groups;
        this.catalogue = catalogue;
    }

    /** Something hidden, in words. */
    record Reason(String group, String dimension, String why) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute("rounds", rounds.all());
        return "round/list";
    }

    @GetMapping("/new")
    String form(Model model) {
        return form(RoundForm.empty(), List.of(), model);
    }

    private String form(RoundForm form, List<Fault> faults, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("questionnaires", catalogue.all());
        model.addAttribute("groups", groups.all());
        model.addAttribute("audiences", RoundForm.audiences());
        model.addAttribute("floor", MinimumGroupSize.FLOOR);
        model.addAttribute("faults", faults);
        return "round/new";
    }

    @PostMapping("/new")
    String open(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "group", defaultValue = "") List<String> chosen,
            @ModelAttribute("words") Words words,
            HttpServletResponse response,
            Model model) {
        RoundForm form = new RoundForm(typed, chosen);
        List<Fault> faults = new ArrayList<>();
        Optional<RoundTerms> terms = form.terms(catalogue, groups.all(), words, faults);
        if (terms.isEmpty()) {
            return form(form, faults, model);
        }
        try {
            return LIST + "/" + rounds.open(terms.get());
        } catch (DuplicateKeyException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return form(form, List.of(new Fault(words.say("round.fault.taken"), "#name")), model);
        }
    }

    @GetMapping(ID)
    String one(@PathVariable("id") String id, @ModelAttribute("words") Words words, Model model) {
        return show(id, List.of(), words, model);
    }

    private String show(String id, List<Fault> faults, Words words, Model model) {
        model.addAttribute("round", rounds.get(id));
        model.addAttribute("faults", faults);
        rounds.report(id).ifPresent(report -> {
            model.addAttribute("report", ReportPage.of(report, words));
            model.addAttribute(
                    "reasons",
                    rounds.withheld(id).stream()
                            .map(hidden -> new Reason(
                                    ReportPage.name(hidden.group(), words),
                                    hidden.dimension()
                                            .map(words::first)
                                            .orElseGet(() -> words.say("round.whole-group")),
                                    words.first(hidden.reason())))
                            .toList());
        });
        return "round/round";
    }

    @PostMapping(ID + "/close")
    String close(@PathVariable("id") String id) {
        rounds.close(id);
        return LIST + "/" + id;
    }

    /** Publishes; the store takes one publication of a round, whoever presses first. */
    @PostMapping(ID + "/publish")
    String publish(
            @PathVariable("id") String id,
            @RequestParam(name = "sure", defaultValue = "") String sure,
            @ModelAttribute("words") Words words,
            HttpServletResponse response,
            Model model) {
        if (sure.isEmpty()) {
            return show(id, List.of(new Fault(words.say("round.fault.sure"), "#sure")), words, model);
        }
        try {
            rounds.publish(id);
        } catch (DuplicateKeyException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("round", rounds.get(id));
            return "round/published-before";
        }
        return LIST + "/" + id;
    }
}
