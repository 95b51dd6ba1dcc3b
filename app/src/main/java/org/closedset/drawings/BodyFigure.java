package org.closedset.drawings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One figure, front and back, the same for everybody: rounded parts, each a way to what is said of it. It shows where a
 * question is and never what was answered, as somebody may look over a shoulder.
 */
public final class BodyFigure {
    private static final int BACK = 170;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 384;
    private static final double CROWN = 23.5;

    private final List<Part> parts = new ArrayList<>();

    private record Part(BodyArea area, String shape) {}

    private BodyFigure() {
        front();
        back();
    }

    private static final List<Part> PARTS = List.copyOf(new BodyFigure().parts);

    /**
     * The figure as SVG, each part a link to {@code link} of its area under its {@code name}; {@code marked} is the one
     * asked about. Its colours are the page's.
     */
    public static String svg(
            String title,
            String front,
            String back,
            Optional<BodyArea> marked,
            Function<BodyArea, String> link,
            Function<BodyArea, String> name) {
        StringBuilder out = new StringBuilder();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"figure\" role=\"group\" aria-label=\"")
                .append(Svg.escaped(title))
                .append("\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">\n");
        Set<BodyArea> reached = EnumSet.noneOf(BodyArea.class);
        for (Part part : PARTS) {
            String label = Svg.escaped(name.apply(part.area()));
            boolean here = marked.filter(part.area()::equals).isPresent();
            out.append("<a href=\"" + Svg.escaped(link.apply(part.area())) + "\" aria-label=\"" + label + "\"")
                    .append(here ? " class=\"marked\"" : "")
                    .append(reached.add(part.area()) ? "" : " tabindex=\"-1\"")
                    .append("><title>" + label + "</title>" + part.shape() + "</a>\n");
        }
        out.append("<text x=\"75\" y=\"378\" text-anchor=\"middle\">" + Svg.escaped(front) + "</text>");
        out.append("<text x=\"" + (75 + BACK) + "\" y=\"378\" text-anchor=\"middle\">" + Svg.escaped(back));
        return out.append("</text>\n</svg>\n").toString();
    }

    private void front() {
        head(BodyArea.HEAD, BodyArea.FACE, 0);
        add(BodyArea.MOUTH, box(64, 43, 22, 10, 5));
        add(BodyArea.THROAT, box(65, 63, 20, 14, 5));
        limbs(0, BodyArea.THIGHS, BodyArea.KNEES);
        add(BodyArea.UPPER_CHEST, box(56, 79, 38, 21, 8));
        add(BodyArea.CHEST, box(45, 102, 60, 26, 10));
        add(BodyArea.BELLY, box(49, 130, 52, 26, 9));
        pair(BodyArea.WAIST, 46, 158, 14, 20, 6, 0);
        add(BodyArea.LOWER_BELLY, box(62, 158, 26, 20, 7));
        pair(BodyArea.HIPS, 42, 180, 19, 25, 9, 0);
        add(BodyArea.PELVIS, box(63, 180, 24, 25, 9));
        pair(BodyArea.INNER_THIGHS, 61, 208, 13, 46, 6, 0);
    }

    private void back() {
        head(BodyArea.HEAD, BodyArea.HEAD, BACK);
        add(BodyArea.NECK, box(65 + BACK, 63, 20, 14, 5));
        limbs(BACK, BodyArea.BACK_OF_THIGHS, BodyArea.BACK_OF_KNEES);
        add(BodyArea.UPPER_BACK, box(56 + BACK, 79, 38, 32, 9));
        add(BodyArea.MID_BACK, box(45 + BACK, 113, 60, 28, 10));
        add(BodyArea.LOWER_BACK, box(49 + BACK, 143, 52, 28, 9));
        pair(BodyArea.BUTTOCKS, 43, 173, 31, 33, 14, BACK);
    }

    /** Crown and face of an ellipse round (75, 34), cut at {@link #CROWN}. */
    private void head(BodyArea crown, BodyArea face, int right) {
        double half = 22 * Math.sqrt(1 - Math.pow((CROWN - 34) / 28, 2));
        String from = number(75 + right - half);
        String to = number(75 + right + half);
        add(crown, "<path d=\"M" + from + " " + (CROWN - 1.5) + "A22 28 0 0 1 " + to + " " + (CROWN - 1.5) + "Z\"/>");
        add(face, "<path d=\"M" + from + " " + (CROWN + 1.5) + "A22 28 0 1 0 " + to + " " + (CROWN + 1.5) + "Z\"/>");
    }

    private void limbs(int right, BodyArea thighs, BodyArea knees) {
        pair(BodyArea.SHOULDERS, 28, 79, 26, 20, 10, right);
        pair(BodyArea.UPPER_ARMS, 22, 101, 20, 42, 9, right);
        pair(BodyArea.FOREARMS, 19, 145, 19, 42, 8, right);
        pair(BodyArea.HANDS, 16, 189, 21, 27, 10, right);
        boolean front = right == 0;
        pair(thighs, front ? 41 : 43, 208, front ? 18 : 31, front ? 52 : 50, 9, right);
        pair(knees, 44, front ? 262 : 260, 26, 19, 9, right);
        pair(BodyArea.LOWER_LEGS, 45, front ? 283 : 281, 24, 56, 10, right);
        pair(BodyArea.FEET, 40, front ? 341 : 339, 29, 18, 8, right);
    }

    private void add(BodyArea area, String shape) {
        parts.add(new Part(area, shape));
    }

    /** One on the left of the middle and its mirror image on the right, as one way. */
    private void pair(BodyArea area, int x, int y, int width, int height, int round, int right) {
        add(area, box(x + right, y, width, height, round) + box(150 - x - width + right, y, width, height, round));
    }

    private static String box(int x, int y, int width, int height, int round) {
        return "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\" rx=\"" + round
                + "\"/>";
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }
}
