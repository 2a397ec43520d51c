package dev.positivehealth.examples.portal.site;

import dev.positivehealth.examples.portal.account.DemoPeople;
import dev.positivehealth.examples.portal.account.Right;
import dev.positivehealth.examples.portal.account.SignedIn;
import dev.positivehealth.journey.ParticipantSection;
import dev.positivehealth.questionnaire.Questionnaires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page for everybody, and where whoever signs in is sent. */
@Controller
class HomeController {
    private final DemoPeople demo;

    HomeController(DemoPeople demo) {
        this.demo = demo;
    }

    @GetMapping("/")
    String about(Model model) {
        model.addAttribute("guide", ParticipantSection.guide());
        model.addAttribute("attribution", Questionnaires.attribution());
        model.addAttribute("independence", Questionnaires.independence());
        model.addAttribute("demo", demo.shown());
        return "site/about";
    }

    @GetMapping("/home")
    String home(@AuthenticationPrincipal SignedIn who) {
        if (who.account().may(Right.EMPLOYEE)) {
            return "redirect:/me";
        }
        return who.account().may(Right.CONTROLLER) ? "redirect:/rounds" : "redirect:/talks";
    }
}
