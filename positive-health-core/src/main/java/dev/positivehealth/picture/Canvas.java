package dev.positivehealth.picture;

import dev.positivehealth.picture.Grid.Point;
import java.util.ArrayList;
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
        shape(
                "line",
                Paint.NONE,
                stroke,
                width,
                join(
                        List.of(
                                "x1",
                                Svg.number(from.x()),
                                "y1",
                                Svg.number(from.y()),
                                "x2",
                                Svg.number(to.x()),
                                "y2",
                                Svg.number(to.y()),
                                "stroke-linecap",
                                "round"),
                        more));
    }

    void circle(Point centre, double radius, Paint fill, Paint stroke, double width) {
        shape(
                "circle",
                fill,
                stroke,
                width,
                List.of("cx", Svg.number(centre.x()), "cy", Svg.number(centre.y()), "r", Svg.number(radius)));
    }

    void rect(double x, double y, double width, double height, double corner, Paint fill, Paint stroke, double line) {
        List<String> attributes = new ArrayList<>(List.of(
                "x", Svg.number(x), "y", Svg.number(y), "width", Svg.number(width), "height", Svg.number(height)));
        if (corner > 0) {
            attributes.addAll(List.of("rx", Svg.number(corner)));
        }
        shape("rect", fill, stroke, line, attributes);
    }

    void polygon(List<Point> corners, Paint fill, Paint stroke, double width, String... more) {
        StringBuilder points = new StringBuilder();
        for (Point corner : corners) {
            points.append(points.isEmpty() ? "" : " ")
                    .append(Svg.number(corner.x()))
                    .append(',')
                    .append(Svg.number(corner.y()));
        }
        shape("polygon", fill, stroke, width, join(List.of("points", points.toString()), more));
    }

    void path(String data, Paint fill, Paint stroke, double width, String... more) {
        shape("path", fill, stroke, width, join(List.of("d", data, "stroke-linejoin", "round"), more));
    }

    private void shape(String name, Paint fill, Paint stroke, double width, List<String> form) {
        List<String> attributes = new ArrayList<>(form);
        attributes.addAll(List.of("fill", fill.hex()));
        if (!stroke.equals(Paint.NONE)) {
            attributes.addAll(List.of("stroke", stroke.hex(), "stroke-width", Svg.number(width)));
        }
        attributes.addAll(List.of("class", Paint.classes(fill, stroke)));
        svg.empty(name, attributes.toArray(new String[0]));
    }

    private static List<String> join(List<String> one, String... other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(List.of(other));
        return both;
    }

    /** Writes lines, one below another; {@code y} is the baseline of the first. Returns the baseline after the last. */
    double write(List<String> lines, double x, double y, double size, String anchor, String weight, Paint colour) {
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
                    colour.hex(),
                    "class",
                    Paint.classes(colour, Paint.NONE));
            baseline += size * SPACING;
        }
        return baseline;
    }

    /** Writes a text in as many lines of about the same width as it needs. Returns the baseline after the last. */
    double paragraph(String text, double x, double y, double size, double widest, String weight, Paint colour) {
        double wide = size * TextFit.weight(weight);
        List<String> full = TextFit.wrap(text, wide, widest);
        // Running text fills its lines, but a heading or a last word alone would look torn off.
        boolean runs = full.size() > 2 && TextFit.width(full.get(full.size() - 1), wide) > widest / 3;
        List<String> lines = runs && weight.equals(NORMAL) ? full : TextFit.balance(text, wide, widest);
        return write(lines, x, y, size, "start", weight, colour);
    }

    @Override
    public String toString() {
        return svg.toString();
    }
}
