package org.closedset.production;

import java.util.Optional;
import java.util.Set;
import org.closedset.people.PersonId;

/**
 * Where a fact is kept: the log its commitment enters, how long the class of record lives, and whose key it is sealed
 * under; nobody's where it belongs to the production.
 */
public record Keeping(Log log, RecordClass recordClass, Optional<PersonId> subject) {
    /** The two logs of a production. */
    public enum Log {
        /** What an auditor may one day open whole. */
        AGREEMENTS,
        /** Opened by nobody but its owner and the coordinator. */
        PRIVATE
    }

    /** Records of one class live and die together; docs/formats/fact.md. */
    public enum RecordClass {
        AGREEMENT,
        /** What somebody says of themselves. */
        BOUNDARY,
        /** Their limits, of which a new answer destroys the old one. */
        LIMIT,
        CHECK_IN,
        WORKING,
        PERSONAL
    }

    /** The classes of what somebody says of themselves: erased at their own word, and of everybody after picture wrap. */
    public static final Set<RecordClass> SAID = Set.of(RecordClass.BOUNDARY, RecordClass.LIMIT);

    static final Keeping WORKING = new Keeping(Log.PRIVATE, RecordClass.WORKING, Optional.empty());

    /** What somebody says of themselves. */
    static Keeping said(PersonId subject) {
        return new Keeping(Log.PRIVATE, RecordClass.BOUNDARY, Optional.of(subject));
    }

    static Keeping limits(PersonId subject) {
        return new Keeping(Log.PRIVATE, RecordClass.LIMIT, Optional.of(subject));
    }

    static Keeping agreement(PersonId subject) {
        return new Keeping(Log.AGREEMENTS, RecordClass.AGREEMENT, Optional.of(subject));
    }

    static Keeping personal(PersonId subject) {
        return new Keeping(Log.PRIVATE, RecordClass.PERSONAL, Optional.of(subject));
    }

    static Keeping working(PersonId subject) {
        return new Keeping(Log.PRIVATE, RecordClass.WORKING, Optional.of(subject));
    }
}
