package org.closedset.web.desk;

import org.closedset.web.Frame;

/** What the help page shows. */
public record HelpPage(Frame frame) {}
