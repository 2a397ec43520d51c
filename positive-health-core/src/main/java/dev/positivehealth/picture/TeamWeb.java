package dev.positivehealth.picture;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.picture.Grid.Point;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.team.Note;
import dev.positivehealth.team.NotesOnWeb;
import dev.positivehealth.team.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A team's web with its notes: each note is a number on the web, and its words are listed below. Numbers are those of the list,
 * which is in the order of the dimensions, not of how many notes there are.
 *
 * <p>Example: {@code TeamWeb.of(placed.web()).in(Languages.DUTCH).svg()}. The rings have no numbers, as no answers are
 * drawn. Up to forty notes never lie over each other; arcs tie notes between two dimensions to both.
 */
public final class TeamWeb implements NoBean {
    private static final double WIDTH = WebDrawing.WIDTH;
    private static final double MARGIN = WebDrawing.MARGIN;
    private static final double RADIUS = WebDrawing.RADIUS;
    private static final double WORDS_SIZE = 16;
    private static final double INDENT = 34;
    private static final double NOTE = 13;
    private static final double STEP = 2 * NOTE + 3;
    private static final double RING = 12.2;
    private static final double CASING = 3.6;
    private static final double COLOUR = 2.4;
    private static final double NUMBER_SIZE = 15;
    private static final double CAPTION_SIZE = 15;
    private static final double GAP = 32;
    // From the centre to the middle of what the web leaves free at its side.
    private static final double BESIDE = 324;

    private final NotesOnWeb notes;
    private final Look look;

    private TeamWeb(NotesOnWeb notes, Look look) {
        this.notes = notes;
        this.look = look;
    }

    /** {@return the picture of a session's notes, in English on a light background} */
    public static TeamWeb of(NotesOnWeb notes) {
        return new TeamWeb(Objects.requireNonNull(notes, "notes"), Look.standard());
    }

    /** {@return this picture in other colours and fonts} */
    public TeamWeb in(Theme colours) {
        return new TeamWeb(notes, look.in(Objects.requireNonNull(colours, "colours")));
    }

    /** {@return this picture in the best language for the reader} */
    public TeamWeb in(Languages languages) {
        return new TeamWeb(notes, look.in(Objects.requireNonNull(languages, "languages")));
    }

    /**
     * {@return this picture with a title of your own, instead of "Our team's web"}
     *
     * @throws IllegalArgumentException if the title is blank or longer than 80 characters
     */
    public TeamWeb title(String title) {
        return new TeamWeb(notes, look.titled(Objects.requireNonNull(title, "title")));
    }

    /**
     * {@return this picture with ids that begin otherwise than with {@code ph}, for pages with several pictures}
     *
     * @throws IllegalArgumentException unless it is a small letter and up to 39 small letters, digits and hyphens
     */
    public TeamWeb withIds(String prefix) {
        return new TeamWeb(notes, look.withIds(Objects.requireNonNull(prefix, "prefix")));
    }

    /** {@return one SVG file, the same for the same input to the byte} */
    public String svg() {
        Canvas canvas = new Canvas(look.theme(), look.ids());
        canvas.open("heading", "ph-heading");
        double top =
                canvas.paragraph(title(), MARGIN, 42, WebDrawing.TITLE_SIZE, WIDTH - 2 * MARGIN, Canvas.BOLD, ink());
        canvas.close();
        AxisLabels labels = new AxisLabels(this::name, WIDTH, WebDrawing.EDGE, RADIUS, WebDrawing.NAME_SIZE, 0);
        Grid grid = new Grid(
                new Point(WIDTH / 2, top + labels.above()),
                RADIUS,
                Questionnaires.builtIn().all().get(0).scale());
        grid.drawEnds(canvas);
        for (Dimension dimension : Dimension.values()) {
            canvas.open("label-" + dimension.code(), "ph-label ph-" + dimension.code());
            labels.write(canvas, grid, dimension);
            canvas.close();
        }
        NotePlaces spots = new NotePlaces(grid, grid.centre().plus(BESIDE, 0), 2 * STEP);
        notes.spotsWithNotes().forEach(spot -> tie(canvas, spots, spot));
        Map<String, Point> places = spots.places(notes, STEP);
        List<Note> listed = listed();
        double lowest = grid.centre().y() + labels.below();
        for (int i = 0; i < listed.size(); i++) {
            Point at = Objects.requireNonNull(places.get(listed.get(i).id()));
            note(canvas, grid, at, i + 1, spotOf(listed.get(i)));
            lowest = Math.max(lowest, at.y() + NOTE);
        }
        captionBeside(canvas, places, grid.centre().x() + BESIDE);
        double height = legend(canvas, listed, lowest + GAP);
        return new Picture(title(), text(), PictureTexts.language(look.languages())).of(WIDTH, height, "team", canvas);
    }

