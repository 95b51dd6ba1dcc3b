package org.closedset.readers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A few pages without meaning that take the reading child through the code a script takes. */
final class WarmUp {
    private WarmUp() {}

    static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.COURIER);
            for (int p = 0; p < 8; p++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                    text.beginText();
                    text.setFont(font, 12);
                    for (int i = 0; i < 54; i++) {
                        text.newLineAtOffset(0, 12);
                        text.showText("the quick brown fox jumps over the lazy dog " + i);
                    }
                    text.endText();
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
