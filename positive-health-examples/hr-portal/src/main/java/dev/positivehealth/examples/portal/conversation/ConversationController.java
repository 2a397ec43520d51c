package dev.positivehealth.examples.portal.conversation;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.ConversationEvent;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.conversation.Goal;
import dev.positivehealth.conversation.GuideSection;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.Place;
import dev.positivehealth.conversation.Setting;
import dev.positivehealth.conversation.Topic;
import dev.positivehealth.conversation.TopicKind;
import dev.positivehealth.examples.portal.account.Accounts;
import dev.positivehealth.examples.portal.account.SignedIn;
import dev.positivehealth.examples.portal.programme.Programmes;
import dev.positivehealth.examples.portal.site.DayFile;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.Ids;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.Seen;
import dev.positivehealth.examples.portal.store.StaleException;
import dev.positivehealth.examples.portal.store.Stored;
import dev.positivehealth.json.form.ExpectationsForm;
import dev.positivehealth.json.form.GoalForm;
import dev.positivehealth.json.form.NoteForm;
import dev.positivehealth.json.form.TopicForm;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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

/** A person's own conversations, step by step: asked for, prepared, held, gone on with. */
@Controller
@RequestMapping("/me/conversations")
class ConversationController {
    private static final String LIST = "redirect:/me/conversations";
    private static final String ID = "/{id:[0-9a-f]{32}}";

    private final Journeys journeys;
    private final Programmes programmes;
    private final Accounts accounts;
    private final DayFile days;
    private final Clock clock;

    ConversationController(Journeys journeys, Programmes programmes, Accounts accounts, DayFile days, Clock clock) {
        this.journeys = journeys;
        this.programmes = programmes;
        this.accounts = accounts;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, Model model) {
        List<Conversation> all =
                new ArrayList<>(journeys.get(who.participant()).journey().conversations());
        Collections.reverse(all);
        model.addAttribute("conversations", all);
        model.addAttribute("occasions", Occasion.values());
        return "conversation/list";
    }

    @PostMapping
    String ask(@AuthenticationPrincipal SignedIn who, @RequestParam("occasion") Occasion occasion) {
        Conversation wish = Conversation.wish(Ids.next(), who.participant(), occasion, clock.instant());
        journeys.change(who.participant(), journey -> journey.with(wish));
        return LIST + "/" + wish.id();
    }

    @GetMapping(ID)
    String one(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @ModelAttribute("words") Words words,
            Model model) {
        return show(journeys.get(who.participant()), id, Map.of(), List.of(), model);
    }

    private String show(Stored stored, String id, Map<String, String> typed, List<Fault> faults, Model model) {
        Conversation conversation = stored.conversation(id);
        model.addAttribute("talk", conversation);
        model.addAttribute("version", stored.version(id));
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("partners", programmes.partners());
        model.addAttribute("places", Place.values());
        model.addAttribute("kinds", TopicKind.values());
        model.addAttribute("guide", GuideSection.guide(conversation.occasion()));
        model.addAttribute("guard", conversation.occasion().guard());
        model.addAttribute("ticked", ticked(stored));
        model.addAttribute("tomorrow", LocalDate.now(clock).plusDays(1));
        model.addAttribute("preparation", event(conversation, ConversationEvent.Preparation.class));
        model.addAttribute(
                "notes",
                conversation.events().stream()
                        .filter(ConversationEvent.Note.class::isInstance)
                        .map(event -> ((ConversationEvent.Note) event).words())
                        .toList());
        return switch (conversation.stage()) {
            case OFFERED, WISHED -> "conversation/prepare";
            case PREPARED, FOLLOWED_UP -> "conversation/hold";
            case HELD -> "conversation/held";
            case CLOSED, DECLINED, STOPPED -> "conversation/over";
        };
    }

