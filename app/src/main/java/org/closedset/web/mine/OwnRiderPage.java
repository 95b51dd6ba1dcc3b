package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.riders.PlainGroups;
import org.closedset.web.OwnFrame;

/**
 * One rider as its performer reads it. {@code lang} is the language of what the rider itself says, {@code changed} that its
 * script pages are others now. {@code mode} is what can be said beside each clause: "mark" before it is signed, "less" in
 * force, "" nothing. {@code paper} is "none" before it is signed, "there" with its sealed paper, "later" without;
 * {@code onPaper} says how it was signed on paper, or is "".
 */
public record OwnRiderPage(
        OwnFrame frame,
        Form form,
        String here,
        String head,
        String stands,
        boolean changed,
        String lang,
        String kind,
        List<String> first,
        List<String> readers,
        List<String> lets,
        List<PlainGroups.Entry> about,
        RiderShown shown,
        String mode,
        boolean signable,
        boolean withdrawable,
        String paper,
        String onPaper,
        String hash,
        String coordinator) {
    public OwnRiderPage {
        first = List.copyOf(first);
        readers = List.copyOf(readers);
        lets = List.copyOf(lets);
        about = List.copyOf(about);
    }

    /** Whether something may be said of its clauses. */
    public boolean asks() {
        return !mode.isEmpty();
    }
}
