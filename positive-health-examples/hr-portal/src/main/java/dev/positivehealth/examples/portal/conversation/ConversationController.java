package dev.positivehealth.examples.portal.conversation;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.ConversationEvent;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.conversation.GuideSection;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.Place;
import dev.positivehealth.conversation.Setting;
import dev.positivehealth.conversation.Topic;
import dev.positivehealth.conversation.TopicKind;
import dev.positivehealth.examples.portal.account.Accounts;
import dev.positivehealth.examples.portal.programme.Programmes;
import dev.positivehealth.examples.portal.site.DayFile;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Sent;
import dev.positivehealth.examples.portal.store.Ids;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.NotFoundException;
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
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
    private final TalkOffers offers;
    private final DayFile days;
    private final Clock clock;

    ConversationController(
            Journeys journeys, Programmes programmes, Accounts accounts, TalkOffers offers, DayFile days, Clock clock) {
        this.journeys = journeys;
        this.programmes = programmes;
        this.accounts = accounts;
        this.offers = offers;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping
    String list(Sent sent) {
        List<Conversation> all = new ArrayList<>(stored(sent).journey().conversations());
        Collections.reverse(all);
        sent.model().addAttribute("conversations", all);
        sent.model().addAttribute("occasions", Occasion.values());
        return "conversation/list";
    }

    private Stored stored(Sent sent) {
        return journeys.get(sent.who().participant());
    }

    @PostMapping
    String ask(Sent sent, @RequestParam("occasion") Occasion occasion) {
        Conversation wish = Conversation.wish(Ids.next(), sent.who().participant(), occasion, clock.instant());
        journeys.change(sent.who().participant(), journey -> journey.with(wish));
        return LIST + "/" + wish.id();
    }

    @GetMapping(ID)
    String one(Sent sent) {
        return show(sent, List.of());
    }

    private String show(Sent sent, List<Fault> faults) {
        Stored stored = stored(sent);
        Conversation conversation = stored.conversation(sent.id());
        Model model = sent.model();
        model.addAttribute("talk", conversation);
        model.addAttribute("version", stored.version(sent.id()));
        model.addAttribute("typed", sent.typed());
        model.addAttribute("faults", faults);
        model.addAttribute("offered", conversation.beginning() instanceof ConversationEvent.Offer offer ? offer : null);
        model.addAttribute("offeredBy", offers.whoOffered(sent.id()).orElse(""));
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
    ResponseEntity<String> next(Sent sent) {
        if (stored(sent).conversation(sent.id()) instanceof Conversation.FollowedUp next) {
            return DayFile.toTake(days.write(sent.words(), (calendar, now) -> calendar.followUp(next, now)));
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
    String prepare(Sent sent) {
        List<Fault> faults = new ArrayList<>();
        Optional<Recipient> partner = partner(sent);
        if (partner.isEmpty()) {
            faults.addAll(sent.fault("conversation.fault.partner", "partner"));
        }
        Optional<Place> place = Optional.ofNullable(sent.typed().get("place")).map(Place::parse);
        if (place.isEmpty()) {
            faults.addAll(sent.fault("conversation.fault.place", "place"));
        }
        Checked<Expectations> expectations = sent.fill(
                        new ExpectationsForm(), "mine", "theOrganisations", "whatItCannot", "whyHere")
                .check();
        faults.addAll(Fault.of(expectations.violations(), sent.words()));
        if (!faults.isEmpty()) {
            return show(sent, faults);
        }
        Setting setting =
                new Setting(place.orElseThrow(), sent.text("where"), sent.has("withoutTimePressure"), List.of());
        return go(
                sent,
                (talk, now) -> as(Conversation.Offered.class, talk)
                        .prepare(partner.orElseThrow(), setting, expectations.orElseThrow(), now));
    }

    /** Somebody on the list, or a colleague by the name they sign in with. */
    private Optional<Recipient> partner(Sent sent) {
        String own = sent.account().reference();
        String chosen = sent.text("partner");
        if (chosen.equals("colleague")) {
            return accounts.find(sent.text("colleague").strip())
                    .filter(account -> !account.reference().equals(own))
                    .map(account -> Recipient.of(Role.COLLEAGUE, account.reference()));
        }
        return programmes.partners().stream()
                .map(one -> one.who())
                .filter(one -> one.reference().equals(chosen))
                .filter(one -> !one.reference().equals(own))
                .findFirst();
    }

    @PostMapping(ID + "/hold")
    String hold(Sent sent) {
        Instant now = clock.instant();
        List<Topic> topics = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (Item item : ticked(stored(sent))) {
            String code = item.code().value();
            if (sent.has("bring-" + code)) {
                TopicForm form = topic(sent, "kind-" + code, TopicKind.CHANGE, true, true);
                form.set("words", sent.words().text(item.label()));
                form.set("aspect", code);
                add(form.check(code, now), topics, violations);
            }
        }
        if (!sent.text("words").isBlank()) {
            TopicForm form = topic(sent, "kind", TopicKind.WISH, sent.has("aboutHealth"), sent.has("isAgreed"));
            add(sent.fill(form, "words").check("own-topic", now), topics, violations);
        }
        if (!violations.isEmpty()) {
            return show(sent, Fault.of(violations, sent.words()));
        }
        Topic[] brought = topics.toArray(new Topic[0]);
        return go(
                sent,
                (talk, at) -> talk instanceof Conversation.FollowedUp next
                        ? next.hold(now, brought)
                        : as(Conversation.Prepared.class, talk).hold(now, brought));
    }

    private static TopicForm topic(Sent sent, String field, TopicKind usual, boolean health, boolean agreed) {
        TopicForm form = new TopicForm();
        form.set("kind", sent.typed().getOrDefault(field, usual.code()));
        form.set("aboutHealth", health);
        form.set("isAgreed", health && agreed);
        return form;
    }

    private static void add(Checked<Topic> checked, List<Topic> topics, List<Violation> violations) {
        checked.value().ifPresent(topics::add);
        violations.addAll(checked.violations());
    }

    @PostMapping(ID + "/goals")
    String goal(Sent sent) {
        GoalForm form = new GoalForm();
        form.set("words", sent.text("goal"));
        return heldStep(sent, form.check(), "goal", Conversation.Held::name);
    }

    @PostMapping(ID + "/notes")
    String note(Sent sent) {
        NoteForm form = new NoteForm();
        form.set("words", sent.text("note"));
        return heldStep(sent, form.check(), "note", Conversation.Held::note);
    }

    @PostMapping(ID + "/take-back")
    String takeBack(Sent sent, @RequestParam("topic") String topic) {
        return go(sent, (talk, now) -> as(Conversation.Held.class, talk).takeBack(topic, now));
    }

    @PostMapping(ID + "/follow-up")
    String followUp(Sent sent) {
        return sent.day("on")
                .map(on -> go(
                        sent, (talk, now) -> as(Conversation.Held.class, talk).followUp(on, now)))
                .orElseGet(() -> show(sent, sent.fault("conversation.fault.on", "on")));
    }

    @PostMapping(ID + "/close")
    String close(Sent sent) {
        return go(
                sent,
                (talk, now) -> talk instanceof Conversation.FollowedUp next
                        ? next.close(now)
                        : as(Conversation.Held.class, talk).close(now));
    }

    /** Stops, or drops a wish or an offer: at once and without a reason. */
    @PostMapping(ID + "/stop")
    String stop(Sent sent) {
        return go(sent, (talk, now) -> {
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

    /** A step of a talk that is being held. */
    private interface HeldStep<T> {
        Conversation take(Conversation.Held talk, T said, Instant now);
    }

    private <T> String heldStep(Sent sent, Checked<T> said, String field, HeldStep<T> step) {
        return sent.then(
                said,
                path -> "#" + field,
                faults -> show(sent, faults),
                words -> go(sent, (talk, now) -> step.take(as(Conversation.Held.class, talk), words, now)));
    }

    /** Takes a conversation a step further, in the version that the page was made of. */
    private String go(Sent sent, BiFunction<Conversation, Instant, Conversation> step) {
        journeys.change(sent.who().participant(), sent.seen(), journey -> {
            Conversation talk = Stored.conversation(journey, sent.id());
            return journey.with(step.apply(talk, clock.instant()));
        });
        return LIST + "/" + sent.id();
    }

    /** A conversation at a stage that has the step; at another one the page is older than the conversation. */
    private static <T extends Conversation> T as(Class<T> stage, Conversation talk) {
        if (!stage.isInstance(talk)) {
            throw new StaleException();
        }
        return stage.cast(talk);
    }
}
