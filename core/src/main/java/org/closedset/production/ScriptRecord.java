package org.closedset.production;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Decision;

/**
 * A script of the production as it stands: its id, its episode ("" for a film), its draft, what stood decided when it
 * came into the record or was last brought to a new draft, and the facts told of its decisions since, oldest first.
 * {@code carried} is the last time the decisions were brought to a new draft; {@code file} is the last file that was kept
 * of it; {@code last} is the last act about its draft and decisions.
 */
public record ScriptRecord(
        String script,
        String episode,
        ScriptDraft draft,
        List<Decision> begun,
        List<Fact> since,
        Optional<Fact> carried,
        Optional<ScriptFile> file,
        String last) {

    @Override
    public List<Fact> since() {
        return Collections.unmodifiableList(since);
    }

    /** What stands decided, oldest first. */
    public List<Decision> decisions() {
        List<Decision> standing = new ArrayList<>(begun);
        for (Fact fact : since) {
            switch (fact.content()) {
                case ScriptFact.Decided it -> standing.addAll(it.decisions());
                case ScriptFact.TakenBack it -> standing.addAll(it.decisions());
                case Content other -> throw new IllegalStateException("no decision");
            }
        }
        return standing;
    }

    static ScriptRecord added(Fact fact, ScriptFact.Added it) {
        return new ScriptRecord(
                it.script(),
                it.episode(),
                it.draft(),
                it.decisions(),
                new ArrayList<>(),
                Optional.empty(),
                Optional.empty(),
                fact.act());
    }

    /** A copy that nobody else holds, to be changed by {@link Folding}. */
    ScriptRecord own() {
        return new ScriptRecord(script, episode, draft, begun, new ArrayList<>(since), carried, file, last);
    }

    ScriptRecord told(Fact fact) {
        since.add(fact);
        return new ScriptRecord(script, episode, draft, begun, since, carried, file, fact.act());
    }

    ScriptRecord carried(Fact fact, ScriptFact.Carried it) {
        return new ScriptRecord(
                script, episode, it.draft(), it.decisions(), new ArrayList<>(), Optional.of(fact), file, fact.act());
    }

    ScriptRecord filed(ScriptFile it) {
        return new ScriptRecord(script, episode, draft, begun, since, carried, Optional.of(it), last);
    }

    /** Of another episode, or of none (""). */
    ScriptRecord placed(String other) {
        return new ScriptRecord(script, other, draft, begun, since, carried, file, last);
    }

    /** Whether the file this draft was read from is kept. */
    public boolean keeps(ScriptDraft read) {
        return file.filter(it -> it.sha256().equals(read.sha256())).isPresent();
    }

    @Override
    public String toString() {
        return "ScriptRecord[confidential]";
    }
}
