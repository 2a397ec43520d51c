package dev.positivehealth.consent;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.internal.text.Pseudonym;
import java.util.Objects;

/**
 * Somebody, or something, that would see something of a person.
 *
 * <p>Registration in the health professions (BIG), professional secrecy and permission are three different things. The
 * first two are known here and permit nothing: without consent a registered professional bound by secrecy sees nothing.
 *
 * @param role the role in which it would be seen
 * @param reference by which the host knows the person or body: 1 to 128 code points, like a participant's reference
 */
public record Recipient(Role role, String reference, boolean bigRegistered, boolean boundBySecrecy) {
    /** @throws IllegalArgumentException if the reference is not valid; the message does not show it */
    public Recipient {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(reference, "reference");
        if (!ParticipantRef.isValid(reference)) {
            throw new IllegalArgumentException(
                    "a recipient's reference must have 1 to 128 characters, all of them visible, and no space at either end");
        }
    }

    /**
     * {@return a recipient without registration or secrecy}
     *
     * @throws IllegalArgumentException if the reference is not valid
     */
    public static Recipient of(Role role, String reference) {
        return new Recipient(role, reference, false, false);
    }

    /** {@return the recipient that stands for a round} */
    public static Recipient round(RoundRef round) {
        return of(Role.ROUND, round.value());
    }

    /** {@return whether role and reference are the same, whatever is known of registration and secrecy} */
    public boolean isSame(Recipient other) {
        return role == other.role && reference.equals(other.reference);
    }

    /**
     * The role, and a token that differs where the reference does and tells nothing of it. It is another one in each process, and
     * personal data as long as that runs; keys use {@link #reference()}.
     */
    @Override
    public String toString() {
        return "Recipient[" + role + ", " + Pseudonym.of(reference) + (bigRegistered ? ", BIG" : "")
                + (boundBySecrecy ? ", secrecy" : "") + "]";
    }
}
