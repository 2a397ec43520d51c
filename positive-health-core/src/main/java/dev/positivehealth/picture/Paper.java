package dev.positivehealth.picture;

/** Paper for printing an empty web, upright: sizes of ISO 216, and Letter of ANSI Y14.1. */
public enum Paper {
    /** 210 by 297 millimetres: for one person. */
    A4("A4", 210, 297),
    /** 297 by 420 millimetres: for a talk. */
    A3("A3", 297, 420),
    /** 841 by 1189 millimetres: for a team around a table. */
    A0("A0", 841, 1189),
    /** 8.5 by 11 inches, which is 215.9 by 279.4 millimetres: for one person, where there is no A4. */
    LETTER("Letter", 215.9, 279.4);

    private final String code;
    private final double width;
    private final double height;

    Paper(String code, double width, double height) {
        this.code = code;
        this.width = width;
        this.height = height;
    }

    /** {@return the name of the size: {@code A4}, {@code A3}, {@code A0} or {@code Letter}} */
    public String code() {
        return code;
    }

    /** {@return the width in whole millimetres, at most that of the paper} */
    public int width() {
        return (int) width;
    }

    /** {@return the height in whole millimetres, at most that of the paper} */
    public int height() {
        return (int) height;
    }

    double exactWidth() {
        return width;
    }

    double exactHeight() {
        return height;
    }

    /** The layout that this paper shows: Letter has its own, all sizes of ISO 216 that of A4. */
    Paper layout() {
        return this == LETTER ? LETTER : A4;
    }
}
