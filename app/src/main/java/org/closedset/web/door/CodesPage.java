package org.closedset.web.door;

import org.closedset.web.OwnFrame;

/** What is shown once: the recovery code to keep on paper, and the code the coordinator asks for, or ""; then on to {@code on}. */
public record CodesPage(OwnFrame frame, String recovery, String code, String coordinator, String name, String on) {}
