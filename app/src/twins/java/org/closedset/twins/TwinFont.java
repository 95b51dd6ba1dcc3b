package org.closedset.twins;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A plain and a bold face that every reader of PDFs has. */
record TwinFont(PDType1Font plain, PDType1Font bold) {
    static TwinFont of(TwinLayout.Face face) {
        return switch (face) {
            case COURIER -> new TwinFont(new PDType1Font(FontName.COURIER), new PDType1Font(FontName.COURIER_BOLD));
            case TIMES -> new TwinFont(new PDType1Font(FontName.TIMES_ROMAN), new PDType1Font(FontName.TIMES_BOLD));
            case HELVETICA ->
                new TwinFont(new PDType1Font(FontName.HELVETICA), new PDType1Font(FontName.HELVETICA_BOLD));
        };
    }

    double width(String text, double size, boolean heavy) {
        try {
            return (heavy ? bold : plain).getStringWidth(printable(text)) * size / 1000;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void show(PDPageContentStream to, String text, double x, double y, double size, boolean heavy) throws IOException {
        to.beginText();
        to.setFont(heavy ? bold : plain, (float) size);
        to.newLineAtOffset((float) x, (float) y);
        to.showText(printable(text));
        to.endText();
    }

    /** What the face cannot show is left out. */
    String printable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            String one = Character.toString(c);
            try {
                plain.encode(one);
                shown.append(one);
            } catch (IOException | IllegalArgumentException unknown) {
                shown.append('?');
            }
        });
        return shown.toString();
    }
}
