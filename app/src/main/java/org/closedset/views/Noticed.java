package org.closedset.views;

import java.io.IOException;
import java.nio.file.Files;
import org.closedset.store.Kept;
import org.closedset.store.Stamp;
import org.closedset.store.UnreadableDecisions;

/** What programs other than the desk did to a script's files since they were read. */
final class Noticed {
    private Noticed() {}

    /**
     * Whether the script must be read again. Decisions that were written on the draft that is read need no reading: they
     * are laid over it here.
     */
    static boolean changed(OpenScript script, Decisions decisions) {
        Stamp now = decisions.stamp(script);
        if (now.equals(script.seen())) {
            return false;
        }
        return switch (script.state()) {
            case OpenScript.State.Waiting waiting -> false;
            case OpenScript.State.Reading reading -> false;
            case OpenScript.State.Refused refused -> true;
            case OpenScript.State.Closed closed -> true;
            case OpenScript.State.Read read -> {
                boolean again = changed(script, read.standing(), now, decisions);
                if (!again) {
                    script.seen(now);
                }
                yield again;
            }
        };
    }

    private static boolean changed(OpenScript script, Standing standing, Stamp now, Decisions decisions) {
        try {
            boolean saved = !now.script().equals(script.seen().script())
                    && !standing.opened()
                            .draft()
                            .isOf(Files.readAllBytes(script.book().script()));
            if (saved) {
                return true;
            }
            Kept kept = decisions.read(script);
            if (kept.stamp().equals(standing.kept().stamp())) {
                return false;
            }
            boolean sameDraft = kept.draft().isEmpty()
                    || kept.draft().get().equals(standing.opened().draft());
            if (sameDraft) {
                script.is(standing.joinedBy(kept));
            }
            return !sameDraft;
        } catch (IOException | UnreadableDecisions unreadable) {
            return true;
        }
    }
}
