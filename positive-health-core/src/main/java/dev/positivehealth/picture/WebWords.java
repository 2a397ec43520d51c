package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A web in words: dimensions in their order, never by score. */
final class WebWords {
    private final SpiderWeb web;
    private final Locale locale;

    WebWords(SpiderWeb web) {
        this.web = web;
        this.locale = web.locale();
    }

    String title() {
        String day = web.profile().takenOn().toString();
        return web.earlier()
                .map(before -> PictureTexts.in(
                        locale, "title.two", "earlier", before.takenOn().toString(), "later", day))
                .orElseGet(() -> PictureTexts.in(locale, "title.one", "day", day));
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add(title() + ".");
        AnswerScale scale = web.scale();
        sentences.add(PictureTexts.in(
                locale,
                "scale",
                "lowest",
                Integer.toString(scale.lowest()),
                "highest",
                Integer.toString(scale.highest()),
                "lowestMeaning",
                scale.lowestMeaning().in(locale),
                "highestMeaning",
                scale.highestMeaning().in(locale)));
        for (Dimension dimension : Dimension.values()) {
            sentences.add(dimension.label().in(locale) + ": " + values(dimension) + ".");
        }
        if (!web.talkAbout().isEmpty()) {
            sentences.add(PictureTexts.in(locale, "talk-about") + " " + String.join("; ", web.talkAbout()) + ".");
        }
        sentences.add(PictureTexts.in(locale, "notice"));
        return String.join("\n", sentences);
    }

    private String values(Dimension dimension) {
        Optional<Profile> earlier = web.earlier();
        String later = value(web.profile().of(dimension));
        if (earlier.isEmpty()) {
            return later;
        }
        return PictureTexts.in(
                locale,
                "values.two",
                "earlierDay",
                earlier.get().takenOn().toString(),
                "earlier",
                value(earlier.get().of(dimension)),
                "laterDay",
                web.profile().takenOn().toString(),
                "later",
                later);
    }

    private String value(DimensionScore score) {
        return score.fold(
                scored -> scored.score().text(locale),
                absent -> PictureTexts.in(
                        locale,
                        "no-score.because",
                        "reason",
                        absent.why().text().in(locale)));
    }
}
