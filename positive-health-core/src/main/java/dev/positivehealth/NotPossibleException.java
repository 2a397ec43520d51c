package dev.positivehealth;

import java.io.Serial;

/**
 * Thrown for a step that is right in itself but not possible now: in this order, at this stage, or after what happened
 * before.
 */
public final class NotPossibleException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;

    /**
     * Makes the exception.
     *
     * @param subject what cannot go on, with nothing about a person: {@code "a conversation that is held"}
     */
    public NotPossibleException(String subject, RefusalReason reason) {
        super(subject + ": " + reason.label().in(Languages.ENGLISH));
        this.reason = reason;
    }

    /** {@return why the step is not possible now; its label says it in words} */
    public RefusalReason reason() {
        return reason;
    }

    /**
     * {@return what is told to whoever asked for the step: {@code step.not-possible} at the root, with the reason in
     * words; nothing else of the history}
     */
    public Violation violation() {
        return Violation.of(PropertyPath.ROOT, ViolationCode.STEP_NOT_POSSIBLE, "why", reason.code())
                .labelled("why", reason.label());
    }

    /** {@return the rule that is broken, as documents have it} */
    public ViolationCode code() {
        return reason.violation();
    }
}
