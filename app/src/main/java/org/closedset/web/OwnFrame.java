package org.closedset.web;

import java.util.Optional;

/**
 * What stands around the pages of one person: on which production ("" before they are in), what was just said or asked of
 * them, and how they want to see it.
 */
public record OwnFrame(
        String title,
        String production,
        Optional<Frame.Said> said,
        String csrf,
        String look,
        String here,
        String demo) {
    /** A page's frame, for whoever sent this request. */
    public static OwnFrame of(Sitting sitting, String title, String production, String demo) {
        return new OwnFrame(title, production, sitting.said(), sitting.csrf(), sitting.look(), sitting.here(), demo);
    }
}
