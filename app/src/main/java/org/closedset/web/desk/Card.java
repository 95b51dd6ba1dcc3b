package org.closedset.web.desk;

import java.util.List;
import java.util.Optional;

/** One passage beside the script: what it is, why, what to ask, where it stands, and what can be done with it. */
public record Card(
        int number,
        String id,
        String kind,
        String kindName,
        String modeName,
        boolean mention,
        String who,
        String watched,
        String reason,
        String question,
        String state,
        String stateName,
        String sure,
        String place,
        boolean current,
        boolean focused,
        String basis,
        String path,
        String href,
        Optional<PassageForm> form) {

    /** Whether it was decided about. */
    public boolean decided() {
        return !state.equals("proposed");
    }

    public boolean rejected() {
        return state.equals("rejected");
    }

    /** Names joined for a tag. */
    static String joined(List<String> names) {
        return String.join(", ", names);
    }
}
