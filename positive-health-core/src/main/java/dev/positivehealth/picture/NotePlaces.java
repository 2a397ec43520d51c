package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.picture.Grid.Point;
import dev.positivehealth.team.Note;
import dev.positivehealth.team.NotesOnWeb;
import dev.positivehealth.team.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the notes of a team are drawn: around their spots, no two over each other. Spots take turns, so that each keeps its
 * own middle however many notes another has.
 */
final class NotePlaces {
    private static final double ON = 0.74;
    private static final double ACROSS = 0.5;
    private static final double OPPOSITE = 0.34;
    private static final double TURNED = 18;
    private static final double BETWEEN_AXES = 60;
    private static final double HALF_ROOT_3 = 0.8660254037844386;
    // From the middle of a note to the border of the web, besides half of the least distance of two notes.
    private static final double FROM_BORDER = 3;
    private static final int STEPS_OF_ARC = 240;
    private static final double FROM_FOREIGN_AXIS = 40;
    private static final int MOST_RINGS = 60;

    private final Grid grid;
    private final Point beside;
    private final double room;

    /**
     * @param beside where notes beside the web lie, and {@code room} how far they may go from there to either side
     */
    NotePlaces(Grid grid, Point beside, double room) {
        this.grid = grid;
        this.beside = beside;
        this.room = room;
    }

    /** The middle of a spot. */
    Point of(Spot spot) {
        if (spot instanceof Spot.On on) {
            return grid.at(on.dimension(), ON);
        }
        if (spot instanceof Spot.Between between) {
            return of(between);
        }
        return beside;
    }

    /**
     * Halfway between neighbours; for others turned away from the axis between them, or from the centre, so that a note lies
     * on no axis that it is not about.
     */
    private Point of(Spot.Between between) {
        int apart = apart(between);
        if (apart == 1) {
            Point one = grid.at(between.one(), ON);
            Point other = grid.at(between.other(), ON);
            return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
        }
        boolean overTheTop = between.other().place() - between.one().place() != apart;
        Dimension first = overTheTop ? between.other() : between.one();
        double angle = BETWEEN_AXES * (first.place() - 1);
        return apart == 2
                ? at(angle + BETWEEN_AXES + TURNED, ACROSS)
                : at(angle + BETWEEN_AXES + BETWEEN_AXES / 2, OPPOSITE);
    }

    private Point at(double degrees, double share) {
        double angle = degrees * Math.PI / 180;
        return grid.centre()
                .plus(StrictMath.sin(angle) * grid.radius() * share, -StrictMath.cos(angle) * grid.radius() * share);
    }

    /** The arc that ties a note between two dimensions to both: a curve from one end to the other, with a handle. */
    record Arc(Point from, Point handle, Point to) {
        /** A point at a share of the way, from 0 to 1. */
        Point at(double share) {
            double rest = 1 - share;
            return new Point(
                    rest * rest * from.x() + 2 * rest * share * handle.x() + share * share * to.x(),
                    rest * rest * from.y() + 2 * rest * share * handle.y() + share * share * to.y());
        }
    }

    /** From one axis by the middle of the spot to the other. */
    Arc arc(Spot.Between between) {
        Point one = grid.at(between.one(), 1);
        Point other = grid.at(between.other(), 1);
        Point by = of(between);
        // The curve passes its middle at by, so its handle is as far again from the middle of both ends.
        return new Arc(
                one, new Point(2 * by.x() - (one.x() + other.x()) / 2, 2 * by.y() - (one.y() + other.y()) / 2), other);
    }

    /** How many axes apart they are, the shorter way round. */
    static int apart(Spot.Between between) {
        int places = between.other().place() - between.one().place();
        return Math.min(places, Dimension.values().length - places);
    }

    /** The places of all notes, by id; {@code step} is the least distance of two. */
    Map<String, Point> places(NotesOnWeb notes, double step) {
        Map<String, Point> places = new LinkedHashMap<>();
        List<List<Note>> heaps = new ArrayList<>();
        List<Spot> spots = notes.spotsWithNotes();
        for (Spot spot : spots) {
            heaps.add(notes.at(spot));
        }
        boolean more = true;
        for (int turn = 0; more; turn++) {
            more = false;
            for (int i = 0; i < heaps.size(); i++) {
                if (turn < heaps.get(i).size()) {
                    Spot spot = spots.get(i);
                    places.put(heaps.get(i).get(turn).id(), free(spot, places.values(), step));
                    more = true;
                }
            }
        }
        for (List<Note> heap : heaps) {
            inReadingOrder(heap, places);
        }
        return places;
    }

