package org.closedset.screenplay;

/**
 * A spot in the source. {@code page} is the page of a PDF counted from 1, or 0 where the source has no pages
 * (Fountain, FDX, plain text); {@code line} counts from 1 within that page, or within the file.
 */
public record Place(int page, int line) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
        return page != other.page ? Integer.compare(page, other.page) : Integer.compare(line, other.line);
    }
}
