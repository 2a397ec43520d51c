package dev.positivehealth.team;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a session begins, on a day: with what kind of team, and with the question that everybody writes an answer to.
 *
 * @param people how many take part, at least 1
 * @param materials the codes of the materials that are used; see {@code Material}
 */
public record Introduction(TeamKind kind, int people, String question, LocalDate heldOn, List<ItemCode> materials) {
    private static final Texts TEXTS = Texts.of("team");
    private static final int BEST_FROM = 6;
    private static final int BEST_TO = 8;

    /** @throws IllegalArgumentException if nobody takes part, or the question is blank or too long */
    public Introduction {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(heldOn, "heldOn");
        materials = List.copyOf(materials);
        Words.required("the question of a session", question);
        if (people < 1) {
            throw new IllegalArgumentException("a session must have at least 1 person, but had " + people);
        }
    }

    /**
     * {@return an introduction with the question of the guide, in our words and this language, and without materials}
     *
     * @throws IllegalArgumentException if nobody takes part
     */
    public static Introduction of(TeamKind kind, int people, LocalDate heldOn, Languages languages) {
        return new Introduction(
                kind, people, TEXTS.get("question", LocalizedText::of).in(languages), heldOn, List.of());
    }

    /** {@return this introduction with the materials of these codes} */
    public Introduction with(List<ItemCode> codes) {
        return new Introduction(kind, people, question, heldOn, codes);
    }

    /**
     * {@return a remark on the size of the team; empty for 6 to 8 people} The session works best with 6 to 8 people; no
     * size is ever refused.
     */
    public Optional<LocalizedText> remarkOnSize() {
        return people >= BEST_FROM && people <= BEST_TO
                ? Optional.empty()
                : Optional.of(TEXTS.get("size", LocalizedText::of));
    }

    /** The kind, no words. */
    @Override
    public String toString() {
        return "Introduction[" + kind + "]";
    }
}
