package org.closedset.web.mine;

import org.closedset.web.OwnFrame;

/** What is not done on a lent device, and where it is. */
public record ElsewherePage(OwnFrame frame, String coordinator) {}
