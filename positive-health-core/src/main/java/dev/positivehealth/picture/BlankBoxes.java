package dev.positivehealth.picture;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.picture.Grid.Point;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stands below an empty web, in two rows of three: each dimension with its aspects, and room to write. */
final class BlankBoxes {
    // In millimetres; 3.2 are 9 points.
    private static final double NAME_SIZE = 4;
    private static final double ASPECT_SIZE = 3.2;
    private static final double COLUMN_GAP = 6;
    private static final double ROW_GAP = 4;
    private static final double ASPECT_SPACING = 1.22;
    private static final double LINE_STEP = 8;
    private static final double LINE_WIDTH = 0.45;
    private static final String DOTS = "0 1.2";
    private static final double BUBBLE = 4;
    private static final double BEFORE_BUBBLE = 1.6;
    private static final double CHIP = 1.5;
    private static final double INDENT = 4.6;
    private static final int COLUMNS = 3;
    private static final int MOST_LINES = 11;
    private static final int LINES_WITHOUT_ASPECTS = 3;

    private final Questionnaire questionnaire;
    private final Languages languages;
    private final double left;
    private final double width;
    private final int lines;
    private final Map<Dimension, List<String>> names = new EnumMap<>(Dimension.class);
    private final Map<Dimension, List<String>> aspects = new EnumMap<>(Dimension.class);

    /** @param lines how many lines to write on there are below the aspects */
    BlankBoxes(Questionnaire questionnaire, Languages languages, double left, double width, int lines) {
        this.questionnaire = questionnaire;
        this.languages = languages;
        this.left = left;
        this.width = (width - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
        boolean fit = true;
        for (Dimension dimension : Dimension.values()) {
            String name = Look.oneLine(questionnaire.name(dimension).in(languages));
            names.put(
                    dimension,
                    TextFit.wrap(
                            name,
                            NAME_SIZE,
                            Canvas.BOLD,
                            this.width - INDENT - BEFORE_BUBBLE - BUBBLE * Marks.BUBBLE_WIDTH));
            aspects.put(dimension, lines(dimension));
            fit &= aspects(dimension).size() <= MOST_LINES;
        }
        if (!fit) {
            aspects.clear();
        }
        // More room where no aspects are listed.
        this.lines = aspects.values().stream().allMatch(List::isEmpty) ? LINES_WITHOUT_ASPECTS : lines;
    }

    /** Each aspect begins a line; a score's only label is the dimension's own name. */
    private List<String> lines(Dimension dimension) {
        List<Item> items = questionnaire.items(dimension);
        List<String> lines = new ArrayList<>();
        if (items.size() > 1) {
            for (Item item : items) {
                String label = Look.oneLine(item.label().in(languages));
                lines.addAll(TextFit.wrap(label, ASPECT_SIZE, Canvas.NORMAL, width - INDENT));
            }
        }
        return lines;
    }

    private List<String> aspects(Dimension dimension) {
        return aspects.getOrDefault(dimension, List.of());
    }

    private List<String> names(Dimension dimension) {
        return Objects.requireNonNull(names.get(dimension));
    }

    double height() {
        return rowHeight(0) + ROW_GAP + rowHeight(1);
    }

    private double rowHeight(int row) {
        double highest = 0;
        for (Dimension dimension : Dimension.values()) {
            if ((dimension.place() - 1) / COLUMNS == row) {
                highest = Math.max(highest, textHeight(dimension));
            }
        }
        return highest + lines * LINE_STEP;
    }

    private double textHeight(Dimension dimension) {
        return names(dimension).size() * NAME_SIZE * Canvas.SPACING
                + aspects(dimension).size() * ASPECT_SIZE * ASPECT_SPACING;
    }

    void draw(Canvas canvas, double top) {
        for (Dimension dimension : Dimension.values()) {
            int row = (dimension.place() - 1) / COLUMNS;
            int column = (dimension.place() - 1) % COLUMNS;
            double y = top + (row == 0 ? 0 : rowHeight(0) + ROW_GAP);
            canvas.open("aspects-" + dimension.code(), "ph-aspects ph-" + dimension.code());
            box(canvas, dimension, left + column * (width + COLUMN_GAP), y, y + rowHeight(row));
            canvas.close();
        }
    }

    private void box(Canvas canvas, Dimension dimension, double x, double top, double bottom) {
        Theme theme = canvas.theme();
        double first = top + NAME_SIZE;
        Marks.chip(canvas, new Point(x + CHIP, first - NAME_SIZE * 0.36), CHIP, dimension);
        double y = canvas.write(names(dimension), x + INDENT, first, NAME_SIZE, "start", Canvas.BOLD, theme.ink());
        double after = x + INDENT + TextFit.width(names(dimension).get(0), NAME_SIZE) + BEFORE_BUBBLE;
        Marks.emptyBubble(canvas, new Point(after + BUBBLE * Marks.BUBBLE_WIDTH / 2, first - NAME_SIZE * 0.36), BUBBLE);
        y -= NAME_SIZE * 0.1;
        for (String aspect : aspects(dimension)) {
            canvas.write(List.of(aspect), x + INDENT, y, ASPECT_SIZE, "start", Canvas.NORMAL, theme.ink());
            y += ASPECT_SIZE * ASPECT_SPACING;
        }
        for (int line = 0; line < lines; line++) {
            double below = bottom - line * LINE_STEP;
            canvas.line(
                    new Point(x, below),
                    new Point(x + width, below),
                    theme.soft(),
                    LINE_WIDTH,
                    "stroke-dasharray",
                    DOTS);
        }
    }
}
