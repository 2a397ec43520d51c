package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.scoring.Score;
import java.util.ArrayList;
import java.util.List;

/** Where things are on a web: six axes, the first on top and the others clockwise; rings at answers of the scale. */
final class Grid {
    private static final double HALF_ROOT_3 = 0.8660254037844386;
    private static final double[] X = {0, HALF_ROOT_3, HALF_ROOT_3, 0, -HALF_ROOT_3, -HALF_ROOT_3};
    private static final double[] Y = {-1, -0.5, 0.5, 1, 0.5, -0.5};
    private static final int MOST_RINGS = 5;
    // Shares of the radius.
    private static final double ROOM_FOR_NUMBER = 0.11;
    private static final double GAP_AT_RING = 0.02;
    private static final double GAP_AT_CENTRE = 0.055;
    // A share of the size of the text.
    private static final double WIDTH_OF_DIGIT = 0.6;

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

    /** A point on an axis; 0 is the centre and 1 the outermost ring. */
    record Point(double x, double y) {}

    Point at(Dimension dimension, double share) {
        int axis = dimension.place() - 1;
        return new Point(centreX + X[axis] * radius * share, centreY + Y[axis] * radius * share);
    }

    Point at(Dimension dimension, Score score) {
        double mean = (double) score.sum() / score.answered();
        return at(dimension, (mean - scale.lowest()) / (scale.highest() - scale.lowest()));
    }

    /**
     * The answers with a ring: at most five in equal steps, and always the highest. A ring too close to the highest for
     * both numbers to be read is left out.
     */
    List<Integer> rings() {
        int range = scale.highest() - scale.lowest();
        int step = (range + MOST_RINGS - 1) / MOST_RINGS;
        List<Integer> rings = new ArrayList<>();
        for (int ring = scale.lowest() + step; ring <= scale.highest() - (3 * step + 3) / 4; ring += step) {
            rings.add(ring);
        }
        rings.add(scale.highest());
        return rings;
    }

    /** Draws rings, axes and the numbers of the rings. */
    void draw(Svg svg, Theme theme, double stroke, double textSize) {
        drawWithoutNumbers(svg, theme, stroke);
        numbers(svg, theme, textSize);
    }

    void drawWithoutNumbers(Svg svg, Theme theme, double stroke) {
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
            line(svg, at(dimension, 0), at(dimension, 1), theme.colour(dimension), stroke * 1.5);
        }
    }

    /**
     * Writes the numbers to the left of the centre, midway between two axes: there the rings run upright, so that no
     * number is crossed by its ring or by a web that lies on the ring. The web is drawn over the numbers and stays
     * whole.
     */
    private void numbers(Svg svg, Theme theme, double textSize) {
        List<Integer> numbers = new ArrayList<>(rings());
        numbers.add(0, scale.lowest());
        int longest = numbers.stream()
                .mapToInt(number -> Integer.toString(number).length())
                .max()
                .orElseThrow();
        double size = Math.min(textSize, radius * ROOM_FOR_NUMBER / (longest * WIDTH_OF_DIGIT));
        for (int number : numbers) {
            double share = (double) (number - scale.lowest()) / (scale.highest() - scale.lowest());
            double gap = radius * (number == scale.lowest() ? GAP_AT_CENTRE : GAP_AT_RING);
            svg.text(
                    "text",
                    Integer.toString(number),
                    "x",
                    Svg.number(centreX - HALF_ROOT_3 * radius * share - gap),
                    "y",
                    Svg.number(centreY + size * 0.36),
                    "text-anchor",
                    "end",
                    "font-size",
                    Svg.number(size),
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
