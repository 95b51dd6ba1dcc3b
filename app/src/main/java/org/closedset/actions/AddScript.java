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
        return kept(fileName, bytes, () -> desk.shelf().add(fileName, bytes));
    }

    /** A new draft of this script, whatever its file is called; the script keeps its name. */
    public Added draft(OpenScript script, String fileName, byte[] bytes) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot > 0 ? fileName.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        String known = "new." + (ENDINGS.contains(ending) ? ending : "txt");
        return kept(fileName, bytes, () -> desk.shelf().draft(script.book(), known, bytes));
    }

    private Added kept(String fileName, byte[] bytes, Keeps keeps) {
        try {
            ScreenplayFile.read(bytes, fileName);
            return new Added.Begun(desk.read(keeps.book()));
        } catch (UnreadableScreenplay | UnreadableDecisions refused) {
            return new Added.Refused(String.valueOf(refused.getMessage()));
        }
    }

    private interface Keeps {
        Shelf.Book book() throws UnreadableDecisions;
    }
}
