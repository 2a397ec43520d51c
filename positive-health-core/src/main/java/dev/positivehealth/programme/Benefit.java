package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** What Positive Health can bring, as the two sources say; told to people, never promised. */
public enum Benefit implements Coded {
    /** Qualities and strong sides are seen; guide, lines 23-24. */
    STRENGTHS_SEEN("strengths-seen"),
    /** Talks are on an equal footing, not only about what must be better; guide, lines 25-27. */
    EQUAL_TALK("equal-talk"),
    /** People notice that the employer cares about their health; guide, line 28. */
    EMPLOYER_CARES("employer-cares"),
    /** It helps people to flourish; guide, lines 29-30. */
    FLOURISH("flourish"),
    /** People think about balance, limits and energy; report, lines 211-219. */
    AWARENESS("awareness"),
    /** The web shows how things hang together; report, lines 221-231. */
    WHOLE_PICTURE("whole-picture"),
    /** Talks have room for experiences, needs and support; report, lines 233-236. */
    BETTER_TALKS("better-talks"),
    /** One language for all, students too; report, lines 241-245. */
    SHARED_LANGUAGE("shared-language"),
    /** Too much work is spoken of earlier; report, lines 248-250. */
    SPEAK_EARLY("speak-early"),
    /** It helps people to keep working with pleasure; guide, lines 15-16, report, lines 246-247. */
    LASTING_WORK("lasting-work");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    Benefit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
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
