package org.closedset.web.mine;

import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/** Whether what somebody says may be kept: {@code agreed} once they said yes, {@code declined} once they said no. */
public record DataPage(OwnFrame frame, Form form, boolean agreed, boolean declined, boolean proved) {}
