package dev.positivehealth.examples.portal.programme;

import dev.positivehealth.Checked;
import dev.positivehealth.examples.portal.programme.FormPage.Row;
import dev.positivehealth.examples.portal.programme.PlainProgramme.Spot;
import dev.positivehealth.examples.portal.programme.Programmes.Kept;
import dev.positivehealth.examples.portal.sharing.Consents;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.StaleException;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.programme.Programme;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The programme for its owner: all parts, each with its own form. Who edits a part that was changed meanwhile loses nothing. */
@Controller
@RequestMapping("/programme")
class ProgrammeController {
    private static final String LIST = "redirect:/programme";
    private static final String PART = "/{list:[a-zA-Z]+}/{place:new|[0-9]{1,5}}";
    private static final String IN_SCAN = "/scans/{scan:[0-9]{1,5}}" + PART;
    private static final String NEW = "new";

    private final Programmes programmes;
    private final StoryConsents stories;
    private final JsonDocuments documents;
    private final Clock clock;

    ProgrammeController(Programmes programmes, StoryConsents stories, JsonDocuments documents, Clock clock) {
        this.programmes = programmes;
        this.stories = stories;
        this.documents = documents;
        this.clock = clock;
    }

    /** The parts of a kind. */
    record Section(String list, String address, String key, boolean isEdited, List<Part> parts) {
        Section {
            parts = List.copyOf(parts);
        }
    }

    /** A part in words; a scan has sections of its own. */
    record Part(String address, List<Row> rows, List<Section> within) {
        Part {
            rows = List.copyOf(rows);
            within = List.copyOf(within);
        }

        /** {@return what tells it from the others} */
        public String name() {
            return rows.isEmpty() ? "" : rows.get(0).text();
        }
    }

    /** What a form is about, and where it is sent to. */
    private record Place(PartForm form, int scan, String place) {
        String address() {
            String around = scan < 0 ? "/programme/" : "/programme/scans/" + scan + "/";
            return around + form.list() + "/" + place;
        }

        boolean isNew() {
            return place.equals(NEW);
        }

        Spot spot(PlainProgramme programme) {
            List<?> parts = programme.parts(scan, form.list());
            int number = isNew() ? parts.size() : Integer.parseInt(place);
            if (!isNew() && number >= parts.size()) {
                throw new NotFoundException();
            }
            return new Spot(scan, form.list(), number);
        }
    }

    @GetMapping
    String all(@ModelAttribute("words") Words words, Model model) {
        Optional<Kept> kept = programmes.find();
        if (kept.isEmpty()) {
            return LIST + "/head";
        }
        Programme programme = kept.get().programme();
        PlainProgramme plain = PlainProgramme.of(programme);
        model.addAttribute("programme", programme);
        model.addAttribute("phase", words.first(programme.phase(LocalDate.now(clock))));
        model.addAttribute(
                "partners",
                programme.partners().stream()
                        .map(partner -> Consents.who(partner.who(), words))
                        .toList());
        model.addAttribute("sections", sections(PartForm.ALL, plain, -1, words));
        return "programme/programme";
    }

    private List<Section> sections(List<PartForm> forms, PlainProgramme plain, int scan, Words words) {
        Map<String, String> goals = FormPage.goals(plain, words);
        List<Section> sections = new ArrayList<>();
        for (PartForm form : forms) {
            List<Part> parts = new ArrayList<>();
            for (Map<String, @Nullable Object> part : plain.parts(scan, form.list())) {
                int place = parts.size();
                parts.add(new Part(
                        new Place(form, scan, Integer.toString(place)).address(),
                        rows(form, part, goals, words),
                        form.list().equals("scans") ? sections(PartForm.IN_SCAN, plain, place, words) : List.of()));
            }
            sections.add(new Section(
                    form.list() + (scan < 0 ? "" : "-" + scan),
                    new Place(form, scan, NEW).address(),
                    form.key(),
                    form.isEdited(),
                    parts));
        }
        return sections;
    }

