package org.closedset.actions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.closedset.production.ScriptFact;
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
    public Added under(String fileName, byte[] bytes) {
        return kept(fileName, bytes, script -> desk.shelf().add(fileName, bytes));
    }

    /** A script of this production. Where one of another has the name, it gets a number, and the other stays as it is. */
    public Added of(Recorded recorded, String fileName, byte[] bytes) {
        return kept(fileName, bytes, script -> {
            Shelf.Book book = desk.shelf().add(free(recorded, fileName), bytes);
            boolean fresh = desk.whose(book) instanceof Whose.Nobodys
                    && book.decisions().read().draft().isEmpty();
            return fresh ? told(recorded, book, Draft.of(bytes, Screenplays.of(script))) : book;
        });
    }

    private String free(Recorded recorded, String fileName) throws UnreadableDecisions {
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        String ending = dot > 0 ? fileName.substring(dot) : "";
        String name = fileName;
        for (int number = 2; isAnothers(recorded, name) && number <= MOST_OF_ONE_NAME; number++) {
            name = stem + " (" + number + ")" + ending;
        }
        return name;
    }

    private boolean isAnothers(Recorded recorded, String name) throws UnreadableDecisions {
        Optional<Shelf.Book> there = desk.shelf().named(name);
        return there.isPresent()
                && switch (desk.whose(there.get())) {
                    case Whose.Nobodys nobodys -> false;
                    case Whose.Of it -> !it.recorded().id().equals(recorded.id());
                    case Whose.Closed closed -> true;
                };
    }

    private Shelf.Book told(Recorded recorded, Shelf.Book book, Draft draft) throws UnreadableDecisions {
        String id = OpenScript.idOf(DecisionFile.stem(book.script()));
        ScriptFact added = new ScriptFact.Added(id, "", Scripts.draft(book.name(), draft), List.of());
        Told told = hand.keep(recorded, hand.newAct(), production -> new Hand.Telling.Facts(List.of(added), List.of()));
        return told instanceof Told.Done
                ? desk.shelf().handOver(book, book.decisions().read(), recorded.id())
                : book;
    }

    /** A new draft of this script, whatever its file is called; the script keeps its name. */
    public Added draft(OpenScript script, String fileName, byte[] bytes) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot > 0 ? fileName.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        String known = "new." + (ENDINGS.contains(ending) ? ending : "txt");
        return kept(fileName, bytes, read -> desk.shelf().draft(script.book(), known, bytes));
    }

    private Added kept(String fileName, byte[] bytes, Keeps keeps) {
        try {
            Script script = ScreenplayFile.read(bytes, fileName);
            return new Added.Begun(desk.read(keeps.book(script)));
        } catch (UnreadableScreenplay | UnreadableDecisions refused) {
            return new Added.Refused(String.valueOf(refused.getMessage()));
        }
    }

    private interface Keeps {
        Shelf.Book book(Script script) throws UnreadableDecisions;
    }
}
