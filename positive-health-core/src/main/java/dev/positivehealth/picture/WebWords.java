package dev.positivehealth.picture;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.Dates;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
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

    String title() {
        String day = day(web.profile());
        return web.earlier()
                .map(before -> PictureTexts.in(languages, "title.two", "earlier", day(before), "later", day))
                .orElseGet(() -> PictureTexts.in(languages, "title.one", "day", day));
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add(title() + ".");
        AnswerScale scale = web.scale();
        sentences.add(PictureTexts.in(
                languages,
                "scale",
                "lowest",
                Integer.toString(scale.lowest()),
                "highest",
                Integer.toString(scale.highest()),
                "lowestMeaning",
                scale.lowestMeaning().in(languages),
                "highestMeaning",
                scale.highestMeaning().in(languages)));
        for (Dimension dimension : Dimension.values()) {
            sentences.add(web.name(dimension) + ": " + values(dimension) + ".");
        }
        if (!web.talkAbout().isEmpty()) {
            sentences.add(PictureTexts.in(languages, "talk-about") + " " + String.join("; ", web.talkAbout()) + ".");
        }
        sentences.add(PictureTexts.in(languages, "notice"));
        return String.join("\n", sentences);
    }

    private String values(Dimension dimension) {
        Optional<Profile> earlier = web.earlier();
        String later = value(web.profile().score(dimension));
        if (earlier.isEmpty()) {
            return later;
        }
        return PictureTexts.in(
                languages,
                "values.two",
                "earlierDay",
                day(earlier.get()),
                "earlier",
                value(earlier.get().score(dimension)),
                "laterDay",
                day(web.profile()),
                "later",
                later);
    }

    private String day(Profile profile) {
        return Dates.of(profile.takenOn(), LocalizedText::of).in(languages);
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
