package org.closedset.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.closedset.drawings.Drawing;
import org.closedset.drawings.FilmStrip;
import org.closedset.drawings.HeatMap;
import org.closedset.exports.BreakdownBody;
import org.closedset.exports.Outgoing;

/** A breakdown on paper: what {@code --html} shows, with the moment, page n of m and a word of confidence on every page. */
public final class BreakdownPdf {
    private static final double MARGIN = 14;
    private static final double POINTS = 72 / 25.4;

    private final Outgoing outgoing;
    private final Paper paper;
    private final Letters letters;

    private BreakdownPdf(Outgoing outgoing, Paper paper) throws IOException {
        this.letters = Letters.regular();
        this.outgoing = outgoing;
        this.paper = paper;
    }

    public static byte[] of(Outgoing outgoing, Paper paper) {
        try {
            return new BreakdownPdf(outgoing, paper).made();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What could not be printed, in a sentence that names the letters; told before anything is made. */
    public static Optional<String> unprintable(Outgoing outgoing) {
        String body = new BreakdownBody(outgoing.withRejected(true), "", "").text() + outgoing.title();
        if (Printable.composed(body).chars().allMatch(c -> c < 0x7f)) {
            return Optional.empty();
        }
        try {
            Printable printable = new Printable(Letters.regular()::has);
            printable.of(body);
            return printable.sentence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] made() throws IOException {
        Drawing strip = FilmStrip.of(outgoing.review(), scene -> "");
        Drawing heat = HeatMap.of(outgoing.review(), scene -> "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder =
                Press.set(page(strip, heat), Map.of("closedset/strip", drawer(strip), "closedset/heat", drawer(heat)));
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }

    private FSObjectDrawer drawer(Drawing drawing) {
        return (element, x, y, width, height, device, context, dots) -> {
            double scale = width / dots / drawing.width();
            device.drawWithGraphics((float) x, (float) y, (float) (width / dots), (float) (height / dots), canvas -> {
                canvas.scale(scale, scale);
                drawing.paint(canvas, letters);
            });
            return Map.of();
        };
    }

    private String page(Drawing strip, Drawing heat) throws IOException {
        String body = new BreakdownBody(outgoing, object("strip", strip, 60), object("heat", heat, 235)).text();
        Printable printable = new Printable(letters::has);
        body = printable.of(body);
        body = printable.sentence().map(noted(body)).orElse(body);
        String title = printable.of(BreakdownBody.escaped(outgoing.title()));
        String running = "<div class=\"running\">" + title + "</div>";
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>" + title
                + "</title><meta name=\"description\" content=\"" + title + "\"/><style>" + css()
                + "</style></head><body>" + running + "<div class=\"moment\">"
                + BreakdownBody.asOf(outgoing) + "</div>" + body + "</body></html>";
    }

    /** The body with what could not be printed said below its title. */
    private static UnaryOperator<String> noted(String body) {
        return sentence -> body.replaceFirst(
                "</header>",
                Matcher.quoteReplacement("<p class=\"note\">" + BreakdownBody.escaped(sentence) + "</p>\n</header>"));
    }

    /** A place for a drawing, as wide as the page, or as high as it may be. */
    private String object(String name, Drawing drawing, double mostHigh) {
        double width = paper.width() / POINTS - 2 * MARGIN;
        double high = width * drawing.height() / drawing.width();
        if (high > mostHigh) {
            width = width * mostHigh / high;
            high = mostHigh;
        }
        return "<object type=\"closedset/" + name + "\" alt=\"" + Wording.say("drawing." + name) + "\" style=\"width:"
                + Math.round(width * 10) / 10.0 + "mm;height:" + Math.round(high * 10) / 10.0 + "mm\"></object>";
    }

    private String css() throws IOException {
        try (InputStream in = Objects.requireNonNull(BreakdownPdf.class.getResourceAsStream("breakdown-print.css"))) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return css.replace("PAPER", paper.css())
                    .replace("CONFIDENTIAL", BreakdownBody.confidential())
                    .replace("PAGE_OF", BreakdownBody.pageOf());
        }
    }
}
