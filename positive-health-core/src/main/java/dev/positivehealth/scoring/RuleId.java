package dev.positivehealth.scoring;

import dev.positivehealth.internal.text.KebabCase;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifies a scoring rule by name and version, such as {@code mean-of-answered/1}.
 *
 * @param name kebab-case, 1 to 64 characters
 * @param version 1 to 999,999
 */
public record RuleId(String name, int version) {
    private static final Pattern TEXT = Pattern.compile("([^/]{1,64})/([1-9][0-9]{0,5})");
    private static final String FORM =
            "a rule id must be a name in kebab-case and a version, such as mean-of-answered/1";
    private static final int HIGHEST_VERSION = 999_999;

    /** @throws IllegalArgumentException if either is not valid */
    public RuleId {
        if (!KebabCase.isValid(name) || version < 1 || version > HIGHEST_VERSION) {
            throw new IllegalArgumentException(FORM);
        }
    }

    /**
     * Reads an id such as {@code direct-mark/1}.
     *
     * @throws IllegalArgumentException if the text is not a rule id
     */
    public static RuleId parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(FORM);
        }
        return new RuleId(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }

    /** {@return as {@link #parse}, under the name that Spring, JAX-RS and MicroProfile look for} */
    public static RuleId valueOf(String text) {
        return parse(text);
    }

    /** {@return whether {@link #parse(String)} would accept a text} */
    public static boolean isValid(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches() && KebabCase.isValid(matcher.group(1));
    }

    /** The id as documents hold it. */
    @Override
    public String toString() {
        return name + "/" + version;
    }
}
