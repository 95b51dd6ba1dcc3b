package org.closedset.production;

import java.util.List;
import java.util.Optional;
import org.closedset.asks.Ask;
import org.closedset.asks.Asked;

/** Facts about what whoever directs asks for. */
public sealed interface AskFact extends Content {
    /** The id of the script. */
    String script();

    /** The own id of the scene. */
    String scene();

    @Override
    default Keeping keeping() {
        return Keeping.WORKING;
    }

    /** What is asked for a scene, beat by beat, whole, in place of what was asked before; no beats ask for nothing. */
    record Written(String script, String scene, List<Ask> beats) implements AskFact {
        public Written {
            beats = List.copyOf(beats);
        }

        @Override
        public String toString() {
            return "Written[confidential]";
        }
    }

    /** It was sent after a plan had answered the scene, and asks for nothing. */
    record Tried(String script, String scene, List<Ask> beats) implements AskFact {
        public Tried {
            beats = List.copyOf(beats);
        }

        @Override
        public String toString() {
            return "Tried[confidential]";
        }
    }

    /** The published plan answers this, which is all that is asked for these script pages; none where it does no longer. */
    record Answered(String script, String scene, Optional<Asked.Answer> by) implements AskFact {
        @Override
        public String toString() {
            return "Answered[confidential]";
        }
    }
}
