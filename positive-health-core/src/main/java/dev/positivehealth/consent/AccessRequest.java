package dev.positivehealth.consent;

import java.util.Objects;

/**
 * What somebody would like to see: how much, how, who, and what for. It is only a question.
 *
 * <p>Example: {@code AccessRequest.look(Scope.wholeWeb()).by(coach).forPurpose(Purpose.CONVERSATION)}.
 *
 * @param mode looking together, or a copy
 * @param scope how much, not nothing
 * @param recipient who
 * @param purpose what for
 */
public record AccessRequest(AccessMode mode, Scope scope, Recipient recipient, Purpose purpose) {
    /** @throws IllegalArgumentException if the scope is nothing */
    public AccessRequest {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(purpose, "purpose");
        if (scope.isNothing()) {
            throw new IllegalArgumentException("a access must be of something");
        }
    }

    /**
     * Asks to look together.
     *
     * @param scope how much
     * @return who would look comes next
     */
    public static Who look(Scope scope) {
        return new Who(AccessMode.LOOK_TOGETHER, scope);
    }

    /**
     * Asks for a copy.
     *
     * @param scope how much
     * @return who would have it comes next
     */
    public static Who copy(Scope scope) {
        return new Who(AccessMode.RECEIVE_COPY, scope);
    }

    /**
     * A access of which only how and how much are known.
     *
     * @param mode how
     * @param scope how much
     */
    public record Who(AccessMode mode, Scope scope) {
        /**
         * Says who.
         *
         * @param recipient who would see it
         * @return the purpose comes next
         */
        public What by(Recipient recipient) {
            return new What(mode, scope, recipient);
        }
    }

    /**
     * A access of which only the purpose is not known.
     *
     * @param mode how
     * @param scope how much
     * @param recipient who
     */
    public record What(AccessMode mode, Scope scope, Recipient recipient) {
        /**
         * Says what for.
         *
         * @param purpose what for
         * @return the access
         */
        public AccessRequest forPurpose(Purpose purpose) {
            return new AccessRequest(mode, scope, recipient, purpose);
        }
    }
}
