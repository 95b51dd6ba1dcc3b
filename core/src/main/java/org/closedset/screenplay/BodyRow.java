package org.closedset.screenplay;

/**
 * A row of the script's own text with its margins taken off: {@code number} is the scene number beside it or "";
 * {@code both} says that it stood in both margins; {@code gap} is the distance to the row above in line pitches, and
 * {@code top} says that it is the first of its page.
 */
record BodyRow(PageRow row, String number, boolean both, double gap, boolean top) {
    private static final double BREAK = 1.45;

    String text() {
        return row.text();
    }

    double left() {
        return row.left();
    }

    /** Whether white space above sets it off, or the page's top may hide that. */
    boolean setOff() {
        return top || gap > BREAK;
    }

    /** Whether it follows on the row above without white space, on the same page. */
    boolean follows() {
        return !top && gap <= BREAK;
    }
}
