package dev.positivehealth.examples.portal.plan;

import dev.positivehealth.Checked;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.Goal;
import dev.positivehealth.examples.portal.account.SignedIn;
import dev.positivehealth.examples.portal.need.OwnNeed;
import dev.positivehealth.examples.portal.need.SentNeeds;
import dev.positivehealth.examples.portal.site.DayFile;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Sent;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.Ids;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.Stored;
import dev.positivehealth.json.form.ActionForm;
import dev.positivehealth.json.form.PlanForm;
import dev.positivehealth.json.form.ReflectionForm;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionState;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.WheelQuestion;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
    String decide(Sent sent) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (WheelQuestion question : WheelQuestion.values()) {
            String answer = sent.text(question.code());
            if (question != WheelQuestion.WHAT_WILL_YOU_DO && !answer.isBlank()) {
                answers.put(question.code(), answer);
            }
        }
        PlanForm form = new PlanForm();
        form.set("wheel", Map.of("answers", answers));
        form.set("decision", sent.text(WheelQuestion.WHAT_WILL_YOU_DO.code()));
        return sent.then(
                form.check(Ids.next(), sent.who().participant(), clock.instant()),
                PlanController::field,
                faults -> wheel(sent.typed(), faults, sent.model()),
                plan -> {
                    journeys.change(sent.who().participant(), journey -> journey.with(plan));
                    return LIST + "/" + plan.id();
                });
    }

    /** Where on the page of the wheel a property of the plan is. */
    private static String field(String path) {
        return path.startsWith("/wheel/answers/")
                ? "#" + path.substring("/wheel/answers/".length())
                : "#" + WheelQuestion.WHAT_WILL_YOU_DO.code();
    }

    @GetMapping(ID)
    String one(Sent sent) {
        return show(sent, List.of());
    }

    /** The last days of the actions that go on, for the person's calendar. */
    @GetMapping(ID + "/days.ics")
    ResponseEntity<String> days(Sent sent) {
        ActionPlan plan = journeys.get(sent.who().participant()).plan(sent.id());
        return DayFile.toTake(calendar(plan, sent.words()).orElseThrow(NotFoundException::new));
    }

    private Optional<String> calendar(ActionPlan plan, Words words) {
        return days.write(words, (calendar, now) -> calendar.lastDays(plan, now));
    }

    private String show(Sent sent, List<Fault> faults) {
        Stored stored = journeys.get(sent.who().participant());
        ActionPlan plan = stored.plan(sent.id());
        Model model = sent.model();
        model.addAttribute("plan", plan);
        model.addAttribute("version", stored.version(sent.id()));
        model.addAttribute("needs", OwnNeed.all(plan));
        model.addAttribute("states", ActionState.values());
        model.addAttribute("addressees", Addressee.values());
        model.addAttribute("hasDays", calendar(plan, sent.words()).isPresent());
        model.addAttribute("typed", sent.typed());
        model.addAttribute("faults", faults);
        return "plan/plan";
    }

    @PostMapping(ID + "/actions")
    String action(Sent sent) {
        ActionForm form = sent.fill(new ActionForm(), "what");
        return step(
                sent,
                sent.fillIfTyped(form, "firstStep", "wovenInto", "until").check("a-" + Ids.next()),
                ActionPlan::with);
    }

    @PostMapping(ID + "/progress")
    String progress(Sent sent, @RequestParam("action") String action, @RequestParam("state") ActionState state) {
        return go(sent, plan -> plan.progress(action, state));
    }

    @PostMapping(ID + "/needs")
    String need(Sent sent) {
        return step(sent, OwnNeed.written(sent), ActionPlan::with);
    }

    /** One of the steps of a need that are the person's: send, take back, and say what became of a promise. */
    @PostMapping(ID + "/needs/{need}/{step:send|take-back|kept|not-kept}")
    String need(Sent sent, @PathVariable("need") String need, @PathVariable("step") String step) {
        if (step.equals("send")) {
            needs.send(sent.account(), sent.seen(), need, clock.instant());
            return LIST + "/" + sent.id();
        }
        return go(sent, plan -> plan.replace(OwnNeed.step(step, OwnNeed.find(plan, need), clock.instant())));
    }

    @PostMapping(ID + "/reflections")
    String reflect(Sent sent) {
        ReflectionForm form = sent.fill(new ReflectionForm(), "celebration");
        form.set("words", sent.text("reflection"));
        return sent.then(
                form.check(clock.instant()),
                path -> path.equals("/celebration") ? "#celebration" : "#reflection",
                faults -> show(sent, faults),
                reflection -> go(sent, plan -> plan.reflect(reflection)));
    }

    private <T> String step(Sent sent, Checked<T> said, BiFunction<ActionPlan, T, ActionPlan> step) {
        return sent.then(said, faults -> show(sent, faults), words -> go(sent, plan -> step.apply(plan, words)));
    }

    /** Takes a plan a step further, in the version that the page was made of. */
    private String go(Sent sent, UnaryOperator<ActionPlan> step) {
        journeys.change(
                sent.who().participant(),
                sent.seen(),
                journey -> journey.with(step.apply(Stored.plan(journey, sent.id()))));
        return LIST + "/" + sent.id();
    }
}
