package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.picture.Grid.Point;
import dev.positivehealth.picture.WebLines.Layer;
import dev.positivehealth.scoring.DimensionScore;
import java.util.List;
import java.util.Optional;

/** Draws a web for a narrow screen: numbers at the axes, and below the names with their scores. */
final class CompactDrawing {
    static final double WIDTH = 320;
    static final double MARGIN = 12;

    private static final double RADIUS = 124;
    private static final double CHIP = 12;
    private static final double SMALLEST = 11;
    private static final double TITLE_SIZE = 17;
    private static final double TEXT_SIZE = 14;
    private static final double VALUE_SIZE = 16;
    private static final double POINT = 6;
    private static final double INDENT = 2 * CHIP + 8;
    private static final double WHOLE = WIDTH - 2 * MARGIN;

    private final SpiderWeb web;
    private final WebWords words;
    private final WebLines lines;
    private final Canvas canvas;
    private final Theme theme;

    CompactDrawing(SpiderWeb web) {
        this.web = web;
        this.words = new WebWords(web);
        this.lines = new WebLines(web.now(), web.earlier(), web.isFilled());
        this.theme = web.look().theme();
        this.canvas = new Canvas(theme, web.look().ids());
    }

    String svg() {
        double top = heading();
        Grid grid =
                Grid.withRoomForNumbers(new Point(WIDTH / 2, top + RADIUS + 3 * CHIP), RADIUS, web.scale(), SMALLEST);
        draw(canvas, grid, lines, POINT, SMALLEST, SMALLEST);
        double y = grid.centre().y() + RADIUS + 3 * CHIP + 24;
        for (Dimension dimension : Dimension.values()) {
            y = row(dimension, y);
        }
        double below = legend(y + 4);
        return new Picture(words.title(), words.text(), web.languages().tags().get(0))
                .of(WIDTH, below, "web-compact", canvas);
    }

    /** Draws a small web with numbers at its axes. */
    static void draw(Canvas canvas, Grid grid, WebLines lines, double point, double numbers, double badges) {
        double chip = chip(badges);
        grid.draw(canvas);
        lines.draw(canvas, grid, point);
        grid.numbers(canvas, numbers);
        lines.drawPoints(canvas, grid, point);
        for (Dimension dimension : Dimension.values()) {
            Point at = grid.at(dimension, 1 + (chip + point + 4) / grid.radius());
            Marks.numbered(canvas, at, chip, badges, dimension);
        }
    }

    /** The radius of the sign of a dimension around a number of a size. */
    static double chip(double size) {
        return Math.max(CHIP, size * 0.95);
    }

    private double heading() {
        canvas.open("heading", "ph-heading");
        double y = canvas.paragraph(words.heading(), MARGIN, 26, TITLE_SIZE, WHOLE, Canvas.BOLD, theme.ink());
        if (lines.layers().size() > 1) {
            for (Layer layer : lines.layers()) {
                WebLines.line(canvas, layer, new Point(MARGIN + 1, y - 5), new Point(MARGIN + 35, y - 5), POINT);
                WebLines.mark(canvas, layer, new Point(MARGIN + 18, y - 5), POINT, theme.ground());
                y = canvas.paragraph(
                        words.day(layer.side(), layer.before()),
                        MARGIN + 46,
                        y,
                        TEXT_SIZE,
                        WHOLE - 46,
                        Canvas.NORMAL,
                        theme.ink());
                y += 2;
            }
        }
        canvas.close();
        return y - TEXT_SIZE;
    }

    /** A name with its score at the right; two scores stand below the name. */
    private double row(Dimension dimension, double top) {
        boolean two = lines.layers().size() > 1;
        canvas.open("label-" + dimension.code(), "ph-label ph-" + dimension.code());
        Marks.numbered(canvas, new Point(MARGIN + CHIP, top - 5), CHIP, SMALLEST, dimension);
        double right = WIDTH - MARGIN;
        if (!two) {
            value(lines.layers().get(0), dimension, right, top, "end");
            boolean scored = web.now().score(dimension).value().isPresent();
            right -= width(web.now().score(dimension)) + 8;
            if (!scored) {
                right -= POINT;
                Marks.absent(canvas, new Point(right, top - 5), POINT, dimension);
                right -= POINT + 8;
            }
        }
        double left = MARGIN + INDENT;
        boolean bubble = !web.talkAbout(dimension).isEmpty();
        double bubbleWidth = bubble ? VALUE_SIZE * Marks.BUBBLE_WIDTH : 0;
        double widest = right - left - (bubble ? bubbleWidth + 6 : 0);
        List<String> name = TextFit.balance(web.name(dimension), TEXT_SIZE, Canvas.BOLD, widest);
        double y = canvas.write(name, left, top, TEXT_SIZE, "start", Canvas.BOLD, theme.ink());
        if (bubble) {
            double after = left + TextFit.width(name.get(0), TEXT_SIZE) + 6;
            Marks.bubble(canvas, new Point(after + bubbleWidth / 2, top - 5), VALUE_SIZE);
        }
        if (two) {
            y += 6;
            for (Layer layer : lines.layers()) {
                double x = left + (layer.before() ? 0 : (WHOLE - INDENT) / 2);
                boolean scored = layer.side().score(dimension).value().isPresent();
                Point at = new Point(x + POINT + 1, y - 5);
                if (scored) {
                    WebLines.mark(canvas, layer, at, POINT, theme.colour(dimension));
                } else {
                    Marks.absent(canvas, at, POINT, dimension);
                }
                value(layer, dimension, x + 2 * POINT + 10, y, "start");
            }
            y += VALUE_SIZE * Canvas.SPACING;
        }
        canvas.close();
        return y + 12;
    }

    private void value(Layer layer, Dimension dimension, double x, double y, String anchor) {
        DimensionScore score = layer.side().score(dimension);
        canvas.write(List.of(web.value(score)), x, y, size(score), anchor, weight(score), theme.ink());
    }

    private double width(DimensionScore score) {
        return TextFit.width(web.value(score), size(score), weight(score));
    }

    private static double size(DimensionScore score) {
        return score.value().isPresent() ? VALUE_SIZE : TEXT_SIZE - 1;
    }

    private static String weight(DimensionScore score) {
        return score.value().isPresent() ? Canvas.BOLD : Canvas.NORMAL;
    }

    private double legend(double top) {
        double y = top;
        Optional<String> shared = words.shared();
        if (shared.isPresent()) {
            y = canvas.paragraph(shared.get(), MARGIN, y, TEXT_SIZE, WHOLE, Canvas.NORMAL, theme.ink()) + 8;
        }
        if (web.hasTalkAbout()) {
            y = TalkAbout.write(canvas, web, new TalkAbout.Columns(MARGIN, WHOLE, 1), TEXT_SIZE, y) + 8;
        }
        canvas.open("notice", "ph-notice");
        String notice = PictureTexts.in(web.languages(), "notice");
        y = canvas.paragraph(notice, MARGIN, y, SMALLEST, WHOLE, Canvas.NORMAL, theme.soft());
        canvas.close();
        return y;
    }
}
