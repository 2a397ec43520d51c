package dev.positivehealth.examples.portal.questionnaire;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.Violation;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.examples.portal.account.SignedIn;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.StaleException;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
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

/** The questionnaire: a page a dimension, saved with every page and, where there is a script, with every answer. */
@Controller
@RequestMapping("/me/questionnaire")
class QuestionnaireController {
    private static final String START = "redirect:/me/questionnaire";

    private final Questionnaires catalogue;
    private final Drafts drafts;
    private final Clock clock;

    QuestionnaireController(Questionnaires catalogue, Drafts drafts, Clock clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** How far one dimension is. */
    record Progress(int step, String name, long seen, int items) {}

    @GetMapping
    String start(@AuthenticationPrincipal SignedIn who, @ModelAttribute("words") Words words, Model model) {
        Optional<Draft> draft = drafts.find(who.participant());
        model.addAttribute("questionnaires", catalogue.all());
        draft.ifPresent(begun -> {
            model.addAttribute("begun", questionnaire(begun));
            model.addAttribute("progress", progress(begun, words));
            model.addAttribute("resumeAt", resumeAt(begun));
        });
        return "questionnaire/start";
    }

    @PostMapping
    String begin(@AuthenticationPrincipal SignedIn who, @RequestParam("questionnaire") String id) {
        Questionnaire chosen = QuestionnaireId.read(id).flatMap(catalogue::find).orElseThrow(NotFoundException::new);
        drafts.begin(who.participant(), chosen, who.account().group().map(GroupPath::toString), LocalDate.now(clock));
        return START + "/1";
    }

    @GetMapping("/{step:[1-6]}")
    String page(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("step") int step,
            @ModelAttribute("words") Words words,
            Model model) {
        Optional<Draft> draft = drafts.find(who.participant());
        if (draft.isEmpty() || step > steps(draft.get()).size()) {
            return START;
        }
        return show(step, draft.get(), Optional.empty(), words, model);
    }

    @PostMapping("/{step:[1-6]}")
    String save(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("step") int step,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            HttpServletResponse response,
            Model model) {
        Draft saved = drafts.find(who.participant()).orElseThrow(StaleException::new);
        List<Dimension> steps = steps(saved);
        if (step > steps.size()) {
            return START;
        }
        Draft page = typed(saved, step, typed);
        try {
            drafts.save(who.participant(), page);
        } catch (StaleException e) {
            // What was typed stays on the page, beside what another page saved; sending it again puts it in place.
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(step, page, Optional.of(saved), words, model);
        }
        return switch (typed.getOrDefault("go", "next")) {
            case "later" -> "redirect:/me";
            case "back" -> step > 1 ? START + "/" + (step - 1) : START;
            default -> step < steps.size() ? START + "/" + (step + 1) : START + "/check";
        };
    }

    /** The same for the script that saves as one goes: no page comes back. */
    @PostMapping("/{step:[1-6]}/save")
    ResponseEntity<Void> saveInPassing(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("step") int step,
            @RequestParam Map<String, String> typed) {
        try {
            Optional<Integer> version = drafts.save(
                    who.participant(),
                    saved -> step > steps(saved).size() ? Optional.empty() : Optional.of(typed(saved, step, typed)));
            return version.isPresent()
                    ? ResponseEntity.noContent()
                            .header("X-Version", version.get().toString())
                            .build()
                    : ResponseEntity.status(HttpStatus.CONFLICT).build();
        } catch (StaleException e) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
    }

    @GetMapping("/check")
    String check(@AuthenticationPrincipal SignedIn who, @ModelAttribute("words") Words words, Model model) {
        Optional<Draft> draft = drafts.find(who.participant());
        return draft.isEmpty() ? START : show(draft.get(), List.of(), words, model);
    }

    @PostMapping("/check")
    String handIn(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam("remark") String remark,
            @RequestParam("version") int version,
            @RequestParam(name = "go", defaultValue = "hand-in") String go,
            @ModelAttribute("words") Words words,
            HttpServletResponse response,
            Model model) {
        Draft saved = drafts.find(who.participant()).orElseThrow(StaleException::new);
        Draft typed = new Draft(saved.sheet(), version).withRemark(remark);
        if (version != saved.version()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stale", true);
            return show(new Draft(typed.sheet(), saved.version()), List.of(), words, model);
        }
        if (go.equals("later")) {
            int unused = drafts.save(who.participant(), typed);
            return "redirect:/me";
        }
        Checked<AnswerSheet> sheet = typed.on(LocalDate.now(clock)).sheet().check(catalogue);
        if (sheet.value().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(typed, sheet.violations(), words, model);
        }
        drafts.handIn(who.participant(), saved, sheet.value().get());
        return "redirect:/me/web?new";
    }

    @PostMapping("/drop")
    String drop(@AuthenticationPrincipal SignedIn who) {
        drafts.drop(who.participant());
        return START;
    }

    private String show(int step, Draft typed, Optional<Draft> saved, Words words, Model model) {
        Questionnaire questionnaire = questionnaire(typed);
        model.addAttribute("page", StepPage.of(questionnaire, step, typed, saved, words.languages()));
        model.addAttribute("stale", saved.isPresent());
        return "questionnaire/step";
    }

    private String show(Draft draft, List<Violation> violations, Words words, Model model) {
        model.addAttribute("progress", progress(draft, words));
        model.addAttribute("remark", draft.remark());
        model.addAttribute("longest", AnswerSheet.LONGEST_REMARK);
        model.addAttribute("version", draft.version());
        model.addAttribute("last", steps(draft).size());
        model.addAttribute(
                "faults", Fault.of(violations, words, path -> path.equals("/remark") ? "#remark" : "#progress"));
        return "questionnaire/check";
    }

    private Draft typed(Draft saved, int step, Map<String, String> typed) {
        Questionnaire questionnaire = questionnaire(saved);
        int version = Integer.parseInt(typed.getOrDefault("version", "0"));
        return new Draft(saved.sheet(), version)
                .with(questionnaire.items(steps(saved).get(step - 1)), typed);
    }

    private Questionnaire questionnaire(Draft draft) {
        return Optional.ofNullable(draft.sheet().typed().get("questionnaire"))
                .map(Object::toString)
                .flatMap(QuestionnaireId::read)
                .flatMap(catalogue::find)
                .orElseThrow(NotFoundException::new);
    }

    private List<Dimension> steps(Draft draft) {
        return StepPage.steps(questionnaire(draft));
    }

    private List<Progress> progress(Draft draft, Words words) {
        Questionnaire questionnaire = questionnaire(draft);
        List<Dimension> steps = steps(draft);
        return steps.stream()
                .map(dimension -> new Progress(
                        steps.indexOf(dimension) + 1,
                        questionnaire.name(dimension).in(words.languages()),
                        draft.seen(questionnaire, dimension),
                        questionnaire.items(dimension).size()))
                .toList();
    }

    private int resumeAt(Draft draft) {
        Questionnaire questionnaire = questionnaire(draft);
        List<Dimension> steps = steps(draft);
        for (Dimension dimension : steps) {
            if (draft.seen(questionnaire, dimension)
                    < questionnaire.items(dimension).size()) {
                return steps.indexOf(dimension) + 1;
            }
        }
        return steps.size();
    }
}
