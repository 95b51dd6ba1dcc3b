package org.closedset.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedset.production.Content;
import org.closedset.production.Production;
import org.closedset.production.ScriptDraft;
import org.closedset.production.ScriptFact;
import org.closedset.store.Kept;
import org.closedset.store.Opened;
import org.closedset.store.Shelf;
import org.closedset.store.UnreadableDecisions;
import org.closedset.views.Desk;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Standing;
import org.closedset.views.Whose;

/** Makes a script that was read a production's: what is decided about it is kept in the record from then on. */
public final class KeepScript {
    private final Desk desk;
    private final Hand hand;

    public KeepScript(Desk desk, Hand hand) {
        this.desk = desk;
        this.hand = hand;
    }

    /** A script with what was decided about it so far. */
    public Outcome of(OpenScript script, Recorded recorded, String act) {
        synchronized (script) {
            desk.look(script);
            if (!(desk.whose(script) instanceof Whose.Nobodys)) {
                return new Outcome.Done();
            }
            Optional<Standing> standing = script.standing();
            if (standing.isEmpty()) {
                return new Outcome.Gone();
            }
            Told told = hand.keep(
                    recorded,
                    act,
                    production -> new Hand.Telling.Facts(facts(production, script, standing.get()), List.of()));
            return Scripts.outcome(told, () -> handOver(script, standing.get().kept(), recorded));
        }
    }

    private void handOver(OpenScript script, Kept kept, Recorded recorded) throws UnreadableDecisions {
        Shelf.Book book = desk.shelf().handOver(script.book(), kept, recorded.id());
        desk.isKept(script, book);
    }

    /** Where an earlier try got as far as the record, what was decided since comes after it. */
    private static List<Content> facts(Production production, OpenScript script, Standing standing) {
        Opened opened = standing.opened();
        ScriptDraft draft = Scripts.draft(script.file(), opened.draft());
        List<Content> facts = new ArrayList<>();
        facts.add(
                production.script(script.id()).isPresent()
                        ? new ScriptFact.Carried(
                                script.id(), draft, opened.decisions(), List.of(), List.of(), List.of())
                        : new ScriptFact.Added(script.id(), "", draft, opened.decisions()));
        opened.carried().ifPresent(it -> facts.add(Scripts.carried(script.id(), draft, it)));
        Scripts.filed(script, draft).ifPresent(facts::add);
        return facts;
    }
}
