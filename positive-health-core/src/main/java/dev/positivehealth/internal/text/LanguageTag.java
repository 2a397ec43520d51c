package dev.positivehealth.internal.text;

/** The form of the BCP 47 tags that are taken; a tag need not be a known language. */
public final class LanguageTag {
    /** The form as a regular expression, in Java and in ECMA 262. */
    public static final String FORM = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

    /** What RFC 5646 requires every program to accept; it keeps a tag short wherever it is shown. */
    public static final int LONGEST = 35;

    private LanguageTag() {}
}
