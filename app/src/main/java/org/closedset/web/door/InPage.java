package org.closedset.web.door;

import java.util.List;
import org.closedset.web.OwnFrame;

/** Signing in, or proving again: {@code options} is what the device is asked, "" where no passkey can be used here. */
public record InPage(
        OwnFrame frame,
        String head,
        String lead,
        String action,
        String to,
        String options,
        String wrong,
        List<Somebody> people) {
    public InPage {
        people = List.copyOf(people);
    }

    /** Somebody of the invented film, to sign in as. */
    public record Somebody(String value, String name) {}
}
