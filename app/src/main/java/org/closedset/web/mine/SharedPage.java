package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/** What one who speaks for a performer sees: the text of which riders, what they are told of any, and whether that something wider waits. */
public record SharedPage(
        OwnFrame frame,
        Form form,
        String name,
        String uncounted,
        List<Choice> riders,
        List<Choice> news,
        Choice wider) {
    public SharedPage {
        riders = List.copyOf(riders);
        news = List.copyOf(news);
    }

    /** One thing that is let or not; {@code why} says more of it, or is "". */
    public record Choice(String value, String name, String why, boolean let) {}

    @Override
    public String toString() {
        return "SharedPage[confidential]";
    }
}
