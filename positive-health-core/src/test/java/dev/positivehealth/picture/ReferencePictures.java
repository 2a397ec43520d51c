package dev.positivehealth.picture;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.scoring.SideBySide;
import dev.positivehealth.team.Note;
import dev.positivehealth.team.NotesOnWeb;
import dev.positivehealth.team.Spot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pictures that are committed beside the tests, by name; {@code -Dpictures.write=true} writes them anew. */
final class ReferencePictures {
    static final Path FOLDER = Path.of("src/test/resources/dev/positivehealth/picture");
    static final boolean WRITE = Boolean.getBoolean("pictures.write");

    private static final List<String> ENGLISH_NOTES = List.of(
            "a quiet room to work in",
            "a roster that works",
            "asking for help is fine",
            "colleagues who know what I am good at, and who say so",
            "good coffee",
            "knowing what I do it for",
            "laughing together",
            "some air at noon",
            "time for the people I do it for");

    private static final List<String> DUTCH_NOTES = List.of(
            "een stille ruimte om te werken",
            "een rooster dat klopt",
            "hulp vragen mag",
            "collega's die weten waar ik goed in ben, en dat ook zeggen",
            "goede koffie",
            "weten waar ik het voor doe",
            "samen lachen",
            "even naar buiten tussen de middag",
            "tijd voor de mensen voor wie ik het doe");

    /** A committed rendering: its name, the picture, and how wide the screen is. */
    record Rendering(String name, String picture, int width) {}

    private ReferencePictures() {}

