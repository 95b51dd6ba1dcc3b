package org.closedset.drawings;

import org.closedset.vocabulary.Kind;

/** A thing in a drawing. */
sealed interface Shape {

    /** A field filled with the pattern of a kind; pale and with a broken outline where it is only proposed. */
    record Filled(double x, double y, double width, double height, Kind kind, boolean proposed) implements Shape {}

    /** A field with an outline and nothing in it. */
    record Open(double x, double y, double width, double height) implements Shape {}

    /** A field filled with the colour of the text. */
    record Solid(double x, double y, double width, double height) implements Shape {}

    /** Words on a base line; {@code turned} ones run upwards. */
    record Words(double x, double y, String text, Anchor anchor, boolean turned) implements Shape {}

    /** Where words stand to their point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
