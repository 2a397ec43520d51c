package dev.positivehealth.picture;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.AnswerScale;
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
 * <p>Six axes, the first dimension on top and the others clockwise; the lowest answer on the small ring in the middle, the
 * highest on the outer ring. A dimension without a score is a gap: no point, and no line to its neighbours. Dimensions with
 * something that the person wants to talk about have a speech bubble, and what it is stands below in bold.
 *
 * <p>One web without a gap is softly filled, to be seen as one shape; {@link #withoutFill()} leaves that off. Its area means
 * nothing: with the same scores in another order of the axes it would be another one.
 *
 * <p>{@link #compact()} is for screens from 320 pixels. Every axis, point and label is a group with a stable id and classes, for
 * a front end to add its own behaviour; the README of this module lists them.
 *
 * <p>Example: {@code SpiderWeb.of(profile).title("My web").in(Languages.DUTCH).svg()}.
 */
public final class SpiderWeb implements NoBean {
    private final SideBySide.Side now;
    private final @Nullable SideBySide sides;
    private final @Nullable Profile profile;
    private final Set<ItemCode> talkAbout;
    private final Questionnaire questionnaire;
    private final Look look;

    private SpiderWeb(
            SideBySide.Side now,
            @Nullable SideBySide sides,
            @Nullable Profile profile,
            Set<ItemCode> talkAbout,
            Questionnaire questionnaire,
            Look look) {
        this.now = now;
        this.sides = sides;
        this.profile = profile;
        this.talkAbout = talkAbout;
        this.questionnaire = questionnaire;
        this.look = look.in(look.languages().startingWith(questionnaire.languageFor(look.languages())));
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
                Look.standard());
    }

    /**
     * {@return two webs overlaid, of the items that both questionnaires share, in the words of the later one; in
     * English on a light background} Where the questionnaires differ, the picture says how many items they share.
     */
    public static SpiderWeb of(SideBySide sides) {
        return new SpiderWeb(sides.later(), sides, null, sides.talkAbout(), sides.questionnaire(), Look.standard());
    }

    /** One side of two, as a web of its own; what to talk about is not told of it. */
    static SpiderWeb of(SideBySide.Side side, Questionnaire questionnaire) {
        return new SpiderWeb(side, null, null, Set.of(), questionnaire, Look.standard());
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
        return new SpiderWeb(now, both, null, talkAbout, questionnaire, look);
    }

    /**
     * {@return this web in the language of the questionnaire that suits the reader best, named in {@code lang}; where
     * this library lacks words in it, they are in the reader's next}
     */
    public SpiderWeb in(Languages languages) {
        return with(look.in(Objects.requireNonNull(languages, "languages")));
    }

    /** {@return this web in other colours and fonts} */
    public SpiderWeb in(Theme colours) {
        return with(look.in(Objects.requireNonNull(colours, "colours")));
    }

    /**
     * {@return this web with a title of your own before the day, instead of "My web"}
     *
     * @throws IllegalArgumentException if the title is blank or longer than 80 characters
     */
    public SpiderWeb title(String title) {
        return with(look.titled(Objects.requireNonNull(title, "title")));
    }

    /**
     * {@return this web for narrow screens: 320 pixels wide, no letter smaller than 11; numbers at the axes, and the names
     * with their scores below}
     */
    public SpiderWeb compact() {
        return with(look.asCompact());
    }

    /** {@return this web as lines alone, never filled} */
    public SpiderWeb withoutFill() {
        return with(look.withoutFill());
    }

    /**
     * {@return this web with ids that begin otherwise than with {@code ph}, for pages with several pictures}
     *
     * @throws IllegalArgumentException unless it is a small letter and up to 39 small letters, digits and hyphens
     */
    public SpiderWeb withIds(String prefix) {
        return with(look.withIds(Objects.requireNonNull(prefix, "prefix")));
    }

    private SpiderWeb with(Look other) {
        return new SpiderWeb(now, sides, profile, talkAbout, questionnaire, other);
    }

    /** {@return one SVG file, the same for the same web to the byte; its {@code desc} is {@link #textAlternative()}} */
    public String svg() {
        return look.compact() ? new CompactDrawing(this).svg() : new WebDrawing(this).svg();
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
        return Look.oneLine(questionnaire.name(dimension).in(look.languages()));
    }

    Look look() {
        return look;
    }

    Languages languages() {
        return look.languages();
    }

    /** Whether there is one web without a gap, and it may be filled. */
    boolean isFilled() {
        return look.filled()
                && sides == null
                && now.scores().values().stream()
                        .allMatch(score -> score.value().isPresent());
    }

    /** The labels of what the person wants to talk about on a dimension, each one line. */
    List<String> talkAbout(Dimension dimension) {
        List<String> labels = new ArrayList<>();
        for (ItemCode code : talkAbout) {
            questionnaire
                    .item(code)
                    .filter(item -> item.dimension() == dimension)
                    .ifPresent(item -> labels.add(Look.oneLine(item.label().in(look.languages()))));
        }
        return labels;
    }

    /** The codes of what the person wants to talk about and the questionnaire does not have. */
    List<String> talkAboutUnknown() {
        return talkAbout.stream()
                .filter(code -> questionnaire.item(code).isEmpty())
                .map(ItemCode::value)
                .toList();
    }

    boolean hasTalkAbout() {
        return !talkAbout.isEmpty();
    }

    String value(DimensionScore score) {
        return score.fold(
                scored -> scored.score().text(look.languages()),
                absent -> PictureTexts.in(look.languages(), "no-score"));
    }

    /** The questionnaire, nothing about the person. */
    @Override
    public String toString() {
        return "SpiderWeb[" + now.questionnaire() + "]";
    }
}
