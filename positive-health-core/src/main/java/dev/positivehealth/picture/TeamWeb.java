package dev.positivehealth.picture;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.team.Note;
import dev.positivehealth.team.NotesOnWeb;
import dev.positivehealth.team.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A team's web with its notes: each note is a number on the web, and its words are listed below.
 *
 * <p>Example: {@code TeamWeb.of(placed.web()).in(Languages.DUTCH).svg()}. The rings have no numbers, as no answers are
 * drawn. The words are in the order of the dimensions, not of how many there are.
 */
public final class TeamWeb implements NoBean {
    private static final double WIDTH = 800;
    private static final double MARGIN = 40;
    private static final double CENTRE_X = WIDTH / 2;
    private static final double CENTRE_Y = 330;
    private static final double RADIUS = 210;
    private static final double NAME_SIZE = 17;
    private static final double WORDS_SIZE = 16;
    private static final double SMALL_SIZE = 13;
    private static final double INDENT = 34;
    private static final double STEP = 27;
    // Shares of the radius: where notes lie, and how wide a heap of them may be there.
    private static final double ON = 0.8;
    private static final double OPPOSITE = 0.12;
    private static final double HEAP_ON = 84;
    private static final double HEAP_NEIGHBOURS = 78;
    private static final double HEAP_APART = 54;
    private static final double HEAP_OPPOSITE = 25;

    private final NotesOnWeb notes;
    private final Theme theme;
    private final Languages languages;
    private final Grid grid;

    private TeamWeb(NotesOnWeb notes, Theme theme, Languages languages) {
        this.notes = notes;
        this.theme = theme;
        this.languages = languages;
        this.grid = new Grid(
                CENTRE_X,
                CENTRE_Y,
                RADIUS,
                Questionnaires.builtIn().all().get(0).scale());
    }

    /** {@return the picture of a session's notes, in English on a light background} */
    public static TeamWeb of(NotesOnWeb notes) {
        return new TeamWeb(Objects.requireNonNull(notes, "notes"), Theme.LIGHT, Languages.ENGLISH);
    }

    /** {@return this picture in other colours} */
    public TeamWeb in(Theme colours) {
        return new TeamWeb(notes, Objects.requireNonNull(colours, "colours"), languages);
    }

    /** {@return this picture in the best language for the reader} */
    public TeamWeb in(Languages languages) {
        return new TeamWeb(notes, theme, Objects.requireNonNull(languages, "languages"));
    }

    /** {@return one SVG file, the same for the same input to the byte} */
    public String svg() {
        Svg body = new Svg();
        write(body, List.of(title()), MARGIN, 46, 26, "start", "bold", theme.ink());
        grid.drawWithoutNumbers(body, theme, 1);
        for (Dimension dimension : Dimension.values()) {
            label(body, dimension);
        }
        notes.spotsWithNotes().forEach(spot -> tie(body, spot));
        notes.spotsWithNotes().forEach(spot -> heap(body, spot));
        double height = legend(body, CENTRE_Y + RADIUS + 90);
        return Picture.of(WIDTH, height, title(), text(), PictureTexts.language(languages), theme, body);
    }

    /** {@return the picture in words: which notes lie where, in the order of the dimensions, and where none lie} */
    public String text() {
        List<String> sentences = new ArrayList<>();
        for (Spot spot : notes.spotsWithNotes()) {
            sentences.add(name(spot) + ": "
                    + notes.at(spot).stream().map(Note::words).collect(Collectors.joining("; ")) + ".");
        }
        without().ifPresent(sentences::add);
        sentences.add(PictureTexts.in(languages, "team.notice"));
        return String.join(" ", sentences);
    }

    private String title() {
        return PictureTexts.in(languages, "team.title");
    }

    private Optional<String> without() {
        return notes.withoutNotes().isEmpty()
                ? Optional.empty()
                : Optional.of(PictureTexts.in(
                        languages,
                        "team.without",
                        "dimensions",
                        notes.withoutNotes().stream().map(this::name).collect(Collectors.joining(", "))));
    }

    private String name(Dimension dimension) {
        return dimension.label().in(languages);
    }

    private String name(Spot spot) {
        if (spot instanceof Spot.On on) {
            return name(on.dimension());
        }
        if (spot instanceof Spot.Between between) {
            return PictureTexts.in(
                    languages, "team.between", "one", name(between.one()), "other", name(between.other()));
        }
        return PictureTexts.in(languages, "team.beside");
    }