    private List<Row> rows(PartForm form, Map<String, @Nullable Object> part, Map<String, String> goals, Words words) {
        return isOver(form, part)
                ? List.of(new Row(words.say("programme.story.over"), ""))
                : FormPage.rows(form, part, goals, words);
    }

    /** A story is only shown as long as its consent is in force. */
    private boolean isOver(PartForm form, Map<String, @Nullable Object> part) {
        return form.list().equals(PartForm.STORIES) && !stories.isInForce(String.valueOf(part.get("consent")));
    }

    @GetMapping("/head")
    String head(@ModelAttribute("words") Words words, Model model) {
        Optional<Kept> kept = programmes.find();
        MultiValueMap<String, String> filled = new LinkedMultiValueMap<>();
        kept.map(Kept::programme)
                .map(PlainProgramme::of)
                .ifPresent(plain -> PartForm.HEAD
                        .fields()
                        .forEach(field -> field.fill(filled, plain.head().get(field.name()))));
        return head(kept.map(Kept::version).orElse(0), filled, List.of(), words, model);
    }

    private String head(
            int version, MultiValueMap<String, String> typed, List<Fault> faults, Words words, Model model) {
        model.addAttribute("action", "/programme/head");
        model.addAttribute("canRemove", false);
        return form(PartForm.HEAD, version, FormPage.fields(PartForm.HEAD, typed, Map.of(), words), faults, model);
    }

    private static String form(
            PartForm form, int version, List<FormPage.Shown> fields, List<Fault> faults, Model model) {
        model.addAttribute("key", form.key());
        model.addAttribute("version", version);
        model.addAttribute("fields", fields);
        model.addAttribute("faults", faults);
        return "programme/form";
    }

    @PostMapping("/head")
    String saveHead(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam("version") int version,
            @ModelAttribute("words") Words words,
            HttpServletResponse response,
            Model model) {
        PlainProgramme before = programmes
                .find()
                .map(kept -> PlainProgramme.of(kept.programme()))
                .orElseGet(PlainProgramme::empty);
        Checked<Programme> next = before.with(PartForm.HEAD, typed).check(documents.known());
        if (next.value().isEmpty()) {
            return head(version, typed, FormPage.faults(next.violations(), PartForm.HEAD, "/", words), words, model);
        }
        try {
            if (version == 0) {
                programmes.begin(next.orElseThrow());
            } else {
                programmes.change(version, now -> next.orElseThrow());
            }
            return LIST;
        } catch (StaleException | DuplicateKeyException e) {
            Kept now = programmes.find().orElseThrow(NotFoundException::new);
            stale(response, model);
            model.addAttribute(
                    "stored",
                    FormPage.rows(
                            PartForm.HEAD, PlainProgramme.of(now.programme()).head(), Map.of(), words));
            return head(now.version(), typed, List.of(), words, model);
        }
    }

    private static void stale(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("stale", true);
    }

    @GetMapping(PART)
    String part(
            @PathVariable("list") String list,
            @PathVariable("place") String place,
            @ModelAttribute("words") Words words,
            Model model) {
        return filled(new Place(PartForm.edited(PartForm.ALL, list), -1, place), words, model);
    }

    @GetMapping(IN_SCAN)
    String partOfScan(
            @PathVariable("scan") int scan,
            @PathVariable("list") String list,
            @PathVariable("place") String place,
            @ModelAttribute("words") Words words,
            Model model) {
        return filled(new Place(PartForm.edited(PartForm.IN_SCAN, list), scan, place), words, model);
    }

    private String filled(Place place, Words words, Model model) {
        Kept kept = programmes.find().orElseThrow(NotFoundException::new);
        PlainProgramme plain = PlainProgramme.of(kept.programme());
        Spot spot = place.spot(plain);
        MultiValueMap<String, String> filled = new LinkedMultiValueMap<>();
        if (place.isNew()) {
            String today = LocalDate.now(clock).toString();
            filled.add("on", today);
            filled.add("since", today);
        } else {
            Map<String, @Nullable Object> part =
                    plain.parts(spot.scan(), spot.list()).get(spot.place());
            if (!isOver(place.form(), part)) {
                place.form().fields().forEach(field -> field.fill(filled, part.get(field.name())));
            }
        }
        return show(place, kept, filled, List.of(), words, model);
    }

