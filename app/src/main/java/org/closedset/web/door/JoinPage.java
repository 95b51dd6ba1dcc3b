package org.closedset.web.door;

import org.closedset.web.OwnFrame;

/** Where an invitation's address leads: the page posts what stands behind its #; without that a short code is typed. */
public record JoinPage(OwnFrame frame, String wrong, boolean recovering) {}
