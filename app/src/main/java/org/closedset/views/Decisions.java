package org.closedset.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Decision;
import org.closedset.people.PersonId;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.Production;
import org.closedset.production.ScriptDraft;
import org.closedset.production.ScriptFact;
import org.closedset.production.ScriptRecord;
import org.closedset.store.Act;
import org.closedset.store.Draft;
import org.closedset.store.Kept;
import org.closedset.store.Shelf;
import org.closedset.store.Stamp;
import org.closedset.store.UnreadableDecisions;

/** Reads what was decided about scripts: from beside them, or from the record of their production. */
final class Decisions {
    private final Records records;

    Decisions(Records records) {
        this.records = records;
    }

    Whose whose(Shelf.Book book) {
        if (book.production().isEmpty()) {
            return new Whose.Nobodys();
        }
        Optional<Recorded> recorded = records.production(book.production().get())
                .filter(it -> it.production().life() != Production.Life.DELETED);
        return recorded.isPresent() ? new Whose.Of(recorded.get()) : new Whose.Closed();
    }

    /** What is kept now; of a record that is closed nothing can be told. */
    Kept read(OpenScript script) throws UnreadableDecisions {
        return switch (whose(script.book())) {
            case Whose.Nobodys nobodys -> script.book().decisions().read();
            case Whose.Of it -> of(it.recorded().production(), script.id());
            case Whose.Closed closed -> script.book().decisions().read();
        };
    }

    /** How the script and what is kept of it look now, without reading either. */
    Stamp stamp(OpenScript script) {
        Stamp files = Stamp.of(script.book());
        return switch (whose(script.book())) {
            case Whose.Nobodys nobodys -> files;
            case Whose.Of it -> new Stamp(files.script(), last(it.recorded().production(), script.id()));
            case Whose.Closed closed -> new Stamp(files.script(), "closed");
        };
    }

    private static String last(Production production, String script) {
        return "record " + production.script(script).map(ScriptRecord::last).orElse("");
    }

    private static Kept of(Production production, String script) {
        return production
                .script(script)
                .map(Decisions::of)
                .orElse(new Kept("", Optional.empty(), List.of(), List.of()));
    }

    private static Kept of(ScriptRecord it) {
        List<Act> acts = new ArrayList<>();
        it.carried().ifPresent(fact -> acts.add(act(fact)));
        it.since().forEach(fact -> acts.add(act(fact)));
        List<Decision> begun = it.carried().isPresent() ? List.of() : it.begun();
        ScriptDraft draft = it.draft();
        return new Kept(it.last(), Optional.of(new Draft(draft.sha256(), draft.screenplay())), begun, acts);
    }

    private static Act act(Fact fact) {
        String by = fact.by().map(PersonId::text).orElse("");
        return switch (fact.content()) {
            case ScriptFact.Decided it -> new Act.Decided(by, fact.at(), it.decisions());
            case ScriptFact.TakenBack it -> new Act.TakenBack(by, fact.at(), it.decisions());
            case ScriptFact.Carried it ->
                new Act.Carried(
                        by,
                        fact.at(),
                        it.decisions(),
                        it.again().stream().map(Decisions::again).toList(),
                        it.unread(),
                        it.gone());
            case Content other -> throw new IllegalStateException("no decision");
        };
    }

    private static Act.Again again(ScriptFact.Again it) {
        return new Act.Again(it.scene(), it.label(), it.passage(), it.state(), it.now(), it.why());
    }
}
