package org.closedset.web.door;

import org.closedset.web.OwnFrame;

/**
 * Somebody's own code is asked for; where {@code action} is "" nothing is. A page that is {@code alone} fills a lent device
 * and renews itself while nobody types.
 */
public record CodePage(
        OwnFrame frame,
        String head,
        String lead,
        String action,
        String to,
        String wrong,
        String after,
        boolean alone) {}
