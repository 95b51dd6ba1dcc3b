package org.closedset.production;

import java.util.List;
import java.util.Optional;
import org.closedset.boundaries.Limits;
import org.closedset.people.Fitting;
import org.closedset.people.ItemSaid;
import org.closedset.people.Noticed;
import org.closedset.people.Own;
import org.closedset.people.PersonId;

/** What somebody says of themselves: for the coordinator alone, but for what costume needs to dress them. */
public sealed interface OwnFact extends AboutPerson {
    /** The words they use for parts of their body. */
    record WordsSaid(PersonId person, List<Own.OwnWord> words) implements OwnFact {
        public WordsSaid {
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return "WordsSaid[confidential]";
        }
    }

    /** What they want less of, or that they want full support again. */
    record SupportSaid(PersonId person, Optional<Own.Eased> eased) implements OwnFact {}

    /** How they may be touched and seen, whole: what was said before is destroyed with its key when this is told. */
    record LimitsSaid(PersonId person, Limits limits) implements OwnFact {}

    /** That they would rather have another coordinator, or no longer. */
    record OtherCoordinatorAsked(PersonId person, boolean asked) implements OwnFact {}

    /** Whether a coordinator who came after may read what they said before. */
    record SuccessorSaid(PersonId person, boolean mayRead) implements OwnFact {}

    /** What they say of the content notice of a scene, in place of what they said of it before. */
    record NoticeSaid(PersonId person, Noticed noticed) implements OwnFact {}

    /** What they say of one item of a background booking, in place of what they said of it before. */
    record ItemAnswered(PersonId person, ItemSaid said) implements OwnFact {}

    /** What they say of themselves for fittings, whole, in place of what they said before. */
    record FittingSaid(PersonId person, Fitting fitting) implements OwnFact {
        @Override
        public String toString() {
            return "FittingSaid[confidential]";
        }
    }
}
