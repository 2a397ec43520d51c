package dev.positivehealth.programme;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.List;
import java.util.Objects;

/**
 * One of the two or three things that the organisation wants to achieve: words, never a target figure.
 *
 * @param code identifies it in the programme
 * @param label the goal in a few words
 * @param message what everybody hears
 */
public record CoreGoal(ItemCode code, LocalizedText label, LocalizedText message) implements ProgrammePart {
    private static final Texts TEXTS = Texts.of("programme");
    private static final List<String> EXAMPLES = List.of("awareness", "conversations", "lasting-work");

    /** @throws IllegalArgumentException if the label or the message is too long in any language */
    public CoreGoal {
        Objects.requireNonNull(code, "code");
        Words.within(Words.LONGEST, "the label of a goal", label.texts().values());
        Words.within(Words.LONGEST, "the message of a goal", message.texts().values());
    }

    /**
     * {@return the three examples of the report (lines 411-414): awareness, the quality of conversations, sustainable
     * employability}
     */
    public static List<CoreGoal> examples() {
        return EXAMPLES.stream()
                .map(code -> new CoreGoal(
                        ItemCode.parse(code),
                        TEXTS.get("goal." + code, LocalizedText::of),
                        TEXTS.get("goal-message." + code, LocalizedText::of)))
                .toList();
    }

    @Override
    public String toString() {
        return "CoreGoal[" + code + "]";
    }
}
