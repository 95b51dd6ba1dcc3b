package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/** The devices somebody can sign in with, where they are signed in, and the printed recovery code. */
public record WaysPage(
        OwnFrame frame, Form form, List<Device> devices, List<Session> sessions, boolean recovery, String fresh) {
    public WaysPage {
        devices = List.copyOf(devices);
        sessions = List.copyOf(sessions);
    }

    public record Device(String id, String name) {}

    public record Session(String handle, String sentence, boolean current) {}
}
