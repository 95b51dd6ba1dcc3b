package org.closedset.web.desk;

/** A page before the desk is open, with a button ("" for none) to {@code onward}. */
public record WayInPage(String head, String sentence, String button, String onward) {}
