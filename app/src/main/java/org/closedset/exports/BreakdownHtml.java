package org.closedset.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.closedset.drawings.FilmStrip;
import org.closedset.drawings.HeatMap;

/** A breakdown as one web page that needs nothing else: no script, nothing to fetch, light, dark and on paper. */
public final class BreakdownHtml {
    private BreakdownHtml() {}

    public static String of(Outgoing outgoing) {
        String strip = FilmStrip.of(outgoing.review(), scene -> "#" + BreakdownBody.anchor(scene))
                .svg();
        String heat = HeatMap.of(outgoing.review(), scene -> "#" + BreakdownBody.anchor(scene))
                .svg();
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
                + "<meta name=\"referrer\" content=\"no-referrer\"/>\n<title>"
                + BreakdownBody.escaped(outgoing.title()) + ": " + Wording.say("title") + "</title>\n<style>\n"
                + resource("breakdown.css") + "</style>\n</head>\n<body>\n"
                + new BreakdownBody(outgoing, strip, heat).text() + "</body>\n</html>\n";
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(BreakdownHtml.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
