package org.closedset.web.desk;

import org.closedset.drawings.FilmStrip;
import org.closedset.drawings.HeatMap;
import org.closedset.views.OpenScript;
import org.closedset.views.Standing;

/** The drawings of a film as the pages show them. */
final class Drawn {
    /** Down to here the strip reaches; below it is a legend, which the page has with counts and links instead. */
    private static final int STRIP_HEIGHT = 80;

    private Drawn() {}

    /**
     * The strip, the scene with this own id marked. Its links are left out of the order of the Tab key: a hundred stops
     * would stand before every page, and the table of scenes has the same links.
     */
    static String strip(OpenScript script, Standing standing, String own) {
        String svg = FilmStrip.of(standing.review(), scene -> Paths.to(script, scene))
                .svg()
                .replaceFirst("viewBox=\"0 0 1000 [0-9]+\"", "viewBox=\"0 0 1000 " + STRIP_HEIGHT + "\"")
                .replaceFirst("height=\"[0-9]+\"", "height=\"" + STRIP_HEIGHT + "\" preserveAspectRatio=\"none\"")
                .replace("<a href=", "<a tabindex=\"-1\" href=");
        String here = "href=\"" + Paths.of(script) + "/scene/" + own + "#at\"";
        return own.isEmpty() ? svg : svg.replace(here, "class=\"here\" " + here);
    }

    static String heat(OpenScript script, Standing standing) {
        return HeatMap.of(standing.review(), scene -> Paths.to(script, scene)).svg();
    }
}
