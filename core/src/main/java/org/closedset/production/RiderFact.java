package org.closedset.production;

import java.util.Map;
import java.util.TreeMap;
import org.closedset.people.PersonId;
import org.closedset.riders.Evidence;
import org.closedset.riders.Mark;
import org.closedset.riders.RiderSheet;

/** Facts about one rider of one person. {@code rider} is its id; {@code hash} is that of its text, 64 hex digits. */
public sealed interface RiderFact extends AboutPerson {
    String rider();

    private static void checked(String rider, String hash) {
        if (!rider.matches("[0-9a-f]{32}") || !hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no id of a rider, or no hash of one");
        }
    }

    /** Written, or written anew, by the coordinator; for scenes of the script with this id. */
    record Drafted(PersonId person, String script, RiderSheet sheet) implements RiderFact {
        @Override
        public String rider() {
            return sheet.id();
        }

        @Override
        public String toString() {
            return "Drafted[confidential]";
        }
    }

    /** A draft that nobody else has seen is there no longer. */
    record Dropped(PersonId person, String rider) implements RiderFact {}

    /** Given to the performer to be read and talked over. */
    record Released(PersonId person, String rider, String hash) implements RiderFact {
        public Released {
            checked(rider, hash);
        }
    }

    /** What the performer says of its clauses, by their ids, before they sign; it takes the place of what they said before. */
    record Marked(PersonId person, String rider, String hash, Map<String, Mark> marks) implements RiderFact {
        public Marked {
            checked(rider, hash);
            marks = Map.copyOf(new TreeMap<>(marks));
        }

        @Override
        public String toString() {
            return "Marked[confidential]";
        }
    }

    /** What one who speaks for the performer, and whom they let read it, says of its clauses; in place of what it was before. */
    record Advised(PersonId person, String rider, String hash, PersonId by, Map<String, Mark> marks)
            implements RiderFact {
        public Advised {
            checked(rider, hash);
            marks = Map.copyOf(new TreeMap<>(marks));
        }

        @Override
        public String toString() {
            return "Advised[confidential]";
        }
    }

    /** Handed over as what is to be signed, and offered to production; the notice runs from now. */
    record Served(PersonId person, String script, RiderSheet sheet) implements RiderFact {
        @Override
        public String rider() {
            return sheet.id();
        }

        @Override
        public String toString() {
            return "Served[confidential]";
        }
    }

    /** Signed for production by {@code signer}, who attests that no promise was asked for beside it. */
    record Countersigned(PersonId person, String rider, String hash, PersonId signer) implements RiderFact {
        public Countersigned {
            checked(rider, hash);
        }
    }

    /** Signed by the performer, as it says here. */
    record Signed(PersonId person, String script, RiderSheet sheet, Evidence evidence) implements RiderFact {
        @Override
        public String rider() {
            return sheet.id();
        }

        @Override
        public String toString() {
            return "Signed[confidential]";
        }
    }

    /** Its sealed paper as it was issued, in base64. */
    record Issued(PersonId person, String rider, String hash, String pdf) implements RiderFact {
        public Issued {
            checked(rider, hash);
        }

        @Override
        public String toString() {
            return "Issued[confidential]";
        }
    }

    /** The performer took clauses out of what is in force; {@code sheet} is what is left. */
    record Narrowed(PersonId person, RiderSheet sheet) implements RiderFact {
        @Override
        public String rider() {
            return sheet.id();
        }

        @Override
        public String toString() {
            return "Narrowed[confidential]";
        }
    }

    /** Withdrawn by the performer: one act, without a reason. */
    record Withdrawn(PersonId person, String rider) implements RiderFact {}

    /** Its script pages changed, or what it was made for has passed. */
    record Lapsed(PersonId person, String rider) implements RiderFact {}
}
