package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** Devices lent for background holding, and everybody who may hold a code for them. */
public record TabletDeskPage(
        Frame frame,
        String action,
        String act,
        String wrong,
        List<Device> devices,
        List<Row> rows,
        List<CrewPage.Choice> groups) {
    public TabletDeskPage {
        devices = List.copyOf(devices);
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    public record Device(String handle, String sentence) {}

    /** {@code state} is none, made or handed. */
    public record Row(String id, String name, String plays, String state, boolean met) {}
}
