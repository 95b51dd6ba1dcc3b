package org.closedset.views;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.closedset.store.DecisionFile;
import org.closedset.store.Kept;
import org.closedset.store.Shelf;
import org.closedset.store.Stamp;
import org.closedset.store.UnreadableDecisions;

/** The scripts of one folder, read in the background one after another; the one somebody looks at goes first. */
public final class Desk implements AutoCloseable {
    private final Shelf shelf;
    private final String folder;
    private final Decisions decisions;
    private final Reader reader;
    private final Map<String, OpenScript> scripts = new HashMap<>();

    private Desk(Shelf shelf, String folder, Decisions decisions) {
        this.shelf = shelf;
        this.folder = folder;
        this.decisions = decisions;
        this.reader = new Reader(decisions);
    }

    /**
     * The desk on the shelf in this folder, which is made if it is not there; everything on it begins to be read.
     * {@code records} keep what is decided about the scripts of their productions.
     */
    public static Desk in(Path folder, Records records) throws UnreadableDecisions {
        Desk desk = new Desk(Shelf.in(folder), folder.toString(), new Decisions(records));
        desk.found();
        return desk;
    }

    /** The folder as a person would name it. */
    public String folder() {
        return folder;
    }

    public Shelf shelf() {
        return shelf;
    }

    /** Whose a script is. */
    public Whose whose(OpenScript script) {
        return whose(script.book());
    }

    /** Whose the script of this name and file is. */
    public Whose whose(Shelf.Book book) {
        return decisions.whose(book);
    }

    /** What is kept of a script now. */
    public Kept kept(OpenScript script) throws UnreadableDecisions {
        return decisions.read(script);
    }

    /** The scripts by name; {@code trouble} says why the folder cannot be looked at, or is "". */
    public record Listing(List<OpenScript> scripts, String trouble) {
        public Listing {
            scripts = List.copyOf(scripts);
        }
    }

    /** The scripts as the folder has them now. */
    public Listing scripts() {
        try {
            return new Listing(found(), "");
        } catch (UnreadableDecisions refused) {
            return new Listing(List.of(), String.valueOf(refused.getMessage()));
        }
    }

    private synchronized List<OpenScript> found() throws UnreadableDecisions {
        Map<String, OpenScript> found = new HashMap<>();
        for (Shelf.Book book : shelf.books()) {
            String id = OpenScript.idOf(DecisionFile.stem(book.script()));
            String own = found.containsKey(id) ? OpenScript.idOf(book.name()) : id;
            OpenScript known = scripts.get(own);
            if (known != null) {
                known.is(book);
                look(known);
            }
            found.put(own, known == null ? begin(own, book) : known);
        }
        scripts.clear();
        scripts.putAll(found);
        return found.values().stream()
                .sorted(Comparator.comparing(script -> script.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private OpenScript begin(String id, Shelf.Book book) {
        OpenScript script = new OpenScript(id, book);
        reader.later(script);
        return script;
    }

    /**
     * The script with this id; a script that waits to be read is moved to the front, and one that another program wrote
     * since is looked at anew.
     */
    public synchronized Optional<OpenScript> script(String id) {
        OpenScript known = scripts.get(id);
        if (known == null || !Files.exists(known.book().script())) {
            scripts();
            known = scripts.get(id);
        } else {
            look(known);
        }
        Optional<OpenScript> script = Optional.ofNullable(known);
        script.ifPresent(reader::sooner);
        return script;
    }

    /** Begins to read a script that was put on the shelf, or its new draft. */
    public synchronized OpenScript read(Shelf.Book book) {
        OpenScript script = scripts.computeIfAbsent(
                OpenScript.idOf(DecisionFile.stem(book.script())), id -> new OpenScript(id, book));
        script.is(book);
        script.isNew();
        reader.now(script);
        return script;
    }

    /**
     * Takes notice of what other programs wrote since: a script saved anew is read again, decisions written on the same
     * draft are shown at once.
     */
    public void look(OpenScript script) {
        synchronized (script) {
            script.is(owned(script.book()));
            if (Noticed.changed(script, decisions)) {
                script.isOvertaken();
                reader.now(script);
            }
        }
    }

    /** Another process may have taken the script into a record since the shelf was looked at. */
    private static Shelf.Book owned(Shelf.Book book) {
        return new Shelf.Book(
                book.name(), book.script(), book.decisions(), book.decisions().production(), book.older());
    }

    /** Shows a script as that of the production whose record keeps it from now on. */
    public void isKept(OpenScript script, Shelf.Book book) throws UnreadableDecisions {
        synchronized (script) {
            script.is(book);
            shown(script);
        }
    }

    /** Shows what was just kept of a script that was read. */
    public void shown(OpenScript script) throws UnreadableDecisions {
        Optional<Standing> standing = script.standing();
        if (standing.isPresent()) {
            script.is(standing.get().after(decisions.read(script)));
            script.seen(
                    new Stamp(script.seen().script(), decisions.stamp(script).decisions()));
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
