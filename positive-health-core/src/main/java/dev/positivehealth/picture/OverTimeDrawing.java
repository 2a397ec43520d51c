package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.picture.Grid.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws up to six webs beside each other and below them, dimension by dimension, the scores of each day. */
final class OverTimeDrawing {
    private static final double SMALLEST = 11;
    private static final double POINT = 5;
    private static final double GAP = 12;
    private static final int MOST_COLUMNS = 3;
    private static final double HALF_WIDTH_OF_WEB = 0.8660254037844386;
    private static final double LARGEST_RADIUS = 124;
    private static final double LARGEST_OF_TWO = 172;
    private static final double SCALE_SIZE = 13;
    // So that the longest name of a month and of a dimension fit beside six columns.
    private static final double NAMES = 192;
    private static final double BETWEEN = 3;
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final WebsOverTime all;
    private final List<SpiderWeb> webs;
    private final List<String> days;
    private final Canvas canvas;
    private final Theme theme;
    private final boolean compact;
    private final double width;
    private final double margin;
    private final double textSize;
    private final double badge;
    private final double chip;

    OverTimeDrawing(WebsOverTime all) {
        this.all = all;
        this.webs = all.shown();
        this.days = all.days();
        this.theme = all.look().theme();
        this.canvas = new Canvas(theme, all.look().ids());
        this.compact = all.look().compact();
        this.width = compact ? CompactDrawing.WIDTH : WebDrawing.WIDTH;
        this.margin = compact ? CompactDrawing.MARGIN : WebDrawing.MARGIN;
        this.textSize = compact ? 14 : 15;
        this.badge = compact ? SMALLEST : textSize;
        this.chip = CompactDrawing.chip(badge);
    }

    String svg() {
        canvas.open("heading", "ph-heading");
        double size = compact ? 17 : WebDrawing.TITLE_SIZE;
        double y = canvas.paragraph(
                all.title(), margin, compact ? 26 : 42, size, width - 2 * margin, Canvas.BOLD, theme.ink());
        canvas.close();
        y = webs(y + 4);
        y = compact ? scoresBelow(y + 6) : table(y + 14);
        if (all.shared().isPresent()) {
            y = paragraph(all.shared().get(), margin, y + 8, textSize, width - 2 * margin, theme.ink());
        }
        canvas.open("notice", "ph-notice");
        y = paragraph(
                PictureTexts.in(all.look().languages(), "notice"),
                margin,
                y + 12,
                compact ? SMALLEST : WebDrawing.SMALL_SIZE,
                width - 2 * margin,
                theme.soft());
        canvas.close();
        return new Picture(
                        all.title(),
                        all.textAlternative(),
                        all.look().languages().tags().get(0))
                .of(width, y + 2, compact ? "webs-over-time-compact" : "webs-over-time", canvas);
    }

    private int columns() {
        return compact ? 1 : webs.size() == 4 ? 2 : Math.min(webs.size(), MOST_COLUMNS);
    }

    /** The webs with their days above them, row by row. */
    private double webs(double top) {
        double each = (width - 2 * margin - (columns() - 1) * GAP) / columns();
        double largest = !compact && webs.size() <= 2 ? LARGEST_OF_TWO : LARGEST_RADIUS;
        double scale = compact ? SMALLEST : SCALE_SIZE;
        double edge = 2 * chip + POINT + 4;
        double radius = Math.min(largest, (each / 2 - edge) / HALF_WIDTH_OF_WEB);
        double y = top;
        for (int first = 0; first < webs.size(); first += columns()) {
            double lowest = y;
            int here = Math.min(columns(), webs.size() - first);
            for (int column = 0; column < here; column++) {
                double middle = margin + column * (each + GAP) + each / 2;
                double below = y;
                for (String line : TextFit.balance(days.get(first + column), textSize, Canvas.BOLD, each)) {
                    canvas.write(List.of(line), middle, below, textSize, "middle", Canvas.BOLD, theme.ink());
                    below += textSize * Canvas.SPACING;
                }
                lowest = Math.max(lowest, below);
            }
            double centre = lowest - textSize + 6 + edge + radius;
            for (int column = 0; column < here; column++) {
                SpiderWeb web = webs.get(first + column);
                canvas.part("web-" + (first + column + 1));
                CompactDrawing.draw(
                        canvas,
                        Grid.withRoomForNumbers(
                                        new Point(margin + column * (each + GAP) + each / 2, centre),
                                        radius,
                                        web.scale(),
                                        scale)
                                .withFewRings(),
                        new WebLines(web.now(), Optional.empty(), web.isFilled()),
                        POINT,
                        scale,
                        badge);
                canvas.part("");
            }
            y = centre + radius + edge + 26;
        }
        return y;
    }

