package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/**
 * Whom a performer names, and whom they can name; once they left ({@code here} is false), only whom they name.
 * {@code wrong} is "" where nothing is, {@code typed} what they typed then.
 */
public record TrustedPage(OwnFrame frame, Form form, String coordinator, boolean here, String wrong, List<Part> parts) {
    public TrustedPage {
        parts = List.copyOf(parts);
    }

    /**
     * One of the two things somebody is named for; {@code code} stands in addresses and keys of sentences, {@code may} are
     * names that are not among {@code named}.
     */
    public record Part(String code, List<Named> named, List<String> may, String typed) {
        public Part {
            named = List.copyOf(named);
            may = List.copyOf(may);
        }
    }

    /** Somebody who is named; {@code uncounted} says why that does not count, {@code sees} leads to what they see, or each is "". */
    public record Named(String name, String uncounted, String sees) {}

    @Override
    public String toString() {
        return "TrustedPage[confidential]";
    }
}
