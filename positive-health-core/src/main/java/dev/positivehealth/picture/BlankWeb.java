package dev.positivehealth.picture;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.picture.Grid.Point;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An empty web to print and fill in by hand, with the aspects of each dimension and room to write.
 *
 * <p>Example: {@code BlankWeb.of(questionnaire).on(Paper.A3).in(Languages.DUTCH).svg()}.
 */
public final class BlankWeb implements NoBean {
    // In millimetres on A4 or Letter; larger paper shows the same as A4, enlarged.
    private static final double MARGIN = 10;
    private static final double EDGE = 6;
    private static final double TITLE_SIZE = 7;
    private static final double NAME_SIZE = 3.9;
    private static final double NOTICE_SIZE = 2.9;
    // How wide a pixel of the screen is on A4 where the page is 560 of them wide, about.
    private static final double PIXEL = 0.37;
    private static final double HALO = 0.7;
    private static final double TICK = 2.4;
    private static final double TICK_WIDTH = 0.3;
    // What to do, in the corners beside the web; 3.5 are nearly 10 points.
    private static final double HOW_SIZE = 3.5;
    private static final double HOW_WIDTH = 58;
    private static final double HOW_TOP = 24;
    private static final double HOW_BUBBLE = 5;
    private static final double HOW_GAP = 1.6;
    private static final double BETWEEN = 2.5;
    // Where the first name stands between title and date, if it is short enough.
    private static final double TOP_BESIDE_TITLE = 12;
    private static final double ROOM_BESIDE_TITLE = 60;
    private static final double LARGEST_RADIUS = 86;
    private static final double LEAST_RADIUS = 50;
    // A name is broken inside a word rather than that the web becomes smaller than this.
    private static final double LEAST_FOR_WORDS = 74;
    // A second line to write on is given where the web keeps this share of the width as its radius: 60 percent across.
    private static final double LEAST_WITH_MORE_LINES = 0.348;

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
        double width = paper.layout().exactWidth();
        double height = paper.layout().exactHeight();
        Canvas canvas = new Canvas(Theme.LIGHT, "ph");
        heading(canvas, title, width);
        List<String> notice =
                TextFit.balance(PictureTexts.in(languages, "notice"), NOTICE_SIZE, Canvas.NORMAL, width - 2 * MARGIN);
        double last = height - 7 - (notice.size() - 1) * NOTICE_SIZE * Canvas.SPACING;
        canvas.write(notice, MARGIN, last, NOTICE_SIZE, "start", Canvas.NORMAL, Theme.LIGHT.soft());
        BlankBoxes boxes = boxes(width, 1);
        double bottom = last - NOTICE_SIZE - 3;
        AxisLabels labels = fitting(width, bottom - boxes.height() - BETWEEN);
        BlankBoxes roomy = boxes(width, 2);
        AxisLabels beside = fitting(width, bottom - roomy.height() - BETWEEN);
        if (beside.radius() >= LEAST_WITH_MORE_LINES * width) {
            boxes = roomy;
            labels = beside;
        }
        double boxesTop = bottom - boxes.height();
        web(canvas, labels, width, boxesTop - BETWEEN);
        boxes.draw(canvas, boxesTop);
        return new Picture(title, words(), languages.tags().get(0))
                .of(
                        width,
                        height,
                        Svg.number(paper.exactWidth()) + "mm",
                        Svg.number(paper.exactHeight()) + "mm",
                        "blank",
                        canvas);
    }

    private BlankBoxes boxes(double width, int lines) {
        return new BlankBoxes(questionnaire, languages, MARGIN, width - 2 * MARGIN, lines);
    }

    /** The title, the day, and in the corners that the web leaves what to do: with each line, and with each bubble. */
    private void heading(Canvas canvas, String title, double width) {
        canvas.open("heading", "ph-heading");
        canvas.write(List.of(title), MARGIN, 17, TITLE_SIZE, "start", Canvas.BOLD, ink());
        String day = PictureTexts.in(languages, "blank.day");
        canvas.write(List.of(day), width - MARGIN - 42, 17, 4, "end", Canvas.NORMAL, ink());
        canvas.line(new Point(width - MARGIN - 40, 17), new Point(width - MARGIN, 17), ink(), 0.3);
        canvas.close();
        canvas.open("how", "ph-how");
        canvas.write(how(), MARGIN, HOW_TOP, HOW_SIZE, "start", Canvas.NORMAL, ink());
        double left = width - MARGIN - HOW_WIDTH;
        Marks.emptyBubble(
                canvas, new Point(left + HOW_BUBBLE / 2, HOW_TOP - HOW_SIZE * 0.36), HOW_BUBBLE / Marks.BUBBLE_WIDTH);
        canvas.write(talkAbout(), left + HOW_BUBBLE + HOW_GAP, HOW_TOP, HOW_SIZE, "start", Canvas.NORMAL, ink());
        canvas.close();
    }

    private List<String> how() {
        List<String> lines = new ArrayList<>();
        howInWords().forEach(words -> lines.addAll(TextFit.wrap(words, HOW_SIZE, Canvas.NORMAL, HOW_WIDTH)));
        return lines;
    }

    private List<String> talkAbout() {
        return TextFit.wrap(
                PictureTexts.in(languages, "blank.talk-about"),
                HOW_SIZE,
                Canvas.NORMAL,
                HOW_WIDTH - HOW_BUBBLE - HOW_GAP);
    }

    /** What to do with each line, and what both ends of it mean. */
    private List<String> howInWords() {
        AnswerScale scale = questionnaire.scale();
        return List.of(
                PictureTexts.in(languages, "blank.how"),
                end(scale.lowest(), scale.lowestMeaning()),
                end(scale.highest(), scale.highestMeaning()));
    }

    private String end(int answer, LocalizedText meaning) {
        return answer + ": " + Look.oneLine(meaning.in(languages));
    }

    /** The names of the largest web whose names and all else have room down to {@code bottom}. */
    private AxisLabels fitting(double width, double bottom) {
        double radius = LARGEST_RADIUS;
        AxisLabels labels = labels(width, radius);
        while ((radius > LEAST_RADIUS && top(labels) + labels.above() + labels.below() > bottom)
                || (radius > LEAST_FOR_WORDS && !labels.areWordsWhole())) {
            radius--;
            labels = labels(width, radius);
        }
        return labels;
    }

    private void web(Canvas canvas, AxisLabels labels, double width, double bottom) {
        double spare = Math.max(0, bottom - top(labels) - labels.above() - labels.below());
        Grid grid = new Grid(
                new Point(width / 2, top(labels) + spare / 2 + labels.above()), labels.radius(), questionnaire.scale());
        grid.drawOnPaper(canvas, PIXEL);
        grid.ticks(canvas, TICK, TICK_WIDTH);
        grid.numbers(canvas, NAME_SIZE * 0.9, HALO);
        for (Dimension dimension : Dimension.values()) {
            canvas.open("label-" + dimension.code(), "ph-label ph-" + dimension.code());
            labels.write(canvas, grid, dimension);
            canvas.close();
        }
    }

    /** Where names begin: beside title and date if the first is short and the others stay below what to do, else under that. */
    private double top(AxisLabels labels) {
        double under =
                HOW_TOP + Math.max(how().size(), talkAbout().size()) * HOW_SIZE * Canvas.SPACING - HOW_SIZE * 0.6;
        boolean beside = TextFit.width(name(Dimension.BODILY_FUNCTIONS), NAME_SIZE) < ROOM_BESIDE_TITLE
                && TOP_BESIDE_TITLE + labels.above() - labels.aboveAtSides() > under;
        return beside ? TOP_BESIDE_TITLE : under;
    }

    private String name(Dimension dimension) {
        return Look.oneLine(questionnaire.name(dimension).in(languages));
    }

    private AxisLabels labels(double width, double radius) {
        return new AxisLabels(this::name, width, EDGE, radius, NAME_SIZE, 0);
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
                + ".\n"
                + howInWords().get(0)
                + " "
                + WebWords.scale(questionnaire.scale(), languages)
                + "\n"
                + PictureTexts.in(languages, "blank.talk-about");
    }

    private static Paint ink() {
        return Theme.LIGHT.ink();
    }

    /** The questionnaire and the paper. */
    @Override
    public String toString() {
        return "BlankWeb[" + questionnaire.id() + ", " + paper.code() + "]";
    }
}
