package dev.positivehealth.picture;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The spider web of a profile, or of two overlaid, as SVG and in words.
 *
 * <p>Six axes, the first dimension on top and the others clockwise; the lowest answer in the centre, the highest on the
 * outer ring. A dimension without a score is a gap: no point, and no line to its neighbours. What the person wants to
 * talk about is listed below in bold.
 *
 * <p>Example: {@code SpiderWeb.of(profile).in(Languages.DUTCH).svg()}.
 */
public final class SpiderWeb implements NoBean {
    private final SideBySide.Side now;
    private final @Nullable SideBySide sides;
    private final @Nullable Profile profile;
    private final Set<ItemCode> talkAbout;
    private final Questionnaire questionnaire;
    private final Languages languages;
    private final Theme theme;

    private SpiderWeb(
            SideBySide.Side now,
            @Nullable SideBySide sides,
            @Nullable Profile profile,
            Set<ItemCode> talkAbout,
            Questionnaire questionnaire,
            Languages languages,
            Theme theme) {
        this.now = now;
        this.sides = sides;
        this.profile = profile;
        this.talkAbout = talkAbout;
        this.questionnaire = questionnaire;
        this.languages = languages.startingWith(questionnaire.languageFor(languages));
        this.theme = theme;
    }

    /**
     * {@return the web of a profile, in English on a light background}
     *
     * @throws IllegalArgumentException if the questionnaire is not built in; pass your own to {@link #of(Profile,
     *     Questionnaire)}
     */
    public static SpiderWeb of(Profile profile) {
        return of(
                profile,
                Questionnaires.builtIn()
                        .find(profile.questionnaire())
                        .orElseThrow(() -> new IllegalArgumentException("questionnaire " + profile.questionnaire()
                                + " is not built in; pass it along with the profile")));
    }

    /**
     * {@return the web of a profile, in English on a light background, with the questionnaire's scale and labels}
     *
     * @throws IllegalArgumentException if the profile is of another questionnaire, also if it was changed since, or a score is
     *     outside the scale
     */
    public static SpiderWeb of(Profile profile, Questionnaire questionnaire) {
        if (!profile.questionnaire().equals(questionnaire.id())) {
            throw new IllegalArgumentException(
                    "the profile is of questionnaire " + profile.questionnaire() + ", not " + questionnaire.id());
        }
        onScale(profile, questionnaire.scale());
        if (!profile.isOf(questionnaire)) {
            throw new IllegalArgumentException("questionnaire " + questionnaire.id()
                    + " was changed since the profile was made; give a changed questionnaire a new version");
        }
        return new SpiderWeb(
                new SideBySide.Side(profile.questionnaire(), profile.takenOn(), profile.scores()),
                null,
                profile,
                profile.talkAbout(),
                questionnaire,
                Languages.ENGLISH,
                Theme.LIGHT);
    }

    /**
     * {@return two webs overlaid, of the items that both questionnaires share, in the words of the later one; in
     * English on a light background} Where the questionnaires differ, the picture says how many items they share.
     */
    public static SpiderWeb of(SideBySide sides) {
        return new SpiderWeb(
                sides.later(), sides, null, sides.talkAbout(), sides.questionnaire(), Languages.ENGLISH, Theme.LIGHT);
    }

    /**
     * Lays this web over an earlier one of the same questionnaire and rule; dashes and the shape of the points tell
     * them apart as well as colour.
     *
     * @throws IllegalArgumentException if there are two webs already, or the earlier profile is of another participant,
     *     questionnaire or rule, or of a later day; use {@link SideBySide} for other questionnaires
     */
    public SpiderWeb with(Profile earlier) {
        if (profile == null) {
            throw new IllegalArgumentException("two webs are laid over each other already");
        }
        SideBySide both = SideBySide.of(questionnaire, onScale(earlier, scale()), profile);
        return new SpiderWeb(now, both, null, talkAbout, questionnaire, languages, theme);
    }

    /**
     * {@return this web in the language of the questionnaire that suits the reader best, named in {@code lang}; where
     * this library lacks words in it, they are in the reader's next}
     */
    public SpiderWeb in(Languages languages) {
        return new SpiderWeb(
                now, sides, profile, talkAbout, questionnaire, Objects.requireNonNull(languages, "languages"), theme);
    }

    /** {@return this web in other colours} */
    public SpiderWeb in(Theme colours) {
        return new SpiderWeb(
                now, sides, profile, talkAbout, questionnaire, languages, Objects.requireNonNull(colours, "colours"));
    }

    /** {@return one SVG file, the same for the same web to the byte; its {@code desc} is {@link #textAlternative()}} */
    public String svg() {
        return new WebDrawing(this).svg();
    }

    /**
     * {@return everything that the picture shows, in sentences: the days, every dimension in its order with its score
     * or the reason why there is none, the scale, and what the person wants to talk about}
     */
    public String textAlternative() {
        return new WebWords(this).text();
    }

    private static Profile onScale(Profile profile, AnswerScale scale) {
        for (Dimension dimension : Dimension.values()) {
            boolean outside = profile.score(dimension)
                    .fold(
                            scored -> scored.score().sum() < (long) scale.lowest() * scored.answered()
                                    || scored.score().sum() > (long) scale.highest() * scored.answered(),
                            absent -> false);
            if (outside) {
                throw new IllegalArgumentException("the score of dimension " + dimension + " must be on the scale from "
                        + scale.lowest() + " to " + scale.highest());
            }
        }
        return profile;
    }

    SideBySide.Side now() {
        return now;
    }

    Optional<SideBySide.Side> earlier() {
        return sides().map(SideBySide::earlier);
    }

    Optional<SideBySide> sides() {
        return Optional.ofNullable(sides);
    }

    /** Two webs of different questionnaires. */
    Optional<SideBySide> ofSharedItems() {
        return sides().filter(SideBySide::isOfSharedItemsOnly);
    }

    AnswerScale scale() {
        return questionnaire.scale();
    }

    String name(Dimension dimension) {
        return questionnaire.name(dimension).in(languages);
    }

    String language() {
        return languages.tags().get(0);
    }

    Languages languages() {
        return languages;
    }

    Theme theme() {
        return theme;
    }

    /** The labels of what the person wants to talk about, each one line; the code of an item that has no label here. */
    List<String> talkAbout() {
        List<String> labels = new ArrayList<>();
        for (ItemCode code : talkAbout) {
            labels.add(questionnaire
                    .item(code)
                    .map(Item::label)
                    .map(label -> label.in(languages).strip().replaceAll("\\s+", " "))
                    .orElse(code.value()));
        }
        return labels;
    }

    String value(DimensionScore score) {
        return score.fold(scored -> scored.score().text(languages), absent -> PictureTexts.in(languages, "no-score"));
    }

    /** The questionnaire, nothing about the person. */
    @Override
    public String toString() {
        return "SpiderWeb[" + now.questionnaire() + "]";
    }
}
