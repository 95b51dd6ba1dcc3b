package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.closedset.store.record.Archive;
import org.closedset.store.record.Findings;
import org.closedset.store.record.Keys;
import org.closedset.store.record.Place;
import org.closedset.store.record.RecordFailure;
import org.closedset.store.record.Unlocking;

/** A closed record, checked whole. */
final class Sound {
    private Sound() {}

    /** Nothing is wrong with it, and so many facts are destroyed. */
    static void checks(Path folder, String passphrase, long erased) throws RecordFailure {
        Place keysAt = new Place.File(folder.resolve("record-keys").resolve("keys.db"));
        Place archiveAt = new Place.File(folder.resolve("record").resolve("archive.db"));
        try (Keys keys = Keys.open(keysAt, new Unlocking.Passphrase(passphrase.toCharArray()), new SecureRandom());
                Archive archive = Archive.open(archiveAt)) {
            Findings found = archive.fsck(keys);
            assertThat(found.faults()).isEmpty();
            assertThat(found.erased()).isEqualTo(erased);
        }
    }
}
