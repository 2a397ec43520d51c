package dev.positivehealth.consent;

import java.util.Objects;

/**
 * What somebody would like to see: how ({@code mode}), how much ({@code scope}, never nothing), who ({@code recipient})
 * and what for. It is only a question.
 *
 * <p>Example: {@code AccessRequest.look(Scope.wholeWeb(), coach, Purpose.CONVERSATION)}.
 */
public record AccessRequest(AccessMode mode, Scope scope, Recipient recipient, Purpose purpose) {
    /** @throws IllegalArgumentException if the scope is nothing */
    public AccessRequest {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(purpose, "purpose");
        if (scope.isNothing()) {
            throw new IllegalArgumentException("an access request must be about something");
        }
    }

    /** {@return a request to look together} */
    public static AccessRequest look(Scope scope, Recipient recipient, Purpose purpose) {
        return new AccessRequest(AccessMode.LOOK_TOGETHER, scope, recipient, purpose);
    }

    /** {@return a request for a copy} */
    public static AccessRequest copy(Scope scope, Recipient recipient, Purpose purpose) {
        return new AccessRequest(AccessMode.RECEIVE_COPY, scope, recipient, purpose);
    }
}
