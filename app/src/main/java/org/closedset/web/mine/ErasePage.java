package org.closedset.web.mine;

import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/** Erasing what is kept; {@code proved} that their device was asked a moment ago, {@code wrong} is "" where nothing was. */
public record ErasePage(OwnFrame frame, Form form, boolean proved, String wrong) {}
