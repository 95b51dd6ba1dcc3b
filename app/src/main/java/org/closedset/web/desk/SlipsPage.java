package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** Codes as they are printed and handed over, shown once: one slip for each person. */
public record SlipsPage(Frame frame, List<Slip> slips, String back) {
    public SlipsPage {
        slips = List.copyOf(slips);
    }

    /** The name is cut off when it is handed over. */
    public record Slip(String name, String code) {
        @Override
        public String toString() {
            return "Slip[confidential]";
        }
    }
}
