package dev.positivehealth.examples.portal.team;

import dev.positivehealth.Checked;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.examples.portal.need.OwnNeed;
import dev.positivehealth.examples.portal.need.SentNeeds;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Sent;
import dev.positivehealth.examples.portal.store.Ids;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.Seen;
import dev.positivehealth.json.form.ActionForm;
import dev.positivehealth.json.form.ReflectionForm;
import dev.positivehealth.plan.WheelQuestion;
import dev.positivehealth.team.Note;
import dev.positivehealth.team.SharedValue;
import dev.positivehealth.team.Spot;
import dev.positivehealth.team.TeamSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a session, which its moderator takes with the team on one screen. For anybody else they are not there. */
@Controller
@RequestMapping("/sessions/{id:[0-9a-f]{32}}")
class ModeratorController {
    private static final String LIST = "redirect:/sessions/";

    private final TeamSessions sessions;
    private final SessionPage page;
    private final SentNeeds needs;
    private final Clock clock;

    ModeratorController(TeamSessions sessions, SessionPage page, SentNeeds needs, Clock clock) {
        this.sessions = sessions;
        this.page = page;
        this.needs = needs;
        this.clock = clock;
    }

    @PostMapping("/without-one")
    String goOnWithoutOne(Sent sent) {
        sessions.goOnWithoutOne(sent.account(), sent.id());
        return LIST + sent.id();
    }

    @PostMapping("/open")
    String open(Sent sent) {
        return go(sent, TeamSession.Introduced.class, TeamSession.Introduced::open);
    }

    /** Keeps where the notes were chosen to lie; then ends the placing, if so asked and all of them lie somewhere. */
    @PostMapping("/place")
    String place(Sent sent) {
        go(sent, TeamSession.NotesWritten.class, session -> placed(session, sent));
        if ("end".equals(sent.text("go"))) {
            try {
                sessions.change(
                        sent.account(),
                        new Seen(sent.id(), sent.version() + 1),
                        TeamSession.NotesWritten.class,
                        TeamSession.NotesWritten::endPlacing);
            } catch (NotPossibleException e) {
                return wrong(sent, List.of(new Fault(sent.words().first(e.reason()), "#notes")));
            }
        }
        return LIST + sent.id();
    }

    private static TeamSession.NotesWritten placed(TeamSession.NotesWritten session, Sent sent) {
        TeamSession.NotesWritten placed = session;
        for (Note note : session.notes()) {
            Optional<Spot> spot = SpotCode.parse(sent.text("spot-" + note.id()));
            if (spot.isPresent()) {
                placed = placed.place(note.id(), spot.get());
            }
        }
        return placed;
    }

    /** What stands out, and the values the team shares, one on each line. */
    @PostMapping("/reflect")
    String reflect(Sent sent) {
        String standsOut = sent.text("standsOut");
        if (standsOut.isBlank()) {
            return wrong(sent, sent.fault("session.fault.standsOut", "standsOut"));
        }
        List<SharedValue> shared = SessionController.lines(sent.text("values")).stream()
                .map(SharedValue::new)
                .toList();
        return go(sent, TeamSession.Placed.class, session -> session.reflect(standsOut, shared));
    }

    @PostMapping("/turn-wheel")
    String turnWheel(Sent sent) {
        return go(sent, TeamSession.Reflected.class, TeamSession.Reflected::turnWheel);
    }

    /** Keeps the answers of the wheel; with a decision, if so asked. */
    @PostMapping("/wheel")
    String wheel(Sent sent) {
        boolean decides = "decide".equals(sent.text("go"));
        String decision = sent.text(WheelQuestion.WHAT_WILL_YOU_DO.code());
        if (decides && decision.isBlank()) {
            return wrong(sent, sent.fault("session.fault.decision", WheelQuestion.WHAT_WILL_YOU_DO.code()));
        }
        return go(sent, TeamSession.Considered.class, session -> {
            TeamSession.Considered answered = session;
            for (WheelQuestion question : WheelQuestion.values()) {
                String answer = sent.text(question.code());
                if (!answer.isBlank()) {
                    answered = answered.answer(question, answer);
                }
            }
            return decides ? answered.decide(decision, LocalDate.now(clock)) : answered;
        });
    }

    @PostMapping("/actions")
    String action(Sent sent) {
        ActionForm form = sent.fill(new ActionForm(), "what");
        return plan(
                sent, sent.fillIfTyped(form, "firstStep", "until").check("a-" + Ids.next()), TeamSession.Planned::with);
    }

    /** A need of the team, in its words; nobody is told before it is sent. */
    @PostMapping("/needs")
    String need(Sent sent) {
        return plan(sent, OwnNeed.written(sent), TeamSession.Planned::with);
    }

    /** One of the steps of a need that are the team's. */
    @PostMapping("/needs/{need}/{step:send|take-back|kept|not-kept}")
    String need(Sent sent, @PathVariable("need") String need, @PathVariable("step") String step) {
        if (step.equals("send")) {
            needs.sendOfTeam(sent.account(), sent.seen(), need, clock.instant());
        } else {
            sessions.change(sent.account(), sent.seen(), need, one -> OwnNeed.step(step, one, clock.instant()));
        }
        return LIST + sent.id();
    }

    @PostMapping("/look-back")
    String lookBack(Sent sent) {
        ReflectionForm form = sent.fill(new ReflectionForm(), "celebration");
        form.set("words", sent.text("reflection"));
        return plan(
                sent,
                form.check(clock.instant()),
                path -> path.equals("/celebration") ? "#celebration" : "#reflection",
                TeamSession.Planned::reflect);
    }

    private <T> String plan(Sent sent, Checked<T> said, BiFunction<TeamSession.Planned, T, TeamSession> step) {
        return plan(sent, said, Fault::sameName, step);
    }

    private <T> String plan(
            Sent sent,
            Checked<T> said,
            UnaryOperator<String> link,
            BiFunction<TeamSession.Planned, T, TeamSession> step) {
        return sent.then(
                said,
                link,
                faults -> wrong(sent, faults),
                words -> go(sent, TeamSession.Planned.class, planned -> step.apply(planned, words)));
    }

    private <T extends TeamSession> String go(Sent sent, Class<T> stage, Function<T, TeamSession> step) {
        sessions.change(sent.account(), sent.seen(), stage, step);
        return LIST + sent.id();
    }

    private String wrong(Sent sent, List<Fault> faults) {
        KeptSession kept = sessions.get(sent.account(), sent.id());
        if (!kept.isLedBy(sent.account())) {
            throw new NotFoundException();
        }
        return page.show(kept, sent, faults);
    }
}
