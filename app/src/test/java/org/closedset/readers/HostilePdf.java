package org.closedset.readers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Makes PDFs that no reader should have to meet. */
final class HostilePdf {
    private HostilePdf() {}

    /** Pages of plain script, one scene each. */
    static byte[] pages(int count) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.COURIER);
            for (int p = 1; p <= count; p++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream to = new PDPageContentStream(document, page)) {
                    line(to, font, 700, 108, "INT. ROOM " + p + " - DAY");
                    line(to, font, 676, 108, "She counts the boats on the water and writes the number down.");
                    line(to, font, 652, 252, "MARA");
                    line(to, font, 640, 180, "That makes " + p + ".");
                }
            }
            return saved(document);
        }
    }

    static byte[] blank(int count) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int p = 1; p <= count; p++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        }
    }

    private static void line(PDPageContentStream to, PDType1Font font, float y, float x, String text)
            throws IOException {
        to.beginText();
        to.setFont(font, 12);
        to.newLineAtOffset(x, y);
        to.showText(text);
        to.endText();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** The same pages as pictures; {@code from} and {@code to} (from 1, included) say which, the others stay text. */
    static byte[] scanned(byte[] pdf, int from, int to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int p = from; p <= to; p++) {
                BufferedImage picture = renderer.renderImageWithDPI(p - 1, 50);
                PDImageXObject image = LosslessFactory.createFromImage(document, picture);
                PDPage page = document.getPage(p - 1);
                page.setResources(new PDResources());
                try (PDPageContentStream content =
                        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
                    content.drawImage(image, 0, 0, PDRectangle.LETTER.getWidth(), PDRectangle.LETTER.getHeight());
                }
            }
            return saved(document);
        }
    }

    /** Locked: {@code user} is the word needed to open it, "" where only printing and copying are forbidden. */
    static byte[] encrypted(byte[] pdf, String user) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return saved(document);
        }
    }

    /** A page of a few hundred kilobytes that unpacks to this many megabytes. */
    static byte[] bomb(int megabytes) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            byte[] chunk = new byte[1024 * 1024];
            Arrays.fill(chunk, (byte) 'A');
            try (OutputStream raw = stream.createRawOutputStream();
                    OutputStream packed = new DeflaterOutputStream(raw)) {
                packed.write("BT (".getBytes(StandardCharsets.US_ASCII));
                for (int i = 0; i < megabytes; i++) {
                    packed.write(chunk);
                }
                packed.write(") Tj ET".getBytes(StandardCharsets.US_ASCII));
            }
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            return saved(document);
        }
    }

    /** Forms that draw forms that draw forms: ten to the {@code depth}. */
    static byte[] formBomb(int depth) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject inner = form(document, null);
            for (int i = 0; i < depth; i++) {
                inner = form(document, inner);
            }
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), inner);
            page.setResources(resources);
            page.setContents(new PDStream(document, content("/F Do ")));
            return saved(document);
        }
    }

    private static PDFormXObject form(PDDocument document, @Nullable PDFormXObject drawn) throws IOException {
        PDStream stream = new PDStream(document, content(drawn == null ? "q Q " : "/F Do ".repeat(10)));
        PDFormXObject form = new PDFormXObject(stream);
        form.setBBox(new PDRectangle(0, 0, 612, 792));
        PDResources resources = new PDResources();
        if (drawn != null) {
            resources.put(COSName.getPDFName("F"), drawn);
        }
        form.setResources(resources);
        return form;
    }

    private static ByteArrayInputStream content(String operators) {
        return new ByteArrayInputStream(operators.getBytes(StandardCharsets.US_ASCII));
    }

    /** Nothing but a catalogue with a page tree written by hand. */
    static byte[] withPageTree(String tree) {
        String pdf = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n" + tree
                + "\nendobj\ntrailer\n<</Root 1 0 R/Size 3>>\n%%EOF\n";
        return pdf.getBytes(StandardCharsets.US_ASCII);
    }
}
