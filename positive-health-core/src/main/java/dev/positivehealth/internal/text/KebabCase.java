package dev.positivehealth.internal.text;

import java.util.Objects;
import java.util.regex.Pattern;

/** The form of the codes and ids that hosts give: 1 to 64 lower-case letters, digits and single hyphens in between. */
public final class KebabCase {
    /** The form as a regular expression, in Java and in ECMA 262. */
    public static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Pattern WHOLE = Pattern.compile(FORM);
    private static final int LONGEST = 64;

    private KebabCase() {}

    /**
     * {@return the same code}
     *
     * @param name what the code is, for the message
     * @throws IllegalArgumentException if it is not in kebab-case; the message does not show it
     */
    public static String required(String name, String code) {
        Objects.requireNonNull(code, name);
        if (!isValid(code)) {
            throw new IllegalArgumentException(
                    name + " must be in kebab-case, 1 to 64 small letters, digits and hyphens");
        }
        return code;
    }

    /** {@return whether a text has 1 to 64 characters and is in kebab-case} */
    public static boolean isValid(String text) {
        return text.length() <= LONGEST && WHOLE.matcher(text).matches();
    }
}
