package org.closedset.breakdown;

import java.util.List;
import java.util.Set;
import org.closedset.screenplay.Element;
import org.closedset.vocabulary.Mode;

/** One element of a scene made ready for reading: its words, how it shows things, who is in it. */
record Line(int index, Element element, List<Token> tokens, Set<Mode> modes, Present present) {

    /** Whether it is speech or song rather than what is seen; a parenthetical can carry action and is not. */
    boolean speech() {
        return element.type() == Element.Type.DIALOGUE || element.type() == Element.Type.LYRIC;
    }

    /** Whether the rules read it at all. */
    boolean read() {
        return switch (element.type()) {
            case ACTION, SHOT, DIALOGUE, PARENTHETICAL, LYRIC, CENTRED -> true;
            case HEADING, CUE, TRANSITION, NOTE, SYNOPSIS, SECTION, PAGE_BREAK -> false;
        };
    }

    String words(int from, int to) {
        return element.text()
                .substring(tokens.get(from).start(), tokens.get(to - 1).end())
                .replace('\n', ' ');
    }
}
