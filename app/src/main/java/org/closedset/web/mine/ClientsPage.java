package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** Those somebody speaks for; {@code hires} says that they see nothing of anybody, as they hire here or did. */
public record ClientsPage(OwnFrame frame, boolean hires, List<Of> clients) {
    public ClientsPage {
        clients = List.copyOf(clients);
    }

    /** One of them, and as much of their riders as they let be seen; {@code wider} that something waits, or "". */
    public record Of(String name, List<Line> riders, String wider) {
        public Of {
            riders = List.copyOf(riders);
        }

        @Override
        public String toString() {
            return "Of[confidential]";
        }
    }

    /** One rider: what is told of it, and where it is read or "". */
    public record Line(String head, List<String> told, String href) {
        public Line {
            told = List.copyOf(told);
        }

        @Override
        public String toString() {
            return "Line[confidential]";
        }
    }

    @Override
    public String toString() {
        return "ClientsPage[confidential]";
    }
}