    /** {@return the picture in words: which notes lie where, in the order of the dimensions, and where none lie} */
    public String text() {
        List<String> sentences = new ArrayList<>();
        int number = 1;
        for (Spot spot : notes.spotsWithNotes()) {
            List<String> here = new ArrayList<>();
            for (Note note : notes.at(spot)) {
                here.add(number++ + ". " + note.words());
            }
            sentences.add(name(spot) + ": " + String.join("; ", here) + ".");
        }
        without().ifPresent(sentences::add);
        sentences.add(PictureTexts.in(look.languages(), "team.notice"));
        return String.join("\n", sentences);
    }

    /** The notes in the order of the list. */
    private List<Note> listed() {
        List<Note> listed = new ArrayList<>();
        notes.spotsWithNotes().forEach(spot -> listed.addAll(notes.at(spot)));
        return listed;
    }

    private Spot spotOf(Note note) {
        return notes.spotsWithNotes().stream()
                .filter(spot -> notes.at(spot).contains(note))
                .findFirst()
                .orElseThrow();
    }

    private String title() {
        return look.title("team.title");
    }

    private Paint ink() {
        return look.theme().ink();
    }

    private Optional<String> without() {
        if (notes.spotsWithNotes().isEmpty()) {
            return Optional.of(PictureTexts.in(look.languages(), "team.none"));
        }
        return notes.withoutNotes().isEmpty()
                ? Optional.empty()
                : Optional.of(PictureTexts.in(
                        look.languages(),
                        "team.without",
                        "dimensions",
                        notes.withoutNotes().stream().map(this::name).collect(Collectors.joining(", "))));
    }

    private String name(Dimension dimension) {
        return dimension.label().in(look.languages());
    }

    private String name(Spot spot) {
        if (spot instanceof Spot.On on) {
            return name(on.dimension());
        }
        if (spot instanceof Spot.Between between) {
            return PictureTexts.in(
                    look.languages(), "team.between", "one", name(between.one()), "other", name(between.other()));
        }
        return PictureTexts.in(look.languages(), "team.beside");
    }

    /** An arc from one axis by the note to the other. */
    private static void tie(Canvas canvas, NotePlaces spots, Spot spot) {
        if (spot instanceof Spot.Between between) {
            NotePlaces.Arc arc = spots.arc(between);
            canvas.path(
                    "M" + pair(arc.from()) + "Q" + pair(arc.handle()) + " " + pair(arc.to()),
                    Paint.NONE,
                    canvas.theme().soft(),
                    1.75,
                    "stroke-dasharray",
                    "1 6",
                    "stroke-linecap",
                    "round");
        }
    }

    private static String pair(Point point) {
        return Svg.number(point.x()) + " " + Svg.number(point.y());
    }

