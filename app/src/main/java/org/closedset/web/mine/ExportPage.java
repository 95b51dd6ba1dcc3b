package org.closedset.web.mine;

import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/**
 * Asking for all that is kept: {@code state} is none, waits or open; {@code sentence} says when; {@code said} whether what
 * they say of themselves is in it; {@code proved} that their device was asked a moment ago.
 */
public record ExportPage(OwnFrame frame, Form form, String state, String sentence, boolean said, boolean proved) {}
