package dev.positivehealth.examples.portal.plan;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.Goal;
import dev.positivehealth.examples.portal.account.SignedIn;
import dev.positivehealth.examples.portal.need.SentNeeds;
import dev.positivehealth.examples.portal.site.DayFile;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.Ids;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.Seen;
import dev.positivehealth.examples.portal.store.StaleException;
import dev.positivehealth.examples.portal.store.Stored;
import dev.positivehealth.json.form.ActionForm;
import dev.positivehealth.json.form.NeedForm;
import dev.positivehealth.json.form.PlanForm;
import dev.positivehealth.json.form.ReflectionForm;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionState;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.plan.WheelQuestion;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

/** The action wheel, a decision, and what follows from it: actions, needs, looking back. */
@Controller
@RequestMapping("/me/plans")
class PlanController {
    private static final String LIST = "redirect:/me/plans";
    private static final String ID = "/{id:[0-9a-f]{32}}";

    private final Journeys journeys;
    private final SentNeeds needs;
    private final DayFile days;
    private final Clock clock;

    PlanController(Journeys journeys, SentNeeds needs, DayFile days, Clock clock) {
        this.journeys = journeys;
        this.needs = needs;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, Model model) {
        List<ActionPlan> all =
                new ArrayList<>(journeys.get(who.participant()).journey().plans());
        Collections.reverse(all);
        model.addAttribute("plans", all);
        return "plan/list";
    }