    /** A number in a ring of the colour of its dimension, half and half of two, or of ink beside the web. */
    private static void note(Canvas canvas, Grid grid, Point at, int number, Spot spot) {
        Theme theme = canvas.theme();
        canvas.open("note-" + number, "ph-note");
        canvas.circle(at, NOTE, theme.ground(), spot instanceof Spot.Beside ? theme.ink() : Paint.NONE, 1.75);
        if (spot instanceof Spot.On on) {
            canvas.circle(at, RING, Paint.NONE, theme.ink(), CASING);
            canvas.circle(at, RING, Paint.NONE, theme.colour(on.dimension()), COLOUR);
        }
        if (spot instanceof Spot.Between between) {
            Point one = grid.at(between.one(), 1);
            Point other = grid.at(between.other(), 1);
            double far = Math.sqrt(squared(other.x() - one.x()) + squared(other.y() - one.y()));
            Point towards = new Point((other.x() - one.x()) / far * RING, (other.y() - one.y()) / far * RING);
            half(canvas, at, new Point(-towards.x(), -towards.y()), between.one());
            half(canvas, at, towards, between.other());
        }
        canvas.write(
                List.of(Integer.toString(number)),
                at.x(),
                at.y() + NUMBER_SIZE * 0.36,
                NUMBER_SIZE,
                "middle",
                Canvas.BOLD,
                theme.ink());
        canvas.close();
    }

    private static double squared(double value) {
        return value * value;
    }

    /** The half of a ring that faces a dimension; {@code towards} is as long as the ring's radius. */
    private static void half(Canvas canvas, Point at, Point towards, Dimension dimension) {
        String data = "M" + pair(at.plus(towards.y(), -towards.x())) + "A" + pair(new Point(RING, RING)) + " 0 0 1 "
                + pair(at.plus(-towards.y(), towards.x()));
        canvas.path(data, Paint.NONE, canvas.theme().ink(), CASING);
        canvas.path(data, Paint.NONE, canvas.theme().colour(dimension), COLOUR);
    }

    /** Says over the highest note beside the web what these notes are. */
    private void captionBeside(Canvas canvas, Map<String, Point> places, double middle) {
        List<Note> beside = notes.at(new Spot.Beside());
        if (beside.isEmpty()) {
            return;
        }
        double highest = Double.MAX_VALUE;
        for (Note note : beside) {
            highest = Math.min(
                    highest, Objects.requireNonNull(places.get(note.id())).y());
        }
        canvas.open("beside", "ph-beside");
        canvas.write(
                List.of(PictureTexts.in(look.languages(), "team.beside")),
                middle,
                highest - NOTE - 7,
                CAPTION_SIZE,
                "middle",
                Canvas.NORMAL,
                ink());
        canvas.close();
    }

    private double legend(Canvas canvas, List<Note> listed, double top) {
        canvas.open("notes", "ph-notes");
        double y = top;
        for (Spot spot : notes.spotsWithNotes()) {
            String name = name(spot);
            String heading = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            y = paragraph(canvas, heading, MARGIN, y + 8, WebDrawing.NAME_SIZE - 1, Canvas.BOLD, ink());
            for (Note note : notes.at(spot)) {
                String number = Integer.toString(listed.indexOf(note) + 1);
                canvas.write(List.of(number), MARGIN + 20, y, WORDS_SIZE, "end", Canvas.NORMAL, ink());
                y = paragraph(canvas, note.words(), MARGIN + INDENT, y, WORDS_SIZE, Canvas.NORMAL, ink());
            }
        }
        if (without().isPresent()) {
            y = paragraph(canvas, without().get(), MARGIN, y + 12, WORDS_SIZE, Canvas.NORMAL, ink());
        }
        canvas.close();
        String notice = PictureTexts.in(look.languages(), "team.notice");
        return paragraph(
                        canvas,
                        notice,
                        MARGIN,
                        y + 12,
                        WebDrawing.SMALL_SIZE,
                        Canvas.NORMAL,
                        look.theme().soft())
                + 4;
    }

    private static double paragraph(
            Canvas canvas, String text, double x, double y, double size, String weight, Paint colour) {
        return canvas.paragraph(text, x, y, size, WIDTH - MARGIN - x, weight, colour);
    }

    /** How many notes there are, without words. */
    @Override
    public String toString() {
        return "TeamWeb[" + notes + "]";
    }
}
