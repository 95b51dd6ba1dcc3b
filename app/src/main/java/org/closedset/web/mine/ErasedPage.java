package org.closedset.web.mine;

import org.closedset.web.OwnFrame;

/** All that was theirs is erased, and they are signed out. */
public record ErasedPage(OwnFrame frame) {}
