package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The colours and fonts of a picture: light, dark, or those of a host, which are checked.
 *
 * <p>Every text has a contrast of at least 4.5:1 with the ground, and every shape that carries meaning at least 3:1
 * (WCAG 2.2, 1.4.3 and 1.4.11), rings also where a screen draws them paler than their colour because they are thin. The colours of the six dimensions are drawn with an outline of ink, which has that
 * contrast whatever they are; so amber is amber on white too.
 *
 * <p>The six colours of {@link #LIGHT} and {@link #DARK} are this project's own, near the published hues. With full colour
 * vision, protanopia, deuteranopia and tritanopia any two of them are at least 15 apart in CIEDE2000, and an earlier web at
 * least 14 from a later one. No meaning rests on colour alone: beside each is a place, a name or a number, and of two
 * webs the earlier has dashes and squares.
 *
 * <p>Example: {@code Theme.LIGHT.change().ground("#FFF8F0").fonts("Inter").complete()}.
 */
public final class Theme {
    private static final List<String> FONTS = List.of("Arial", "Helvetica", "Liberation Sans", "DejaVu Sans");

    /** Dark on white. */
    public static final Theme LIGHT = new Theme(
            "#FFFFFF",
            "#1B1B1F",
            "#62636E",
            "#6A6C75",
            List.of("#B0122A", "#3C8FE8", "#66287C", "#FFCB2E", "#DF661A", "#2E7A5C"),
            FONTS);

    /** Light on nearly black. */
    public static final Theme DARK = new Theme(
            "#14161A",
            "#F2F2F4",
            "#ACAEB6",
            "#7E828B",
            List.of("#D94265", "#A1ACFF", "#A366BF", "#FFDB48", "#E28E46", "#40B69A"),
            FONTS);

    private final String ground;
    private final String ink;
    private final String soft;
    private final String rings;
    private final List<String> dimensions;
    private final List<String> fonts;
    private final List<Paint> paints;

    private Theme(String ground, String ink, String soft, String rings, List<String> dimensions, List<String> fonts) {
        this.ground = ground;
        this.ink = ink;
        this.soft = soft;
        this.rings = rings;
        this.dimensions = List.copyOf(dimensions);
        this.fonts = List.copyOf(fonts);
        List<Paint> all = new ArrayList<>(List.of(
                new Paint("ground", ground),
                new Paint("ink", ink),
                new Paint("soft", soft),
                new Paint("rings", rings)));
        for (Dimension dimension : Dimension.values()) {
            all.add(new Paint(dimension.code(), dimensions.get(dimension.place() - 1)));
        }
        this.paints = List.copyOf(all);
    }

    /** The theme of a draft that was checked. */
    static Theme of(String ground, String ink, String soft, String rings, List<String> dimensions, List<String> fonts) {
        return new Theme(ground, ink, soft, rings, dimensions, fonts);
    }

    /** {@return a draft with the colours and fonts of this theme, to change into those of a host} */
    public ThemeDraft change() {
        return new ThemeDraft(ground, ink, soft, rings, dimensions, fonts);
    }

    /**
     * {@return this theme as custom properties of CSS, to be set on a page or an element with a picture in it: {@code
     * --ph-ground:#FFFFFF;--ph-ink:#1B1B1F;…}} A picture that stands in the page itself then takes them over, so that one
     * picture can follow a page from light to dark.
     */
    public String css() {
        StringBuilder css = new StringBuilder();
        for (Paint paint : paints()) {
            css.append("--ph-")
                    .append(paint.name())
                    .append(':')
                    .append(paint.hex())
                    .append(';');
        }
        return css.append("--ph-fonts:").append(fontFamily()).append(';').toString();
    }

    /** The background of everything. */
    Paint ground() {
        return paints.get(0);
    }

    /** Texts, outlines, and the lines of a web. */
    Paint ink() {
        return paints.get(1);
    }

    /** Secondary texts, and the lines of an earlier web. */
    Paint soft() {
        return paints.get(2);
    }

    /** Rings and the edges of axes; never a text. */
    Paint rings() {
        return paints.get(3);
    }

    Paint colour(Dimension dimension) {
        return paints.get(3 + dimension.place());
    }

    /** All colours: these four, then those of the dimensions. */
    List<Paint> paints() {
        return paints;
    }

    /** The families in the order of preference, as CSS has them; names of several words in quotes. */
    String fontFamily() {
        StringBuilder families = new StringBuilder();
        for (String font : fonts) {
            families.append(font.indexOf(' ') < 0 ? font : "'" + font + "'").append(", ");
        }
        return families.append("sans-serif").toString();
    }

    /**
     * The class of the pictures in this theme, told from those in others on one page: a hash (FNV-1a) of all that it
     * says.
     */
    String className() {
        int hash = 0x811C9DC5;
        String css = css();
        for (int i = 0; i < css.length(); i++) {
            hash = (hash ^ css.charAt(i)) * 0x01000193;
        }
        StringBuilder name = new StringBuilder("ph-");
        for (int shift = 28; shift >= 0; shift -= 4) {
            name.append((char) ('a' + (hash >>> shift & 0xF)));
        }
        return name.toString();
    }

    /** Equal if all colours and fonts are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Theme that && css().equals(that.css());
    }

    @Override
    public int hashCode() {
        return Objects.hash(ground, ink, soft, rings, dimensions, fonts);
    }

    /** The colours and fonts, as CSS. */
    @Override
    public String toString() {
        return "Theme[" + css() + "]";
    }
}
