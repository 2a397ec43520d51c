package dev.positivehealth.picture;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every answer of a sheet, or those on one dimension, as SVG and in words: a dot for each aspect.
 *
 * <p>All answers lie along the axes of their dimensions, answers with the same number beside each other, and below them once
 * more with their labels. What the person wants to talk about is bold. An answer is a filled dot, also 0; an aspect that was
 * skipped is an open diamond beside the scale, and one that was not answered a short line: both have no number.
 *
 * <p>Nothing is computed of the answers here; a score is in the {@link SpiderWeb}.
 *
 * <p>Example: {@code AspectDots.of(sheet).on(Dimension.MEANINGFULNESS).in(Languages.DUTCH).svg()}.
 */
public final class AspectDots implements NoBean {
    private final AnswerSheet sheet;
    private final @Nullable Dimension only;
    private final Look look;
    private final Map<Dimension, List<Item>> items = new EnumMap<>(Dimension.class);

    private AspectDots(AnswerSheet sheet, @Nullable Dimension only, Look look) {
        this.sheet = sheet;
        this.only = only;
        this.look = look.in(look.languages().startingWith(sheet.questionnaire().languageFor(look.languages())));
        for (Dimension dimension : Dimension.values()) {
            items.put(dimension, sheet.questionnaire().items(dimension));
        }
    }

    /** {@return every answer of a sheet, in English on a light background} */
    public static AspectDots of(AnswerSheet sheet) {
        return new AspectDots(Objects.requireNonNull(sheet, "sheet"), null, Look.standard());
    }

    /**
     * {@return the answers on one dimension alone}
     *
     * @throws IllegalArgumentException if the questionnaire asks nothing on it
     */
    public AspectDots on(Dimension dimension) {
        if (sheet.questionnaire().items(dimension).isEmpty()) {
            throw new IllegalArgumentException(
                    "questionnaire " + sheet.questionnaire().id() + " asks nothing on dimension " + dimension);
        }
        return new AspectDots(sheet, dimension, look);
    }

    /** {@return this picture in the language of the questionnaire that suits the reader best} */
    public AspectDots in(Languages languages) {
        return with(look.in(Objects.requireNonNull(languages, "languages")));
    }

    /** {@return this picture in other colours and fonts} */
    public AspectDots in(Theme colours) {
        return with(look.in(Objects.requireNonNull(colours, "colours")));
    }

    /**
     * {@return this picture with a title of your own before the day, instead of "My answers"}
     *
     * @throws IllegalArgumentException if the title is blank or longer than 80 characters
     */
    public AspectDots title(String title) {
        return with(look.titled(Objects.requireNonNull(title, "title")));
    }

    /** {@return this picture for narrow screens: 320 pixels wide, no letter smaller than 11, labels above their dots} */
    public AspectDots compact() {
        return with(look.asCompact());
    }

    /**
     * {@return this picture with ids that begin otherwise than with {@code ph}, for pages with several pictures}
     *
     * @throws IllegalArgumentException unless it is a small letter and up to 39 small letters, digits and hyphens
     */
    public AspectDots withIds(String prefix) {
        return with(look.withIds(Objects.requireNonNull(prefix, "prefix")));
    }

    private AspectDots with(Look other) {
        return new AspectDots(sheet, only, other);
    }

    /** {@return one SVG file, the same for the same sheet to the byte; its {@code desc} is {@link #textAlternative()}} */
    public String svg() {
        return new AspectDrawing(this).svg();
    }

    /** {@return everything that the picture shows, in sentences: the day, the scale, and every aspect with its answer} */
    public String textAlternative() {
        Languages languages = look.languages();
        List<String> sentences = new ArrayList<>();
        sentences.add(title() + ".");
        sentences.add(WebWords.scale(questionnaire().scale(), languages));
        for (Dimension dimension : dimensions()) {
            sentences.add(name(dimension) + ":");
            for (Item item : items(dimension)) {
                String answer = label(item) + ": " + answer(item);
                sentences.add("- "
                        + (wantsToTalkAbout(item)
                                ? PictureTexts.in(languages, "answer.talk-about", "answer", answer)
                                : answer + "."));
            }
        }
        sentences.add(PictureTexts.in(languages, "notice"));
        return String.join("\n", sentences);
    }

    String title() {
        return WebWords.titleOf(look, "title.answers", sheet.takenOn());
    }

    /** The dimensions that are shown: one, or all that the questionnaire asks about. */
    List<Dimension> dimensions() {
        List<Dimension> shown = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (only == null ? !items(dimension).isEmpty() : only == dimension) {
                shown.add(dimension);
            }
        }
        return shown;
    }

    List<Item> items(Dimension dimension) {
        return items.getOrDefault(dimension, List.of());
    }

    boolean isOfAll() {
        return only == null;
    }

    boolean wantsToTalkAbout(Item item) {
        return sheet.talkAbout().contains(item.code());
    }

    String label(Item item) {
        return Look.oneLine(item.label().in(look.languages()));
    }

    String name(Dimension dimension) {
        return Look.oneLine(questionnaire().name(dimension).in(look.languages()));
    }

    Answer given(Item item) {
        return sheet.answer(item.code());
    }

    /** The answer in words: its number, or that there is none. */
    String answer(Item item) {
        Answer answer = given(item);
        if (answer instanceof Answer.Given given) {
            return Integer.toString(given.number());
        }
        return PictureTexts.in(
                look.languages(), answer instanceof Answer.Skipped ? "answer.skipped" : "answer.not-answered");
    }

    Questionnaire questionnaire() {
        return sheet.questionnaire();
    }

    Look look() {
        return look;
    }

    /** The questionnaire, nothing about the person. */
    @Override
    public String toString() {
        return "AspectDots[" + questionnaire().id() + "]";
    }
}
