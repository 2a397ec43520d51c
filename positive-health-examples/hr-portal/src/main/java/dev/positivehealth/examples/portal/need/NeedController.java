package dev.positivehealth.examples.portal.need;

import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Sent;
import dev.positivehealth.plan.Need;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

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
    String list(Sent sent) {
        sent.model().addAttribute("needs", needs.forAccount(sent.account()));
        return "need/list";
    }

    @GetMapping(ID)
    String one(Sent sent) {
        return show(sent, List.of());
    }

    private String show(Sent sent, List<Fault> faults) {
        sent.model().addAttribute("need", needs.one(sent.account(), sent.id()));
        sent.model().addAttribute("typed", sent.typed());
        sent.model().addAttribute("faults", faults);
        sent.model().addAttribute("tomorrow", LocalDate.now(clock).plusDays(1));
        return "need/need";
    }

    @PostMapping(ID + "/promise")
    String promise(Sent sent) {
        List<Fault> faults = new ArrayList<>();
        String by = sent.text("by");
        Optional<LocalDate> on = sent.day("on");
        if (by.isBlank()) {
            faults.addAll(sent.fault("need.fault.by", "by"));
        }
        if (on.isEmpty()) {
            faults.addAll(sent.fault("need.fault.on", "on"));
        }
        return answer(sent, faults, need -> need.promise(by, on.orElseThrow(), clock.instant()));
    }

    @PostMapping(ID + "/decline")
    String decline(Sent sent) {
        String reason = sent.text("reason");
        List<Fault> faults = reason.isBlank() ? sent.fault("need.fault.reason", "reason") : List.of();
        return answer(sent, faults, need -> need.decline(reason, clock.instant()));
    }

    private String answer(Sent sent, List<Fault> faults, Function<Need.Pending, Need> step) {
        if (!faults.isEmpty()) {
            return show(sent, faults);
        }
        needs.answer(sent.account(), sent.id(), need -> step.apply(OwnNeed.as(Need.Pending.class, need)));
        return "redirect:/needs/" + sent.id();
    }
}
