package dev.positivehealth.examples.portal.web;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.examples.portal.account.SignedIn;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.Stored;
import dev.positivehealth.picture.AspectDots;
import dev.positivehealth.picture.SpiderWeb;
import dev.positivehealth.picture.Theme;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.scoring.ScoreExplanation;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.scoring.SideBySide;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own webs: the last one, former ones beside it, and which answers made which score. */
@Controller
@RequestMapping("/me/web")
class WebController {
    /** A picture brings its own style; it stands in the page as an image, and is let do nothing else. */
    private static final String PICTURE = "default-src 'none'; style-src 'unsafe-inline'";

    private final Journeys journeys;

    WebController(Journeys journeys) {
        this.journeys = journeys;
    }

    /** A web in the list of all. */
    record Listed(String id, String day, String questionnaire) {}

    /** One dimension beside an earlier one. */
    record Beside(String name, String earlier, String later, int shared) {}

    @GetMapping
    String last(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "new", required = false) @Nullable String fresh,
            @ModelAttribute("words") Words words,
            Model model) {
        Stored stored = journeys.get(who.participant());
        model.addAttribute("fresh", fresh != null);
        if (stored.sheetIds().isEmpty()) {
            return "web/none";
        }
        return show(stored, stored.sheetIds().get(stored.sheetIds().size() - 1), Optional.empty(), words, model);
    }

    @GetMapping("/{sheet:[0-9a-f]{32}}")
    String one(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("sheet") String sheet,
            @RequestParam(name = "beside") Optional<String> beside,
            @ModelAttribute("words") Words words,
            Model model) {
        model.addAttribute("fresh", false);
        return show(journeys.get(who.participant()), sheet, beside.filter(id -> !id.isEmpty()), words, model);
    }

    @GetMapping("/{sheet:[0-9a-f]{32}}/{form:web|answers}.svg")
    ResponseEntity<String> picture(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("sheet") String id,
            @PathVariable("form") String form,
            @RequestParam(name = "beside") Optional<String> beside,
            @RequestParam(name = "dark", defaultValue = "false") boolean dark,
            @RequestParam(name = "small", defaultValue = "false") boolean small,
            @ModelAttribute("words") Words words) {
        Stored stored = journeys.get(who.participant());
        AnswerSheet sheet = stored.sheet(id);
        Theme theme = dark ? Theme.DARK : Theme.LIGHT;
        String svg;
        if (form.equals("answers")) {
            AspectDots dots = AspectDots.of(sheet).in(theme).in(words.languages());
            svg = (small ? dots.compact() : dots).svg();
        } else {
            SpiderWeb web = web(stored, sheet, beside.filter(earlier -> !earlier.isEmpty()))
                    .in(theme)
                    .in(words.languages());
            svg = (small ? web.compact() : web).svg();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml;charset=UTF-8"))
                .header("Content-Security-Policy", PICTURE)
                .body(svg);
    }

    private static SpiderWeb web(Stored stored, AnswerSheet sheet, Optional<String> beside) {
        return beside.map(earlier -> SpiderWeb.of(sides(stored.sheet(earlier), sheet)))
                .orElseGet(() -> SpiderWeb.of(
                        ScoringRule.standardFor(sheet.questionnaire()).score(sheet), sheet.questionnaire()));
    }

    private static SideBySide sides(AnswerSheet earlier, AnswerSheet later) {
        return SideBySide.of(ScoringRule.standardFor(later.questionnaire()), earlier, later);
    }

    private static String show(Stored stored, String id, Optional<String> beside, Words words, Model model) {
        Languages languages = words.languages();
        AnswerSheet sheet = stored.sheet(id);
        ScoringRule rule = ScoringRule.standardFor(sheet.questionnaire());
        List<Listed> all = listed(stored, words);
        int place = stored.sheetIds().indexOf(id);
        List<String> before = stored.sheetIds().subList(0, place);
        if (!before.containsAll(beside.stream().toList())) {
            throw new NotFoundException();
        }
        model.addAttribute("id", id);
        model.addAttribute("day", words.day(sheet.takenOn()));
        model.addAttribute("all", all);
        model.addAttribute(
                "earlier", all.stream().filter(one -> before.contains(one.id())).toList());
        model.addAttribute("beside", beside.orElse(""));
        model.addAttribute(
                "alternative",
                web(stored, sheet, beside)
                        .in(languages)
                        .textAlternative()
                        .lines()
                        .toList());
        model.addAttribute("explanation", ScoreExplanation.of(rule, sheet).lines(languages));
        model.addAttribute("remark", sheet.remark().orElse(""));
        model.addAttribute(
                "talkAbout",
                sheet.questionnaire().items().stream()
                        .filter(item -> sheet.talkAbout().contains(item.code()))
                        .map(Item::label)
                        .map(words::text)
                        .toList());
        beside.ifPresent(earlier -> model.addAttribute("pairs", pairs(stored.sheet(earlier), sheet, words)));
        return "web/web";
    }

    private static List<Beside> pairs(AnswerSheet earlier, AnswerSheet later, Words words) {
        SideBySide sides = sides(earlier, later);
        List<Beside> pairs = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            SideBySide.Pair pair = sides.on(dimension);
            pairs.add(new Beside(
                    words.text(later.questionnaire().name(dimension)),
                    words.score(pair.earlier()),
                    words.score(pair.later()),
                    pair.shared().size()));
        }
        return pairs;
    }

    /** All webs, the last one first. */
    private static List<Listed> listed(Stored stored, Words words) {
        List<Listed> all = new ArrayList<>();
        for (int i = 0; i < stored.sheetIds().size(); i++) {
            AnswerSheet sheet = stored.journey().sheets().get(i);
            all.add(new Listed(
                    stored.sheetIds().get(i),
                    words.day(sheet.takenOn()),
                    words.text(sheet.questionnaire().title())));
        }
        Collections.reverse(all);
        return all;
    }
}
