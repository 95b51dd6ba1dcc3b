package org.closedset.web;

import java.util.Optional;

/**
 * What stands around the pages of one person: on which production ("" before they are in), what was just said or asked of
 * them, and how they want to see it; {@code tablet} where they are at a lent device, which the next person holds soon.
 */
public record OwnFrame(
        String title,
        String production,
        Optional<Frame.Said> said,
        String csrf,
        String look,
        String here,
        String demo,
        boolean tablet) {
    /** A page's frame, for whoever sent this request. */
    public static OwnFrame of(Sitting sitting, String title, String production, String demo) {
        return new OwnFrame(
                title, production, sitting.said(), sitting.csrf(), sitting.look(), sitting.here(), demo, false);
    }

    /** The same at a lent device, whose history says of every page the same. */
    public OwnFrame atTablet() {
        return new OwnFrame(Words.say("tablet.title"), production, said, csrf, look, here, demo, true);
    }
}
