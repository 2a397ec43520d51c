package dev.positivehealth.picture;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.Dates;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.SideBySide;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A web in words: dimensions in their order, never by score. */
final class WebWords {
    private final SpiderWeb web;
    private final Languages languages;

    WebWords(SpiderWeb web) {
        this.web = web;
        this.languages = web.languages();
    }

    /** What the picture is called: its title and its days. */
    String title() {
        String title = web.look().title("title.web");
        String day = day(web.now(), false);
        return web.earlier()
                .map(before -> PictureTexts.in(
                        languages, "title.two", "title", title, "earlier", day(before, true), "later", day))
                .orElseGet(() -> title + ", " + day);
    }

    /** What stands above the picture; of two webs, the days stand below it, each with its sign. */
    String heading() {
        return web.earlier().isPresent() ? web.look().title("title.web") : title();
    }

    /** The title of a picture of one day. */
    static String titleOf(Look look, String key, LocalDate day) {
        return look.title(key) + ", " + Dates.of(day, LocalizedText::of).in(look.languages());
    }

    /** The day of a web; of two of one day, also which it is. */
    String day(SideBySide.Side side, boolean before) {
        String day = Dates.of(side.takenOn(), LocalizedText::of).in(languages);
        Optional<SideBySide> both = web.sides();
        if (both.isEmpty()
                || !both.get().earlier().takenOn().equals(both.get().later().takenOn())) {
            return day;
        }
        return PictureTexts.in(languages, before ? "day.first" : "day.second", "day", day);
    }

    /** Of how many questions both webs are, if their questionnaires differ. */
    Optional<String> shared() {
        return web.ofSharedItems().map(both -> {
            int count = both.shared().size();
            return counted(count == 1 ? "shared.one" : "shared.many", count);
        });
    }

    private String counted(String key, int count) {
        return PictureTexts.in(languages, key, "count", Integer.toString(count));
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add(title() + ".");
        sentences.add(scale(web.scale(), languages));
        shared().ifPresent(sentences::add);
        sentences.addAll(scores());
        for (Dimension dimension : Dimension.values()) {
            if (!web.talkAbout(dimension).isEmpty()) {
                sentences.add(PictureTexts.in(languages, "talk-about.of", "dimension", web.name(dimension)) + " "
                        + String.join("; ", web.talkAbout(dimension)) + ".");
            }
        }
        if (!web.talkAboutUnknown().isEmpty()) {
            sentences.add(
                    PictureTexts.in(languages, "talk-about") + " " + String.join("; ", web.talkAboutUnknown()) + ".");
        }
        sentences.add(PictureTexts.in(languages, "notice"));
        return String.join("\n", sentences);
    }

    /** A sentence for each dimension in its order. */
    List<String> scores() {
        List<String> sentences = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            sentences.add(web.name(dimension) + sharedOn(dimension) + ": " + values(dimension) + ".");
        }
        return sentences;
    }

    /** From where to where answers run, and what both ends mean. */
    static String scale(AnswerScale scale, Languages languages) {
        return PictureTexts.in(
                languages,
                "scale",
                "lowest",
                Integer.toString(scale.lowest()),
                "highest",
                Integer.toString(scale.highest()),
                "lowestMeaning",
                Look.oneLine(scale.lowestMeaning().in(languages)),
                "highestMeaning",
                Look.oneLine(scale.highestMeaning().in(languages)));
    }

    private String sharedOn(Dimension dimension) {
        return web.ofSharedItems()
                .map(both -> {
                    int count = both.on(dimension).shared().size();
                    String key = count == 0 ? "shared-on.none" : count == 1 ? "shared-on.one" : "shared-on.many";
                    return " " + counted(key, count);
                })
                .orElse("");
    }

    private String values(Dimension dimension) {
        Optional<SideBySide.Side> earlier = web.earlier();
        String later = value(web.now().score(dimension));
        if (earlier.isEmpty()) {
            return later;
        }
        return PictureTexts.in(
                languages,
                "values.two",
                "earlierDay",
                day(earlier.get(), true),
                "earlier",
                value(earlier.get().score(dimension)),
                "laterDay",
                day(web.now(), false),
                "later",
                later);
    }

    private String value(DimensionScore score) {
        return score.fold(
                scored -> scored.score().text(languages),
                absent -> PictureTexts.in(
                        languages,
                        "no-score.because",
                        "reason",
                        absent.why().label().in(languages)));
    }
}
