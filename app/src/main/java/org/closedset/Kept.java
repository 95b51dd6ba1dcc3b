package org.closedset;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.closedset.cli.Databases;
import org.closedset.cli.FirstLine;
import org.closedset.cli.Refused;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Records;

/** The record a command serves: in the folder, or in the databases that were named. */
final class Kept {
    private Kept() {}

    /** It can be reached now; one that has begun is open already where a file holds its passphrase. */
    static Records at(Databases databases, Path folder, Optional<Path> passphrase) throws RecordFailure, Refused {
        Records records = Records.at(databases.archive(folder), databases.keys(folder), new SecureRandom());
        boolean whole = false;
        try {
            if (passphrase.isPresent() && records.state() == Records.State.LOCKED) {
                records.unlock(FirstLine.of(passphrase.get()).toCharArray());
            }
            whole = true;
            return records;
        } finally {
            if (!whole) {
                records.close();
            }
        }
    }
}
