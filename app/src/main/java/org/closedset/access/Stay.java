package org.closedset.access;

import java.util.Optional;
import org.closedset.views.Unsaid;

/** How somebody is here: {@code tablet} is the lent device they are at or "", {@code unsaid} what their second code opened. */
public record Stay(String tablet, Optional<Unsaid> unsaid) {
    /** On a device of their own, in their own pages. */
    public static final Stay OWN = new Stay("", Optional.empty());

    public boolean atTablet() {
        return !tablet.isEmpty();
    }

    /** Whether nothing but their own pages is open to them here. */
    boolean confined() {
        return atTablet() || unsaid.isPresent();
    }

    @Override
    public String toString() {
        return "Stay[confidential]";
    }
}
