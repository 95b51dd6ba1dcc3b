package org.closedset.screenplay;

/**
 * A character or an unbroken run of characters as a page paints it: {@code x} of its left edge and {@code y} of its
 * baseline from the page's left and top edges, {@code width} and font {@code size}, all in points (1/72 inch);
 * {@code angle} is the baseline's turn in degrees, 0 for ordinary text.
 */
public record Glyph(String text, double x, double y, double width, double size, double angle, boolean bold) {}
