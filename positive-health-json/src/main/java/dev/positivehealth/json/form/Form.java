package dev.positivehealth.json.form;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.positivehealth.Violation;
import dev.positivehealth.internal.document.ObjectWithDuplicates;
import dev.positivehealth.json.document.DocumentLimits;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed in, as a framework binds it from a request: every property is kept as it came in, and judged as a whole.
 *
 * <p>A form gives the same violations in the same order as reading the text does, if the mapper has the module of its
 * Jackson: repeated names and exact decimals are seen, and what is no object is {@code property.wrong-type} at the root.
 * Without the module the mapper fails on what is no object, and its message may quote it.
 *
 * <p>A form is filled by one thread and not shared. {@link #toString()} shows nothing of what was sent.
 */
@ValidForm
public abstract sealed class Form
        permits ActionForm, AnswerSheetForm, NeedForm, PlanForm, ReflectionForm, StandaloneForm, TopicForm {
    private final DocumentType<?> document;
    private @Nullable Object typed = new ObjectWithDuplicates();

    /** Holds a part of a document. */
    Form(DocumentType<?> document) {
        this.document = document;
    }

    /** {@return how to make an empty form of each kind; for the modules} */
    public static List<Supplier<? extends Form>> kinds() {
        return List.of(
                ActionForm::new,
                AnswerSheetForm::new,
                ExpectationsForm::new,
                GoalForm::new,
                NeedForm::new,
                NoteForm::new,
                PlanForm::new,
                ReflectionForm::new,
                TopicForm::new,
                WheelForm::new);
    }

    /** {@return the limits of the document that the form is a part of} */
    public final DocumentLimits limits() {
        return document.limits();
    }

    /**
     * Takes what stands in the place of the form, whatever it is, in place of what was taken before.
     *
     * @param plain a map, list, text, number, boolean or null
     */
    public final void take(@Nullable Object plain) {
        typed = plain;
    }

    /**
     * Takes one property of the request.
     *
     * @param value its value: a map, list, text, number, boolean or null; the first value of a name stays
     */
    @JsonAnySetter
    public final void set(String name, @Nullable Object value) {
        if (!(typed instanceof ObjectWithDuplicates)) {
            typed = new ObjectWithDuplicates();
        }
        ((ObjectWithDuplicates) typed).see(name, value);
    }

    final @Nullable Object typed() {
        return typed;
    }

    /**
     * Lists everything that is wrong.
     *
     * @param known asked by sheets only
     * @return all violations in contract order; empty if all is fine
     */
    public abstract List<Violation> violations(Questionnaires known);

    /** Says what it is, nothing of what was sent. */
    @Override
    public final String toString() {
        return getClass().getSimpleName();
    }
}
