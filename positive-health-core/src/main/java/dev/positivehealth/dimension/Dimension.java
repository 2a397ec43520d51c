package dev.positivehealth.dimension;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * One of the six dimensions of Positive Health, in the order in which they stand in the spider web.
 *
 * <p>The first stands at the top of the web; the others follow clockwise (the direction is this project's choice). No
 * dimension counts more than another, and there is no total over them. Source: Huber et al. 2016.
 */
public enum Dimension implements Coded {
    /** The body, 1. */
    BODILY_FUNCTIONS(1, "bodily-functions"),
    /** Mind and mood, 2. */
    MENTAL_WELLBEING(2, "mental-wellbeing"),
    /** Meaning, 3. */
    MEANINGFULNESS(3, "meaningfulness"),
    /** How good life is to live, 4. */
    QUALITY_OF_LIFE(4, "quality-of-life"),
    /** Taking part with others, 5. */
    PARTICIPATION(5, "participation"),
    /** Managing everyday things, 6. */
    DAILY_FUNCTIONING(6, "daily-functioning");

    private static final Texts TEXTS = Texts.load("dimensions");

    private final int place;
    private final String code;

    Dimension(int place, String code) {
        this.place = place;
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Gives the place in the web.
     *
     * @return 1 for the dimension at the top to 6, clockwise
     */
    public int place() {
        return place;
    }

    /**
     * Gives the name for people.
     *
     * @return the name in both languages
     */
    public LocalizedText label() {
        return TEXTS.get(code, LocalizedText::new);
    }

    /**
     * Finds a dimension by its code.
     *
     * @param code the stable code
     * @return the dimension
     * @throws IllegalArgumentException if there is no such dimension
     */
    public static Dimension parse(String code) {
        return Coded.parse("dimension", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
