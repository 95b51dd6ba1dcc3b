package org.closedset.background;

import java.util.List;
import org.closedset.people.Item;

/** Some of the background of a scene, by a name of one line, and what each of them is asked, item by item. */
public record Group(String name, List<Item> items) {
    private static final int LONGEST = 60;

    /** One without a name, or that asks the same twice, is an {@link IllegalArgumentException}. */
    public Group {
        items = List.copyOf(items);
        if (!Line.is(name, LONGEST) || items.stream().distinct().count() < items.size()) {
            throw new IllegalArgumentException("not a group");
        }
    }

    @Override
    public String toString() {
        return "Group[confidential]";
    }
}
