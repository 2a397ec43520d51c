package dev.positivehealth.picture;

/** The frame of a picture for a screen: its size, its words for those who cannot see it, its background. */
final class Picture {
    private Picture() {}

    static String of(double width, double height, String title, String words, String language, Theme theme, Svg body) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(height),
                "width",
                Svg.number(width),
                "height",
                Svg.number(height),
                "role",
                "img",
                "aria-label",
                title,
                "lang",
                language,
                "font-family",
                WebDrawing.FONT);
        svg.text("title", title);
        svg.text("desc", words);
        svg.empty("rect", "width", Svg.number(width), "height", Svg.number(height), "fill", theme.ground());
        return svg + body.toString() + "</svg>\n";
    }
}
