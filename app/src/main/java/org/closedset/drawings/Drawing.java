package org.closedset.drawings;

import java.awt.Graphics2D;
import java.util.List;

/**
 * A drawing made once and shown twice: as SVG, and painted for print. {@code id} keeps the ids inside it apart from those
 * of other drawings on the page.
 */
public record Drawing(String id, int width, int height, String title, String description, List<Spot> spots) {
    public Drawing {
        spots = List.copyOf(spots);
    }

    /** Shapes that belong together: what they say when pointed at, and where they lead; both may be "". */
    record Spot(String label, String link, List<Shape> shapes) {
        Spot {
            shapes = List.copyOf(shapes);
        }

        static Spot of(Shape... shapes) {
            return new Spot("", "", List.of(shapes));
        }
    }

    /**
     * The drawing as SVG, without styles of its own: text in currentColor, kinds in the {@code color} of the classes
     * {@code kind-nudity} and so on where a style sheet sets one, else in their own.
     */
    public String svg() {
        return new Svg(this).text();
    }

    /** Paints it, at its own size from the origin on, its words as {@code lettering} outlines them. */
    public void paint(Graphics2D canvas, Lettering lettering) {
        new Brush(canvas, lettering).paint(this);
    }

    /** Turns words into outlines, so that painting needs no fonts of the machine. */
    public interface Lettering {
        /** The outline of the words, their base line at the origin, {@code size} units high. */
        java.awt.Shape outline(String words, double size);

        double width(String words, double size);
    }

    @Override
    public String toString() {
        return "Drawing[confidential]";
    }
}
