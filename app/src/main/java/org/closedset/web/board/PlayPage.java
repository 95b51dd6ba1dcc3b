package org.closedset.web.board;

import org.closedset.web.OwnFrame;
import org.closedset.web.mine.StagedShown;

/** The agreed choreography of one scene. */
public record PlayPage(OwnFrame frame, String head, String script, StagedShown shown) {}
