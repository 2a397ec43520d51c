package dev.positivehealth.consent;

import dev.positivehealth.LocalizedText;
import java.util.Objects;

/**
 * One cell of a workplace policy: whether a role may see something in a given mode and for a given purpose.
 *
 * @param permitted whether a consent can permit it; if not, no consent can
 * @param why the reason, in Dutch and English
 * @param source where the rule comes from; "own choice" where it is this project's
 */
public record PolicyRule(
        Role role, AccessMode mode, Purpose purpose, boolean permitted, LocalizedText why, String source) {
    public PolicyRule {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(source, "source");
    }
}
