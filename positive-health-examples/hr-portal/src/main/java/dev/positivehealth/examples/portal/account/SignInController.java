package dev.positivehealth.examples.portal.account;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on. */
@Controller
class SignInController {
    private final DemoPeople demo;

    SignInController(DemoPeople demo) {
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String page(
            @RequestParam(name = "wrong", required = false) @Nullable String wrong,
            @RequestParam(name = "wait", required = false) @Nullable String wait,
            Model model) {
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("wait", wait != null);
        model.addAttribute("demo", demo.shown());
        return "account/sign-in";
    }
}
