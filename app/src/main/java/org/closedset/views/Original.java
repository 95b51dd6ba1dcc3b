package org.closedset.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;

/** A script's own file and its paragraphs, for giving the script itself back. */
public record Original(Script script, byte[] bytes) {

    /** The file as it lies there now; empty where it is gone or can no longer be read. */
    public static Optional<Original> of(OpenScript script) {
        try {
            Path file = script.book().script();
            return Optional.of(new Original(ScreenplayFile.read(file), Files.readAllBytes(file)));
        } catch (UnreadableScreenplay | IOException gone) {
            return Optional.empty();
        }
    }
}
