package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.picture.Grid.Point;
import dev.positivehealth.scoring.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines and points of one web, or of an earlier one under a later one. */
final class WebLines {
    private static final double FAINT = 0.08;

    private final List<Layer> layers = new ArrayList<>();
    private final boolean filled;

    /** One of the webs. The present is stronger than the past: thick and whole lines, filled points. */
    record Layer(SideBySide.Side side, boolean before) {
        String name() {
            return before ? "before" : "now";
        }

        Paint paint(Theme theme) {
            return before ? theme.soft() : theme.ink();
        }
    }

    /** @param filled whether the web is softly filled, which only a single one without a gap may be */
    WebLines(SideBySide.Side now, Optional<SideBySide.Side> earlier, boolean filled) {
        earlier.ifPresent(side -> layers.add(new Layer(side, true)));
        layers.add(new Layer(now, false));
        this.filled = filled;
    }

    /** The webs, the earlier one first. */
    List<Layer> layers() {
        return layers;
    }

    /** Draws webs on a grid; {@code size} is the radius of a point. */
    void draw(Canvas canvas, Grid grid, double size) {
        if (filled) {
            canvas.open("area", "ph-area");
            canvas.polygon(points(grid), canvas.theme().ink(), Paint.NONE, 0, "fill-opacity", Svg.number(FAINT));
            canvas.close();
        }
        layers.forEach(layer -> lines(canvas, grid, layer, size));
    }

    /** Draws the points, over everything else. */
    void drawPoints(Canvas canvas, Grid grid, double size) {
        for (Layer layer : layers) {
            for (Dimension dimension : Dimension.values()) {
                point(grid, layer, dimension).ifPresent(at -> {
                    canvas.open(
                            "point-" + layer.name() + "-" + dimension.code(),
                            "ph-point ph-" + layer.name() + " ph-" + dimension.code());
                    Optional<Point> now = point(grid, layers.get(layers.size() - 1), dimension);
                    if (layer.before() && now.isPresent() && Marks.hides(now.get(), at, size)) {
                        Marks.beforeAround(canvas, at, now.get(), size);
                    } else {
                        mark(canvas, layer, at, size, canvas.theme().colour(dimension));
                    }
                    canvas.close();
                });
            }
        }
    }

    static void mark(Canvas canvas, Layer layer, Point at, double size, Paint colour) {
        if (layer.before()) {
            Marks.before(canvas, at, size);
        } else {
            Marks.now(canvas, at, size, colour);
        }
    }

    private static void lines(Canvas canvas, Grid grid, Layer layer, double size) {
        Dimension[] all = Dimension.values();
        canvas.open("lines-" + layer.name(), "ph-lines ph-" + layer.name());
        for (int i = 0; i < all.length; i++) {
            Optional<Point> from = point(grid, layer, all[i]);
            Optional<Point> to = point(grid, layer, all[(i + 1) % all.length]);
            if (from.isPresent() && to.isPresent()) {
                line(canvas, layer, from.get(), to.get(), size);
            }
        }
        canvas.close();
    }

    /** One side of a web, also as a sample. */
    static void line(Canvas canvas, Layer layer, Point from, Point to, double size) {
        String dash = Svg.number(size * 0.9);
        canvas.line(
                from,
                to,
                layer.paint(canvas.theme()),
                size * (layer.before() ? 0.28 : 0.48),
                "stroke-dasharray",
                layer.before() ? dash + " " + dash : "none");
    }

    private static Optional<Point> point(Grid grid, Layer layer, Dimension dimension) {
        return layer.side()
                .score(dimension)
                .fold(scored -> Optional.of(grid.at(dimension, scored.score())), absent -> Optional.empty());
    }

    private List<Point> points(Grid grid) {
        List<Point> points = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            layers.forEach(layer -> point(grid, layer, dimension).ifPresent(points::add));
        }
        return points;
    }
}
