package dev.positivehealth.questionnaire;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Aspect;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.internal.text.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The questionnaires that a caller knows: the built-in ones and its own.
 *
 * <p>Built in are {@code adult-42/1} (the default at work: it leaves out {@code sexuality} and {@code intimacy}, which
 * are a special category of their own; this project's choice), {@code adult-44/1}, and {@code marks-6/1}, one score per
 * dimension. Their wording is this project's, see {@link #attribution()}. Variants are built from their id.
 */
public final class Questionnaires implements NoBean {
    private static final String LICENCE = "Apache-2.0";
    private static final Texts TEXTS = Texts.of("questionnaires");

    /** What a published version asks, for good: a new aspect changes none, and a version 2 gets a list of its own. */
    private static final String ADULT_44_1 = """
            feeling-healthy feeling-fit complaints-and-pain sleeping eating sexuality physical-condition exercising
            remembering concentrating communicating being-cheerful accepting-yourself handling-change feeling-in-control
            meaningful-life zest-for-life pursuing-ideals feeling-confident accepting-life gratitude lifelong-learning
            enjoyment being-happy feeling-good feeling-balanced feeling-safe intimacy housing making-ends-meet
            social-contacts being-taken-seriously fun-together support-from-others belonging doing-meaningful-things
            interest-in-society
            taking-care-of-yourself knowing-your-limits health-knowledge managing-time managing-money being-able-to-work
            asking-for-help
            """;

    private static final String ADULT_42_1 =
            ADULT_44_1.replace(" sexuality ", " ").replace(" intimacy ", " ");

    private static final Questionnaires BUILT_IN = new Questionnaires(Map.of())
            .with(adult("adult-42/1", ADULT_42_1))
            .with(adult("adult-44/1", ADULT_44_1))
            .with(marks("marks-6/1"));

    private final Map<QuestionnaireId, Questionnaire> whole;

    private Questionnaires(Map<QuestionnaireId, Questionnaire> whole) {
        this.whole = whole;
    }

    /** {@return the built-in questionnaires: {@code adult-42/1}, {@code adult-44/1} and {@code marks-6/1}} */
    public static Questionnaires builtIn() {
        return BUILT_IN;
    }

    /** {@return whose work Positive Health is, to be shown wherever the built-in questionnaires are} */
    public static LocalizedText attribution() {
        return text("attribution");
    }

    /**
     * {@return the statement that this library is independent of the institute, to be shown with
     * {@link #attribution()}}
     */
    public static LocalizedText independence() {
        return text("independence");
    }

    /** {@return where the texts of the built-in questionnaires come from; {@link Questionnaire#source()} has the English one} */
    public static LocalizedText source() {
        return text("source");
    }

    /**
     * Adds a whole questionnaire; its variants come with it.
     *
     * @return a catalogue that knows it as well; this one if it is already known
     * @throws IllegalArgumentException if another questionnaire is known under the same id, or it is a variant
     */
    public Questionnaires with(Questionnaire questionnaire) {
        QuestionnaireId id = questionnaire.id();
        if (id.isVariant()) {
            throw new IllegalArgumentException(
                    "add questionnaire " + id.whole() + " as a whole; its variants are built from their ids");
        }
        Questionnaire known = whole.get(id);
        if (questionnaire.equals(known)) {
            return this;
        }
        if (known != null) {
            throw new IllegalArgumentException(
                    "another questionnaire is known as " + id + "; a changed one needs a new version");
        }
        Map<QuestionnaireId, Questionnaire> more = new LinkedHashMap<>(whole);
        more.put(id, questionnaire);
        return new Questionnaires(more);
    }

    /**
     * {@return the questionnaire, or the variant built from the id; empty if the whole one is not known, an item that
     * the id leaves out is not in it, or none would be left}
     */
    public Optional<Questionnaire> find(QuestionnaireId id) {
        return Optional.ofNullable(whole.get(id.isVariant() ? id.whole() : id))
                .filter(found -> id.without().size() < found.items().size()
                        && id.without().stream()
                                .allMatch(code -> found.item(code).isPresent()))
                .map(found -> found.excluding(id.without()));
    }

    /**
     * {@return the questionnaire, or the variant built from the id}
     *
     * @throws IllegalArgumentException if it is not known; the message lists the ids that are
     */
    public Questionnaire get(QuestionnaireId id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("questionnaire " + id + " is not known; known are "
                        + whole.keySet().stream().map(QuestionnaireId::toString).collect(Collectors.joining(", "))));
    }

    /** {@return the whole questionnaires, built-in ones first, then own ones in the order in which they were added} */
    public List<Questionnaire> all() {
        return List.copyOf(whole.values());
    }

    /** The ids of what is known. */
    @Override
    public String toString() {
        return whole.keySet().toString();
    }

    private static Questionnaire adult(String id, String aspects) {
        AnswerScale scale = new AnswerScale(0, 10, text("scale.lowest"), text("scale.highest"));
        List<Item> items = Arrays.stream(aspects.strip().split("\\s+", -1))
                .map(Aspect::parse)
                .map(aspect -> new Item(
                        ItemCode.parse(aspect.code()),
                        aspect.dimension(),
                        text(aspect.code() + ".label"),
                        text(aspect.code() + ".statement"),
                        aspect.sensitivity()))
                .toList();
        return own(id, scale, items);
    }

    private static Questionnaire marks(String id) {
        AnswerScale scale = new AnswerScale(0, 10, text("marks.lowest"), text("marks.highest"));
        List<Item> items = Arrays.stream(Dimension.values())
                .map(dimension -> new Item(
                        ItemCode.parse(dimension.code()),
                        dimension,
                        dimension.label(),
                        text(dimension.code() + ".statement"),
                        Sensitivity.HEALTH))
                .toList();
        return own(id, scale, items);
    }

    private static Questionnaire own(String id, AnswerScale scale, List<Item> items) {
        QuestionnaireId parsed = QuestionnaireId.parse(id);
        return Questionnaire.of(
                parsed,
                text(parsed.name() + ".title"),
                source().in(Languages.ENGLISH),
                LICENCE,
                TextStatus.OWN,
                scale,
                items);
    }

    private static LocalizedText text(String key) {
        return TEXTS.get(key, LocalizedText::of);
    }
}
