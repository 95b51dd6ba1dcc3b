package org.closedset.paper;

/** The papers there are, in points. */
public enum Paper {
    A4(595.28f, 841.89f, "A4"),
    LETTER(612, 792, "letter");

    private final float width;
    private final float height;
    private final String css;

    Paper(float width, float height, String css) {
        this.width = width;
        this.height = height;
        this.css = css;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    String css() {
        return css;
    }
}
