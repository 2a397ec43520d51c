package dev.positivehealth.examples.portal.programme;

import dev.positivehealth.Checked;
import dev.positivehealth.examples.portal.programme.PlainProgramme.Spot;
import dev.positivehealth.examples.portal.programme.Programmes.Kept;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.StaleException;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.review.Review;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions of the review: a few at once, each to be set aside with a reason. They are not counted, scored or coloured. */
@Controller
@RequestMapping("/programme/review")
class ReviewController {
    private static final PartForm SET_ASIDE =
            new PartForm("setAside", List.of(Field.line("finding"), Field.words("reason"), Field.day("on")), true);

    private final Programmes programmes;
    private final JsonDocuments documents;
    private final Clock clock;

    ReviewController(Programmes programmes, JsonDocuments documents, Clock clock) {
        this.programmes = programmes;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    String review(Model model) {
        return show(programmes.find().orElseThrow(NotFoundException::new), "", "", List.of(), model);
    }

    private String show(Kept kept, String finding, String reason, List<Fault> faults, Model model) {
        Review review = Review.of(kept.programme(), LocalDate.now(clock));
        model.addAttribute("first", review.first());
        model.addAttribute(
                "later",
                review.findings()
                        .subList(review.first().size(), review.findings().size()));
        model.addAttribute("setAside", review.setAside());
        model.addAttribute("version", kept.version());
        model.addAttribute("finding", finding);
        model.addAttribute("reason", reason);
        model.addAttribute("faults", faults);
        return "programme/review";
    }

    @PostMapping("/set-aside")
    String setAside(
            @RequestParam("finding") String finding,
            @RequestParam("reason") String reason,
            @RequestParam("version") int version,
            @ModelAttribute("words") Words words,
            HttpServletResponse response,
            Model model) {
        Kept kept = programmes.find().orElseThrow(NotFoundException::new);
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("finding", finding);
        typed.add("reason", reason);
        typed.add("on", LocalDate.now(clock).toString());
        PlainProgramme plain = PlainProgramme.of(kept.programme());
        Spot spot = Spot.of(SET_ASIDE.list(), plain.parts(SET_ASIDE.list()).size());
        Checked<Programme> next = plain.with(spot, SET_ASIDE, typed).check(documents.known());
        if (next.value().isEmpty()) {
            List<Fault> faults = FormPage.faults(next.violations(), SET_ASIDE, spot.path(), words).stream()
                    .map(fault -> new Fault(fault.message(), "#reason-" + finding))
                    .toList();
            return show(kept, finding, reason, faults, model);
        }
        try {
            programmes.change(version, now -> next.orElseThrow());
        } catch (StaleException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stale", true);
            return show(programmes.find().orElseThrow(NotFoundException::new), finding, reason, List.of(), model);
        }
        return "redirect:/programme/review";
    }
}
