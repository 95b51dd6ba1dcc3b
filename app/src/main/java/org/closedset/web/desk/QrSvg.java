package org.closedset.web.desk;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as one path of SVG, with the quiet edge of four modules the standard asks for (ISO/IEC 18004, 6.3.8). */
final class QrSvg {
    private static final int EDGE = 4;

    private QrSvg() {}

    /** The path's data, in modules. */
    static Picture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
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
        return new Picture(code.size + 2 * EDGE, path.toString());
    }

    /** How many modules wide, and what is dark. */
    record Picture(int size, String path) {}
}
