package org.closedset.production;

import java.util.List;
import java.util.Map;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Score;
import org.closedset.people.PersonId;

/** Facts about the choreography of a scene, told by nobody but the coordinator. {@code script} is the script's id. */
public sealed interface ScoreFact extends Content {
    String script();

    /** The own id of the scene. */
    String scene();

    @Override
    default Keeping keeping() {
        return Keeping.WORKING;
    }

    /** The scene's choreography, whole, in place of what was written before; one without beats takes it away. */
    record Written(String script, Score score) implements ScoreFact {
        @Override
        public String scene() {
            return score.scene();
        }

        @Override
        public String toString() {
            return "Written[confidential]";
        }
    }

    /**
     * A version of it for those who are in it and those who may read it, in place of the one before: {@code label} is the
     * scene's number as printed, {@code called} whom each plays. One without beats takes it back.
     */
    record Published(String script, int version, String label, Score score, Map<PersonId, String> called)
            implements ScoreFact {
        /** Somebody in it who plays nobody is an {@link IllegalArgumentException}. */
        public Published {
            called = Map.copyOf(called);
            if (version < 1 || !called.keySet().equals(score.people())) {
                throw new IllegalArgumentException("a version has a number, and everybody in it a part");
            }
        }

        @Override
        public String scene() {
            return score.scene();
        }

        @Override
        public String toString() {
            return "Published[confidential]";
        }
    }

    /**
     * What those in it agreed aloud to change of the version of this number, whole, in place of what was entered before;
     * no changes take it back.
     */
    record AgreedAloud(String script, String scene, int version, List<Aloud> changes) implements ScoreFact {
        public AgreedAloud {
            changes = List.copyOf(changes);
        }

        @Override
        public String toString() {
            return "AgreedAloud[confidential]";
        }
    }
}
