package org.closedset.production;

import java.util.List;
import org.closedset.screenplay.Screenplay;

/**
 * The draft of a script that decisions are about: the name and the bytes' SHA-256 (64 hex digits) of its file, and the
 * screenplay under the own ids that decisions name. Title page and warnings are left out: title pages hold addresses.
 */
public record ScriptDraft(String file, String sha256, Screenplay screenplay) {
    public ScriptDraft {
        screenplay = new Screenplay(
                screenplay.source(),
                List.of(),
                screenplay.scenes(),
                screenplay.characters(),
                screenplay.groups(),
                screenplay.pages(),
                List.of());
    }

    @Override
    public String toString() {
        return "ScriptDraft[confidential]";
    }
}
