package dev.positivehealth.picture;

import dev.positivehealth.picture.Grid.Point;
import java.util.List;

/** Shapes and texts in the colours of a theme; each keeps its colour as an attribute, and has a class to override it by. */
final class Canvas {
    /** From one baseline to the next, as a share of the size of the letters. */
    static final double SPACING = 1.3;

    static final String BOLD = "bold";
    static final String NORMAL = "normal";

    private final Svg svg = new Svg();
    private final Theme theme;
    private final String ids;
    private String part = "-";

    /** @param ids what every id begins with */
    Canvas(Theme theme, String ids) {
        this.theme = theme;
        this.ids = ids;
    }

    Theme theme() {
        return theme;
    }

    /** Opens a group with an id and classes, for a host to find. */
    Canvas open(String id, String classes) {
        svg.open("g", "id", ids + part + id, "class", classes);
        return this;
    }

    /** Begins a part of a picture of several, for ids to differ; an empty name ends it. */
    Canvas part(String name) {
        part = name.isEmpty() ? "-" : "-" + name + "-";
        return this;
    }

    Canvas close() {
        svg.close();
        return this;
    }

    void line(Point from, Point to, Paint stroke, double width, String... more) {
        svg.start("line")
                .with("x1", from.x())
                .with("y1", from.y())
                .with("x2", to.x())
                .with("y2", to.y())
                .with("stroke-linecap", "round");
        end(Paint.NONE, stroke, width, more);
    }

    void circle(Point centre, double radius, Paint fill, Paint stroke, double width, String... more) {
        svg.start("circle").with("cx", centre.x()).with("cy", centre.y()).with("r", radius);
        end(fill, stroke, width, more);
    }

    void rect(double x, double y, double width, double height, double corner, Paint fill, Paint stroke, double line) {
        svg.start("rect").with("x", x).with("y", y).with("width", width).with("height", height);
        if (corner > 0) {
            svg.with("rx", corner);
        }
        end(fill, stroke, line);
    }

    void polygon(List<Point> corners, Paint fill, Paint stroke, double width, String... more) {
        StringBuilder points = new StringBuilder(96);
        for (Point corner : corners) {
            if (!points.isEmpty()) {
                points.append(' ');
            }
            Svg.append(points, corner.x());
            points.append(',');
            Svg.append(points, corner.y());
        }
        svg.start("polygon").with("points", points.toString());
        end(fill, stroke, width, more);
    }

    void path(String data, Paint fill, Paint stroke, double width, String... more) {
        svg.start("path").with("d", data).with("stroke-linejoin", "round");
        end(fill, stroke, width, more);
    }

    private void end(Paint fill, Paint stroke, double width, String... more) {
        for (int i = 0; i < more.length; i += 2) {
            svg.with(more[i], more[i + 1]);
        }
        svg.with("fill", fill.hex());
        if (!stroke.equals(Paint.NONE)) {
            svg.with("stroke", stroke.hex()).with("stroke-width", width);
        }
        svg.with("class", Paint.classes(fill, stroke)).endEmpty();
    }

    /**
     * Writes lines, one below another; {@code y} is the baseline of the first. Returns the baseline after the last. A line whose
     * width is known says it, so that it is as wide in any font: its letters become a little narrower or wider.
     */
    double write(List<String> lines, double x, double y, double size, String anchor, String weight, Paint colour) {
        double baseline = y;
        for (String line : lines) {
            svg.start("text")
                    .with("x", x)
                    .with("y", baseline)
                    .with("text-anchor", anchor)
                    .with("font-size", size)
                    .with("font-weight", weight);
            double exact = line.length() > 1 ? TextFit.exact(line, size, weight) : Letters.UNKNOWN;
            if (exact > 0) {
                svg.with("textLength", exact).with("lengthAdjust", "spacingAndGlyphs");
            }
            svg.with("fill", colour.hex())
                    .with("class", Paint.classes(colour, Paint.NONE))
                    .endText("text", line);
            baseline += size * SPACING;
        }
        return baseline;
    }

    /** Writes a text in as many lines of about the same width as it needs. Returns the baseline after the last. */
    double paragraph(String text, double x, double y, double size, double widest, String weight, Paint colour) {
        List<String> full = TextFit.wrap(text, size, weight, widest);
        if (full.size() == 1) {
            return write(full, x, y, size, "start", weight, colour);
        }
        // Running text fills its lines, but a heading or a last word alone would look torn off.
        boolean runs = full.size() > 2 && TextFit.width(full.get(full.size() - 1), size, weight) > widest / 3;
        List<String> lines = runs && weight.equals(NORMAL) ? full : TextFit.balance(text, size, weight, widest);
        return write(lines, x, y, size, "start", weight, colour);
    }

    /** What was drawn. */
    Svg svg() {
        return svg;
    }
}
