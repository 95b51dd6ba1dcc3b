package org.closedset.production;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Decision;

/**
 * A script of the production as it stands: its id, its episode ("" for a film), the file and SHA-256 of its draft, what
 * stands decided, oldest first, and the acts that can still be taken back, oldest first. {@code carried} is the last
 * time the decisions were brought to a new draft.
 */
public record ScriptRecord(
        String script,
        String episode,
        String file,
        String sha256,
        List<Decision> decisions,
        List<Done> done,
        Optional<ScriptFact.Carried> carried) {

    /** An act that can be taken back: how many of the decisions stood before it. */
    public record Done(String act, int before) {}

    @Override
    public List<Decision> decisions() {
        return Collections.unmodifiableList(decisions);
    }

    @Override
    public List<Done> done() {
        return Collections.unmodifiableList(done);
    }

    static ScriptRecord added(ScriptFact.Added it) {
        return new ScriptRecord(
                it.script(),
                it.episode(),
                it.file(),
                it.sha256(),
                new ArrayList<>(),
                new ArrayList<>(),
                Optional.empty());
    }

    /** A copy that nobody else holds, to be changed by {@link Folding}. */
    ScriptRecord own() {
        return new ScriptRecord(
                script, episode, file, sha256, new ArrayList<>(decisions), new ArrayList<>(done), carried);
    }

    void decided(String act, List<Decision> more) {
        done.add(new Done(act, decisions.size()));
        decisions.addAll(more);
    }

    void takenBack(List<Decision> standing) {
        if (!done.isEmpty()) {
            done.removeLast();
        }
        decisions.addAll(standing);
    }

    ScriptRecord carried(ScriptFact.Carried it) {
        return new ScriptRecord(
                script,
                episode,
                it.file(),
                it.sha256(),
                new ArrayList<>(it.decisions()),
                new ArrayList<>(),
                Optional.of(it));
    }

    @Override
    public String toString() {
        return "ScriptRecord[confidential]";
    }
}
