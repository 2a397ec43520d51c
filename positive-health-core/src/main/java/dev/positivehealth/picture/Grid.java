package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.scoring.Score;
import java.util.ArrayList;
import java.util.List;

/** Where things stand on a web: six axes, the first on top and the others clockwise, and rings at answers of the scale. */
final class Grid {
    private static final double HALF_ROOT_3 = 0.8660254037844386;
    private static final double[] X = {0, HALF_ROOT_3, HALF_ROOT_3, 0, -HALF_ROOT_3, -HALF_ROOT_3};
    private static final double[] Y = {-1, -0.5, 0.5, 1, 0.5, -0.5};
    private static final int MOST_RINGS = 5;

    private final double centreX;
    private final double centreY;
    private final double radius;
    private final AnswerScale scale;

    Grid(double centreX, double centreY, double radius, AnswerScale scale) {
        this.centreX = centreX;
        this.centreY = centreY;
        this.radius = radius;
        this.scale = scale;
    }

    /** A place on an axis; 0 is the centre and 1 the outermost ring. */
    record Point(double x, double y) {}

    Point at(Dimension dimension, double share) {
        int axis = dimension.place() - 1;
        return new Point(centreX + X[axis] * radius * share, centreY + Y[axis] * radius * share);
    }

    Point at(Dimension dimension, Score score) {
        double mean = (double) score.sum() / score.answered();
        return at(dimension, (mean - scale.lowest()) / (scale.highest() - scale.lowest()));
    }

    /** The answers at which rings are drawn: at most five with equal steps, and always the highest. */
    List<Integer> rings() {
        int range = scale.highest() - scale.lowest();
        int step = (range + MOST_RINGS - 1) / MOST_RINGS;
        List<Integer> rings = new ArrayList<>();
        for (int ring = scale.lowest() + step; ring < scale.highest(); ring += step) {
            rings.add(ring);
        }
        rings.add(scale.highest());
        return rings;
    }

    /** Draws rings, axes and the numbers of the rings, beside the first axis. */
    void draw(Svg svg, Theme theme, double stroke, double textSize) {
        for (int ring : rings()) {
            double share = (double) (ring - scale.lowest()) / (scale.highest() - scale.lowest());
            StringBuilder points = new StringBuilder();
            for (Dimension dimension : Dimension.values()) {
                Point point = at(dimension, share);
                points.append(points.isEmpty() ? "" : " ")
                        .append(Svg.number(point.x()))
                        .append(',')
                        .append(Svg.number(point.y()));
            }
            svg.empty(
                    "polygon",
                    "points",
                    points.toString(),
                    "fill",
                    "none",
                    "stroke",
                    theme.faint(),
                    "stroke-width",
                    Svg.number(stroke));
        }
        for (Dimension dimension : Dimension.values()) {
            line(svg, at(dimension, 0), at(dimension, 1), theme.of(dimension), stroke * 1.5);
        }
        Dimension top = Dimension.BODILY_FUNCTIONS;
        List<Integer> numbers = new ArrayList<>(rings());
        numbers.add(0, scale.lowest());
        for (int ring : numbers) {
            Point point = at(top, (double) (ring - scale.lowest()) / (scale.highest() - scale.lowest()));
            svg.text(
                    "text",
                    Integer.toString(ring),
                    "x",
                    Svg.number(point.x() - textSize * 0.9),
                    "y",
                    Svg.number(point.y() + textSize * 1.1),
                    "text-anchor",
                    "end",
                    "font-size",
                    Svg.number(textSize),
                    "fill",
                    theme.soft());
        }
    }

    static void line(Svg svg, Point from, Point to, String colour, double stroke, String... more) {
        List<String> attributes = new ArrayList<>(List.of(
                "x1",
                Svg.number(from.x()),
                "y1",
                Svg.number(from.y()),
                "x2",
                Svg.number(to.x()),
                "y2",
                Svg.number(to.y()),
                "stroke",
                colour,
                "stroke-width",
                Svg.number(stroke),
                "stroke-linecap",
                "round"));
        attributes.addAll(List.of(more));
        svg.empty("line", attributes.toArray(new String[0]));
    }
}
