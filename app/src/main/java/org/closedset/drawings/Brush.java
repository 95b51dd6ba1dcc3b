package org.closedset.drawings;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Paints a drawing for print, with the same patterns as {@link Svg}. */
final class Brush {
    private static final Color INK = new Color(0x1d2322);

    private final Graphics2D canvas;
    private final Drawing.Lettering lettering;

    Brush(Graphics2D canvas, Drawing.Lettering lettering) {
        this.canvas = canvas;
        this.lettering = lettering;
    }

    void paint(Drawing drawing) {
        drawing.spots().forEach(spot -> spot.shapes().forEach(this::shape));
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Filled it -> filled(it);
            case Shape.Open it -> {
                canvas.setColor(new Color(0xb9b4a8));
                canvas.setStroke(new BasicStroke(.4f));
                canvas.draw(new Rectangle2D.Double(it.x(), it.y(), it.width(), it.height()));
            }
            case Shape.Solid it -> {
                canvas.setColor(INK);
                canvas.fill(new Rectangle2D.Double(it.x(), it.y(), it.width(), it.height()));
            }
            case Shape.Words it -> words(it);
        }
    }

    private void filled(Shape.Filled it) {
        Hatch hatch = Hatch.of(it.kind());
        Color colour = Color.decode(hatch.colour());
        Rectangle2D field = new Rectangle2D.Double(it.x(), it.y(), it.width(), it.height());
        canvas.setColor(it.proposed() ? Color.WHITE : tint(colour, 22));
        canvas.fill(field);
        canvas.setColor(it.proposed() ? tint(colour, 45) : colour);
        java.awt.Shape clip = canvas.getClip();
        canvas.clip(field);
        canvas.setStroke(new BasicStroke((float) hatch.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double left = Math.floor(it.x() / Hatch.TILE) * Hatch.TILE;
        double top = Math.floor(it.y() / Hatch.TILE) * Hatch.TILE;
        for (double x = left; x < it.x() + it.width(); x += Hatch.TILE) {
            for (double y = top; y < it.y() + it.height(); y += Hatch.TILE) {
                strokes(hatch, x, y);
            }
        }
        canvas.setClip(clip);
        canvas.setColor(colour);
        canvas.setStroke(
                it.proposed()
                        ? new BasicStroke(.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 2}, 0)
                        : new BasicStroke(1.2f));
        canvas.draw(field);
    }

    private void strokes(Hatch hatch, double x, double y) {
        for (double[] stroke : hatch.strokes()) {
            for (int i = 0; i + 3 < stroke.length; i += 2) {
                canvas.draw(new Line2D.Double(x + stroke[i], y + stroke[i + 1], x + stroke[i + 2], y + stroke[i + 3]));
            }
        }
    }

    /** The colour at so many per cent on white paper: print has no transparency to rely on. */
    private static Color tint(Color colour, int percent) {
        return new Color(
                tint(colour.getRed(), percent), tint(colour.getGreen(), percent), tint(colour.getBlue(), percent));
    }

    private static int tint(int part, int percent) {
        return 255 - (255 - part) * percent / 100;
    }

    private void words(Shape.Words it) {
        canvas.setColor(INK);
        double length = lettering.width(it.text(), Svg.TEXT);
        double back = switch (it.anchor()) {
            case START -> 0;
            case MIDDLE -> length / 2;
            case END -> length;
        };
        AffineTransform place = AffineTransform.getTranslateInstance(it.x(), it.y());
        if (it.turned()) {
            place.rotate(-Math.PI / 2);
        }
        place.translate(-back, 0);
        canvas.fill(place.createTransformedShape(lettering.outline(it.text(), Svg.TEXT)));
    }
}