    /** The wheel, begun with a goal of a conversation or with what mattered in an earlier plan. */
    @GetMapping("/wheel")
    String wheel(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "talk") Optional<String> talk,
            @RequestParam(name = "goal") Optional<Integer> goal,
            @RequestParam(name = "after") Optional<String> after,
            Model model) {
        Stored stored = journeys.get(who.participant());
        ActionWheel wheel = ActionWheel.empty();
        if (talk.isPresent() && stored.conversation(talk.get()) instanceof Conversation.Held held) {
            List<Goal> goals = held.goals();
            int place = goal.orElse(0);
            wheel = place < goals.size() ? ActionWheel.towards(goals.get(place)) : wheel;
        } else if (after.isPresent()) {
            wheel = stored.plan(after.get()).turnAgain();
        }
        Map<String, String> typed = new LinkedHashMap<>();
        wheel.answers().forEach((question, words) -> typed.put(question.code(), words));
        return wheel(typed, List.of(), model);
    }

    private static String wheel(Map<String, String> typed, List<Fault> faults, Model model) {
        model.addAttribute("questions", WheelQuestion.values());
        model.addAttribute("decision", WheelQuestion.WHAT_WILL_YOU_DO);
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("attribution", ActionWheel.attribution());
        return "plan/wheel";
    }

    @PostMapping
    String decide(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        String decision = typed.getOrDefault(WheelQuestion.WHAT_WILL_YOU_DO.code(), "");
        Map<String, Object> answers = new LinkedHashMap<>();
        for (WheelQuestion question : WheelQuestion.values()) {
            String answer = typed.getOrDefault(question.code(), "");
            if (question != WheelQuestion.WHAT_WILL_YOU_DO && !answer.isBlank()) {
                answers.put(question.code(), answer);
            }
        }
        PlanForm form = new PlanForm();
        form.set("wheel", Map.of("answers", answers));
        form.set("decision", decision);
        Checked<ActionPlan> plan = form.check(Ids.next(), who.participant(), clock.instant());
        if (plan.value().isEmpty()) {
            return wheel(typed, Fault.of(plan.violations(), words, PlanController::field), model);
        }
        journeys.change(who.participant(), journey -> journey.with(plan.orElseThrow()));
        return LIST + "/" + plan.orElseThrow().id();
    }

    /** Where on the page of the wheel a property of the plan is. */
    private static String field(String path) {
        return path.startsWith("/wheel/answers/")
                ? "#" + path.substring("/wheel/answers/".length())
                : "#" + WheelQuestion.WHAT_WILL_YOU_DO.code();
    }

    @GetMapping(ID)
    String one(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @ModelAttribute("words") Words words,
            Model model) {
        return show(journeys.get(who.participant()), id, Map.of(), List.of(), words, model);
    }

    /** The last days of the actions that go on, for the person's calendar. */
    @GetMapping(ID + "/days.ics")
    ResponseEntity<String> days(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @ModelAttribute("words") Words words) {
        return DayFile.toTake(
                calendar(journeys.get(who.participant()).plan(id), words).orElseThrow(NotFoundException::new));
    }

    private Optional<String> calendar(ActionPlan plan, Words words) {
        return days.write(words, (calendar, now) -> calendar.lastDays(plan, now));
    }

    private String show(
            Stored stored, String id, Map<String, String> typed, List<Fault> faults, Words words, Model model) {
        ActionPlan plan = stored.plan(id);
        model.addAttribute("plan", plan);
        model.addAttribute("version", stored.version(id));
        model.addAttribute("needs", plan.needs().stream().map(OwnNeed::of).toList());
        model.addAttribute("states", ActionState.values());
        model.addAttribute("addressees", Addressee.values());
        model.addAttribute("hasDays", calendar(plan, words).isPresent());
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return "plan/plan";
    }

    @PostMapping(ID + "/actions")
    String action(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        ActionForm form = new ActionForm();
        form.set("what", typed.getOrDefault("what", ""));
        for (String property : List.of("firstStep", "wovenInto", "until")) {
            String value = typed.getOrDefault(property, "");
            if (!value.isBlank()) {
                form.set(property, value);
            }
        }
        Checked<Action> action = form.check("a-" + Ids.next());
        return action.value().isEmpty()
                ? wrong(who, id, typed, action.violations(), words, model)
                : go(who, id, typed, plan -> plan.with(action.orElseThrow()));
    }

    @PostMapping(ID + "/progress")
    String progress(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("action") String action,
            @RequestParam("state") ActionState state,
            @RequestParam Map<String, String> typed) {
        return go(who, id, typed, plan -> plan.progress(action, state));
    }

    @PostMapping(ID + "/needs")
    String need(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        NeedForm form = new NeedForm();
        Optional.ofNullable(typed.get("addressee")).ifPresent(code -> form.set("addressee", code));
        form.set("words", typed.getOrDefault("words", ""));
        Checked<Need.Unsent> need = form.check("n-" + Ids.next());
        return need.value().isEmpty()
                ? wrong(who, id, typed, need.violations(), words, model)
                : go(who, id, typed, plan -> plan.with(need.orElseThrow()));
    }

    /** One of the steps of a need that are the person's: send, take back, and say what became of a promise. */
    @PostMapping(ID + "/needs/{need}/{step:send|take-back|kept|not-kept}")
    String need(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @PathVariable("need") String need,
            @PathVariable("step") String step,
            @RequestParam Map<String, String> typed) {
        if (step.equals("send")) {
            needs.send(who.account(), seen(id, typed), need, clock.instant());
            return LIST + "/" + id;
        }
        return go(who, id, typed, plan -> plan.replace(step(step, need(plan, need))));
    }

    private Need step(String step, Need need) {
        return switch (step) {
            case "take-back" ->
                need instanceof Need.Promised promised
                        ? promised.takeBack(clock.instant())
                        : as(Need.Pending.class, need).takeBack(clock.instant());
            case "kept" -> as(Need.Promised.class, need).markKept(clock.instant());
            default -> as(Need.Promised.class, need).markNotKept(clock.instant());
        };
    }

    private static Need need(ActionPlan plan, String id) {
        return plan.needs().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static <T extends Need> T as(Class<T> stage, Need need) {
        if (!stage.isInstance(need)) {
            throw new StaleException();
        }
        return stage.cast(need);
    }

    @PostMapping(ID + "/reflections")
    String reflect(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        ReflectionForm form = new ReflectionForm();
        form.set("words", typed.getOrDefault("reflection", ""));
        form.set("celebration", typed.getOrDefault("celebration", ""));
        Checked<Reflection> reflection = form.check(clock.instant());
        if (reflection.value().isEmpty()) {
            return show(
                    journeys.get(who.participant()),
                    id,
                    typed,
                    Fault.of(
                            reflection.violations(),
                            words,
                            path -> path.equals("/celebration") ? "#celebration" : "#reflection"),
                    words,
                    model);
        }
        return go(who, id, typed, plan -> plan.reflect(reflection.orElseThrow()));
    }

    private String wrong(
            SignedIn who, String id, Map<String, String> typed, List<Violation> violations, Words words, Model model) {
        return show(journeys.get(who.participant()), id, typed, Fault.of(violations, words), words, model);
    }

    private static Seen seen(String id, Map<String, String> typed) {
        return new Seen(id, Integer.parseInt(typed.getOrDefault("version", "0")));
    }

    /** Takes a plan a step further, in the version that the page was made of. */
    private String go(SignedIn who, String id, Map<String, String> typed, UnaryOperator<ActionPlan> step) {
        journeys.change(who.participant(), seen(id, typed), journey -> {
            ActionPlan plan = journey.plans().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            return journey.with(step.apply(plan));
        });
        return LIST + "/" + id;
    }
}
