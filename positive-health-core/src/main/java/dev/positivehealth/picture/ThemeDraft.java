package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A theme that is being changed into that of a host; {@link #complete()} checks it as a whole. A draft never changes: each
 * step gives the next one.
 *
 * <p>Colours are written {@code #RRGGBB}. Example: {@code
 * Theme.DARK.change().ground("#101828").colour(Dimension.PARTICIPATION, "#FF9B5E").complete()}.
 */
public final class ThemeDraft {
    private final String ground;
    private final String ink;
    private final String soft;
    private final String rings;
    private final List<String> dimensions;
    private final List<String> fonts;

    ThemeDraft(String ground, String ink, String soft, String rings, List<String> dimensions, List<String> fonts) {
        this.ground = Objects.requireNonNull(ground, "ground");
        this.ink = Objects.requireNonNull(ink, "ink");
        this.soft = Objects.requireNonNull(soft, "soft");
        this.rings = Objects.requireNonNull(rings, "rings");
        this.dimensions = List.copyOf(dimensions);
        this.fonts = List.copyOf(fonts);
    }

    /** {@return this draft with another background} */
    public ThemeDraft ground(String colour) {
        return new ThemeDraft(colour, ink, soft, rings, dimensions, fonts);
    }

    /** {@return this draft with another colour of texts, outlines and the lines of a web} */
    public ThemeDraft ink(String colour) {
        return new ThemeDraft(ground, colour, soft, rings, dimensions, fonts);
    }

    /** {@return this draft with another colour of secondary texts and the lines of an earlier web} */
    public ThemeDraft soft(String colour) {
        return new ThemeDraft(ground, ink, colour, rings, dimensions, fonts);
    }

    /** {@return this draft with another colour of rings and the edges of axes} */
    public ThemeDraft rings(String colour) {
        return new ThemeDraft(ground, ink, soft, colour, dimensions, fonts);
    }

    /** {@return this draft with another colour of one dimension; it is drawn with an outline of ink} */
    public ThemeDraft colour(Dimension dimension, String colour) {
        List<String> changed = new ArrayList<>(dimensions);
        changed.set(dimension.place() - 1, Objects.requireNonNull(colour, "colour"));
        return new ThemeDraft(ground, ink, soft, rings, changed, fonts);
    }

    /**
     * {@return this draft with other fonts, the preferred one first; where none of them is there, the viewer's own sans-serif
     * is taken} Pictures hold no font. Latin letters are drawn as wide as those of Arial, so those of a narrow font become wider
     * and those of a wide one narrower. Of other scripts there is room for letters as wide as those of DejaVu Sans; a wider font may
     * run over its neighbours.
     */
    public ThemeDraft fonts(String... families) {
        return new ThemeDraft(ground, ink, soft, rings, dimensions, List.of(families));
    }

    /**
     * {@return the theme}
     *
     * @throws IllegalArgumentException if a colour or the name of a font is none, two dimensions have the same colour, or a
     *     contrast is too low: of ink and soft with the ground below 4.5:1, of rings with the ground below 3:1 as a
     *     screen draws them, in thin lines that cover three quarters of a pixel at least; the message names all that is wrong, with
     *     both colours and their ratio
     */
    public Theme complete() {
        List<String> faults = new ArrayList<>();
        colours(faults);
        if (faults.isEmpty()) {
            contrast(faults, "ink " + ink, Contrast.between(ink, ground), Contrast.OF_TEXT);
            contrast(faults, "soft " + soft, Contrast.between(soft, ground), Contrast.OF_TEXT);
            contrast(
                    faults,
                    "rings " + rings + ", as thin lines,",
                    Contrast.ofThinLine(rings, ground),
                    Contrast.OF_SHAPES);
            distinct(faults);
        }
        for (String font : fonts) {
            if (!isFont(font)) {
                faults.add("a font is named by letters, digits, single spaces and hyphens, but was " + font);
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("the theme cannot be used: " + String.join("; ", faults));
        }
        return Theme.of(ground, ink, soft, rings, dimensions, fonts);
    }

    private void colours(List<String> faults) {
        List<String> all = new ArrayList<>(List.of(ground, ink, soft, rings));
        all.addAll(dimensions);
        for (String colour : all) {
            if (!Contrast.isColour(colour)) {
                faults.add("a colour is written #RRGGBB, but was " + colour);
            }
        }
    }

    private void contrast(List<String> faults, String what, double ratio, double least) {
        if (ratio < least) {
            faults.add(what + " on ground " + ground + " has a contrast of " + Contrast.words(ratio)
                    + " and must have at least " + Contrast.words(least));
        }
    }

    private void distinct(List<String> faults) {
        for (Dimension one : Dimension.values()) {
            for (Dimension other : Dimension.values()) {
                String colour = dimensions.get(one.place() - 1);
                if (one.place() < other.place() && colour.equalsIgnoreCase(dimensions.get(other.place() - 1))) {
                    faults.add(one + " and " + other + " have the same colour " + colour);
                }
            }
        }
    }

    /** No quotes, commas or other signs, so that a name stays a name in CSS. */
    private static boolean isFont(String name) {
        boolean separated = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean inside = (c >= '0' && c <= '9') || c == '-' || c == ' ';
            if ((!letter && (!inside || i == 0)) || (c == ' ' && separated)) {
                return false;
            }
            separated = c == ' ';
        }
        return !separated;
    }
}
