package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;

/**
 * The colours of a picture, on a light or dark background.
 *
 * <p>Every text has a contrast of at least 4.5:1 with the background. The six colours of the dimensions are this
 * project's own, near the published hues and distinct under every common colour blindness; they decorate, and no
 * meaning depends on them.
 */
public enum Theme {
    /** Dark on white. */
    LIGHT("#FFFFFF", "#1B1B1F", "#55565E", "#C9CBD1", "#8E1B2B#1F4FA8#B03BD6#6F5A12#DB7A14#1F8A5F"),
    /** Light on nearly black. */
    DARK("#14161A", "#F2F2F4", "#B4B6BD", "#454952", "#FF6B81#7FA8FF#B05CFF#F3E3A6#D9791E#35D46B");

    private static final int COLOUR = "#RRGGBB".length();

    private final String ground;
    private final String ink;
    private final String soft;
    private final String faint;
    // The six colours one after another, seven characters each: an enum cannot hold a list that is known to be
    // immutable.
    private final String dimensions;

    Theme(String ground, String ink, String soft, String faint, String dimensions) {
        this.ground = ground;
        this.ink = ink;
        this.soft = soft;
        this.faint = faint;
        this.dimensions = dimensions;
    }

    /** The background of everything. */
    String ground() {
        return ground;
    }

    /** Texts and lines. */
    String ink() {
        return ink;
    }

    /** Secondary texts and lines. */
    String soft() {
        return soft;
    }

    /** Rings and axes; never a text. */
    String faint() {
        return faint;
    }

    String colour(Dimension dimension) {
        int from = (dimension.place() - 1) * COLOUR;
        return dimensions.substring(from, from + COLOUR);
    }
}
