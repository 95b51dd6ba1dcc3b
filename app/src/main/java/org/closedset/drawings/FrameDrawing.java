package org.closedset.drawings;

import java.util.ArrayList;
import java.util.List;
import org.closedset.vocabulary.Crop;

/** The edges of a picture as they are delivered, with the names of who is in it; in the frame as shot, where it is cropped. */
public final class FrameDrawing {
    private static final int HEIGHT = 108;
    private static final int WIDE = 192;
    private static final int UPRIGHT = 61;
    private static final int EDGE = 2;
    private static final int ROW = 14;
    private static final int MOST = 6;
    private static final double LETTER = 6.3;

    private FrameDrawing() {}

    private static int width(Crop crop) {
        return switch (crop) {
            case WIDE -> WIDE;
            case VERTICAL -> UPRIGHT;
            case SQUARE -> HEIGHT;
        };
    }

    /** {@code title} says which picture it is, {@code description} what is in it; {@code names} are written inside. */
    public static Drawing of(String id, Crop crop, String title, String description, List<String> names) {
        List<Shape> shapes = new ArrayList<>();
        int width = width(crop);
        shapes.add(new Shape.Block(EDGE, EDGE, width, HEIGHT, false, false));
        if (crop == Crop.WIDE) {
            cropped(width(Crop.SQUARE), shapes);
            cropped(width(Crop.VERTICAL), shapes);
        }
        int rows = Math.min(names.size(), MOST);
        double y = EDGE + (HEIGHT - rows * ROW) / 2.0 + ROW - 4;
        for (int i = 0; i < rows; i++) {
            shapes.add(new Shape.Words(
                    EDGE + width / 2.0,
                    y + i * ROW,
                    fitting(i == MOST - 1 && names.size() > MOST ? "\u2026" : names.get(i), width),
                    Shape.Anchor.MIDDLE,
                    false));
        }
        return new Drawing(
                id, width + 2 * EDGE, HEIGHT + 2 * EDGE, title, description, List.of(new Drawing.Spot("", "", shapes)));
    }

    /** Where the frame is cut to this width, in its middle. */
    private static void cropped(int width, List<Shape> shapes) {
        for (double x : new double[] {EDGE + (WIDE - width) / 2.0, EDGE + (WIDE + width) / 2.0}) {
            shapes.add(new Shape.Line(x, EDGE, x, EDGE + HEIGHT, true));
        }
    }

    private static String fitting(String name, int width) {
        int most = (int) ((width - 6) / LETTER);
        return name.length() <= most ? name : name.substring(0, most - 1).strip() + "\u2026";
    }
}
