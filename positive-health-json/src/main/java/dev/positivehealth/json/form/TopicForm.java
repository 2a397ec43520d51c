package dev.positivehealth.json.form;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.conversation.Topic;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.FormType;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.Instant;
import java.util.List;

/**
 * A topic as the person brings it to the talk: {@code kind}, {@code words}, the {@code aspect} it came from, if any,
 * {@code aboutHealth}, and {@code isAgreed}.
 *
 * <p>Whether it touches health and whether the person agrees to speak of it are said outright, never assumed. A topic that
 * came from an aspect touches health. Take this form from the person alone: nobody else may propose a topic.
 */
public final class TopicForm extends Form {
    /** Makes an empty form; the framework fills it. */
    public TopicForm() {
        super(DocumentType.CONVERSATION);
    }

    /**
     * Judges the form.
     *
     * @param id what is to identify it within the conversation: kebab-case, 1 to 64 characters
     * @param at when it was typed: the instant of the agreement, if there is one; it holds for the talk that follows
     * @return the topic, or all violations in contract order
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public Checked<Topic> check(String id, Instant at) {
        return FormType.topic(id, at).read(typed());
    }

    @Override
    public List<Violation> violations(Questionnaires known) {
        return check("topic", Instant.EPOCH).violations();
    }
}
