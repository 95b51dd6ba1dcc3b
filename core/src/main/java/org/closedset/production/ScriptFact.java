package org.closedset.production;

import java.util.List;
import org.closedset.breakdown.CarriedDecisions;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;

/** Facts about a script of the production and its breakdown. {@code script} is its id, the same for every draft. */
public sealed interface ScriptFact extends Content {
    String script();

    @Override
    default Keeping keeping() {
        return Keeping.WORKING;
    }

    /** A script is there, for this episode ("" for a film), in this draft; {@code decisions} stood about it already. */
    record Added(String script, String episode, ScriptDraft draft, List<Decision> decisions) implements ScriptFact {
        public Added {
            decisions = List.copyOf(decisions);
        }

        @Override
        public String toString() {
            return "Added[confidential]";
        }
    }

    /** A person decided about passages. */
    record Decided(String script, List<Decision> decisions) implements ScriptFact {
        public Decided {
            decisions = List.copyOf(decisions);
        }

        @Override
        public String toString() {
            return "Decided[confidential]";
        }
    }

    /** A person took back the last act that was not taken back yet; {@code decisions} say what stands again. */
    record TakenBack(String script, List<Decision> decisions) implements ScriptFact {
        public TakenBack {
            decisions = List.copyOf(decisions);
        }

        @Override
        public String toString() {
            return "TakenBack[confidential]";
        }
    }

    /**
     * The decisions were brought to a new draft: only {@code decisions} and later ones stand after it. {@code again} did
     * not carry; {@code unread} are own ids of scenes to be read again, {@code gone} characters whose age is open again.
     */
    record Carried(
            String script,
            ScriptDraft draft,
            List<Decision> decisions,
            List<Again> again,
            List<String> unread,
            List<String> gone)
            implements ScriptFact {
        public Carried {
            decisions = List.copyOf(decisions);
            again = List.copyOf(again);
            unread = List.copyOf(unread);
            gone = List.copyOf(gone);
        }

        @Override
        public String toString() {
            return "Carried[confidential]";
        }
    }

    /** A decision that did not carry: where it was, what it said, the own id of the scene it went to or "", and why. */
    record Again(
            String scene, String label, Passage passage, Review.State state, String now, CarriedDecisions.Why why) {
        @Override
        public String toString() {
            return "Again[confidential]";
        }
    }

    /** The file the script's draft was read from, kept so that it can be given back where the folder is lost. */
    record Filed(String script, ScriptFile file) implements ScriptFact {
        @Override
        public String toString() {
            return "Filed[confidential]";
        }
    }

    /** The script is that of another episode, or of none (""). */
    record Placed(String script, String episode) implements ScriptFact {}

    /** The script is no longer part of the production. */
    record Removed(String script) implements ScriptFact {}
}
