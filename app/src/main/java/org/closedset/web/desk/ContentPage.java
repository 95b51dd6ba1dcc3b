package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/**
 * The content notice of a scene, and whom it is for; {@code state} says where it stands. {@code written} where there is
 * one.
 */
public record ContentPage(
        Frame frame,
        String action,
        String act,
        String basis,
        String wrong,
        String label,
        String heading,
        String back,
        String state,
        boolean written,
        List<PassageForm.Choice> seen,
        List<PassageForm.Choice> heard,
        String line,
        List<Reader> readers) {
    public ContentPage {
        seen = List.copyOf(seen);
        heard = List.copyOf(heard);
        readers = List.copyOf(readers);
    }

    /** Somebody it may be for, and how they meet it; {@code says} is where they stand, or "" where it is not for them. */
    public record Reader(
            String id, String name, String does, boolean onSet, boolean afterwards, boolean away, String says) {}
}
