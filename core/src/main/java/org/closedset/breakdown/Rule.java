package org.closedset.breakdown;

import java.util.Optional;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;

/**
 * One line of a rule table. {@code weight} is evidence in log-odds; {@code mode} overrides what the page itself says;
 * {@code at} is the set it needs and {@code near} what must stand close by, both "" for anything; {@code two} asks for
 * two people in the scene.
 */
record Rule(
        Kind kind,
        String detail,
        double weight,
        Phrase phrase,
        Optional<Mode> mode,
        In in,
        String at,
        String near,
        boolean two) {

    /** Which elements a rule reads. */
    enum In {
        PAGE,
        SPEECH,
        BOTH
    }
}