    /** A row for each dimension and a column for each day. */
    private double table(double top) {
        double each = (width - 2 * margin - NAMES) / webs.size();
        canvas.open("scores", "ph-scores");
        double lowest = top;
        for (int i = 0; i < webs.size(); i++) {
            List<String> day = TextFit.wrap(withoutBreak(days.get(i)), textSize, Canvas.NORMAL, each - BETWEEN);
            lowest = Math.max(lowest, canvas.write(day, x(i, each), top, textSize, "end", Canvas.NORMAL, theme.ink()));
        }
        double y = lowest - 6;
        for (Dimension dimension : Dimension.values()) {
            canvas.line(new Point(margin, y), new Point(width - margin, y), theme.rings(), 0.75);
            y += textSize + 10;
            canvas.open("label-" + dimension.code(), "ph-label ph-" + dimension.code());
            Marks.numbered(canvas, new Point(margin + chip, y - 5), chip, badge, dimension);
            double below = paragraphBold(webs.get(0).name(dimension), margin + 2 * chip + 8, y, NAMES - 2 * chip - 8);
            for (int i = 0; i < webs.size(); i++) {
                below = Math.max(below, value(i, dimension, x(i, each), y, each - BETWEEN));
            }
            canvas.close();
            y = below - textSize * Canvas.SPACING + 14;
        }
        canvas.line(new Point(margin, y), new Point(width - margin, y), theme.rings(), 0.75);
        canvas.close();
        return y + 14;
    }

    /** A day is not parted from its month: where a date is too wide, the year stands below. */
    private static String withoutBreak(String day) {
        int space = day.indexOf(' ');
        return space < 0 ? day : day.substring(0, space) + NO_BREAK_SPACE + day.substring(space + 1);
    }

    private double x(int column, double each) {
        return margin + NAMES + (column + 1) * each;
    }

    private double value(int index, Dimension dimension, double x, double y, double widest) {
        SpiderWeb web = webs.get(index);
        boolean scored = web.now().score(dimension).value().isPresent();
        double size = scored ? textSize : compact ? 12 : 13;
        String weight = scored ? Canvas.BOLD : Canvas.NORMAL;
        double room = scored ? widest : widest - 2 * POINT - 4;
        List<String> lines = TextFit.wrap(web.value(web.now().score(dimension)), size, weight, room);
        double below = canvas.write(lines, x, y, size, "end", weight, theme.ink());
        if (scored) {
            return below;
        }
        double left = x - TextFit.width(lines.get(0), size, weight) - 4 - POINT;
        Marks.absent(canvas, new Point(left, y - size * 0.36), POINT, dimension);
        return below + (textSize - size) * Canvas.SPACING;
    }

    /** The same for a narrow screen: day after day below each name. */
    private double scoresBelow(double top) {
        canvas.open("scores", "ph-scores");
        double y = top;
        double indent = margin + 2 * chip + 8;
        for (Dimension dimension : Dimension.values()) {
            canvas.open("label-" + dimension.code(), "ph-label ph-" + dimension.code());
            Marks.numbered(canvas, new Point(margin + chip, y - 5), chip, badge, dimension);
            y = paragraphBold(webs.get(0).name(dimension), indent, y, width - margin - indent);
            for (int i = 0; i < webs.size(); i++) {
                List<String> day =
                        new ArrayList<>(TextFit.wrap(days.get(i), 13, Canvas.NORMAL, width - margin - indent - 90));
                double below = canvas.write(day, indent, y, 13, "start", Canvas.NORMAL, theme.ink());
                y = Math.max(below, value(i, dimension, width - margin, y, 84));
            }
            canvas.close();
            y += 10;
        }
        canvas.close();
        return y;
    }

    private double paragraphBold(String text, double x, double y, double widest) {
        return canvas.paragraph(text, x, y, textSize, widest, Canvas.BOLD, theme.ink());
    }

    private double paragraph(String text, double x, double y, double size, double widest, Paint colour) {
        return canvas.paragraph(text, x, y, size, widest, Canvas.NORMAL, colour);
    }
}
