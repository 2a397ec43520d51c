package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.picture.Grid.Point;
import dev.positivehealth.picture.WebLines.Layer;
import java.util.List;
import java.util.Optional;

/** Draws one web, or an earlier one under a later one, with a name and a score at each axis. */
final class WebDrawing {
    static final double WIDTH = 800;
    static final double MARGIN = 24;
    static final double RADIUS = 278;
    static final double TITLE_SIZE = 26;
    static final double NAME_SIZE = 18;
    static final double SMALL_SIZE = 13;

    /** What the names at the axes leave free at each side. */
    static final double EDGE = 10;

    private static final double POINT = 8;
    private static final double VALUE_SIZE = 20;
    private static final double ROW = 28;
    private static final double NUMBER_SIZE = 15;
    private static final double TEXT_SIZE = 17;
    private static final double BUBBLE = 17;
    private static final double ABOVE_LEGEND = 30;

    private final SpiderWeb web;
    private final WebWords words;
    private final WebLines lines;
    private final Canvas canvas;
    private final Theme theme;

    WebDrawing(SpiderWeb web) {
        this.web = web;
        this.words = new WebWords(web);
        this.lines = new WebLines(web.now(), web.earlier(), web.isFilled());
        this.theme = web.look().theme();
        this.canvas = new Canvas(theme, web.look().ids());
    }

    String svg() {
        double top = heading();
        AxisLabels labels = new AxisLabels(
                web::name, WIDTH, EDGE, RADIUS, NAME_SIZE, lines.layers().size() * ROW);
        Grid grid = new Grid(new Point(WIDTH / 2, top + labels.above()), RADIUS, web.scale());
        grid.draw(canvas);
        lines.draw(canvas, grid, POINT);
        grid.numbers(canvas, NUMBER_SIZE);
        lines.drawPoints(canvas, grid, POINT);
        for (Dimension dimension : Dimension.values()) {
            canvas.open("label-" + dimension.code(), "ph-label ph-" + dimension.code());
            AxisLabels.Place place = labels.write(canvas, grid, dimension);
            double y = place.below();
            for (Layer layer : lines.layers()) {
                value(layer, dimension, place, y + 2);
                y += ROW;
            }
            canvas.close();
        }
        double below = legend(grid.centre().y() + labels.below() + ABOVE_LEGEND);
        return new Picture(words.title(), words.text(), web.languages().tags().get(0)).of(WIDTH, below, "web", canvas);
    }

    private double heading() {
        canvas.open("heading", "ph-heading");
        double y =
                canvas.paragraph(words.heading(), MARGIN, 42, TITLE_SIZE, WIDTH - 2 * MARGIN, Canvas.BOLD, theme.ink());
        y -= TITLE_SIZE * 0.2;
        if (lines.layers().size() > 1) {
            for (Layer layer : lines.layers()) {
                sample(layer, y - 5);
                y = canvas.write(
                        List.of(words.day(layer.side(), layer.before())),
                        MARGIN + 66,
                        y,
                        TEXT_SIZE,
                        "start",
                        Canvas.NORMAL,
                        theme.ink());
                y += 4;
            }
        }
        canvas.close();
        return y;
    }

    private void sample(Layer layer, double y) {
        WebLines.line(canvas, layer, new Point(MARGIN + 2, y), new Point(MARGIN + 52, y), POINT);
        WebLines.mark(canvas, layer, new Point(MARGIN + 27, y), POINT, theme.ground());
    }

    /** A score beside the sign of its web, which has the colour of the axis; a speech bubble if there is something to talk about. */
    private void value(Layer layer, Dimension dimension, AxisLabels.Place place, double y) {
        boolean scored = layer.side().score(dimension).value().isPresent();
        String text = web.value(layer.side().score(dimension));
        double size = scored ? VALUE_SIZE : TEXT_SIZE;
        String weight = scored ? Canvas.BOLD : Canvas.NORMAL;
        boolean bubble = !layer.before() && !web.talkAbout(dimension).isEmpty();
        double width = TextFit.width(text, size, weight);
        double sign = POINT * 1.3;
        double indent = 2 * sign + 6;
        double whole = indent + width + (bubble ? BUBBLE * Marks.BUBBLE_WIDTH + 8 : 0);
        double left = switch (place.anchor()) {
            case "start" -> place.x();
            case "end" -> place.x() - whole;
            default -> place.x() - whole / 2;
        };
        boolean mirrored = place.anchor().equals("end");
        double middle = y - size * 0.36;
        Point at = new Point(mirrored ? place.x() - sign : left + sign, middle);
        if (scored) {
            WebLines.mark(canvas, layer, at, POINT, theme.colour(dimension));
        } else {
            Marks.absent(canvas, at, POINT, dimension);
        }
        double x = mirrored ? place.x() - indent : left + indent;
        canvas.write(List.of(text), x, y, size, mirrored ? "end" : "start", weight, theme.ink());
        if (bubble) {
            double half = BUBBLE * Marks.BUBBLE_WIDTH / 2;
            Marks.bubble(canvas, new Point(mirrored ? left + half : left + whole - half, middle), BUBBLE);
        }
    }

    /** The number of shared questions, what to talk about, and the notice; returns the height of the picture. */
    private double legend(double top) {
        double y = top;
        Optional<String> shared = words.shared();
        if (shared.isPresent()) {
            y = paragraph(shared.get(), y, TEXT_SIZE, theme.ink()) + 14;
        }
        if (web.hasTalkAbout()) {
            y = TalkAbout.write(canvas, web, new TalkAbout.Columns(MARGIN, WIDTH - 2 * MARGIN, 2), TEXT_SIZE, y) + 14;
        }
        canvas.open("notice", "ph-notice");
        y = paragraph(PictureTexts.in(web.languages(), "notice"), y, SMALL_SIZE, theme.soft());
        canvas.close();
        return y + 4;
    }

    private double paragraph(String text, double y, double size, Paint colour) {
        return canvas.paragraph(text, MARGIN, y, size, WIDTH - 2 * MARGIN, Canvas.NORMAL, colour);
    }
}
