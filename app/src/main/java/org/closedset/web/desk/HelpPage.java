package org.closedset.web.desk;

import org.closedset.web.Frame;

/** What the help page shows; {@code back} is the page one came from. */
public record HelpPage(Frame frame, String back) {}
