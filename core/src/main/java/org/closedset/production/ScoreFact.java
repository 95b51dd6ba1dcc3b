package org.closedset.production;

import org.closedset.choreography.Score;

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
}
