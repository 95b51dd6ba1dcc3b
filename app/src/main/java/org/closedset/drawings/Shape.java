package org.closedset.drawings;

import org.closedset.vocabulary.Kind;

/** A thing in a drawing. */
sealed interface Shape {
    /** How long a point is. */
    double HEAD = 7;

    /** From one stroke of a striped field to the next. */
    double STRIPE = 3;

    /** A field filled with the pattern of a kind; pale and with a broken outline where it is only proposed. */
    record Filled(double x, double y, double width, double height, Kind kind, boolean proposed) implements Shape {}

    /** A field with an outline and nothing in it. */
    record Open(double x, double y, double width, double height) implements Shape {}

    /** A field filled with the colour of the text. */
    record Solid(double x, double y, double width, double height) implements Shape {}

    /** Words on a base line; {@code turned} ones run upwards. */
    record Words(double x, double y, String text, Anchor anchor, boolean turned) implements Shape {}

    /** A field in the colour of the text, strong or only outlined; with a broken outline where something is not set. */
    record Block(double x, double y, double width, double height, boolean strong, boolean broken) implements Shape {}

    /** A field of upright strokes. */
    record Striped(double x, double y, double width, double height) implements Shape {}

    record Line(double fromX, double fromY, double toX, double toY, boolean broken) implements Shape {}

    /** A point that points up or down. */
    record Arrow(double x, double y, boolean down) implements Shape {}

    /** Where words stand to their point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
