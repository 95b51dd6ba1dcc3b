package org.closedset.web.desk;

import org.closedset.web.Frame;

/** A page of one heading and one sentence. */
public record PlainPage(Frame frame, String head, String sentence) {}
