package dev.positivehealth.picture;

import java.util.List;

/** Lines of text, one below another. */
final class Lines {
    static final double SPACING = 1.3;

    private Lines() {}

    /** Writes lines; {@code y} is the baseline of the first. Returns the baseline after the last. */
    static double write(
            Svg svg, List<String> lines, double x, double y, double size, String anchor, String weight, String colour) {
        double baseline = y;
        for (String line : lines) {
            svg.text(
                    "text",
                    line,
                    "x",
                    Svg.number(x),
                    "y",
                    Svg.number(baseline),
                    "text-anchor",
                    anchor,
                    "font-size",
                    Svg.number(size),
                    "font-weight",
                    weight,
                    "fill",
                    colour);
            baseline += size * SPACING;
        }
        return baseline;
    }
}
