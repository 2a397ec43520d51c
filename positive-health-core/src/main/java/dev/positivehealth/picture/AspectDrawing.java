package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.picture.Grid.Point;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws every answer as a dot: along the axes of a web, and in rows with labels. */
final class AspectDrawing {
    private static final double HUB = 0.34;
    private static final double ROOM_BETWEEN = 34;
    private static final double DOT = 6;
    private static final double BOLD_DOT = 8.5;
    private static final double RAIL = 1.5;

    private final AspectDots dots;
    private final Canvas canvas;
    private final Theme theme;
    private final boolean compact;
    private final Layout layout;

    /** Where things of a row are, from the left. */
    private record Layout(
            double width,
            double margin,
            double title,
            double text,
            double small,
            double label,
            double from,
            double to,
            double value) {
        static final Layout WIDE = new Layout(800, 24, WebDrawing.TITLE_SIZE, 16, 13, 312, 352, 652, 776);
        static final Layout NARROW = new Layout(320, 12, 17, 14, 11, 296, 22, 198, 308);
    }

    AspectDrawing(AspectDots dots) {
        this.dots = dots;
        this.theme = dots.look().theme();
        this.canvas = new Canvas(theme, dots.look().ids());
        this.compact = dots.look().compact();
        this.layout = compact ? Layout.NARROW : Layout.WIDE;
    }

    String svg() {
        double inside = layout.width() - 2 * layout.margin();
        canvas.open("heading", "ph-heading");
        double y = canvas.paragraph(
                dots.title(), layout.margin(), compact ? 26 : 42, layout.title(), inside, Canvas.BOLD, theme.ink());
        canvas.close();
        if (dots.isOfAll() && !compact) {
            y = web(y) + 36;
        }
        y = talkAboutKey(y);
        for (Dimension dimension : dots.dimensions()) {
            y = group(dimension, y);
        }
        canvas.open("notice", "ph-notice");
        String notice = PictureTexts.in(dots.look().languages(), "notice");
        double size = compact ? layout.small() : WebDrawing.SMALL_SIZE;
        y = canvas.paragraph(notice, layout.margin(), y + 8, size, inside, Canvas.NORMAL, theme.soft());
        canvas.close();
        return new Picture(
                        dots.title(),
                        dots.textAlternative(),
                        dots.look().languages().tags().get(0))
                .of(layout.width(), y + 2, compact ? "answers-compact" : "answers", canvas);
    }

    /** The dots along the axes; those with the same number lie beside each other on its ring. */
    private double web(double top) {
        AxisLabels labels = new AxisLabels(
                dots::name, WebDrawing.WIDTH, WebDrawing.EDGE, WebDrawing.RADIUS, WebDrawing.NAME_SIZE, 0);
        Grid grid = new Grid(
                new Point(WebDrawing.WIDTH / 2, top + labels.above()),
                WebDrawing.RADIUS,
                HUB,
                dots.questionnaire().scale());
        grid.draw(canvas);
        grid.numbers(canvas, 15);
        double step = Math.min(2 * BOLD_DOT + 1, (HUB * WebDrawing.RADIUS - ROOM_BETWEEN) / most());
        for (Dimension dimension : Dimension.values()) {
            canvas.open("name-" + dimension.code(), "ph-name ph-" + dimension.code());
            labels.write(canvas, grid, dimension);
            canvas.close();
        }
        for (Dimension dimension : dots.dimensions()) {
            Map<Integer, Integer> counted = counted(dimension);
            Map<Integer, Integer> drawn = new HashMap<>();
            for (Item item : dots.items(dimension)) {
                if (dots.given(item) instanceof Answer.Given given) {
                    int before = drawn.merge(given.number(), 1, AspectDrawing::sum) - 1;
                    int here = counted.getOrDefault(given.number(), 1);
                    // Left of the first axis stand the numbers of the scale, so its dots begin on it.
                    double first = dimension.place() == 1 ? 0 : (here - 1) / 2.0;
                    Point at = grid.along(dimension, grid.share(given.number()), (before - first) * step);
                    canvas.open("point-" + item.code(), "ph-point ph-" + dimension.code());
                    dot(at, dimension, dots.wantsToTalkAbout(item), Math.min(1, step / (2 * DOT)));
                    canvas.close();
                }
            }
        }
        return grid.centre().y() + labels.below();
    }

    /** How many answers of one dimension have the same number, at most. */
    private int most() {
        int most = 1;
        for (Dimension dimension : dots.dimensions()) {
            for (int count : counted(dimension).values()) {
                most = Math.max(most, count);
            }
        }
        return most;
    }

    // Integer.sum does not exist everywhere the core is compiled to.
    private static int sum(int one, int other) {
        return one + other;
    }

    private Map<Integer, Integer> counted(Dimension dimension) {
        Map<Integer, Integer> counted = new HashMap<>();
        for (Item item : dots.items(dimension)) {
            dots.given(item).value().ifPresent(number -> counted.merge(number, 1, AspectDrawing::sum));
        }
        return counted;
    }

    private void dot(Point at, Dimension dimension, boolean bold, double share) {
        double radius = (bold ? BOLD_DOT : DOT) * share;
        canvas.circle(at, radius, theme.colour(dimension), theme.ink(), bold ? 3 * share : 1.5 * share);
    }

