package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.picture.Grid.Point;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws one web, or an earlier one under a later one. */
final class WebDrawing {
    static final String FONT = "Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif";

    private static final double WIDTH = 800;
    private static final double MARGIN = 40;
    private static final double CENTRE_X = WIDTH / 2;
    private static final double CENTRE_Y = 310;
    private static final double RADIUS = 200;
    private static final double NAME_SIZE = 17;
    private static final double VALUE_SIZE = 17;
    private static final double SMALL_SIZE = 13;
    private static final double SIDE_GAP = 30;
    private static final double SQUARE = 19;

    private final SpiderWeb web;
    private final Theme theme;
    private final Grid grid;
    private final WebWords words;
    private final List<Layer> layers = new ArrayList<>();

    /** One of the two webs, and how it is told apart. */
    private record Layer(SideBySide.Side side, boolean before, String colour) {}

    WebDrawing(SpiderWeb web) {
        this.web = web;
        this.theme = web.theme();
        this.words = new WebWords(web);
        this.grid = new Grid(CENTRE_X, CENTRE_Y, RADIUS, web.scale());
        web.earlier().ifPresent(earlier -> layers.add(new Layer(earlier, true, theme.soft())));
        layers.add(new Layer(web.now(), false, theme.ink()));
    }

    String svg() {
        Svg body = new Svg();
        grid.draw(body, theme, 1, SMALL_SIZE);
        layers.forEach(layer -> lines(body, layer));
        layers.forEach(layer -> points(body, layer));
        for (Dimension dimension : Dimension.values()) {
            label(body, dimension);
        }
        double height = legend(body, CENTRE_Y + RADIUS + 110);
        return Picture.of(WIDTH, height, words.title(), words.text(), web.language(), theme, body);
    }

    private void lines(Svg svg, Layer layer) {
        Dimension[] all = Dimension.values();
        svg.open("g", "stroke-dasharray", layer.before() ? "7 7" : "none");
        for (int i = 0; i < all.length; i++) {
            Optional<Point> from = point(layer, all[i]);
            Optional<Point> to = point(layer, all[(i + 1) % all.length]);
            if (from.isPresent() && to.isPresent()) {
                Grid.line(svg, from.get(), to.get(), layer.colour(), layer.before() ? 2 : 3);
            }
        }
        svg.close();
    }

    private void points(Svg svg, Layer layer) {
        for (Dimension dimension : Dimension.values()) {
            point(layer, dimension).ifPresent(point -> marker(svg, layer, point, theme.colour(dimension)));
        }
    }

    private Optional<Point> point(Layer layer, Dimension dimension) {
        return layer.side()
                .score(dimension)
                .fold(scored -> Optional.of(grid.at(dimension, scored.score())), absent -> Optional.empty());
    }

    /**
     * A filled circle for now, an open square for before: the shape tells them apart without colour. The square is
     * larger, so that it shows where both are at the same place.
     */
    private void marker(Svg svg, Layer layer, Point at, String colour) {
        if (layer.before()) {
            svg.empty(
                    "rect",
                    "x",
                    Svg.number(at.x() - SQUARE / 2),
                    "y",
                    Svg.number(at.y() - SQUARE / 2),
                    "width",
                    Svg.number(SQUARE),
                    "height",
                    Svg.number(SQUARE),
                    "fill",
                    theme.ground(),
                    "stroke",
                    layer.colour(),
                    "stroke-width",
                    "2.5");
        } else {
            svg.empty(
                    "circle",
                    "cx",
                    Svg.number(at.x()),
                    "cy",
                    Svg.number(at.y()),
                    "r",
                    "7",
                    "fill",
                    colour,
                    "stroke",
                    layer.colour(),
                    "stroke-width",
                    "2");
        }
    }

    private void label(Svg svg, Dimension dimension) {
        Point end = grid.at(dimension, 1);
        boolean top = dimension == Dimension.BODILY_FUNCTIONS;
        boolean bottom = dimension == Dimension.QUALITY_OF_LIFE;
        boolean centred = top || bottom;
        double widest = centred ? WIDTH - 2 * MARGIN : WIDTH / 2 - (Math.abs(end.x() - CENTRE_X) + SIDE_GAP) - 12;
        List<String> name = TextFit.wrap(web.name(dimension), NAME_SIZE, widest);
        double block = name.size() * NAME_SIZE * Lines.SPACING + layers.size() * VALUE_SIZE * Lines.SPACING;
        double x = centred ? end.x() : end.x() + Math.signum(end.x() - CENTRE_X) * SIDE_GAP;
        double first = top ? end.y() - block - 14 : bottom ? end.y() + 34 : end.y() - block / 2 + NAME_SIZE;
        String anchor = centred ? "middle" : end.x() > CENTRE_X ? "start" : "end";
        double y = Lines.write(svg, name, x, top ? first + NAME_SIZE : first, NAME_SIZE, anchor, "bold", theme.ink());
        for (Layer layer : layers) {
            value(svg, layer, layer.side().score(dimension), x, y, anchor);
            y += VALUE_SIZE * Lines.SPACING;
        }
    }

    private void value(Svg svg, Layer layer, DimensionScore score, double x, double y, String anchor) {
        String text = web.value(score);
        if (layers.size() > 1) {
            text = (layer.before() ? "\u25A1 " : "\u25CF ") + text;
        }
        Lines.write(svg, List.of(text), x, y, VALUE_SIZE, anchor, "normal", theme.ink());
    }

    /** Days, the number of shared questions, what to talk about, and the notice; returns the height of the picture. */
    private double legend(Svg svg, double top) {
        double y = top;
        for (Layer layer : layers) {
            Grid.line(
                    svg,
                    new Point(MARGIN, y - 5),
                    new Point(MARGIN + 50, y - 5),
                    layer.colour(),
                    layer.before() ? 2 : 3,
                    "stroke-dasharray",
                    layer.before() ? "7 7" : "none");
            marker(svg, layer, new Point(MARGIN + 25, y - 5), theme.ink());
            y = Lines.write(
                    svg,
                    List.of(words.day(layer.side(), layer.before())),
                    MARGIN + 64,
                    y,
                    VALUE_SIZE,
                    "start",
                    "normal",
                    theme.ink());
            y += 4;
        }
        Optional<String> shared = words.shared();
        if (shared.isPresent()) {
            y = paragraph(svg, shared.get(), y + 12, VALUE_SIZE, "normal", theme.ink());
        }
        if (!web.talkAbout().isEmpty()) {
            y = paragraph(
                    svg, PictureTexts.in(web.languages(), "talk-about"), y + 12, VALUE_SIZE, "normal", theme.ink());
            for (String item : web.talkAbout()) {
                y = paragraph(svg, item, y, VALUE_SIZE, "bold", theme.ink());
            }
        }
        return paragraph(svg, PictureTexts.in(web.languages(), "notice"), y + 12, SMALL_SIZE, "normal", theme.soft())
                + 6;
    }

    private static double paragraph(Svg svg, String text, double y, double size, String weight, String colour) {
        List<String> lines = TextFit.wrap(text, size * TextFit.weight(weight), WIDTH - 2 * MARGIN);
        return Lines.write(svg, lines, MARGIN, y, size, "start", weight, colour);
    }
}
