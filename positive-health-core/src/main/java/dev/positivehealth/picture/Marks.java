package dev.positivehealth.picture;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.picture.Grid.Point;
import java.util.List;

/** The signs of the pictures. Each is told by its shape; its colour has an outline of ink. */
final class Marks {
    /** The width of the sign for what to talk about, as a share of its height. */
    static final double BUBBLE_WIDTH = 1.25;

    // Further apart, more than a third of the square stands out at one side.
    private static final double HIDDEN = 0.75;

    private static final int DASHES = 5;

    private Marks() {}

    /** A filled circle: what is so now. */
    static void now(Canvas canvas, Point at, double radius, Paint colour) {
        canvas.circle(at, radius, colour, canvas.theme().ink(), radius * 0.27);
    }

    /** An open square: what was so before. */
    static void before(Canvas canvas, Point at, double radius) {
        square(canvas, at, radius, radius, canvas.theme().ground());
    }

    /** The same around what is so now, which would hide it: a frame that leaves both to be seen. */
    static void beforeAround(Canvas canvas, Point at, Point now, double radius) {
        double apart = Math.max(Math.abs(at.x() - now.x()), Math.abs(at.y() - now.y()));
        square(canvas, at, Math.max(radius * 1.45, radius * 1.3 + apart), radius, Paint.NONE);
    }

    /** Whether a circle would hide the square of the same radius so far that it is not seen. */
    static boolean hides(Point now, Point before, double radius) {
        double near = radius * HIDDEN;
        return Math.abs(now.x() - before.x()) < near && Math.abs(now.y() - before.y()) < near;
    }

    private static void square(Canvas canvas, Point at, double half, double radius, Paint fill) {
        canvas.rect(
                at.x() - half,
                at.y() - half,
                2 * half,
                2 * half,
                0,
                fill,
                canvas.theme().soft(),
                radius * 0.27);
    }

    /** An open ring of dashes in the colour of a dimension, with lines of ink around them: there is no score. */
    static void absent(Canvas canvas, Point at, double radius, Dimension dimension) {
        double middle = radius * 0.82;
        double edge = radius * 0.11;
        double period = 2 * Math.PI * middle / DASHES;
        double dash = period * 0.52;
        Theme theme = canvas.theme();
        canvas.circle(
                at,
                middle,
                Paint.NONE,
                theme.ink(),
                radius * 0.36 + 2 * edge,
                "stroke-dasharray",
                dashes(dash + 2 * edge, period),
                "stroke-dashoffset",
                Svg.number(edge));
        canvas.circle(
                at,
                middle,
                Paint.NONE,
                theme.colour(dimension),
                radius * 0.36,
                "stroke-dasharray",
                dashes(dash, period));
    }

    private static String dashes(double dash, double period) {
        return Svg.number(dash) + " " + Svg.number(period - dash);
    }

    /** The colour of a dimension beside its name. */
    static void chip(Canvas canvas, Point at, double radius, Dimension dimension) {
        canvas.circle(
                at, radius, canvas.theme().colour(dimension), canvas.theme().ink(), radius * 0.2);
    }

    /** The place of a dimension in its colour, where there is no room for its name. */
    static void numbered(Canvas canvas, Point at, double radius, double size, Dimension dimension) {
        Theme theme = canvas.theme();
        canvas.circle(at, radius, theme.colour(dimension), theme.ink(), 1);
        canvas.circle(at, radius * 0.7, theme.ground(), Paint.NONE, 0);
        canvas.write(
                List.of(Integer.toString(dimension.place())),
                at.x(),
                at.y() + size * 0.36,
                size,
                "middle",
                Canvas.BOLD,
                theme.ink());
    }

    /** An open diamond: left out on purpose. */
    static void skipped(Canvas canvas, Point at, double radius) {
        canvas.polygon(
                List.of(at.plus(0, -radius), at.plus(radius, 0), at.plus(0, radius), at.plus(-radius, 0)),
                canvas.theme().ground(),
                canvas.theme().ink(),
                radius * 0.25);
    }

    /** A short line: not answered. */
    static void notAnswered(Canvas canvas, Point at, double radius) {
        canvas.line(
                at.plus(-radius * 0.7, 0),
                at.plus(radius * 0.7, 0),
                canvas.theme().soft(),
                radius * 0.4);
    }

    /** A speech bubble: wants to talk about it. {@code at} is its middle. */
    static void bubble(Canvas canvas, Point at, double height) {
        emptyBubble(canvas, at, height);
        double half = height * BUBBLE_WIDTH / 2;
        for (int dot = -1; dot <= 1; dot++) {
            canvas.circle(
                    at.plus(dot * half * 0.5, -height * 0.13),
                    height * 0.075,
                    canvas.theme().ink(),
                    Paint.NONE,
                    0);
        }
    }

    /** A speech bubble for a pen to cross. */
    static void emptyBubble(Canvas canvas, Point at, double height) {
        Theme theme = canvas.theme();
        double half = height * BUBBLE_WIDTH / 2;
        double top = at.y() - height / 2;
        double bottom = at.y() + height * 0.24;
        double corner = height * 0.2;
        String data = "M" + pair(at.x() - half + corner, top)
                + "H" + Svg.number(at.x() + half - corner)
                + "Q" + pair(at.x() + half, top) + " " + pair(at.x() + half, top + corner)
                + "V" + Svg.number(bottom - corner)
                + "Q" + pair(at.x() + half, bottom) + " " + pair(at.x() + half - corner, bottom)
                + "H" + Svg.number(at.x())
                + "L" + pair(at.x() - half * 0.5, at.y() + height / 2)
                + "V" + Svg.number(bottom)
                + "H" + Svg.number(at.x() - half + corner)
                + "Q" + pair(at.x() - half, bottom) + " " + pair(at.x() - half, bottom - corner)
                + "V" + Svg.number(top + corner)
                + "Q" + pair(at.x() - half, top) + " " + pair(at.x() - half + corner, top)
                + "Z";
        canvas.path(data, theme.ground(), theme.ink(), height * 0.1);
    }

    private static String pair(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