    static List<Languages> languages() {
        return List.of(Languages.DUTCH, Languages.ENGLISH);
    }

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        languages().forEach(languages -> all.putAll(in(languages)));
        return all;
    }

    static Map<String, String> in(Languages languages) {
        Map<String, String> pictures = new LinkedHashMap<>();
        boolean dutch = languages.equals(Languages.DUTCH);
        webs(dutch ? "Hoe het met mij gaat" : "How I am doing")
                .forEach((name, web) ->
                        pictures.put(name + "_" + languages, web.in(languages).svg()));
        teams(dutch ? DUTCH_NOTES : ENGLISH_NOTES)
                .forEach((name, web) ->
                        pictures.put(name + "_" + languages, web.in(languages).svg()));
        times().forEach((name, webs) ->
                pictures.put(name + "_" + languages, webs.in(languages).svg()));
        answers()
                .forEach((name, dots) ->
                        pictures.put(name + "_" + languages, dots.in(languages).svg()));
        for (Paper paper : Paper.values()) {
            pictures.put(
                    "blank-" + paper.code().toLowerCase(Locale.ROOT) + "_" + languages,
                    BlankWeb.of(Sheets.ADULT).on(paper).in(languages).svg());
        }
        return pictures;
    }

    /** What is also committed as a browser draws it: each picture once, on a phone where it is for one, and one on a large screen. */
    static List<Rendering> rendered(Languages languages) {
        List<Rendering> rendered = new ArrayList<>();
        for (String picture : in(languages).keySet()) {
            if (!picture.startsWith("blank-a3") && !picture.startsWith("blank-a0")) {
                rendered.add(new Rendering(picture, picture, picture.contains("compact") ? 320 : 560));
            }
        }
        rendered.add(new Rendering("full-800_" + languages, "full_" + languages, 800));
        rendered.add(new Rendering("two-dark-1600_" + languages, "two-dark_" + languages, 1600));
        return rendered;
    }

    private static Map<String, TeamWeb> teams(List<String> words) {
        List<Spot> spots = List.of(
                new Spot.Between(Dimension.BODILY_FUNCTIONS, Dimension.MENTAL_WELLBEING),
                new Spot.On(Dimension.DAILY_FUNCTIONING),
                new Spot.On(Dimension.PARTICIPATION),
                new Spot.On(Dimension.PARTICIPATION),
                new Spot.Beside(),
                new Spot.On(Dimension.MEANINGFULNESS),
                new Spot.On(Dimension.PARTICIPATION),
                new Spot.On(Dimension.BODILY_FUNCTIONS),
                new Spot.Between(Dimension.MEANINGFULNESS, Dimension.DAILY_FUNCTIONING));
        List<Note> notes = new ArrayList<>();
        Map<String, Spot> where = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            notes.add(new Note("n" + (i + 1), words.get(i)));
            where.put("n" + (i + 1), spots.get(i));
        }
        Map<String, TeamWeb> webs = new LinkedHashMap<>();
        webs.put("team", TeamWeb.of(new NotesOnWeb(notes, where)));
        webs.put("team-dark", TeamWeb.of(new NotesOnWeb(notes, where)).in(Theme.DARK));
        webs.put("team-forty", TeamWeb.of(forty()));
        webs.put("team-empty", TeamWeb.of(new NotesOnWeb(List.of(), Map.of())));
        return webs;
    }

    /** Forty notes, most of them in two spots. */
    static NotesOnWeb forty() {
        List<Note> notes = new ArrayList<>();
        Map<String, Spot> where = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            String id = "n" + i;
            notes.add(new Note(id, "note " + (char) ('a' + i / 26) + (char) ('a' + i % 26)));
            Dimension one = List.of(Dimension.values()).get(i % 6);
            Dimension other = List.of(Dimension.values()).get((i + 1 + i / 6 % 5) % 6);
            where.put(
                    id,
                    i < 12
                            ? new Spot.On(Dimension.PARTICIPATION)
                            : i < 18 ? new Spot.Beside() : i < 22 ? new Spot.On(one) : new Spot.Between(one, other));
        }
        return new NotesOnWeb(notes, where);
    }

    private static Map<String, WebsOverTime> times() {
        List<Profile> six = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            six.add(Sheets.score(Sheets.adult(
                    Sheets.SPRING.plusMonths(5L * i), 4 + i % 5, 6, i == 2 ? null : 8, 5 + i % 3, 9 - i, 10)));
        }
        Map<String, WebsOverTime> webs = new LinkedHashMap<>();
        webs.put("over-time", WebsOverTime.of(six));
        webs.put("over-time-dark", WebsOverTime.of(six).in(Theme.DARK));
        webs.put("over-time-two", WebsOverTime.of(six.subList(0, 2)));
        webs.put("over-time-compact", WebsOverTime.of(six.subList(0, 3)).compact());
        return webs;
    }

    private static Map<String, AspectDots> answers() {
        AspectDots mixed = AspectDots.of(Sheets.mixed());
        Map<String, AspectDots> dots = new LinkedHashMap<>();
        dots.put("answers", mixed);
        dots.put("answers-dark", mixed.in(Theme.DARK));
        dots.put("answers-one", mixed.on(Dimension.BODILY_FUNCTIONS));
        dots.put("answers-all-0", AspectDots.of(Sheets.all(0)));
        dots.put("answers-compact", mixed.compact());
        return dots;
    }

    /** A host's colours and fonts. */
    static Theme host() {
        return Theme.LIGHT
                .change()
                .ground("#FFF8EC")
                .ink("#23304A")
                .soft("#5A6478")
                .rings("#6A6659")
                .colour(Dimension.MENTAL_WELLBEING, "#3AA0C8")
                .fonts("Georgia", "DejaVu Sans")
                .complete();
    }

    private static Map<String, SpiderWeb> webs(String title) {
        Questionnaire own = Sheets.own(Sheets.scale(0, 10), Sheets.longLabels());
        Profile full = Sheets.score(Sheets.full());
        Map<String, SpiderWeb> webs = new LinkedHashMap<>();
        webs.put("full", SpiderWeb.of(full));
        webs.put("full-dark", SpiderWeb.of(full).in(Theme.DARK));
        webs.put("full-host", SpiderWeb.of(full).in(host()).title(title));
        webs.put("full-plain", SpiderWeb.of(full).withoutFill());
        webs.put("compact", SpiderWeb.of(full).compact());
        webs.put("compact-dark", SpiderWeb.of(full).compact().in(Theme.DARK));
        webs.put("compact-two", two(Sheets.withGaps(), Sheets.later()).compact());
        webs.put(
                "compact-long",
                SpiderWeb.of(Sheets.score(Sheets.answered(own, 6)), own).compact());
        webs.put("gaps", SpiderWeb.of(Sheets.score(Sheets.withGaps())));
        webs.put("all-absent", SpiderWeb.of(Sheets.score(Sheets.all(null))));
        webs.put("all-0", SpiderWeb.of(Sheets.score(Sheets.all(0))));
        webs.put("all-10", SpiderWeb.of(Sheets.score(Sheets.all(10))));
        webs.put("long-labels", SpiderWeb.of(Sheets.score(Sheets.answered(own, 6)), own));
        webs.put("two", two(Sheets.full(), Sheets.later()));
        webs.put("two-dark", two(Sheets.full(), Sheets.later()).in(Theme.DARK));
        webs.put("two-gaps", two(Sheets.withGaps(), Sheets.later()));
        return webs;
    }

    private static SpiderWeb two(AnswerSheet earlier, AnswerSheet later) {
        return SpiderWeb.of(SideBySide.of(ScoringRule.meanOfAnswered(), earlier, later));
    }
}
