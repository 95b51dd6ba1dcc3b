package org.closedset.web.mine;

import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/**
 * Somebody's own code; {@code opens} where it opens a lent device now. What it says beyond that is there only once it
 * is {@code proved} again who they are: whether it is asked after the key, and, folded, whether there is a second one.
 * {@code fresh} and {@code freshSecond} are shown once.
 */
public record OwnCodePage(
        OwnFrame frame,
        Form form,
        boolean proved,
        boolean has,
        boolean opens,
        boolean asked,
        boolean second,
        String fresh,
        String freshSecond) {}
