package dev.positivehealth.questionnaire;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of items on the six dimensions, with the scale they are answered on and where the texts come from.
 *
 * <p>Built in are {@code adult-42/1}, {@code adult-44/1} and {@code marks-6/1}, see {@link Questionnaires}. An
 * organisation adds its own, such as the official texts under its own licence. Dimensions may have different numbers of
 * items, or none. Nothing in a questionnaire is required of a person: every item may be left out.
 */
public final class Questionnaire implements NoBean {
    /** The longest title, label, or name of a dimension, in code points. */
    public static final int LONGEST_LABEL = 200;

    /** The longest of its other texts, in code points. */
    public static final int LONGEST_TEXT = 1_000;

    private final QuestionnaireId id;
    private final LocalizedText title;
    private final String source;
    private final String licence;
    private final TextStatus textStatus;
    private final AnswerScale scale;
    private final Map<Dimension, LocalizedText> names;
    private final List<Item> items;
    private final Map<String, Integer> places;
    private final List<List<Item>> byDimension;
    private final int[][] placesByDimension;
    private final Fingerprint fingerprint;

    private Questionnaire(
            QuestionnaireId id,
            LocalizedText title,
            String source,
            String licence,
            TextStatus textStatus,
            AnswerScale scale,
            Map<Dimension, LocalizedText> names,
            List<Item> items) {
        this.id = Objects.requireNonNull(id, "id");
        this.title = Objects.requireNonNull(title, "title");
        this.source = Objects.requireNonNull(source, "source");
        this.licence = Objects.requireNonNull(licence, "licence");
        this.textStatus = Objects.requireNonNull(textStatus, "textStatus");
        this.scale = Objects.requireNonNull(scale, "scale");
        Map<Dimension, LocalizedText> inOrder = new EnumMap<>(Dimension.class);
        inOrder.putAll(Map.copyOf(names));
        this.names = Collections.unmodifiableMap(inOrder);
        this.items = List.copyOf(items);
        this.places = new HashMap<>();
        for (Item item : this.items) {
            if (places.putIfAbsent(item.code().value(), places.size()) != null) {
                throw new IllegalArgumentException("questionnaire " + id + " has two items " + item.code());
            }
            if (id.without().contains(item.code())) {
                throw new IllegalArgumentException("questionnaire " + id + " must not have item " + item.code());
            }
        }
        if (this.items.isEmpty()) {
            throw new IllegalArgumentException("questionnaire " + id + " must have at least one item");
        }
        judgeTexts();
        byDimension = Stream.of(Dimension.values())
                .map(dimension -> this.items.stream()
                        .filter(item -> item.dimension() == dimension)
                        .toList())
                .toList();
        placesByDimension = byDimension.stream()
                .map(own -> own.stream().mapToInt(item -> place(item.code())).toArray())
                .toArray(int[][]::new);
        this.fingerprint = Fingerprint.of(this);
    }

    /**
     * Makes a questionnaire.
     *
     * @param source where the items come from, not blank
     * @param licence the licence of the texts, not blank
     * @param textStatus where the wording comes from
     * @param items the items in the order in which they are asked, at least one, each code once
     * @throws IllegalArgumentException if a text is blank or too long, there is no item, a code is used twice, or the id is that of
     *     a variant that leaves out one of the items
     */
    public static Questionnaire of(
            QuestionnaireId id,
            LocalizedText title,
            String source,
            String licence,
            TextStatus textStatus,
            AnswerScale scale,
            List<Item> items) {
        return new Questionnaire(id, title, source, licence, textStatus, scale, Map.of(), items);
    }

    /** {@return this questionnaire with its own names for any of the six dimensions, in place of those it had} */
    public Questionnaire withNames(Map<Dimension, LocalizedText> names) {
        return new Questionnaire(id, title, source, licence, textStatus, scale, names, items);
    }

    private void judgeTexts() {
        Words.within(LONGEST_TEXT, "a questionnaire's source", List.of(source));
        Words.within(LONGEST_TEXT, "a questionnaire's licence", List.of(licence));
        Words.within(LONGEST_LABEL, "a questionnaire's title", title.texts().values());
        names.values()
                .forEach(name -> Words.within(
                        LONGEST_LABEL,
                        "a questionnaire's name of a dimension",
                        name.texts().values()));
        Stream.of(scale.lowestMeaning(), scale.highestMeaning())
                .forEach(meaning -> Words.within(
                        LONGEST_TEXT,
                        "the meaning of an end of a scale",
                        meaning.texts().values()));
        for (Item item : items) {
            Words.within(
                    LONGEST_LABEL, "the label of an item", item.label().texts().values());
            Words.within(
                    LONGEST_TEXT,
                    "the statement of an item",
                    item.statement().texts().values());
        }
    }

