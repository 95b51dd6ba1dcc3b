package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** Those somebody speaks for; {@code hires} says that they see nothing of anybody, as they hire here or did. */
public record ClientsPage(OwnFrame frame, boolean hires, List<String> clients) {
    public ClientsPage {
        clients = List.copyOf(clients);
    }

    @Override
    public String toString() {
        return "ClientsPage[confidential]";
    }
}
