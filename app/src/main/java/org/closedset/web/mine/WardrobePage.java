package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** Whom costume dresses in a scene, and what is laid out there for each of them alike. */
public record WardrobePage(
        OwnFrame frame,
        String head,
        String script,
        String asOf,
        List<String> heads,
        List<Wearer> people,
        KitShown kit) {
    public WardrobePage {
        heads = List.copyOf(heads);
        people = List.copyOf(people);
    }

    /** Somebody, and what they say in as many fields as there are heads; "" where they say nothing. */
    public record Wearer(String called, String name, List<String> said) {
        public Wearer {
            said = List.copyOf(said);
        }
    }
}