    /** Starts an answer sheet, filled in on this day; nothing on it is preset. */
    public AnswerSheetDraft sheet(LocalDate takenOn) {
        return AnswerSheetDraft.on(this, takenOn);
    }

    /**
     * Leaves items out.
     *
     * @return the variant, such as {@code adult-44/1;without=intimacy,sexuality}; this questionnaire if there are no
     *     items to leave out
     * @throws IllegalArgumentException if this questionnaire does not have one of the items, or none would be left
     */
    public Questionnaire excluding(Collection<ItemCode> codes) {
        for (ItemCode code : codes) {
            if (item(code).isEmpty()) {
                throw new IllegalArgumentException("questionnaire " + id + " has no item " + code + " to leave out");
            }
        }
        if (codes.isEmpty()) {
            return this;
        }
        Set<ItemCode> out = Set.copyOf(codes);
        return new Questionnaire(
                id.excluding(out),
                title,
                source,
                licence,
                textStatus,
                scale,
                names,
                items.stream().filter(item -> !out.contains(item.code())).toList());
    }

    /**
     * Leaves out all items of a sensitivity, such as {@link Sensitivity#SEX_LIFE}.
     *
     * @return the variant; this questionnaire if it has no such item
     * @throws IllegalArgumentException if no item would be left
     */
    public Questionnaire excluding(Sensitivity sensitivity) {
        return excluding(items.stream()
                .filter(item -> item.sensitivity() == sensitivity)
                .map(Item::code)
                .toList());
    }

    /** {@return what identifies the questionnaire and its version} */
    public QuestionnaireId id() {
        return id;
    }

    /** {@return what scoring rests on in it, as a short mark that a profile keeps; a variant has its own} */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** {@return the name for people} */
    public LocalizedText title() {
        return title;
    }

    /** {@return where the items come from} */
    public String source() {
        return source;
    }

    /** {@return the licence of the texts} */
    public String licence() {
        return licence;
    }

    /** {@return where the wording comes from: own, licensed or translated} */
    public TextStatus textStatus() {
        return textStatus;
    }

    /** {@return the scale of all items} */
    public AnswerScale scale() {
        return scale;
    }

    /** {@return its own names of dimensions, in the order of the dimensions; empty if it has none} */
    public Map<Dimension, LocalizedText> names() {
        return names;
    }

    /** {@return the name under which a dimension is shown: its own, or {@link Dimension#label()} if it has none} */
    public LocalizedText name(Dimension dimension) {
        return names.getOrDefault(dimension, dimension.label());
    }

    /** {@return the tags of the languages that all of its texts have, Dutch and English first; may be empty} */
    public Set<String> languages() {
        Set<String> common = new LinkedHashSet<>(title.texts().keySet());
        Stream.of(
                        Stream.of(scale.lowestMeaning(), scale.highestMeaning()),
                        names.values().stream(),
                        items.stream().flatMap(item -> Stream.of(item.label(), item.statement())))
                .flatMap(texts -> texts)
                .forEach(text -> common.retainAll(text.texts().keySet()));
        return Collections.unmodifiableSet(common);
    }

    /**
     * {@return the one language of {@link #languages()} in which it is shown to a reader, and which a page names in its
     * {@code lang}; that of the title if its texts have no language in common}
     */
    public String languageFor(Languages languages) {
        Set<String> common = languages();
        return common.isEmpty() ? title.languageFor(languages) : languages.choose(common);
    }

    /** {@return the items in the order in which they are asked} */
    public List<Item> items() {
        return items;
    }

    /** {@return the items of one dimension, in the order in which they are asked; may be empty} */
    public List<Item> items(Dimension dimension) {
        return byDimension.get(dimension.place() - 1);
    }

    /** {@return the item with this code; empty if this questionnaire does not have it} */
    public Optional<Item> item(ItemCode code) {
        int place = place(code);
        return place < 0 ? Optional.empty() : Optional.of(items.get(place));
    }

    /** The place of an item among all, from 0; -1 if this questionnaire does not have it. */
    int place(ItemCode code) {
        return place(code.value());
    }

    int place(String code) {
        return places.getOrDefault(code, -1);
    }

    /** The places of a dimension's items; not to be changed, and not handed out. */
    int[] places(Dimension dimension) {
        return placesByDimension[dimension.place() - 1];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Questionnaire that
                && id.equals(that.id)
                && title.equals(that.title)
                && source.equals(that.source)
                && licence.equals(that.licence)
                && textStatus == that.textStatus
                && scale.equals(that.scale)
                && names.equals(that.names)
                && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, items);
    }

    /** The id. */
    @Override
    public String toString() {
        return id.toString();
    }
}
