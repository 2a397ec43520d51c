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
    private static final double FROM_AXIS = 1;
    private static final double HALF_DIGIT = 0.37;
    // What is free around a number on each side, in units of a picture for screens.
    private static final double HALO = 2;
    // With these a digit at the lowest answer is over the sixth axis, which begins beside it.
    private static final double NUMBER_OVER_AXIS = 1.28;
    private static final double HALO_AND_LINE = 5.5;

    /**
     * The width of a ring on a screen, in pixels whatever the size of the picture: wherever it lies between pixels, it covers
     * {@link Contrast#COVERED} of one. On paper, where pictures are printed in the size they are made for, it is a length.
     */
    private static final double RING = 1.5;

    private static final double AXIS = 2;
    // Of ink at both sides of an axis.
    private static final double CASING = 0.75;

    private final Point centre;
    private final double radius;
    private final double hub;
    private final AnswerScale scale;
    private final List<Integer> rings;

    Grid(Point centre, double radius, AnswerScale scale) {
        this(centre, radius, HUB, scale);
    }

    Grid(Point centre, double radius, double hub, AnswerScale scale) {
        this(centre, radius, hub, scale, rings(scale));
    }

    private Grid(Point centre, double radius, double hub, AnswerScale scale, List<Integer> rings) {
        this.centre = centre;
        this.radius = radius;
        this.hub = hub;
        this.scale = scale;
        this.rings = rings;
    }

    /** A grid in whose middle there is room for a number of the scale, however small the grid is. */
    static Grid withRoomForNumbers(Point centre, double radius, AnswerScale scale, double size) {
        return new Grid(centre, radius, Math.max(HUB, (NUMBER_OVER_AXIS * size + HALO_AND_LINE) / radius), scale);
    }

    /** This grid with rings and numbers at both ends and in the middle alone, for small webs beside each other. */
    Grid withFewRings() {
        return new Grid(centre, radius, hub, scale, fewRings(scale));
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

    /** The lowest answer, the highest, and the one in the middle if there is one. */
    static List<Integer> fewRings(AnswerScale scale) {
        int range = scale.highest() - scale.lowest();
        return range % 2 == 0 && range > 0
                ? List.of(scale.lowest(), scale.lowest() + range / 2, scale.highest())
                : List.of(scale.lowest(), scale.highest());
    }

    /** Draws rings and axes for a screen: their lines are as wide there in a small picture as in a large one. */
    void draw(Canvas canvas) {
        draw(canvas, 1, rings, "vector-effect", "non-scaling-stroke");
    }

    /** The same with the innermost and the outermost ring alone, where no answers are drawn. */
    void drawEnds(Canvas canvas) {
        draw(canvas, 1, List.of(scale.lowest(), scale.highest()), "vector-effect", "non-scaling-stroke");
    }

    /** Draws rings and axes for paper; {@code pixel} is how wide one of the screen is there. Lines grow with the paper. */
    void drawOnPaper(Canvas canvas, double pixel) {
        draw(canvas, pixel, rings);
    }

    private void draw(Canvas canvas, double pixel, List<Integer> drawn, String... more) {
        Theme theme = canvas.theme();
        canvas.open("rings", "ph-rings");
        for (int ring : drawn) {
            canvas.polygon(corners(share(ring)), Paint.NONE, theme.rings(), pixel * RING, more);
        }
        canvas.close();
        for (Dimension dimension : Dimension.values()) {
            canvas.open("axis-" + dimension.code(), "ph-axis ph-" + dimension.code());
            Point from = at(dimension, hub);
            Point to = at(dimension, 1);
            canvas.line(from, to, theme.ink(), pixel * (AXIS + 2 * CASING), more);
            canvas.line(from, to, theme.colour(dimension), pixel * AXIS, more);
            canvas.close();
        }
    }

    /** Draws a short line across each axis at every answer, for a pen to meet; none where they would run together. */
    void ticks(Canvas canvas, double length, double width) {
        int range = scale.highest() - scale.lowest();
        if (radius * (1 - hub) < range * length) {
            return;
        }
        canvas.open("ticks", "ph-ticks");
        for (Dimension dimension : Dimension.values()) {
            int axis = dimension.place() - 1;
            Point half = new Point(-Y[axis] * length / 2, X[axis] * length / 2);
            for (int answer = scale.lowest(); answer <= scale.highest(); answer++) {
                Point at = at(dimension, share(answer));
                canvas.line(
                        at.plus(half.x(), half.y()),
                        at.plus(-half.x(), -half.y()),
                        canvas.theme().ink(),
                        width);
            }
        }
        canvas.close();
    }

    private List<Point> corners(double share) {
        List<Point> corners = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            corners.add(at(dimension, share));
        }
        return corners;
    }

    /** Writes the numbers for a screen. */
    void numbers(Canvas canvas, double size) {
        numbers(canvas, size, HALO);
    }

    /**
     * Writes the numbers left of the first axis, each level with its ring there, with ground around it on all sides: so they are
     * read whatever lies below them, and no line touches them.
     */
    void numbers(Canvas canvas, double size, double halo) {
        Theme theme = canvas.theme();
        canvas.open("scale", "ph-scale");
        for (int ring : rings) {
            String number = Integer.toString(ring);
            double width = TextFit.width(number, size);
            double right = centre.x() - size * FROM_AXIS;
            double middle = centre.y() - radius * share(ring);
            canvas.rect(
                    right - width - halo,
                    middle - size * HALF_DIGIT - halo,
                    width + 2 * halo,
                    size * HALF_DIGIT * 2 + 2 * halo,
                    halo,
                    theme.ground(),
                    Paint.NONE,
                    0);
            canvas.write(
                    List.of(number),
                    right - width / 2,
                    middle + size * 0.36,
                    size,
                    "middle",
                    Canvas.BOLD,
                    theme.soft());
        }
        canvas.close();
    }
}
