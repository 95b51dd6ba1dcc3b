package org.closedset.actions;

import java.util.List;
import org.closedset.people.Person;
import org.closedset.production.Content;

/** What became of an act on a production. */
public sealed interface Told {
    /**
     * It is so now; {@code undo} are the facts that would take it back, none where nothing changed, and only as long as
     * the production is made of {@code facts}.
     */
    record Done(List<Content> undo, long facts) implements Told {
        public Done {
            undo = List.copyOf(undo);
        }

        @Override
        public String toString() {
            return "Done[confidential]";
        }
    }

    /** Nothing was kept: somebody changed the same thing since the page was shown; {@code there} is how it stands. */
    record Overtaken(Person there) implements Told {}

    /** Nothing was kept; the sentence says why and what to do. */
    record Refused(String sentence) implements Told {}

    /** Whom it is about is not on the production. */
    record Gone() implements Told {}
}
