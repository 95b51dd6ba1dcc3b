package org.closedset.exports;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes an export whole or not at all, and over another file only when told to. */
public final class WholeFile {
    private WholeFile() {}

    /** An export that was not written: what is wrong and what to do, in one sentence. */
    public static final class NotWritten extends Exception {
        private static final long serialVersionUID = 1;

        private NotWritten(String sentence) {
            super(sentence);
        }
    }

    /** {@code replace} allows it to take the place of a file that is there. */
    public static void write(Path file, byte[] bytes, boolean replace) throws NotWritten {
        try {
            if (!replace && Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Path folder = file.toAbsolutePath().getParent();
            Path fresh = Files.createTempFile(folder, ".closedset-", ".new");
            try {
                Files.write(fresh, bytes);
                if (replace) {
                    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.move(fresh, file);
                }
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (FileAlreadyExistsException e) {
            throw new NotWritten(Wording.say("there", String.valueOf(file.getFileName())));
        } catch (IOException | RuntimeException e) {
            throw new NotWritten(Wording.say("unwritten", String.valueOf(file.getFileName())));
        }
    }
}
