package org.closedset.web;

/** What the hiding page shows: nothing of the desk but the way back. */
public record HidePage(String back, String look) {}
