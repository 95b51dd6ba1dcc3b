package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/**
 * Before somebody signs a rider: what it is, who will see it, and how it is signed here, by "passkey", by "code", or "none"
 * where they have no key yet. {@code not} says why it cannot be signed now, {@code still} that they asked to talk about it.
 */
public record OwnSignPage(
        OwnFrame frame,
        Form form,
        String here,
        String head,
        String stands,
        String lang,
        String kind,
        List<String> first,
        List<String> readers,
        String hash,
        int version,
        String not,
        boolean still,
        String way,
        String options,
        String wrong,
        String coordinator) {
    public OwnSignPage {
        first = List.copyOf(first);
        readers = List.copyOf(readers);
    }
}