    private static String show(
            Place place, Kept kept, MultiValueMap<String, String> typed, List<Fault> faults, Words words, Model model) {
        Map<String, String> goals = FormPage.goals(PlainProgramme.of(kept.programme()), words);
        model.addAttribute("action", place.address());
        model.addAttribute("canRemove", !place.isNew());
        return form(place.form(), kept.version(), FormPage.fields(place.form(), typed, goals, words), faults, model);
    }

    @PostMapping(PART)
    String save(
            @PathVariable("list") String list,
            @PathVariable("place") String place,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam("version") int version,
            @ModelAttribute("words") Words words,
            HttpServletResponse response,
            Model model) {
        Place there = new Place(PartForm.edited(PartForm.ALL, list), -1, place);
        return save(there, typed, version, words, response, model);
    }

    @PostMapping(IN_SCAN)
    String saveInScan(
            @PathVariable("scan") int scan,
            @PathVariable("list") String list,
            @PathVariable("place") String place,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam("version") int version,
            @ModelAttribute("words") Words words,
            HttpServletResponse response,
            Model model) {
        Place there = new Place(PartForm.edited(PartForm.IN_SCAN, list), scan, place);
        return save(there, typed, version, words, response, model);
    }

    private String save(
            Place place,
            MultiValueMap<String, String> typed,
            int version,
            Words words,
            HttpServletResponse response,
            Model model) {
        Kept kept = programmes.find().orElseThrow(NotFoundException::new);
        if (version != kept.version()) {
            return conflict(place, kept, typed, words, response, model);
        }
        PlainProgramme plain = PlainProgramme.of(kept.programme());
        Spot spot = place.spot(plain);
        boolean removes = "remove".equals(typed.getFirst("go"));
        Checked<Programme> next =
                (removes ? plain.without(spot) : plain.with(spot, place.form(), typed)).check(documents.known());
        if (next.value().isEmpty()) {
            List<Fault> faults = removes
                    ? List.of(new Fault(words.say("programme.fault.in-use"), "#form"))
                    : FormPage.faults(next.violations(), place.form(), spot.path(), words);
            return show(place, kept, typed, faults, words, model);
        }
        try {
            Runnable change = () -> programmes.change(version, now -> next.orElseThrow());
            if (removes || !place.form().list().equals(PartForm.STORIES)) {
                change.run();
            } else if (!stories.tell(Objects.toString(typed.getFirst("consent"), ""), change)) {
                Fault fault = new Fault(words.say("programme.fault.consent"), "#consent");
                return show(place, kept, typed, List.of(fault), words, model);
            }
        } catch (StaleException e) {
            return conflict(
                    place, programmes.find().orElseThrow(NotFoundException::new), typed, words, response, model);
        }
        return LIST + "#" + (place.scan() < 0 ? place.form().list() : "scans");
    }

    /** What was typed stays, beside what is stored now; sent again, it is put in place. What is gone would be added anew. */
    private String conflict(
            Place place,
            Kept now,
            MultiValueMap<String, String> typed,
            Words words,
            HttpServletResponse response,
            Model model) {
        stale(response, model);
        PlainProgramme plain = PlainProgramme.of(now.programme());
        List<Map<String, @Nullable Object>> parts =
                plain.parts(place.scan(), place.form().list());
        boolean isGone = place.isNew() || Integer.parseInt(place.place()) >= parts.size();
        if (!isGone) {
            model.addAttribute(
                    "stored",
                    rows(
                            place.form(),
                            parts.get(Integer.parseInt(place.place())),
                            FormPage.goals(plain, words),
                            words));
        }
        Place next = isGone ? new Place(place.form(), place.scan(), NEW) : place;
        return show(next, now, typed, List.of(), words, model);
    }
}
