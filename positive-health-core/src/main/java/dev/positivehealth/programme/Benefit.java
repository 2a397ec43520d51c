package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** What Positive Health can bring, as the two sources of {@link FindingCode} say; told to people, never promised. */
public enum Benefit implements Coded {
    /** Qualities and strong sides are seen. */
    STRENGTHS_SEEN("strengths-seen", "A 23-24"),
    /** Talks are on an equal footing, not only about what must be better. */
    EQUAL_TALK("equal-talk", "A 25-27"),
    /** People notice that the employer cares about their health. */
    EMPLOYER_CARES("employer-cares", "A 28"),
    /** It helps people to flourish. */
    FLOURISH("flourish", "A 29-30"),
    /** People think about balance, limits and energy. */
    AWARENESS("awareness", "B 211-219"),
    /** The web shows how things hang together. */
    WHOLE_PICTURE("whole-picture", "B 221-231"),
    /** Talks have room for experiences, needs and support. */
    BETTER_TALKS("better-talks", "B 233-236"),
    /** One language for all, students too. */
    SHARED_LANGUAGE("shared-language", "B 241-245"),
    /** Too much work is spoken of earlier. */
    SPEAK_EARLY("speak-early", "B 248-250"),
    /** It helps people to keep working with pleasure. */
    LASTING_WORK("lasting-work", "A 14-16; B 246-247");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;
    private final String source;

    Benefit(String code, String source) {
        this.code = code;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Gives the source.
     *
     * @return lines of A and B, such as {@code B 211-219}
     */
    public String source() {
        return source;
    }

    /**
     * Gives the words for people.
     *
     * @return a short text in both languages
     */
    public LocalizedText label() {
        return TEXTS.get("benefit." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Benefit parse(String code) {
        return Coded.parse("benefit", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
