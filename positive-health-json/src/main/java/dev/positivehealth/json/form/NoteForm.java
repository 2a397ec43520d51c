package dev.positivehealth.json.form;

import dev.positivehealth.json.document.FormType;

/**
 * A note of a team session, as somebody writes it: {@code words}. It names nobody, and gets its id only when all notes of the
 * session are handed in.
 */
public final class NoteForm extends StandaloneForm<String> {
    /** Makes an empty form; the framework fills it. */
    public NoteForm() {
        super(FormType.NOTE);
    }
}
