package dev.positivehealth.picture;

/**
 * The frame of a picture: its size, its words for those who cannot see it, its background, and the style by which a host may
 * override colours and fonts.
 */
final class Picture {
    private static final int ROOM_FOR_FRAME = 6000;

    private final String title;
    private final String words;
    private final String language;

    /** @param language the tag of the language that the picture is in */
    Picture(String title, String words, String language) {
        this.title = title;
        this.words = words;
        this.language = language;
    }

    /** {@return the picture for a screen, in pixels} */
    String of(double width, double height, String form, Canvas body) {
        return of(width, height, Svg.number(width), Svg.number(height), form, body);
    }

    /**
     * {@return the picture}
     *
     * @param shownWidth the width with its unit, {@code shownHeight} likewise
     * @param form which picture it is, as a class
     */
    String of(double width, double height, String shownWidth, String shownHeight, String form, Canvas body) {
        Theme theme = body.theme();
        Svg svg = new Svg(body.svg().length() + words.length() + ROOM_FOR_FRAME);
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(height),
                "width",
                shownWidth,
                "height",
                shownHeight,
                "role",
                "img",
                "aria-label",
                title,
                "lang",
                language,
                "class",
                "ph-picture ph-" + form + " " + theme.className(),
                "font-family",
                theme.fontFamily());
        svg.text("title", title);
        svg.text("desc", words);
        svg.text("style", style(theme));
        svg.empty(
                "rect",
                "width",
                Svg.number(width),
                "height",
                Svg.number(height),
                "fill",
                theme.ground().hex(),
                "class",
                Paint.classes(theme.ground(), Paint.NONE));
        return svg.add(body.svg()).close().toString();
    }

    /**
     * Custom properties over the attributes, for this theme alone: a page may hold pictures in several. Who does not know
     * custom properties skips the block and draws by the attributes.
     */
    private static String style(Theme theme) {
        String within = "." + theme.className();
        StringBuilder css = new StringBuilder("\n@supports (--ph:0){\n");
        css.append(within)
                .append("{font-family:var(--ph-fonts,")
                .append(theme.fontFamily())
                .append(");font-variant-numeric:tabular-nums}\n");
        for (Paint paint : theme.paints()) {
            String value = ":var(--ph-" + paint.name() + "," + paint.hex() + ")}";
            css.append(within)
                    .append(" .ph-fill-")
                    .append(paint.name())
                    .append("{fill")
                    .append(value);
            css.append(within)
                    .append(" .ph-stroke-")
                    .append(paint.name())
                    .append("{stroke")
                    .append(value)
                    .append('\n');
        }
        return css.append("}\n").toString();
    }
}
