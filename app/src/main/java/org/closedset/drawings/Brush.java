package org.closedset.drawings;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
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
            case Shape.Block it -> block(it);
            case Shape.Striped it -> striped(it);
            case Shape.Line it -> {
                canvas.setColor(it.broken() ? tint(INK, 50) : INK);
                canvas.setStroke(it.broken() ? dashes(.75f, 1, 3) : new BasicStroke(1.25f));
                canvas.draw(new Line2D.Double(it.fromX(), it.fromY(), it.toX(), it.toY()));
            }
            case Shape.Arrow it -> arrow(it);
        }
    }

    private void block(Shape.Block it) {
        Rectangle2D field = new Rectangle2D.Double(it.x(), it.y(), it.width(), it.height());
        canvas.setColor(it.strong() ? tint(INK, 16) : Color.WHITE);
        canvas.fill(field);
        canvas.setColor(INK);
        canvas.setStroke(it.broken() ? dashes(1, 3, 2) : new BasicStroke(it.strong() ? 1.5f : 1));
        canvas.draw(field);
    }

    private void striped(Shape.Striped it) {
        canvas.setColor(INK);
        canvas.setStroke(new BasicStroke(1.5f));
        double bottom = it.y() + it.height();
        for (double x = it.x() + 1; x < it.x() + it.width(); x += Shape.STRIPE) {
            canvas.draw(new Line2D.Double(x, it.y(), x, bottom));
        }
        canvas.draw(new Line2D.Double(it.x(), bottom, it.x() + it.width(), bottom));
    }

    private void arrow(Shape.Arrow it) {
        double back = it.y() + (it.down() ? -Shape.HEAD : Shape.HEAD);
        Path2D point = new Path2D.Double();
        point.moveTo(it.x(), it.y());
        point.lineTo(it.x() - Shape.HEAD / 2, back);
        point.lineTo(it.x() + Shape.HEAD / 2, back);
        point.closePath();
        canvas.setColor(INK);
        canvas.fill(point);
    }

    private static BasicStroke dashes(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {on, off}, 0);
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
