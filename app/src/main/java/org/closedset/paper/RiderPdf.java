package org.closedset.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.closedset.drawings.QrPicture;
import org.closedset.exports.BreakdownBody;
import org.closedset.riders.PlainGroups;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.RiderText;
import org.closedset.riders.UnreadableRiderText;

/**
 * A rider on paper, drawn from its text and nothing else. The same text and edition give the same bytes in the same version
 * of the program: no date and no chance is in them.
 */
public final class RiderPdf {
    private final RiderSheet sheet;
    private final String hash;
    private final RiderEdition edition;
    private final RiderWords words;

    private RiderPdf(RiderSheet sheet, String hash, RiderEdition edition) {
        this.sheet = sheet;
        this.hash = hash;
        this.edition = edition;
        this.words = new RiderWords(edition.language());
    }

    /** The unsealed bytes; what is no rider's text is refused. */
    public static byte[] of(byte[] text, RiderEdition edition) throws UnreadableRiderText {
        RiderSheet sheet = RiderText.read(text);
        try {
            return new RiderPdf(sheet, RiderText.hash(text), edition).drawn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] drawn() throws IOException {
        QrPicture qr = QrPicture.of(edition.record());
        String page = page();
        try (PdfBoxRenderer renderer =
                Press.set(page, Map.of("closedset/qr", drawer(qr))).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                timeless(document);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        }
    }

    /** Takes out when it was made, and has its id follow from the text. */
    private void timeless(PDDocument document) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.CREATION_DATE);
        about.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.MOD_DATE);
        document.setDocumentId(Long.parseUnsignedLong(hash.substring(0, 16), 16));
    }

    private static FSObjectDrawer drawer(QrPicture qr) {
        return (element, x, y, width, height, device, context, dots) -> {
            double scale = width / dots / qr.size();
            device.drawWithGraphics((float) x, (float) y, (float) (width / dots), (float) (height / dots), canvas -> {
                canvas.scale(scale, scale);
                canvas.setColor(Color.BLACK);
                canvas.fill(qr.outline());
            });
            return Map.of();
        };
    }

    private static String safe(String text) {
        return BreakdownBody.escaped(text);
    }

    private String say(String key, Object... values) {
        return safe(words.say(key, values));
    }

    private String page() throws IOException {
        PlainGroups groups = new PlainGroups(sheet, edition.language());
        Printable printable = new Printable(Letters.regular()::has);
        String title = sheet.identity().production() + ": " + groups.kind() + ", "
                + sheet.identity().character();
        String body = printable.of(
                head(groups) + new RiderBody(sheet, edition).text() + new RiderSignatures(sheet, hash, edition).text());
        String said = printable
                .sentence()
                .map(it -> "<p class=\"note\">" + safe(it) + "</p>\n")
                .orElse("");
        return "<!DOCTYPE html>\n<html lang=\"" + edition.language().code() + "\"><head><title>"
                + printable.of(safe(title)) + "</title><meta name=\"description\" content=\""
                + printable.of(safe(title)) + "\"/><style>" + css() + "</style></head><body class=\""
                + (edition.size() == RiderEdition.Size.LARGE ? "large" : "ordinary") + "\">" + foot() + said + body
                + "</body></html>";
    }

    private String foot() {
        return "<div class=\"foot\">"
                + say("foot", sheet.id().substring(0, 8), Integer.toString(sheet.version()), hash.substring(0, 16))
                + "</div>\n";
    }

    private String head(PlainGroups groups) {
        String copy =
                edition.purpose() == RiderEdition.Purpose.READING ? "<p class=\"copy\">" + say("copy") + "</p>\n" : "";
        return "<p class=\"kind\">" + safe(groups.kind()) + "</p>\n<h1>"
                + safe(sheet.identity().character()) + "</h1>\n<p class=\"sub\">"
                + safe(sheet.identity().name()) + " &#183; "
                + safe(sheet.identity().production()) + "</p>\n" + copy;
    }

    private String css() throws IOException {
        try (InputStream in = Objects.requireNonNull(RiderPdf.class.getResourceAsStream("rider-print.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("PAPER", edition.paper().css())
                    .replace("PAGE_OF", pageOf())
                    .replace("FOOT", edition.size() == RiderEdition.Size.LARGE ? "13pt" : "8pt");
        }
    }

    /** What the counter of pages says, as CSS has it. */
    private String pageOf() {
        return "\"" + words.say("page.of", "\" counter(page) \"", "\" counter(pages) \"") + "\"";
    }
}
