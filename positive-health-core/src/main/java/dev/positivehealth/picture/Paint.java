package dev.positivehealth.picture;

/** One colour of a theme: its name in classes and custom properties, and the colour itself. */
record Paint(String name, String hex) {
    /** No colour at all. */
    static final Paint NONE = new Paint("", "none");

    /** The classes of a shape in these colours; a host overrides the colours by the custom properties of the same names. */
    static String classes(Paint fill, Paint stroke) {
        String filled = fill.name.isEmpty() ? "" : "ph-fill-" + fill.name;
        String stroked = stroke.name.isEmpty() ? "" : "ph-stroke-" + stroke.name;
        return filled.isEmpty() || stroked.isEmpty() ? filled + stroked : filled + " " + stroked;
    }
}
