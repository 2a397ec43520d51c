package dev.positivehealth.examples.portal.team;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.examples.portal.account.Account;
import dev.positivehealth.examples.portal.need.OwnNeed;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Sent;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.picture.TeamWeb;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.WheelQuestion;
import dev.positivehealth.team.ModeratorSection;
import dev.positivehealth.team.Note;
import dev.positivehealth.team.NotesOnWeb;
import dev.positivehealth.team.Spot;
import dev.positivehealth.team.TeamSession;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The one screen of a session: what is there at its stage, and the next steps for whoever looks. */
@Component
class SessionPage {
    private final TeamSessions sessions;

    SessionPage(TeamSessions sessions) {
        this.sessions = sessions;
    }

    /** A note, and the code of the spot where it lies; empty for one that does not lie anywhere yet. */
    record Placed(String id, String words, String spot) {}

    /** A question of the wheel, with the answer so far. */
    record Question(String code, String text, String answer, boolean isDecision) {}

    String show(KeptSession kept, Sent sent, List<Fault> faults) {
        Account who = sent.account();
        Words words = sent.words();
        Model model = sent.model();
        TeamSession session = kept.session();
        boolean isModerator = kept.isLedBy(who);
        boolean isDone = sessions.isDone(who, kept.id());
        boolean isWriting = session instanceof TeamSession.Introduced;
        model.addAttribute("id", kept.id());
        model.addAttribute("group", kept.group().toString());
        model.addAttribute("version", kept.version());
        model.addAttribute("stage", session.stage());
        model.addAttribute("step", session.stage().code());
        model.addAttribute("introduction", session.introduction());
        model.addAttribute(
                "size",
                session.introduction()
                        .remarkOnSize()
                        .filter(remark -> isModerator)
                        .map(words::text)
                        .orElse(""));
        model.addAttribute("isModerator", isModerator);
        model.addAttribute("isDone", isDone);
        model.addAttribute(
                "everybodyDone", session instanceof TeamSession.Introduced writing && writing.isEverybodyDone());
        // A page on which somebody types is never loaded again by itself.
        boolean waits = isModerator ? isWriting : isDone || !isWriting;
        model.addAttribute("ask", waits ? "/sessions/" + kept.id() + "/stage" : null);
        model.addAttribute("open", kept.open());
        model.addAttribute("typed", sent.typed());
        model.addAttribute("faults", faults);
        model.addAttribute("guide", isModerator ? ModeratorSection.guide() : null);
        kept.web().ifPresent(web -> addNotes(session, web, words, model));
        addTalk(session, sent.typed(), words, model);
        return "team/session";
    }

    private static void addNotes(TeamSession session, NotesOnWeb web, Words words, Model model) {
        List<Note> notes = session instanceof TeamSession.NotesWritten open ? open.notes() : web.notes();
        List<Placed> placed = new ArrayList<>();
        for (Note note : notes) {
            Optional<Spot> spot = Optional.ofNullable(web.spots().get(note.id()));
            placed.add(
                    new Placed(note.id(), note.words(), spot.map(SpotCode::of).orElse("")));
        }
        model.addAttribute("notes", placed);
        model.addAttribute("spots", SpotCode.choices(words));
        model.addAttribute(
                "web",
                TeamWeb.of(web)
                        .in(words.languages())
                        .text()
                        .lines()
                        .map(words::capital)
                        .toList());
    }

    /** What the team said, as far as it got: about the web, by the wheel, and what it decided. */
    private static void addTalk(TeamSession session, Map<String, String> typed, Words words, Model model) {
        if (session instanceof TeamSession.Reflected reflected) {
            model.addAttribute("standsOut", reflected.whatStandsOut());
            model.addAttribute("values", reflected.sharedValues());
        }
        if (session instanceof TeamSession.Considered considered) {
            model.addAttribute("questions", questions(considered.wheel(), typed, words));
            model.addAttribute("attribution", words.text(ActionWheel.attribution()));
        }
        if (session instanceof TeamSession.Planned planned) {
            model.addAttribute("plan", planned.plan());
            model.addAttribute("needs", OwnNeed.all(planned));
            // The library takes no need for the team from the team itself.
            model.addAttribute("addressees", EnumSet.complementOf(EnumSet.of(Addressee.TEAM)));
        }
    }

    private static List<Question> questions(ActionWheel wheel, Map<String, String> typed, Words words) {
        // The guide puts the seven questions to a team, in their order.
        Iterator<LocalizedText> forTeams = ModeratorSection.WHEEL.lines().iterator();
        List<Question> all = new ArrayList<>();
        for (WheelQuestion question : WheelQuestion.values()) {
            all.add(new Question(
                    question.code(),
                    words.text(forTeams.next()),
                    typed.getOrDefault(question.code(), wheel.answer(question).orElse("")),
                    question == WheelQuestion.WHAT_WILL_YOU_DO));
        }
        return all;
    }
}
