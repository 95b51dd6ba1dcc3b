package org.closedset.actions;

import java.util.Locale;
import java.util.Set;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.store.Shelf;
import org.closedset.store.UnreadableDecisions;
import org.closedset.views.Desk;
import org.closedset.views.OpenScript;

/** Puts a script on the shelf, or a new draft of one that is there, and begins to read it. */
public final class AddScript {
    private static final Set<String> ENDINGS = Set.of("fountain", "fdx", "pdf", "txt");

    private final Desk desk;

    public AddScript(Desk desk) {
        this.desk = desk;
    }

    /** What became of it. */
    public sealed interface Added {
        record Begun(OpenScript script) implements Added {}

        record Refused(String sentence) implements Added {}
    }

    /** A script under the name of the dropped file; what cannot be read is refused before anything is replaced. */
    public Added under(String fileName, byte[] bytes) {
        try {
            ScreenplayFile.read(bytes, fileName);
            Shelf.Book book = desk.shelf().add(fileName, bytes);
            return new Added.Begun(desk.read(book));
        } catch (UnreadableScreenplay | UnreadableDecisions refused) {
            return new Added.Refused(String.valueOf(refused.getMessage()));
        }
    }

    /** A new draft of this script, whatever its file is called. */
    public Added draft(OpenScript script, String fileName, byte[] bytes) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot > 0 ? fileName.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        return under(script.name() + "." + (ENDINGS.contains(ending) ? ending : "txt"), bytes);
    }
}
