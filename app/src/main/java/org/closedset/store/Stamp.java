package org.closedset.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * How a script and its decisions looked from outside at one moment: size, time of writing and identity of each file. As
 * long as two are equal, neither file was written in between; where they differ, reading tells.
 */
public record Stamp(String script, String decisions) {
    /** Nothing was looked at yet. */
    public static final Stamp NONE = new Stamp("", "");

    /** How they look now; a file that is not there, or cannot be looked at, has a look of its own. */
    public static Stamp of(Shelf.Book book) {
        return new Stamp(look(book.script()), look(book.decisions().path()));
    }

    private static String look(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return file.getFileName() + " " + seen.size() + " " + seen.lastModifiedTime() + " " + seen.fileKey();
        } catch (IOException notThere) {
            return "";
        }
    }
}
