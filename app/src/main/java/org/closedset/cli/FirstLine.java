package org.closedset.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A secret in a file of its own: its first line. */
public final class FirstLine {
    private FirstLine() {}

    /** Refused where it cannot be read or is empty. */
    public static String of(Path file) throws Refused {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty() || lines.getFirst().isBlank()) {
                throw new Refused(Words.say("refused", file, Words.say("record.emptyfile")));
            }
            return lines.getFirst();
        } catch (IOException e) {
            throw new Refused(Words.say("refused", file, Words.say("gone")));
        }
    }
}
