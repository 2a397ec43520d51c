package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.picture.Grid.Point;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The names at the ends of six axes: over and under the web, and at its sides in the corners that a hexagon leaves, so that
 * the web can be wide. Three columns that no name leaves, however long; a long name makes the picture higher.
 */
final class AxisLabels {
    // Shares of the size of the letters.
    private static final double GAP = 1;
    private static final double INSIDE = 0.9;
    private static final double FIRST_BASELINE = 0.98;

    private static final double HALF_WIDTH_OF_WEB = 0.8660254037844386;

    private final Map<Dimension, List<String>> names = new EnumMap<>(Dimension.class);
    private final double radius;
    private final double size;
    private final double rows;
    private boolean wordsWhole = true;

    /**
     * @param width the width of the picture, with the web in its middle
     * @param margin what the names leave free at each side
     * @param radius the radius of the web
     * @param size the size of the letters
     * @param rows the height of what stands at each name besides
     */
    AxisLabels(Function<Dimension, String> name, double width, double margin, double radius, double size, double rows) {
        this.radius = radius;
        this.size = size;
        this.rows = rows;
        double side = width / 2 - margin - (HALF_WIDTH_OF_WEB * radius - INSIDE * size);
        double middle = 2 * (HALF_WIDTH_OF_WEB * radius - INSIDE * size - size);
        for (Dimension dimension : Dimension.values()) {
            String whole = name.apply(dimension);
            List<String> lines = TextFit.balance(whole, size, Canvas.BOLD, isCentred(dimension) ? middle : side);
            names.put(dimension, lines);
            wordsWhole &= String.join(" ", lines).equals(whole);
        }
    }

    /** Where a name stands, and the baseline of what stands below it. */
    record Place(double x, String anchor, double below) {}

    static boolean isCentred(Dimension dimension) {
        return dimension == Dimension.BODILY_FUNCTIONS || dimension == Dimension.QUALITY_OF_LIFE;
    }

    private static boolean isRight(Dimension dimension) {
        return dimension == Dimension.MENTAL_WELLBEING || dimension == Dimension.MEANINGFULNESS;
    }

    private static boolean isUpper(Dimension dimension) {
        return dimension == Dimension.BODILY_FUNCTIONS
                || dimension == Dimension.MENTAL_WELLBEING
                || dimension == Dimension.DAILY_FUNCTIONING;
    }

    private double height(Dimension dimension) {
        return names(dimension).size() * size * Canvas.SPACING + rows;
    }

    private List<String> names(Dimension dimension) {
        return Objects.requireNonNull(names.get(dimension));
    }

    /** The radius of the web that they are for. */
    double radius() {
        return radius;
    }

    /** Whether every word fits on a line. */
    boolean areWordsWhole() {
        return wordsWhole;
    }

    /** How far the names reach over the centre of the web. */
    double above() {
        return Math.max(reach(Dimension.BODILY_FUNCTIONS), aboveAtSides());
    }

    /** How far those at the sides do. */
    double aboveAtSides() {
        return Math.max(reach(Dimension.MENTAL_WELLBEING), reach(Dimension.DAILY_FUNCTIONING));
    }

    /** How far they reach under it. */
    double below() {
        return Math.max(
                reach(Dimension.QUALITY_OF_LIFE),
                Math.max(reach(Dimension.MEANINGFULNESS), reach(Dimension.PARTICIPATION)));
    }

    private double reach(Dimension dimension) {
        return (isCentred(dimension) ? radius : radius / 2) + GAP * size + height(dimension);
    }

    /** Writes a name at the end of its axis. */
    Place write(Canvas canvas, Grid grid, Dimension dimension) {
        Point end = grid.at(dimension, 1);
        double side = isRight(dimension) ? 1 : -1;
        double x = isCentred(dimension) ? end.x() : end.x() - side * INSIDE * size;
        String anchor = isCentred(dimension) ? "middle" : side > 0 ? "start" : "end";
        double top = isUpper(dimension) ? end.y() - GAP * size - height(dimension) : end.y() + GAP * size;
        double below = canvas.write(
                names(dimension),
                x,
                top + FIRST_BASELINE * size,
                size,
                anchor,
                Canvas.BOLD,
                canvas.theme().ink());
        return new Place(x, anchor, below);
    }
}
