package org.closedset.actions;

import java.io.IOException;
import java.util.Optional;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Records;

/** Begins the record of a folder, or unlocks the one that is there. */
public final class OpenRecord {
    private final Records records;

    public OpenRecord(Records records) {
        this.records = records;
    }

    /** Nothing where it is open now; else a sentence that says why not and what to do. */
    public Optional<String> begun(String passphrase) {
        return trouble(() -> records.begin(passphrase.toCharArray()));
    }

    /** Nothing where it is open now; else a sentence that says why not and what to do. */
    public Optional<String> unlocked(String passphrase) {
        return trouble(() -> records.unlock(passphrase.toCharArray()));
    }

    private interface Opening {
        void open() throws RecordFailure, IOException;
    }

    private static Optional<String> trouble(Opening opening) {
        try {
            opening.open();
            return Optional.empty();
        } catch (RecordFailure failed) {
            return Optional.of(String.valueOf(failed.getMessage()));
        } catch (IOException failed) {
            return Optional.of(Sentences.say("record.unwritten"));
        }
    }
}
