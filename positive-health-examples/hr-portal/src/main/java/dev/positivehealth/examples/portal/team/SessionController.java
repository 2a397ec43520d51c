package dev.positivehealth.examples.portal.team;

import dev.positivehealth.GroupPath;
import dev.positivehealth.examples.portal.account.Groups;
import dev.positivehealth.examples.portal.account.Right;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Sent;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.picture.TeamWeb;
import dev.positivehealth.picture.Theme;
import dev.positivehealth.team.Introduction;
import dev.positivehealth.team.TeamKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Team sessions: begun by a moderator, found by the team, written for by each on their own device, read once all are done. */
@Controller
@RequestMapping("/sessions")
class SessionController {
    private static final String LIST = "redirect:/sessions";
    private static final String ID = "/{id:[0-9a-f]{32}}";
    private static final String PICTURE = "default-src 'none'; style-src 'unsafe-inline'";

    private final TeamSessions sessions;
    private final SessionPage page;
    private final Groups groups;
    private final Clock clock;

    SessionController(TeamSessions sessions, SessionPage page, Groups groups, Clock clock) {
        this.sessions = sessions;
        this.page = page;
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping
    String list(Sent sent) {
        sent.model().addAttribute("sessions", sessions.of(sent.account()));
        sent.model().addAttribute("canBegin", sent.account().may(Right.MODERATOR));
        return "team/list";
    }

    @GetMapping("/new")
    String form(Sent sent) {
        requireModerator(sent);
        return form(Map.of("kind", TeamKind.WORKING_TEAM.code()), List.of(), sent.model());
    }

    private static void requireModerator(Sent sent) {
        if (!sent.account().may(Right.MODERATOR)) {
            throw new AccessDeniedException("only a moderator begins a session");
        }
    }

    private String form(Map<String, String> typed, List<Fault> faults, Model model) {
        model.addAttribute("groups", groups.all());
        model.addAttribute("kinds", TeamKind.values());
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return "team/new";
    }

    @PostMapping("/new")
    String begin(Sent sent) {
        requireModerator(sent);
        Optional<GroupPath> group = groups.all().stream()
                .filter(one -> one.toString().equals(sent.text("group")))
                .findFirst();
        Optional<TeamKind> kind = Arrays.stream(TeamKind.values())
                .filter(one -> one.code().equals(sent.text("kind")))
                .findFirst();
        Optional<Integer> people = people(sent.text("people"));
        List<Fault> faults = new ArrayList<>();
        need(group.isPresent(), "group", sent, faults);
        need(kind.isPresent(), "kind", sent, faults);
        need(people.isPresent(), "people", sent, faults);
        if (!faults.isEmpty()) {
            return form(sent.typed(), faults, sent.model());
        }
        Introduction introduction = Introduction.of(
                kind.orElseThrow(),
                people.orElseThrow(),
                LocalDate.now(clock),
                sent.words().languages());
        return LIST + "/" + sessions.begin(sent.account(), group.orElseThrow(), introduction);
    }

    private static void need(boolean isRight, String field, Sent sent, List<Fault> faults) {
        if (!isRight) {
            faults.addAll(sent.fault("session.fault." + field, field));
        }
    }

    private static Optional<Integer> people(String typed) {
        try {
            return Optional.of(Integer.valueOf(typed.strip())).filter(number -> number > 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @GetMapping(ID)
    String one(Sent sent) {
        return page.show(sessions.get(sent.account(), sent.id()), sent, List.of());
    }

    /** Tells an open page whether there is something new. */
    @GetMapping(ID + "/stage")
    ResponseEntity<Void> stage(Sent sent) {
        return ResponseEntity.noContent()
                .header("X-Open", sessions.get(sent.account(), sent.id()).open())
                .build();
    }

    @GetMapping(ID + "/web.svg")
    ResponseEntity<String> picture(Sent sent, @RequestParam(name = "dark", defaultValue = "false") boolean dark) {
        TeamWeb web = sessions.get(sent.account(), sent.id())
                .web()
                .map(TeamWeb::of)
                .orElseThrow(NotFoundException::new)
                .in(dark ? Theme.DARK : Theme.LIGHT)
                .in(sent.words().languages());
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml;charset=UTF-8"))
                .header("Content-Security-Policy", PICTURE)
                .body(web.svg());
    }

    /** A member's notes, one on each line; nothing on them tells whose they are. Whoever handed in is told so. */
    @PostMapping(ID + "/notes")
    String handIn(Sent sent) {
        if (sessions.get(sent.account(), sent.id()).isLedBy(sent.account())) {
            throw new NotFoundException();
        }
        try {
            sessions.handIn(sent.account(), sent.id(), lines(sent.text("notes")));
        } catch (DuplicateKeyException e) {
            // Sent twice: the page says that the notes are in.
            return LIST + "/" + sent.id();
        }
        return LIST + "/" + sent.id();
    }

    /** {@return the lines on which something stands} */
    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
