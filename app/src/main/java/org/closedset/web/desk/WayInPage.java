package org.closedset.web.desk;

/** A page before the desk is open, with a button ("" for none) to {@code onward}; {@code goesOn} presses it by itself. */
public record WayInPage(String head, String sentence, String button, String onward, boolean goesOn) {}