    /** The day of the next talk, for the person's calendar. */
    @GetMapping(ID + "/next.ics")
    ResponseEntity<String> next(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @ModelAttribute("words") Words words) {
        if (journeys.get(who.participant()).conversation(id) instanceof Conversation.FollowedUp next) {
            return DayFile.toTake(days.write(words, (calendar, now) -> calendar.followUp(next, now)));
        }
        throw new NotFoundException();
    }

    private static <T> Optional<T> event(Conversation conversation, Class<T> kind) {
        return conversation.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** What the person ticked on the last web, to bring it to the talk or not. */
    private static List<Item> ticked(Stored stored) {
        List<AnswerSheet> sheets = stored.journey().sheets();
        if (sheets.isEmpty()) {
            return List.of();
        }
        AnswerSheet last = sheets.get(sheets.size() - 1);
        return last.questionnaire().items().stream()
                .filter(item -> last.talkAbout().contains(item.code()))
                .toList();
    }

    @PostMapping(ID + "/prepare")
    String prepare(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        List<Fault> faults = new ArrayList<>();
        Optional<Recipient> partner = partner(who, typed);
        if (partner.isEmpty()) {
            faults.add(new Fault(words.say("conversation.fault.partner"), "#partner"));
        }
        Optional<Place> place = Optional.ofNullable(typed.get("place")).map(Place::parse);
        if (place.isEmpty()) {
            faults.add(new Fault(words.say("conversation.fault.place"), "#place"));
        }
        ExpectationsForm form = new ExpectationsForm();
        for (String property : List.of("mine", "theOrganisations", "whatItCannot", "whyHere")) {
            form.set(property, typed.getOrDefault(property, ""));
        }
        Checked<Expectations> expectations = form.check();
        faults.addAll(Fault.of(expectations.violations(), words));
        if (!faults.isEmpty()) {
            return show(journeys.get(who.participant()), id, typed, faults, model);
        }
        Setting setting = new Setting(
                place.orElseThrow(),
                typed.getOrDefault("where", ""),
                typed.containsKey("withoutTimePressure"),
                List.of());
        return go(
                who,
                id,
                typed,
                (talk, now) -> as(Conversation.Offered.class, talk)
                        .prepare(partner.orElseThrow(), setting, expectations.orElseThrow(), now));
    }

    /** Somebody on the list, or a colleague by the name they sign in with. */
    private Optional<Recipient> partner(SignedIn who, Map<String, String> typed) {
        String chosen = typed.getOrDefault("partner", "");
        if (chosen.equals("colleague")) {
            return accounts.find(typed.getOrDefault("colleague", "").strip())
                    .filter(account -> !account.reference().equals(who.account().reference()))
                    .map(account -> Recipient.of(Role.COLLEAGUE, account.reference()));
        }
        return programmes.partners().stream()
                .map(one -> one.who())
                .filter(one -> one.reference().equals(chosen))
                .filter(one -> !one.reference().equals(who.account().reference()))
                .findFirst();
    }

    @PostMapping(ID + "/hold")
    String hold(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        Instant now = clock.instant();
        Stored stored = journeys.get(who.participant());
        List<Topic> topics = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (Item item : ticked(stored)) {
            String code = item.code().value();
            if (typed.containsKey("bring-" + code)) {
                TopicForm form = new TopicForm();
                form.set("kind", typed.getOrDefault("kind-" + code, TopicKind.CHANGE.code()));
                form.set("words", words.text(item.label()));
                form.set("aspect", code);
                form.set("aboutHealth", true);
                form.set("isAgreed", true);
                add(form.check(code, now), topics, violations);
            }
        }
        String own = typed.getOrDefault("words", "");
        if (!own.isBlank()) {
            TopicForm form = new TopicForm();
            form.set("kind", typed.getOrDefault("kind", TopicKind.WISH.code()));
            form.set("words", own);
            boolean health = typed.containsKey("aboutHealth");
            form.set("aboutHealth", health);
            form.set("isAgreed", health && typed.containsKey("isAgreed"));
            add(form.check("own-topic", now), topics, violations);
        }
        if (!violations.isEmpty()) {
            return show(stored, id, typed, Fault.of(violations, words), model);
        }
        Topic[] brought = topics.toArray(new Topic[0]);
        return go(
                who,
                id,
                typed,
                (talk, at) -> talk instanceof Conversation.FollowedUp next
                        ? next.hold(now, brought)
                        : as(Conversation.Prepared.class, talk).hold(now, brought));
    }

    private static void add(Checked<Topic> checked, List<Topic> topics, List<Violation> violations) {
        checked.value().ifPresent(topics::add);
        violations.addAll(checked.violations());
    }

    @PostMapping(ID + "/goals")
    String goal(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        GoalForm form = new GoalForm();
        form.set("words", typed.getOrDefault("goal", ""));
        Checked<Goal> goal = form.check();
        if (goal.value().isEmpty()) {
            return show(
                    journeys.get(who.participant()),
                    id,
                    typed,
                    Fault.of(goal.violations(), words, path -> "#goal"),
                    model);
        }
        return go(
                who, id, typed, (talk, now) -> as(Conversation.Held.class, talk).name(goal.orElseThrow(), now));
    }

    @PostMapping(ID + "/notes")
    String note(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        NoteForm form = new NoteForm();
        form.set("words", typed.getOrDefault("note", ""));
        Checked<String> note = form.check();
        if (note.value().isEmpty()) {
            return show(
                    journeys.get(who.participant()),
                    id,
                    typed,
                    Fault.of(note.violations(), words, path -> "#note"),
                    model);
        }
        return go(
                who, id, typed, (talk, now) -> as(Conversation.Held.class, talk).note(note.orElseThrow(), now));
    }

    @PostMapping(ID + "/take-back")
    String takeBack(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("topic") String topic,
            @RequestParam Map<String, String> typed) {
        return go(
                who, id, typed, (talk, now) -> as(Conversation.Held.class, talk).takeBack(topic, now));
    }

    @PostMapping(ID + "/follow-up")
    String followUp(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("on") Optional<LocalDate> on,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model) {
        if (on.isEmpty()) {
            Fault fault = new Fault(words.say("conversation.fault.on"), "#on");
            return show(journeys.get(who.participant()), id, typed, List.of(fault), model);
        }
        return go(
                who, id, typed, (talk, now) -> as(Conversation.Held.class, talk).followUp(on.orElseThrow(), now));
    }

    @PostMapping(ID + "/close")
    String close(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed) {
        return go(
                who,
                id,
                typed,
                (talk, now) -> talk instanceof Conversation.FollowedUp next
                        ? next.close(now)
                        : as(Conversation.Held.class, talk).close(now));
    }

    /** Stops, or drops a wish or an offer: at once and without a reason. */
    @PostMapping(ID + "/stop")
    String stop(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed) {
        return go(who, id, typed, (talk, now) -> {
            if (talk instanceof Conversation.Offered offered) {
                return offered.decline(now);
            }
            if (talk instanceof Conversation.Prepared prepared) {
                return prepared.stop(now);
            }
            return talk instanceof Conversation.FollowedUp next
                    ? next.stop(now)
                    : as(Conversation.Held.class, talk).stop(now);
        });
    }

    /** Takes a conversation a step further, in the version that the page was made of. */
    private String go(
            SignedIn who, String id, Map<String, String> typed, BiFunction<Conversation, Instant, Conversation> step) {
        Seen seen = new Seen(id, Integer.parseInt(typed.getOrDefault("version", "0")));
        journeys.change(who.participant(), seen, journey -> {
            Conversation talk = journey.conversations().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            return journey.with(step.apply(talk, clock.instant()));
        });
        return LIST + "/" + id;
    }

    /** A conversation at a stage that has the step; at another one the page is older than the conversation. */
    private static <T extends Conversation> T as(Class<T> stage, Conversation talk) {
        if (!stage.isInstance(talk)) {
            throw new StaleException();
        }
        return stage.cast(talk);
    }
}
