package dev.positivehealth.scoring;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;

/**
 * Two webs of one person next to each other: both values of each dimension, made of the items that both questionnaires
 * share.
 *
 * <p>No difference, trend or arrow is computed: what changed, and whether it matters, is for the person to say. An item
 * is shared if both questionnaires ask it under the same code in the same dimension; wording and place may differ.
 */
public final class SideBySide implements NoBean {
    private final Profile earlier;
    private final Profile later;
    private final List<Item> shared;
    private final Questionnaire questionnaire;

    private SideBySide(Profile earlier, Profile later, List<Item> shared, Questionnaire questionnaire) {
        this.earlier = earlier;
        this.later = later;
        this.shared = shared;
        this.questionnaire = questionnaire;
    }

    /**
     * Puts two sheets side by side, both scored by one rule on the shared items alone; the earlier one is shown first.
     *
     * @throws IllegalArgumentException if the sheets name two participants, the earlier one was taken after the later one, or
     *     the questionnaires have different scales or share no item
     */
    public static SideBySide of(ScoringRule rule, AnswerSheet earlier, AnswerSheet later) {
        if (earlier.participant().isPresent()
                && later.participant().isPresent()
                && !earlier.participant().equals(later.participant())) {
            throw new IllegalArgumentException("two sheets side by side must be of one participant");
        }
        if (later.takenOn().isBefore(earlier.takenOn())) {
            throw new IllegalArgumentException("the earlier of two sheets must not be taken after the later one");
        }
        Questionnaire one = earlier.questionnaire();
        Questionnaire other = later.questionnaire();
        if (one.scale().lowest() != other.scale().lowest()
                || one.scale().highest() != other.scale().highest()) {
            throw new IllegalArgumentException(
                    "questionnaires " + one.id() + " and " + other.id() + " have different scales");
        }
        List<Item> shared = one.items().stream()
                .filter(item -> other.item(item.code())
                        .filter(same -> same.dimension() == item.dimension())
                        .isPresent())
                .toList();
        if (shared.isEmpty()) {
            throw new IllegalArgumentException("questionnaires " + one.id() + " and " + other.id() + " share no item");
        }
        List<ItemCode> codes = shared.stream().map(Item::code).toList();
        AnswerSheet last = only(later, codes);
        return new SideBySide(rule.score(only(earlier, codes)), rule.score(last), shared, last.questionnaire());
    }

    private static AnswerSheet only(AnswerSheet sheet, List<ItemCode> codes) {
        List<ItemCode> out = new ArrayList<>();
        for (Item item : sheet.questionnaire().items()) {
            if (!codes.contains(item.code())) {
                out.add(item.code());
            }
        }
        return sheet.excluding(out);
    }

    /** {@return the two scores or absences of a dimension and the shared items they are made of} */
    public Pair on(Dimension dimension) {
        return new Pair(
                earlier.score(dimension),
                later.score(dimension),
                shared.stream().filter(item -> item.dimension() == dimension).toList());
    }

    /** {@return the earlier profile, of the shared items only; of a variant questionnaire if items were left out} */
    public Profile earlier() {
        return earlier;
    }

    /** {@return the later profile, of the shared items only; of a variant questionnaire if items were left out} */
    public Profile later() {
        return later;
    }

    /** {@return the items that both questionnaires ask, in the order of the earlier one} */
    public List<Item> shared() {
        return shared;
    }

    /** {@return the later questionnaire with the shared items alone: both sheets are shown in its words} */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** {@return the scale of both questionnaires, with the later one's words for its ends} */
    public AnswerScale scale() {
        return questionnaire.scale();
    }

    /** Says what it is, nothing about the person. */
    @Override
    public String toString() {
        return "SideBySide[" + earlier.questionnaire() + ", " + later.questionnaire() + "]";
    }

    /** Both values of one dimension, and the items they are made of, in the order of the earlier questionnaire. */
    public record Pair(DimensionScore earlier, DimensionScore later, List<Item> shared) {
        public Pair {
            shared = List.copyOf(shared);
        }
    }
}
