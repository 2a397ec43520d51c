package dev.positivehealth.dimension;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * One of the six dimensions of Positive Health, in the order in which they stand in the spider web.
 *
 * <p>The first stands at the top of the web; the others follow clockwise (the direction is this project's choice). No
 * dimension counts more than another, and there is no total over them. Source: Huber et al. 2016.
 */
public enum Dimension implements Labelled {
    /** The body, 1. */
    BODILY_FUNCTIONS(1),
    /** Mind and mood, 2. */
    MENTAL_WELLBEING(2),
    /** Meaning, 3. */
    MEANINGFULNESS(3),
    /** How good life is to live, 4. */
    QUALITY_OF_LIFE(4),
    /** Taking part with others, 5. */
    PARTICIPATION(5),
    /** Managing everyday things, 6. */
    DAILY_FUNCTIONING(6);

    private final int place;
    private final String code;

    Dimension(int place) {
        this.place = place;
        this.code = Labelled.super.code();
    }

    /** Kept, since sheets ask for it by the million. */
    @Override
    public String code() {
        return code;
    }

    /** {@return the place in the web: 1 for the dimension at the top to 6, clockwise} */
    public int place() {
        return place;
    }

    /** {@return what it is about, in one sentence} */
    public LocalizedText description() {
        return Texts.of("dimensions").get("description." + code(), LocalizedText::of);
    }

    @Override
    public String list() {
        return "dimensions.dimension";
    }

    /** {@return the dimension with this code, as {@link Coded#parse} finds it} */
    public static Dimension parse(String code) {
        return Coded.parse("dimension", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Dimension fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
