package dev.positivehealth.json.form;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.positivehealth.Violation;
import dev.positivehealth.internal.document.ObjectWithDuplicates;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed in, as a framework binds it from a request: every property is kept as it came in, and judged as a whole.
 *
 * <p>A form gives the same violations in the same order as reading the text does. Three things only a reader of the text can
 * see: names that stand twice inside an object of the form, text that is no JSON or no object, and decimals that the
 * framework's mapper rounds (a strict mapper does not).
 *
 * <p>A form is filled by one thread and not shared. {@link #toString()} shows nothing of what was sent.
 */
@ValidForm
public abstract sealed class Form
        permits ActionForm, AnswerSheetForm, NeedForm, PlanForm, ReflectionForm, StandaloneForm, TopicForm {
    private final ObjectWithDuplicates properties = new ObjectWithDuplicates();

    Form() {}

    /**
     * Takes one property of the request.
     *
     * @param value its value: a map, list, text, number, boolean or null; the first value of a name stays
     */
    @JsonAnySetter
    public final void set(String name, @Nullable Object value) {
        properties.see(name, value);
    }

    final ObjectWithDuplicates properties() {
        return properties;
    }

    /** Lists everything that is wrong, in contract order; only sheets ask which questionnaires are known. */
    abstract List<Violation> violations(Questionnaires known);

    /** Says what it is, nothing of what was sent. */
    @Override
    public final String toString() {
        return getClass().getSimpleName();
    }
}
