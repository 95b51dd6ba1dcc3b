package org.closedset.drawings;

import io.nayuki.qrcodegen.QrCode;
import java.awt.geom.Path2D;

/** A QR code with the quiet edge of four modules the standard asks for (ISO/IEC 18004, 6.3.8), for pages and for paper. */
public final class QrPicture {
    private static final int EDGE = 4;

    private final QrCode code;

    private QrPicture(QrCode code) {
        this.code = code;
    }

    public static QrPicture of(String text) {
        return new QrPicture(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
    }

    /** How many modules wide it is. */
    public int size() {
        return code.size + 2 * EDGE;
    }

    /** What is dark, as the data of one path of SVG, in modules. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + EDGE)
                            .append(' ')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** The same to be painted: neighbours of a row are one, so that no hairline runs between them. */
    public java.awt.Shape outline() {
        Path2D outline = new Path2D.Double();
        for (int y = 0; y < code.size; y++) {
            int from = 0;
            for (int x = 0; x <= code.size; x++) {
                if (!code.getModule(x, y)) {
                    rectangle(outline, from, x, y);
                    from = x + 1;
                }
            }
        }
        return outline;
    }

    private static void rectangle(Path2D outline, int from, int to, int y) {
        if (from < to) {
            outline.append(new java.awt.geom.Rectangle2D.Double(from + EDGE, y + EDGE, to - from, 1), false);
        }
    }
}
