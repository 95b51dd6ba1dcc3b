package org.closedset.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.closedset.production.Content;
import org.closedset.production.ScriptFact;
import org.closedset.production.ScriptFile;
import org.closedset.production.ScriptRecord;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.store.DecisionFile;
import org.closedset.store.Draft;
import org.closedset.store.Shelf;
import org.closedset.store.UnreadableDecisions;
import org.closedset.views.Desk;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Whose;

/** Puts a script on the shelf, or a new draft of one that is there, and begins to read it. */
public final class AddScript {
    private static final Set<String> ENDINGS = Set.of("fountain", "fdx", "pdf", "txt");

    private static final int MOST_OF_ONE_NAME = 100;

    private final Desk desk;
    private final Hand hand;

    public AddScript(Desk desk, Hand hand) {
        this.desk = desk;
        this.hand = hand;
    }

    /** What became of it. */
    public sealed interface Added {
        record Begun(OpenScript script) implements Added {}

        record Refused(String sentence) implements Added {}
    }

    /** A script under the name of the dropped file; what cannot be read is refused before anything is replaced. */
    public synchronized Added under(String fileName, byte[] bytes) {
        return kept(fileName, bytes, script -> desk.shelf().add(fileName, bytes));
    }

    /**
     * A script of this production, told in its record before it is read. Where a script of another has the name, it gets a
     * number; {@code nobodys} tells whether one of no production is theirs too, whose new draft it then is.
     */
    public synchronized Added of(Recorded recorded, String fileName, byte[] bytes, boolean nobodys) {
        try {
            Script script = ScreenplayFile.read(bytes, fileName);
            String name = free(recorded, fileName, nobodys);
            boolean there = desk.shelf().named(name).isPresent();
            Shelf.Book book = desk.shelf().add(name, bytes);
            boolean fresh = desk.whose(book) instanceof Whose.Nobodys
                    && book.decisions().read().draft().isEmpty();
            return fresh && !there ? told(recorded, book, bytes, Draft.of(bytes, Screenplays.of(script))) : begun(book);
        } catch (UnreadableScreenplay | UnreadableDecisions refused) {
            return new Added.Refused(String.valueOf(refused.getMessage()));
        }
    }

    /** The script's own file as this production's record keeps it, where the folder has lost it. */
    public synchronized Added back(Recorded recorded, String script) {
        Optional<ScriptFile> file = recorded.production()
                .script(script)
                .filter(it -> it.keeps(it.draft()))
                .flatMap(ScriptRecord::file);
        if (file.isEmpty()) {
            return new Added.Refused(Sentences.say("script.nofile"));
        }
        try {
            String name = file.get().name();
            return begun(desk.shelf().putBack(name, file.get().bytes(), recorded.id()));
        } catch (UnreadableDecisions refused) {
            return new Added.Refused(String.valueOf(refused.getMessage()));
        }
    }

    private Added begun(Shelf.Book book) {
        return new Added.Begun(desk.read(book));
    }

    private String free(Recorded recorded, String fileName, boolean nobodys) throws UnreadableDecisions {
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        String ending = dot > 0 ? fileName.substring(dot) : "";
        String name = fileName;
        for (int number = 2; isAnothers(recorded, name, nobodys) && number <= MOST_OF_ONE_NAME; number++) {
            name = stem + " (" + number + ")" + ending;
        }
        return name;
    }

    private boolean isAnothers(Recorded recorded, String name, boolean nobodys) throws UnreadableDecisions {
        Optional<Shelf.Book> there = desk.shelf().named(name);
        return there.isPresent()
                && switch (desk.whose(there.get())) {
                    case Whose.Nobodys it -> !nobodys;
                    case Whose.Of it -> !it.recorded().id().equals(recorded.id());
                    case Whose.Closed closed -> true;
                };
    }

    private Added told(Recorded recorded, Shelf.Book book, byte[] bytes, Draft draft) throws UnreadableDecisions {
        String id = OpenScript.idOf(DecisionFile.stem(book.script()));
        List<Content> facts = new ArrayList<>();
        facts.add(new ScriptFact.Added(id, "", Scripts.draft(book.name(), draft), List.of()));
        Scripts.filed(id, book.name(), bytes).ifPresent(facts::add);
        Told told = hand.keep(recorded, hand.newAct(), production -> new Hand.Telling.Facts(facts, List.of()));
        if (told instanceof Told.Refused refused) {
            desk.shelf().remove(book.name());
            return new Added.Refused(refused.sentence());
        }
        return begun(desk.shelf().handOver(book, book.decisions().read(), recorded.id()));
    }

    /** A new draft of this script, whatever its file is called; the script keeps its name. */
    public synchronized Added draft(OpenScript script, String fileName, byte[] bytes) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot > 0 ? fileName.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        String known = "new." + (ENDINGS.contains(ending) ? ending : "txt");
        return kept(fileName, bytes, read -> desk.shelf().draft(script.book(), known, bytes));
    }

    private Added kept(String fileName, byte[] bytes, Keeps keeps) {
        try {
            Script script = ScreenplayFile.read(bytes, fileName);
            return begun(keeps.book(script));
        } catch (UnreadableScreenplay | UnreadableDecisions refused) {
            return new Added.Refused(String.valueOf(refused.getMessage()));
        }
    }

    private interface Keeps {
        Shelf.Book book(Script script) throws UnreadableDecisions;
    }
}
