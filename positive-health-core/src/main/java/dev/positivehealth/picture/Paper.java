package dev.positivehealth.picture;

/** Paper for printing an empty web, upright; sizes are those of ISO 216. */
public enum Paper {
    /** 210 by 297 millimetres: for one person. */
    A4("A4", 210, 297),
    /** 297 by 420 millimetres: for a talk. */
    A3("A3", 297, 420),
    /** 841 by 1189 millimetres: for a team around a table. */
    A0("A0", 841, 1189);

    private final String code;
    private final int width;
    private final int height;

    Paper(String code, int width, int height) {
        this.code = code;
        this.width = width;
        this.height = height;
    }

    /** {@return the name of the size: {@code A4}, {@code A3} or {@code A0}} */
    public String code() {
        return code;
    }

    /** {@return the width in millimetres} */
    public int width() {
        return width;
    }

    /** {@return the height in millimetres} */
    public int height() {
        return height;
    }
}
