package dev.positivehealth.picture;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An empty web to print and fill in by hand, with room to write beside each dimension.
 *
 * <p>Example: {@code BlankWeb.of(questionnaire).on(Paper.A3).in(Languages.DUTCH).svg()}.
 */
public final class BlankWeb implements NoBean {
    // Everything is laid out on A4, in millimetres; larger paper shows the same, enlarged.
    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double MARGIN = 12;
    private static final double CENTRE_Y = 96;
    private static final double RADIUS = 58;
    private static final double BOXES_TOP = 171;
    private static final double BOX_WIDTH = (WIDTH - 3 * MARGIN) / 2;
    private static final double BOX_HEIGHT = 36;
    private static final double BOX_GAP = 4;
    private static final double NAME_SIZE = 4.6;
    private static final double ASPECT_SIZE = 2.5;
    private static final double LINE_STEP = 6.5;
    private static final int MOST_ASPECT_LINES = 4;

    private final Questionnaire questionnaire;
    private final Paper paper;
    private final Languages languages;

    private BlankWeb(Questionnaire questionnaire, Paper paper, Languages languages) {
        this.questionnaire = questionnaire;
        this.paper = paper;
        this.languages = languages.startingWith(questionnaire.languageFor(languages));
    }

    /** {@return an empty web on A4, in English, with the scale of the questionnaire and its labels of the aspects} */
    public static BlankWeb of(Questionnaire questionnaire) {
        return new BlankWeb(Objects.requireNonNull(questionnaire, "questionnaire"), Paper.A4, Languages.ENGLISH);
    }

    /** {@return this web on paper of another size} */
    public BlankWeb on(Paper size) {
        return new BlankWeb(questionnaire, Objects.requireNonNull(size, "size"), languages);
    }

    /**
     * {@return this web in the language of the questionnaire that suits the reader best, named in {@code lang}; where
     * this library lacks words in it, they are in the reader's next}
     */
    public BlankWeb in(Languages languages) {
        return new BlankWeb(questionnaire, paper, Objects.requireNonNull(languages, "languages"));
    }

    /** {@return one SVG file of the paper's size, the same for the same input to the byte} */
    public String svg() {
        String title = PictureTexts.in(languages, "blank.title");
        Svg svg = new Svg();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 210 297",
                "width",
                paper.width() + "mm",
                "height",
                paper.height() + "mm",
                "role",
                "img",
                "aria-label",
                title,
                "lang",
                languages.tags().get(0),
                "font-family",
                WebDrawing.FONT);
        svg.text("title", title);
        svg.text("desc", words());
        svg.empty("rect", "width", "210", "height", "297", "fill", Theme.LIGHT.ground());
        write(svg, List.of(title), MARGIN, 18, 7, "start", "bold");
        write(svg, List.of(PictureTexts.in(languages, "blank.day")), WIDTH - MARGIN - 34, 18, 3.6, "end", "normal");
        Grid.line(svg, new Grid.Point(WIDTH - MARGIN - 32, 18), new Grid.Point(WIDTH - MARGIN, 18), ink(), 0.3);
        Grid grid = new Grid(WIDTH / 2, CENTRE_Y, RADIUS, questionnaire.scale());
        grid.draw(svg, Theme.LIGHT, 0.4, 3.2);
        for (Dimension dimension : Dimension.values()) {
            label(svg, grid, dimension);
            box(svg, dimension);
        }
        Lines.write(
                svg,
                TextFit.wrap(PictureTexts.in(languages, "notice"), 2.6, WIDTH - 2 * MARGIN),
                MARGIN,
                HEIGHT - 4,
                2.6,
                "start",
                "normal",
                Theme.LIGHT.soft());
        return svg.close().toString();
    }

    private String words() {
        return PictureTexts.in(
                        languages,
                        "blank.words",
                        "lowest",
                        Integer.toString(questionnaire.scale().lowest()),
                        "highest",
                        Integer.toString(questionnaire.scale().highest()))
                + " "
                + List.of(Dimension.values()).stream()
                        .map(dimension -> questionnaire.name(dimension).in(languages))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private void label(Svg svg, Grid grid, Dimension dimension) {
        Grid.Point end = grid.at(dimension, 1);
        boolean top = dimension == Dimension.BODILY_FUNCTIONS;
        boolean centred = top || dimension == Dimension.QUALITY_OF_LIFE;
        double side = Math.signum(end.x() - WIDTH / 2) * 5;
        double widest = centred ? WIDTH - 2 * MARGIN : WIDTH / 2 - Math.abs(end.x() + side - WIDTH / 2) - 3;
        List<String> name = TextFit.wrap(questionnaire.name(dimension).in(languages), NAME_SIZE, widest);
        double y = top
                ? end.y() - 4
                : centred ? end.y() + 7 : end.y() - (name.size() - 1) * NAME_SIZE * Lines.SPACING / 2 + NAME_SIZE / 3;
        write(
                svg,
                name,
                centred ? end.x() : end.x() + side,
                y,
                NAME_SIZE,
                centred ? "middle" : side > 0 ? "start" : "end",
                "bold");
    }

    /** Room to write, row by row in the order of the dimensions. */
    private void box(Svg svg, Dimension dimension) {
        int index = dimension.place() - 1;
        double x = MARGIN + index % 2 * (BOX_WIDTH + MARGIN);
        double y = BOXES_TOP + Math.floorDiv(index, 2) * (BOX_HEIGHT + BOX_GAP);
        svg.empty(
                "rect",
                "x",
                Svg.number(x),
                "y",
                Svg.number(y),
                "width",
                "3",
                "height",
                "3",
                "fill",
                Theme.LIGHT.colour(dimension));
        double below =
                write(svg, List.of(questionnaire.name(dimension).in(languages)), x + 5, y + 3, 3.8, "start", "bold");
        List<String> aspects = aspects(dimension);
        below = Lines.write(svg, aspects, x, below, ASPECT_SIZE, "start", "normal", Theme.LIGHT.soft());
        for (double line = below + LINE_STEP - ASPECT_SIZE - 1; line <= y + BOX_HEIGHT; line += LINE_STEP) {
            Grid.line(svg, new Grid.Point(x, line), new Grid.Point(x + BOX_WIDTH, line), Theme.LIGHT.faint(), 0.3);
        }
    }

    /** The labels of the aspects, if they leave room to write; a mark's only label is the dimension's own name. */
    private List<String> aspects(Dimension dimension) {
        List<Item> items = questionnaire.items(dimension);
        if (items.size() < 2) {
            return List.of();
        }
        String labels =
                items.stream().map(item -> item.label().in(languages)).collect(Collectors.joining("\u00A0\u00B7 "));
        List<String> lines = TextFit.wrap(labels, ASPECT_SIZE * TextFit.weight("normal"), BOX_WIDTH);
        return lines.size() > MOST_ASPECT_LINES ? List.of() : lines;
    }

    private static String ink() {
        return Theme.LIGHT.ink();
    }

    private static double write(
            Svg svg, List<String> lines, double x, double y, double size, String anchor, String weight) {
        return Lines.write(svg, lines, x, y, size, anchor, weight, ink());
    }

    /** The questionnaire and the paper. */
    @Override
    public String toString() {
        return "BlankWeb[" + questionnaire.id() + ", " + paper.code() + "]";
    }
}