    private void label(Svg svg, Dimension dimension) {
        Grid.Point end = grid.at(dimension, 1);
        boolean top = dimension == Dimension.BODILY_FUNCTIONS;
        boolean centred = top || dimension == Dimension.QUALITY_OF_LIFE;
        double side = Math.signum(end.x() - CENTRE_X) * 22;
        double widest = centred ? WIDTH - 2 * MARGIN : WIDTH / 2 - Math.abs(end.x() + side - CENTRE_X) - 12;
        List<String> name = TextFit.wrap(name(dimension), NAME_SIZE, widest);
        double y = top ? end.y() - 16 : centred ? end.y() + 30 : end.y() - (name.size() - 1) * NAME_SIZE / 2 + 6;
        String anchor = centred ? "middle" : side > 0 ? "start" : "end";
        write(svg, name, centred ? end.x() : end.x() + side, y, NAME_SIZE, anchor, "bold", theme.ink());
    }

    /** Connects notes between two dimensions to both, as they may lie on the axis of a third. */
    private void tie(Svg svg, Spot spot) {
        if (spot instanceof Spot.Between between) {
            Grid.Point one = grid.at(between.one(), ON);
            Grid.Point other = grid.at(between.other(), ON);
            Grid.line(svg, one, other, theme.soft(), 1.5, "stroke-dasharray", "2 6");
        }
    }

    /** Draws the notes of a spot next to each other; the more there are, the closer they lie. */
    private void heap(Svg svg, Spot spot) {
        List<Note> here = notes.at(spot);
        int across = (int) Math.ceil(Math.sqrt(here.size()));
        double step = Math.min(STEP, widest(spot) / across);
        Grid.Point centre = centre(spot);
        int down = (here.size() + across - 1) / across;
        for (int i = 0; i < here.size(); i++) {
            int row = Math.floorDiv(i, across);
            int inRow = Math.min(across, here.size() - row * across);
            note(
                    svg,
                    here.get(i),
                    centre.x() + (i % across - (inRow - 1) / 2.0) * step,
                    centre.y() + (row - (down - 1) / 2.0) * step,
                    step);
        }
    }

    private void note(Svg svg, Note note, double x, double y, double step) {
        svg.empty(
                "circle",
                "cx",
                Svg.number(x),
                "cy",
                Svg.number(y),
                "r",
                Svg.number(step * 0.47),
                "fill",
                theme.ground(),
                "stroke",
                theme.ink(),
                "stroke-width",
                "1.5");
        double size = step * 0.48;
        write(svg, List.of(number(note)), x, y + size * 0.36, size, "middle", "bold", theme.ink());
    }

    private String number(Note note) {
        return Integer.toString(notes.notes().indexOf(note) + 1);
    }

    private Grid.Point centre(Spot spot) {
        if (spot instanceof Spot.On on) {
            return grid.at(on.dimension(), ON);
        }
        if (spot instanceof Spot.Between between) {
            if (apart(between) == 3) {
                return grid.at(between.one(), OPPOSITE);
            }
            Grid.Point one = grid.at(between.one(), ON);
            Grid.Point other = grid.at(between.other(), ON);
            return new Grid.Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
        }
        return new Grid.Point(WIDTH - MARGIN - HEAP_ON, CENTRE_Y + RADIUS);
    }

    private static double widest(Spot spot) {
        if (spot instanceof Spot.Between between) {
            return apart(between) == 1 ? HEAP_NEIGHBOURS : apart(between) == 2 ? HEAP_APART : HEAP_OPPOSITE;
        }
        return HEAP_ON;
    }

    /** How many axes apart they are, the shorter way round. */
    private static int apart(Spot.Between between) {
        int places = between.other().place() - between.one().place();
        return Math.min(places, Dimension.values().length - places);
    }

    private double legend(Svg svg, double top) {
        double y = top;
        for (Spot spot : notes.spotsWithNotes()) {
            String name = name(spot);
            String heading = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            y = paragraph(svg, heading, MARGIN, y + 8, NAME_SIZE, "bold", theme.ink());
            for (Note note : notes.at(spot)) {
                write(svg, List.of(number(note)), MARGIN, y, WORDS_SIZE, "start", "normal", theme.soft());
                y = paragraph(svg, note.words(), MARGIN + INDENT, y, WORDS_SIZE, "normal", theme.ink());
            }
        }
        if (without().isPresent()) {
            y = paragraph(svg, without().get(), MARGIN, y + 12, WORDS_SIZE, "normal", theme.ink());
        }
        String notice = PictureTexts.in(languages, "team.notice");
        return paragraph(svg, notice, MARGIN, y + 12, SMALL_SIZE, "normal", theme.soft()) + 6;
    }

    private static double paragraph(
            Svg svg, String text, double x, double y, double size, String weight, String colour) {
        List<String> lines = TextFit.wrap(text, size * TextFit.weight(weight), WIDTH - MARGIN - x);
        return write(svg, lines, x, y, size, "start", weight, colour);
    }

    private static double write(
            Svg svg, List<String> lines, double x, double y, double size, String anchor, String weight, String colour) {
        return Lines.write(svg, lines, x, y, size, anchor, weight, colour);
    }

    /** How many notes there are, without words. */
    @Override
    public String toString() {
        return "TeamWeb[" + notes + "]";
    }
}
