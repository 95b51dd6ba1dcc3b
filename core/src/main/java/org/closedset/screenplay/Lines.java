package org.closedset.screenplay;

/** The source lines an element or passage stands on, both ends included. */
public record Lines(Place from, Place to) {
    public Lines {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("lines end before they begin: " + from + " to " + to);
        }
    }

    /** Lines {@code from} to {@code to} of a source without pages. */
    public static Lines of(int from, int to) {
        return new Lines(new Place(0, from), new Place(0, to));
    }

    /** The smallest run of lines that holds both. */
    public Lines and(Lines other) {
        return new Lines(
                from.compareTo(other.from) <= 0 ? from : other.from, to.compareTo(other.to) >= 0 ? to : other.to);
    }

    /** Whether any line is in both. */
    public boolean overlaps(Lines other) {
        return from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
    }
}
