package org.closedset.production;

import java.util.Optional;
import org.closedset.closedset.ClosedSet;
import org.closedset.closedset.Notice;
import org.closedset.closedset.Rota;

/** Facts about who works near a scene and what they are told of it, told by nobody but the coordinator. */
public sealed interface SetFact extends Content
        permits SetFact.NoticeWritten, SetFact.RotaWritten, SetFact.RotaGiven, BackgroundFact {
    /** The id of the script. */
    String script();

    /** The own id of the scene. */
    String scene();

    @Override
    default Keeping keeping() {
        return Keeping.WORKING;
    }

    /** The scene's content notice, whole, in place of the one before; none takes it away. */
    record NoticeWritten(String script, String scene, Optional<Notice> notice) implements SetFact {
        @Override
        public String toString() {
            return "NoticeWritten[confidential]";
        }
    }

    /** Who may do each function of the scene, its set-ups and who is drawn, whole, in place of what was before. */
    record RotaWritten(String script, String scene, Rota rota) implements SetFact {
        @Override
        public String toString() {
            return "RotaWritten[confidential]";
        }
    }

    /** The rota that production is to see of the scene, in place of the one before; none takes it back. */
    record RotaGiven(String script, String scene, Optional<ClosedSet.Given> given) implements SetFact {
        @Override
        public String toString() {
            return "RotaGiven[confidential]";
        }
    }
}
