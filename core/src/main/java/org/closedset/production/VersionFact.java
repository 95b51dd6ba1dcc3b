package org.closedset.production;

import java.util.List;
import java.util.Optional;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Score;
import org.closedset.kit.Settled;
import org.closedset.people.PersonId;

/** Facts about one person and the published choreography of a scene: {@code script} is the script's id, {@code scene} its own id. */
public sealed interface VersionFact extends AboutPerson {
    String script();

    String scene();

    /** They are given it in another's place ({@code handed}), or no longer: an understudy, a replacement, a double. */
    record Handed(PersonId person, String script, String scene, PersonId of, boolean handed) implements VersionFact {
        /** Nobody stands in their own place. */
        public Handed {
            if (person.equals(of)) {
                throw new IllegalArgumentException("somebody in their own place");
            }
        }
    }

    /** They confirm their part of the version of this number, as it says here. */
    record Confirmed(PersonId person, String script, int version, Score part) implements VersionFact {
        @Override
        public String scene() {
            return part.scene();
        }

        @Override
        public String toString() {
            return "Confirmed[confidential]";
        }
    }

    /** What they confirmed counts no longer: one act, without a reason. */
    record TakenBack(PersonId person, String script, String scene) implements VersionFact {}

    /** They would like to talk about it before they do it ({@code wanted}), or no longer. */
    record TalkWanted(PersonId person, String script, String scene, boolean wanted) implements VersionFact {}

    /** What they wear in it, as it was settled with them in the fitting, in place of what was; none where it is open again. */
    record Fitted(PersonId person, String script, String scene, Optional<Settled> settled) implements VersionFact {
        @Override
        public String toString() {
            return "Fitted[confidential]";
        }
    }

    /** They say of what was entered as agreed aloud that it was so, or that it was not: of these changes of this version. */
    record AloudHeard(PersonId person, String script, String scene, int version, List<Aloud> changes, boolean so)
            implements VersionFact {
        public AloudHeard {
            changes = List.copyOf(changes);
        }

        @Override
        public String toString() {
            return "AloudHeard[confidential]";
        }
    }
}
