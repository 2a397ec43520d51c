package dev.positivehealth.examples.portal.team;

import dev.positivehealth.Checked;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.Violation;
import dev.positivehealth.examples.portal.account.SignedIn;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.Ids;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.json.form.ActionForm;
import dev.positivehealth.json.form.ReflectionForm;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.plan.WheelQuestion;
import dev.positivehealth.team.Note;
import dev.positivehealth.team.SharedValue;
import dev.positivehealth.team.Spot;
import dev.positivehealth.team.TeamSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of a session, which its moderator takes with the team on one screen. For anybody else they are not there. */
@Controller
@RequestMapping("/sessions/{id:[0-9a-f]{32}}")
class ModeratorController {
    private static final String LIST = "redirect:/sessions/";

    private final TeamSessions sessions;
    private final SessionPage page;
    private final Clock clock;

    ModeratorController(TeamSessions sessions, SessionPage page, Clock clock) {
        this.sessions = sessions;
        this.page = page;
        this.clock = clock;
    }

    @PostMapping("/without-one")
    String goOnWithoutOne(@AuthenticationPrincipal SignedIn who, @PathVariable("id") String id) {
        sessions.goOnWithoutOne(who.account(), id);
        return LIST + id;
    }

    @PostMapping("/open")
    String open(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("version") int version) {
        sessions.change(who.account(), id, version, TeamSession.Introduced.class, TeamSession.Introduced::open);
        return LIST + id;
    }

    /** Keeps where the notes were chosen to lie; then ends the placing, if so asked and all of them lie somewhere. */
    @PostMapping("/place")
    String place(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("version") int version,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        sessions.change(who.account(), id, version, TeamSession.NotesWritten.class, session -> placed(session, typed));
        if ("end".equals(typed.get("go"))) {
            try {
                sessions.change(
                        who.account(),
                        id,
                        version + 1,
                        TeamSession.NotesWritten.class,
                        TeamSession.NotesWritten::endPlacing);
            } catch (NotPossibleException e) {
                return wrong(who, id, typed, List.of(new Fault(words.first(e.reason()), "#notes")), words, model);
            }
        }
        return LIST + id;
    }

    private static TeamSession.NotesWritten placed(TeamSession.NotesWritten session, Map<String, String> typed) {
        TeamSession.NotesWritten placed = session;
        for (Note note : session.notes()) {
            Optional<Spot> spot = SpotCode.parse(typed.getOrDefault("spot-" + note.id(), ""));
            if (spot.isPresent()) {
                placed = placed.place(note.id(), spot.get());
            }
        }
        return placed;
    }

    /** What stands out, and the values the team shares, one on each line. */
    @PostMapping("/reflect")
    String reflect(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("version") int version,
            @RequestParam("standsOut") String standsOut,
            @RequestParam("values") String values,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        if (standsOut.isBlank()) {
            return wrong(
                    who,
                    id,
                    typed,
                    List.of(new Fault(words.say("session.fault.standsOut"), "#standsOut")),
                    words,
                    model);
        }
        List<SharedValue> shared =
                SessionController.lines(values).stream().map(SharedValue::new).toList();
        sessions.change(
                who.account(), id, version, TeamSession.Placed.class, session -> session.reflect(standsOut, shared));
        return LIST + id;
    }

    @PostMapping("/turn-wheel")
    String turnWheel(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("version") int version) {
        sessions.change(who.account(), id, version, TeamSession.Reflected.class, TeamSession.Reflected::turnWheel);
        return LIST + id;
    }

    /** Keeps the answers of the wheel; with a decision, if so asked. */
    @PostMapping("/wheel")
    String wheel(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("version") int version,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        boolean decides = "decide".equals(typed.get("go"));
        String decision = typed.getOrDefault(WheelQuestion.WHAT_WILL_YOU_DO.code(), "");
        if (decides && decision.isBlank()) {
            Fault fault = new Fault(words.say("session.fault.decision"), "#" + WheelQuestion.WHAT_WILL_YOU_DO.code());
            return wrong(who, id, typed, List.of(fault), words, model);
        }
        sessions.change(who.account(), id, version, TeamSession.Considered.class, session -> {
            TeamSession.Considered answered = session;
            for (WheelQuestion question : WheelQuestion.values()) {
                String answer = typed.getOrDefault(question.code(), "");
                if (!answer.isBlank()) {
                    answered = answered.answer(question, answer);
                }
            }
            return decides ? answered.decide(decision, LocalDate.now(clock)) : answered;
        });
        return LIST + id;
    }

    @PostMapping("/actions")
    String action(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("version") int version,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        ActionForm form = new ActionForm();
        form.set("what", typed.getOrDefault("what", ""));
        for (String property : List.of("firstStep", "until")) {
            String value = typed.getOrDefault(property, "");
            if (!value.isBlank()) {
                form.set(property, value);
            }
        }
        Checked<Action> action = form.check("a-" + Ids.next());
        return action.value().isEmpty()
                ? refused(who, id, typed, action.violations(), words, model)
                : plan(who, id, version, planned -> planned.with(action.orElseThrow()));
    }

    @PostMapping("/look-back")
    String lookBack(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("version") int version,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        ReflectionForm form = new ReflectionForm();
        form.set("words", typed.getOrDefault("words", ""));
        form.set("celebration", typed.getOrDefault("celebration", ""));
        Checked<Reflection> reflection = form.check(clock.instant());
        return reflection.value().isEmpty()
                ? refused(who, id, typed, reflection.violations(), words, model)
                : plan(who, id, version, planned -> planned.reflect(reflection.orElseThrow()));
    }

    private String plan(SignedIn who, String id, int version, UnaryOperator<TeamSession.Planned> step) {
        sessions.change(who.account(), id, version, TeamSession.Planned.class, step::apply);
        return LIST + id;
    }

    private String refused(
            SignedIn who, String id, Map<String, String> typed, List<Violation> violations, Words words, Model model) {
        return wrong(who, id, typed, Fault.of(violations, words), words, model);
    }

    private String wrong(
            SignedIn who, String id, Map<String, String> typed, List<Fault> faults, Words words, Model model) {
        KeptSession kept = sessions.get(who.account(), id);
        if (!kept.isLedBy(who.account())) {
            throw new NotFoundException();
        }
        return page.show(kept, who.account(), typed, faults, words, model);
    }
}
