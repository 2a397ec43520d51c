package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.scoring.Score;
import java.util.ArrayList;
import java.util.List;

/**
 * Where things are on a web: six axes, the first on top and the others clockwise; rings at answers of the scale. The lowest
 * answer is a small ring too, so that six points on it lie side by side.
 */
final class Grid {
    /** The innermost ring of a web, as a share of the radius. */
    static final double HUB = 0.09;

    private static final double HALF_ROOT_3 = 0.8660254037844386;
    private static final double[] X = {0, HALF_ROOT_3, HALF_ROOT_3, 0, -HALF_ROOT_3, -HALF_ROOT_3};
    private static final double[] Y = {-1, -0.5, 0.5, 1, 0.5, -0.5};
    private static final int MOST_RINGS = 5;
    // Shares of the size of a number: from its axis to its end, and from its middle to its top.
    private static final double FROM_AXIS = 0.8;
    private static final double HALF_DIGIT = 0.37;
    // With these a digit at the lowest answer is over the sixth axis, which begins beside it.
    private static final double NUMBER_OVER_AXIS = 1.22;
    private static final double HALF_LINE = 2;

    private final Point centre;
    private final double radius;
    private final double hub;
    private final AnswerScale scale;

    Grid(Point centre, double radius, AnswerScale scale) {
        this(centre, radius, HUB, scale);
    }

    Grid(Point centre, double radius, double hub, AnswerScale scale) {
        this.centre = centre;
        this.radius = radius;
        this.hub = hub;
        this.scale = scale;
    }

    /** A grid in whose middle there is room for a number of the scale, however small the grid is. */
    static Grid withRoomForNumbers(Point centre, double radius, AnswerScale scale, double size) {
        return new Grid(centre, radius, Math.max(HUB, (NUMBER_OVER_AXIS * size + HALF_LINE) / radius), scale);
    }

    /** A point of a picture. */
    record Point(double x, double y) {
        Point plus(double dx, double dy) {
            return new Point(x + dx, y + dy);
        }
    }

    double radius() {
        return radius;
    }

    Point centre() {
        return centre;
    }

    /** A point at a share of the radius; 0 is the centre and 1 the outermost ring. */
    Point at(Dimension dimension, double share) {
        int axis = dimension.place() - 1;
        return centre.plus(X[axis] * radius * share, Y[axis] * radius * share);
    }

    /** A point on the ring at a share, clockwise from an axis by a length; counterclockwise if that is below 0. */
    Point along(Dimension dimension, double share, double length) {
        int axis = dimension.place() - 1;
        int next = (axis + (length < 0 ? X.length - 1 : 1)) % X.length;
        double distance = Math.abs(length);
        return at(dimension, share).plus((X[next] - X[axis]) * distance, (Y[next] - Y[axis]) * distance);
    }

    /** Where a number of the scale lies, as a share of the radius. */
    double share(double answer) {
        return hub + (1 - hub) * (answer - scale.lowest()) / (scale.highest() - scale.lowest());
    }

    Point at(Dimension dimension, Score score) {
        return at(dimension, share((double) score.sum() / score.answered()));
    }

    /**
     * The answers with a ring: at most five in equal steps, and always the highest. A ring too close to the highest for
     * both numbers to be read is left out.
     */
    static List<Integer> rings(AnswerScale scale) {
        int range = scale.highest() - scale.lowest();
        int step = (range + MOST_RINGS - 1) / MOST_RINGS;
        List<Integer> rings = new ArrayList<>(List.of(scale.lowest()));
        for (int ring = scale.lowest() + step; ring <= scale.highest() - (3 * step + 3) / 4; ring += step) {
            rings.add(ring);
        }
        rings.add(scale.highest());
        return rings;
    }

    /** Draws rings and axes; {@code unit} is the width of the thinnest line. */
    void draw(Canvas canvas, double unit) {
        draw(canvas, unit, rings(scale));
    }

    /** The same with the innermost and the outermost ring alone, where no answers are drawn. */
    void drawEnds(Canvas canvas, double unit) {
        draw(canvas, unit, List.of(scale.lowest(), scale.highest()));
    }

    private void draw(Canvas canvas, double unit, List<Integer> rings) {
        Theme theme = canvas.theme();
        canvas.open("rings", "ph-rings");
        for (int ring : rings) {
            boolean end = ring == scale.lowest() || ring == scale.highest();
            canvas.polygon(corners(share(ring)), Paint.NONE, theme.rings(), end ? unit * 1.6 : unit);
        }
        canvas.close();
        for (Dimension dimension : Dimension.values()) {
            canvas.open("axis-" + dimension.code(), "ph-axis ph-" + dimension.code());
            Point from = at(dimension, hub);
            Point to = at(dimension, 1);
            canvas.line(from, to, theme.ink(), unit * 4);
            canvas.line(from, to, theme.colour(dimension), unit * 2.8);
            canvas.close();
        }
    }

    private List<Point> corners(double share) {
        List<Point> corners = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            corners.add(at(dimension, share));
        }
        return corners;
    }

    /**
     * Writes the numbers left of the first axis, each level with its ring there, with little ground around it: so they are
     * read whatever lies below them, and no line seems to end at them.
     */
    void numbers(Canvas canvas, double size) {
        Theme theme = canvas.theme();
        canvas.open("scale", "ph-scale");
        for (int ring : rings(scale)) {
            String number = Integer.toString(ring);
            double width = TextFit.width(number, size * TextFit.weight(Canvas.NORMAL));
            double right = centre.x() - size * FROM_AXIS;
            double middle = centre.y() - radius * share(ring);
            canvas.rect(
                    right - width * 0.95,
                    middle - size * HALF_DIGIT,
                    width * 0.9,
                    size * HALF_DIGIT * 2,
                    size * 0.2,
                    theme.ground(),
                    Paint.NONE,
                    0);
            canvas.write(
                    List.of(number),
                    right - width / 2,
                    middle + size * 0.36,
                    size,
                    "middle",
                    Canvas.NORMAL,
                    theme.soft());
        }
        canvas.close();
    }
}