    /** Lets the numbers of a heap run from left to right and from top to bottom. */
    private static void inReadingOrder(List<Note> heap, Map<String, Point> places) {
        List<Point> ordered = new ArrayList<>();
        for (Note note : heap) {
            ordered.add(Objects.requireNonNull(places.get(note.id())));
        }
        ordered.sort(Comparator.comparingDouble((Point place) -> Math.rint(place.y()))
                .thenComparingDouble(Point::x));
        for (int i = 0; i < heap.size(); i++) {
            places.put(heap.get(i).id(), ordered.get(i));
        }
    }

    /** The free place that is nearest to a middle: on the arc of the spot if it has one, else on rings of a honeycomb around it. */
    private Point free(Spot spot, Iterable<Point> taken, double step) {
        Point middle = of(spot);
        if (spot instanceof Spot.Between between) {
            Arc arc = arc(between);
            for (int i = 0; i <= STEPS_OF_ARC; i++) {
                // From the middle to both ends in turn.
                Point place = arc.at(0.5 + (i % 2 == 0 ? -1 : 1) * ((i + 1) / 2) / (double) STEPS_OF_ARC);
                if (isWithin(spot, place, step) && isFree(place, taken, step)) {
                    return place;
                }
            }
        }
        for (int ring = 0; ring < MOST_RINGS; ring++) {
            for (Point place : ring(middle, ring, step)) {
                if (isWithin(spot, place, step) && isFree(place, taken, step)) {
                    return place;
                }
            }
        }
        return middle;
    }

    /** Inside the web, clear of its border; or beside it. */
    private boolean isWithin(Spot spot, Point place, double step) {
        if (spot instanceof Spot.Beside) {
            return Math.abs(place.x() - beside.x()) <= room;
        }
        return fromBorder(place) >= step / 2 + FROM_BORDER
                && (!(spot instanceof Spot.Between between) || isFarFromOthers(between, place));
    }

    /** How far inside the border of the web a place is; below 0 if it is outside. */
    private double fromBorder(Point place) {
        double dx = place.x() - grid.centre().x();
        double dy = place.y() - grid.centre().y();
        double farthest = Math.max(
                Math.abs(dx), Math.max(Math.abs(dx / 2 + dy * HALF_ROOT_3), Math.abs(dx / 2 - dy * HALF_ROOT_3)));
        return grid.radius() * HALF_ROOT_3 - farthest;
    }

    /** Away from the axes of other dimensions, so that a note does not look like one on them. */
    private boolean isFarFromOthers(Spot.Between between, Point place) {
        for (Dimension dimension : Dimension.values()) {
            boolean own = dimension == between.one() || dimension == between.other();
            if (!own && fromAxis(dimension, place) < FROM_FOREIGN_AXIS) {
                return false;
            }
        }
        return true;
    }

    private double fromAxis(Dimension dimension, Point place) {
        Point end = grid.at(dimension, 1);
        double x = (end.x() - grid.centre().x()) / grid.radius();
        double y = (end.y() - grid.centre().y()) / grid.radius();
        double along =
                (place.x() - grid.centre().x()) * x + (place.y() - grid.centre().y()) * y;
        double nearest = Math.max(0, Math.min(grid.radius(), along));
        return distance(place, grid.centre().plus(x * nearest, y * nearest));
    }

    private static double distance(Point one, Point other) {
        double dx = one.x() - other.x();
        double dy = one.y() - other.y();
        return Math.sqrt(dx * dx + dy * dy);
    }

    private static boolean isFree(Point place, Iterable<Point> taken, double step) {
        for (Point other : taken) {
            if (distance(place, other) < step * 0.999) {
                return false;
            }
        }
        return true;
    }

    private static List<Point> ring(Point middle, int ring, double step) {
        if (ring == 0) {
            return List.of(middle);
        }
        List<Point> places = new ArrayList<>();
        double[] x = {1, 0.5, -0.5, -1, -0.5, 0.5};
        double[] y = {0, HALF_ROOT_3, HALF_ROOT_3, 0, -HALF_ROOT_3, -HALF_ROOT_3};
        for (int side = 0; side < x.length; side++) {
            int next = (side + 1) % x.length;
            for (int i = 0; i < ring; i++) {
                places.add(middle.plus(
                        (x[side] * (ring - i) + x[next] * i) * step, (y[side] * (ring - i) + y[next] * i) * step));
            }
        }
        return places;
    }
}
