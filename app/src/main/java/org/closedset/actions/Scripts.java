package org.closedset.actions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.closedset.breakdown.CarriedDecisions;
import org.closedset.production.ScriptDraft;
import org.closedset.production.ScriptFact;
import org.closedset.production.ScriptFile;
import org.closedset.store.Draft;
import org.closedset.store.UnreadableDecisions;
import org.closedset.views.OpenScript;

/** What is told of scripts, in the words of the record. */
final class Scripts {
    /** The most bytes a script's own file may have that is kept in the record, which takes facts of twice as many. */
    private static final int MOST_BYTES = 8 << 20;

    private Scripts() {}

    static ScriptDraft draft(String file, Draft draft) {
        return new ScriptDraft(file, draft.sha256(), draft.screenplay());
    }

    /** The script's own file, where it is not larger than the record keeps one. */
    static Optional<ScriptFact> filed(String script, String file, byte[] bytes) {
        return bytes.length > MOST_BYTES
                ? Optional.empty()
                : Optional.of(new ScriptFact.Filed(script, ScriptFile.of(file, Draft.hash(bytes), bytes)));
    }

    /** The file this draft was read from, where it lies there still. */
    static Optional<ScriptFact> filed(OpenScript script, ScriptDraft draft) {
        try {
            Path file = script.book().script();
            if (Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            return Draft.hash(bytes).equals(draft.sha256())
                    ? filed(script.id(), script.file(), bytes)
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    static ScriptFact.Carried carried(String script, ScriptDraft draft, CarriedDecisions it) {
        return new ScriptFact.Carried(
                script,
                draft,
                it.decisions(),
                it.again().stream().map(Scripts::again).toList(),
                it.unread().stream().map(scene -> scene.id().own()).toList(),
                it.gone());
    }

    private static ScriptFact.Again again(CarriedDecisions.Again it) {
        return new ScriptFact.Again(
                it.before().id().own(),
                it.before().label(),
                it.item().passage(),
                it.item().state(),
                it.now().map(scene -> scene.id().own()).orElse(""),
                it.why());
    }

    /** What became of an act on the record, once its consequence beside it is done. */
    static Outcome outcome(Told told, Follows follows) {
        return switch (told) {
            case Told.Done done -> after(follows);
            case Told.Refused it -> new Outcome.Refused(it.sentence());
            case Told.Overtaken it -> throw new IllegalStateException("about no person");
            case Told.Gone it -> new Outcome.Gone();
        };
    }

    private static Outcome after(Follows follows) {
        try {
            follows.run();
            return new Outcome.Done();
        } catch (UnreadableDecisions refused) {
            return new Outcome.Refused(String.valueOf(refused.getMessage()));
        }
    }

    /** What is done beside the record once the act is kept in it. */
    interface Follows {
        void run() throws UnreadableDecisions;
    }
}
