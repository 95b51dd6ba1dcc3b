package org.closedset.drawings;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.closedset.vocabulary.Kind;

/** Writes a drawing as SVG: presentation attributes and classes only, which the strictest content policy allows. */
final class Svg {
    static final int TEXT = 11;

    private final Drawing drawing;
    private final StringBuilder out = new StringBuilder();

    Svg(Drawing drawing) {
        this.drawing = drawing;
    }

    String text() {
        String id = drawing.id();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" role=\"group\" aria-labelledby=\"")
                .append(id + "-title " + id + "-desc\" viewBox=\"0 0 " + drawing.width() + " " + drawing.height())
                .append("\" width=\"" + drawing.width() + "\" height=\"" + drawing.height())
                .append("\" font-size=\"" + TEXT + "\" fill=\"currentColor\">\n");
        out.append("<title id=\"" + id + "-title\">").append(escaped(drawing.title()));
        out.append("</title>\n<desc id=\"" + id + "-desc\">").append(escaped(drawing.description()));
        out.append("</desc>\n<defs>\n");
        kinds().forEach(this::pattern);
        out.append("</defs>\n");
        drawing.spots().forEach(this::spot);
        return out.append("</svg>\n").toString();
    }

    private Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        drawing.spots()
                .forEach(spot -> spot.shapes().forEach(shape -> {
                    if (shape instanceof Shape.Filled filled) {
                        kinds.add(filled.kind());
                    }
                }));
        return kinds;
    }

    private void pattern(Kind kind) {
        Hatch hatch = Hatch.of(kind);
        out.append("<pattern id=\"")
                .append(patternId(kind))
                .append("\" class=\"kind-")
                .append(kind.code());
        out.append("\" color=\"" + hatch.colour() + "\" patternUnits=\"userSpaceOnUse\" width=\"8\" height=\"8\">");
        out.append("<rect width=\"8\" height=\"8\" fill=\"currentColor\" fill-opacity=\".16\"/>");
        out.append("<path fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\" stroke-width=\"")
                .append(number(hatch.width()))
                .append("\" d=\"");
        for (double[] stroke : hatch.strokes()) {
            for (int i = 0; i < stroke.length; i += 2) {
                out.append(i == 0 ? "M" : "L")
                        .append(number(stroke[i]))
                        .append(' ')
                        .append(number(stroke[i + 1]));
            }
        }
        out.append("\"/></pattern>\n");
    }

    private String patternId(Kind kind) {
        return drawing.id() + "-" + kind.code();
    }

    private void spot(Drawing.Spot spot) {
        String tag = spot.link().isEmpty() ? "g" : "a";
        out.append('<').append(tag);
        if (!spot.link().isEmpty()) {
            out.append(" href=\"").append(escaped(spot.link())).append('"');
        }
        out.append('>');
        if (!spot.label().isEmpty()) {
            out.append("<title>").append(escaped(spot.label())).append("</title>");
        }
        spot.shapes().forEach(this::shape);
        out.append("</").append(tag).append(">\n");
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Filled it -> {
                out.append("<rect class=\"kind-").append(it.kind().code()).append("\" color=\"");
                out.append(Hatch.of(it.kind()).colour()).append("\" stroke=\"currentColor\" stroke-width=\"");
                out.append(it.proposed() ? ".75\" stroke-dasharray=\"2 2\" fill-opacity=\".4\"" : "1.5\"");
                out.append(" fill=\"url(#").append(patternId(it.kind())).append(")\"");
                box(it.x(), it.y(), it.width(), it.height());
            }
            case Shape.Open it -> {
                out.append("<rect class=\"open\" fill=\"currentColor\" fill-opacity=\".04\" stroke=\"currentColor\"");
                out.append(" stroke-opacity=\".35\" stroke-width=\".5\"");
                box(it.x(), it.y(), it.width(), it.height());
            }
            case Shape.Solid it -> {
                out.append("<rect");
                box(it.x(), it.y(), it.width(), it.height());
            }
            case Shape.Words it -> words(it);
            case Shape.Block it -> {
                out.append("<rect rx=\"2\" fill=\"currentColor\" stroke=\"currentColor\"");
                out.append(it.strong() ? " fill-opacity=\".16\" stroke-width=\"1.5\"" : " fill-opacity=\"0\"");
                out.append(it.broken() ? " stroke-dasharray=\"3 2\"" : "");
                box(it.x(), it.y(), it.width(), it.height());
            }
            case Shape.Striped it -> path(strokes(it), "1.5");
            case Shape.Line it ->
                path(
                        "M" + point(it.fromX(), it.fromY()) + "L" + point(it.toX(), it.toY()),
                        it.broken() ? ".75\" stroke-opacity=\".5\" stroke-dasharray=\"1 3" : "1.25");
            case Shape.Arrow it -> {
                double back = it.y() + (it.down() ? -Shape.HEAD : Shape.HEAD);
                out.append("<path d=\"M" + point(it.x(), it.y()) + "L" + point(it.x() - Shape.HEAD / 2, back) + "L");
                out.append(point(it.x() + Shape.HEAD / 2, back)).append("Z\"/>");
            }
        }
    }

    private static String strokes(Shape.Striped it) {
        StringBuilder strokes = new StringBuilder();
        for (double x = it.x() + 1; x < it.x() + it.width(); x += Shape.STRIPE) {
            strokes.append("M" + point(x, it.y()) + "L" + point(x, it.y() + it.height()));
        }
        return strokes.append("M" + point(it.x(), it.y() + it.height()) + "L")
                .append(point(it.x() + it.width(), it.y() + it.height()))
                .toString();
    }

    private static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    private void path(String strokes, String width) {
        out.append("<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"" + width + "\" d=\"");
        out.append(strokes).append("\"/>");
    }

    private void box(double x, double y, double width, double height) {
        out.append(" x=\"" + number(x) + "\" y=\"" + number(y));
        out.append("\" width=\"" + number(width) + "\" height=\"" + number(height) + "\"/>");
    }

    private void words(Shape.Words it) {
        out.append("<text");
        if (it.turned()) {
            out.append(" transform=\"translate(" + number(it.x()) + " " + number(it.y()) + ") rotate(-90)\"");
        } else {
            out.append(" x=\"" + number(it.x()) + "\" y=\"" + number(it.y()) + "\"");
        }
        if (it.anchor() != Shape.Anchor.START) {
            out.append(" text-anchor=\"" + it.anchor().name().toLowerCase(Locale.ROOT) + "\"");
        }
        out.append('>').append(escaped(it.text())).append("</text>");
    }

    /** At most two decimals, without trailing noughts. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String text = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    /** Text as XML has it; characters XML does not know are left out. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    boolean known = c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\n';
                    safe.append(known ? Character.toString(c) : "");
                }
            }
        });
        return safe.toString();
    }
}
