package org.closedset.web.mine;

import java.util.List;
import java.util.Optional;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/**
 * Somebody's own part of a scene's choreography, and what frames show of them. {@code instead} is "" or says in whose place they stand; {@code asked} whether
 * they may say yes to it, {@code talks} whether they want to talk first, {@code yes} whether there is a yes to take back, and
 * {@code before} what they said yes to where it was another part. {@code aloud} is what was entered as agreed aloud, and
 * {@code aloudSaid} what they say of it or "".
 */
public record OwnScenePage(
        OwnFrame frame,
        Form form,
        String here,
        String head,
        String stands,
        String instead,
        StagedShown part,
        List<FrameShown> frames,
        boolean asked,
        boolean talks,
        boolean yes,
        Optional<Before> before,
        Form aloudForm,
        List<AloudWords.Line> aloud,
        String aloudSaid,
        String coordinator) {
    public OwnScenePage {
        aloud = List.copyOf(aloud);
        frames = List.copyOf(frames);
    }

    /** What they said yes to before, and when that was. */
    public record Before(String head, StagedShown part, List<FrameShown> frames) {
        public Before {
            frames = List.copyOf(frames);
        }
    }
}
