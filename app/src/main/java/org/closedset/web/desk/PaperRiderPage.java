package org.closedset.web.desk;

import org.closedset.web.Frame;

/** The form that enters a rider as signed on paper; {@code rider} is its own page, {@code zone} that of the time typed. */
public record PaperRiderPage(
        Frame frame,
        String rider,
        String act,
        String basis,
        String wrong,
        String name,
        String scenes,
        String zone,
        String digits,
        String witness,
        String when) {}
