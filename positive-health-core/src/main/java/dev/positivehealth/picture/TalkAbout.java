package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.picture.Grid.Point;
import java.util.ArrayList;
import java.util.List;

/** What the person wants to talk about, in bold, with each dimension in its order. */
final class TalkAbout {
    private static final double GAP = 24;

    private TalkAbout() {}

    /** Columns of the same width beside each other. */
    record Columns(double left, double width, int count) {
        double x(int column) {
            return left + column * (each() + GAP);
        }

        double each() {
            return (width - (count - 1) * GAP) / count;
        }
    }

    /** Writes it all; {@code top} is the first baseline. Returns the baseline after the last. */
    static double write(Canvas canvas, SpiderWeb web, Columns columns, double size, double top) {
        Theme theme = canvas.theme();
        canvas.open("talk-about", "ph-talk-about");
        double bubble = size * Marks.BUBBLE_WIDTH;
        Marks.bubble(canvas, new Point(columns.left() + bubble / 2, top - size * 0.36), size);
        double y = canvas.paragraph(
                PictureTexts.in(web.languages(), "talk-about"),
                columns.left() + bubble + size * 0.5,
                top,
                size,
                columns.width() - bubble - size * 0.5,
                Canvas.NORMAL,
                theme.ink());
        y += size * 0.3;
        List<Dimension> named = new ArrayList<>(List.of(Dimension.values()));
        named.removeIf(dimension -> web.talkAbout(dimension).isEmpty());
        for (int first = 0; first < named.size(); first += columns.count()) {
            double lowest = y;
            for (int column = 0; column < columns.count() && first + column < named.size(); column++) {
                Dimension dimension = named.get(first + column);
                lowest = Math.max(lowest, of(canvas, web, dimension, columns, column, size, y));
            }
            y = lowest + size * 0.4;
        }
        for (String code : web.talkAboutUnknown()) {
            y = canvas.paragraph(code, columns.left(), y, size, columns.width(), Canvas.BOLD, theme.ink());
        }
        canvas.close();
        return y;
    }

    private static double of(
            Canvas canvas, SpiderWeb web, Dimension dimension, Columns columns, int column, double size, double top) {
        Theme theme = canvas.theme();
        double chip = size * 0.42;
        double indent = chip * 2 + size * 0.5;
        double x = columns.x(column);
        Marks.chip(canvas, new Point(x + chip, top - size * 0.36), chip, dimension);
        double widest = columns.each() - indent;
        double y = canvas.paragraph(web.name(dimension), x + indent, top, size, widest, Canvas.NORMAL, theme.ink());
        for (String item : web.talkAbout(dimension)) {
            y = canvas.paragraph(item, x + indent, y, size, widest, Canvas.BOLD, theme.ink());
        }
        return y;
    }
}
