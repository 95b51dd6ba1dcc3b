package org.closedset.store.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.closedset.ledger.Checkpoint;
import org.closedset.ledger.LogFile;
import org.closedset.ledger.LogFiles;
import org.closedset.ledger.LogKind;
import org.closedset.ledger.UnreadableLedger;
import org.closedset.ledger.VerifierKey;
import org.closedset.ledger.WholeLog;

/** A published log as somebody sees it who has nothing but its folder. */
record PublicFiles(Path folder) implements LogFiles {
    @Override
    public Optional<byte[]> bytes(LogFile file) {
        Path path = folder.resolve(file.path());
        try {
            return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its checkpoint, once the whole log is shown to be what was signed. */
    static Checkpoint checked(PublishedLog log) throws IOException, UnreadableLedger {
        VerifierKey key =
                VerifierKey.of(Files.readString(log.folder().resolve("key")).strip());
        Checkpoint checkpoint = Checkpoint.open(Files.readAllBytes(log.folder().resolve("checkpoint")), key);
        LogKind kind = log.log() == Log.AGREEMENTS ? LogKind.AGREEMENTS : LogKind.PRIVATE;
        WholeLog.check(new PublicFiles(log.folder()), checkpoint, kind);
        return checkpoint;
    }
}
