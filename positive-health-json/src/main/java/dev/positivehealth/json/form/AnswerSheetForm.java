package dev.positivehealth.json.form;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.positivehealth.Checked;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.internal.document.SeenObject;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Questionnaires;
import org.jspecify.annotations.Nullable;

/**
 * An answer sheet as a framework binds it from a request: every property is kept as it came in, and judged as a whole.
 *
 * <p>{@code @Valid @RequestBody AnswerSheetForm form} gives the same violations in the same order as reading the text does.
 * Three things only a reader of the text can see: names that stand twice inside {@code answers}, text that is no JSON or no
 * object, and decimals that the framework's mapper rounds (a strict mapper does not).
 *
 * <p>A form is filled by one thread and not shared. {@link #toString()} shows nothing of what was sent.
 */
@ValidAnswerSheet
public final class AnswerSheetForm {
    private final SeenObject properties = new SeenObject();

    /** Makes an empty form; the framework fills it. */
    public AnswerSheetForm() {}

    /**
     * Takes one property of the request.
     *
     * @param name its name
     * @param value its value: a map, list, text, number, boolean or null; the first value of a name stays
     */
    @JsonAnySetter
    public void set(String name, @Nullable Object value) {
        properties.see(name, value);
    }

    /**
     * Judges the form.
     *
     * @param catalogue the questionnaires that are known
     * @return the sheet, or all violations in contract order
     */
    public Checked<AnswerSheet> check(Questionnaires catalogue) {
        return AnswerSheetDraft.ofDocument(properties).check(catalogue);
    }

    /**
     * Gives the sheet of a form that was found valid.
     *
     * @param catalogue the questionnaires that are known
     * @return the sheet
     * @throws ViolationsException if anything is wrong; it carries the same list as {@link #check(Questionnaires)}
     */
    public AnswerSheet toSheet(Questionnaires catalogue) {
        return check(catalogue).orElseThrow();
    }

    /** Says what it is, nothing of what was sent. */
    @Override
    public String toString() {
        return "AnswerSheetForm";
    }
}