    private double talkAboutKey(double top) {
        boolean any = dots.dimensions().stream()
                .flatMap(dimension -> dots.items(dimension).stream())
                .anyMatch(dots::wantsToTalkAbout);
        if (!any) {
            return top;
        }
        double half = layout.text() * Marks.BUBBLE_WIDTH / 2;
        Marks.bubble(canvas, new Point(layout.margin() + half, top - layout.text() * 0.36), layout.text());
        String key = PictureTexts.in(dots.look().languages(), "answer.key");
        return canvas.paragraph(
                        key,
                        layout.margin() + 2 * half + 8,
                        top,
                        layout.text(),
                        layout.width() - 2 * layout.margin() - 2 * half - 8,
                        Canvas.NORMAL,
                        theme.ink())
                + 10;
    }

    private double group(Dimension dimension, double top) {
        canvas.open("label-" + dimension.code(), "ph-label ph-" + dimension.code());
        double chip = layout.text() * 0.45;
        double size = layout.text() + 2;
        Marks.chip(canvas, new Point(layout.margin() + chip, top - size * 0.36), chip, dimension);
        double indent = layout.margin() + 2 * chip + 8;
        double widest = layout.margin() + layout.label() - indent;
        double y = canvas.paragraph(dots.name(dimension), indent, top, size, widest, Canvas.BOLD, theme.ink());
        if (compact) {
            numbers(y - 2);
            y += layout.small() + 10;
        } else {
            numbers(y - size * Canvas.SPACING);
        }
        canvas.close();
        for (Item item : dots.items(dimension)) {
            canvas.open("item-" + item.code(), "ph-item ph-" + dimension.code());
            y = row(item, dimension, y);
            canvas.close();
        }
        return y + 18;
    }

    /** The numbers of the scale over its marks; only both ends where they would run into each other. */
    private void numbers(double y) {
        AnswerScale scale = dots.questionnaire().scale();
        List<Integer> rings = Grid.rings(scale);
        double widest = 0;
        for (int ring : rings) {
            widest = Math.max(widest, TextFit.width(Integer.toString(ring), layout.small(), Canvas.NORMAL));
        }
        boolean all = widest * rings.size() < layout.to() - layout.from();
        for (int ring : rings) {
            if (all || ring == scale.lowest() || ring == scale.highest()) {
                String number = Integer.toString(ring);
                // Inside the picture, however many digits the lowest answer has.
                double half = TextFit.width(number, layout.small(), Canvas.NORMAL) / 2;
                double x = Math.min(layout.width() - 2 - half, Math.max(2 + half, x(ring)));
                canvas.write(List.of(number), x, y, layout.small(), "middle", Canvas.NORMAL, theme.soft());
            }
        }
    }

    private double x(int answer) {
        AnswerScale scale = dots.questionnaire().scale();
        return layout.from()
                + (layout.to() - layout.from())
                        * ((double) answer - scale.lowest())
                        / ((double) scale.highest() - scale.lowest());
    }

    private double row(Item item, Dimension dimension, double top) {
        boolean bold = dots.wantsToTalkAbout(item);
        double text = layout.text();
        double bubble = bold ? text * Marks.BUBBLE_WIDTH + 8 : 0;
        double y = canvas.paragraph(
                dots.label(item),
                layout.margin() + bubble,
                top,
                text,
                layout.label() - bubble,
                bold ? Canvas.BOLD : Canvas.NORMAL,
                theme.ink());
        double middle = top - text * 0.36;
        if (bold) {
            Marks.bubble(canvas, new Point(layout.margin() + text * Marks.BUBBLE_WIDTH / 2, middle), text);
        }
        if (compact) {
            middle = y - text * 0.2;
            y = middle + text * 2;
        } else {
            y += 3;
        }
        answer(item, dimension, middle);
        return y;
    }

    /** The scale of a given answer, with a short line across it at every number that is written above. */
    private void track(double y) {
        StringBuilder data = new StringBuilder("M");
        pair(data, layout.from(), y);
        data.append('H');
        Svg.append(data, layout.to());
        for (int ring : Grid.rings(dots.questionnaire().scale())) {
            data.append('M');
            pair(data, x(ring), y - 4);
            data.append('V');
            Svg.append(data, y + 4);
        }
        canvas.path(data.toString(), Paint.NONE, theme.rings(), RAIL, "vector-effect", "non-scaling-stroke");
    }

    private static void pair(StringBuilder data, double x, double y) {
        Svg.append(data, x);
        data.append(' ');
        Svg.append(data, y);
    }

    private void answer(Item item, Dimension dimension, double y) {
        Answer answer = dots.given(item);
        double baseline = y + layout.text() * 0.36;
        if (answer instanceof Answer.Given given) {
            track(y);
            boolean bold = dots.wantsToTalkAbout(item);
            dot(new Point(x(given.number()), y), dimension, bold, compact ? 0.9 : 1.15);
            canvas.write(
                    List.of(dots.answer(item)),
                    layout.value(),
                    baseline,
                    layout.text(),
                    "end",
                    Canvas.BOLD,
                    theme.ink());
            return;
        }
        // Without a number nothing stands on the scale: the sign is with the words, where the number would be.
        canvas.line(
                new Point(layout.from(), y),
                new Point(layout.to(), y),
                theme.rings(),
                RAIL,
                "stroke-dasharray",
                "2 6",
                "vector-effect",
                "non-scaling-stroke");
        String words = dots.answer(item);
        double width = TextFit.width(words, layout.small(), Canvas.NORMAL);
        canvas.write(
                List.of(words),
                layout.value(),
                y + layout.small() * 0.36,
                layout.small(),
                "end",
                Canvas.NORMAL,
                theme.soft());
        Point before = new Point(layout.value() - width - layout.small() * 0.9, y);
        if (answer instanceof Answer.Skipped) {
            Marks.skipped(canvas, before, DOT * 1.1);
        } else {
            Marks.notAnswered(canvas, before, DOT * 1.1);
        }
    }
}
