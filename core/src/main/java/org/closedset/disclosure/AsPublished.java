package org.closedset.disclosure;

import java.time.Instant;
import java.util.Optional;
import org.closedset.production.Fact;
import org.closedset.production.Production;

/**
 * A production as it is, and as it was when something was last published, folded from the same facts. {@code told} is
 * when the last fact was; a clock that was set back tells nothing earlier than what came before.
 */
public record AsPublished(Production production, Production before, Instant told) {
    /** Before anything happened. */
    public static final AsPublished NOTHING = new AsPublished(Production.NONE, Production.NONE, Instant.MIN);

    /** What is so once the fact is told as well. */
    public AsPublished with(Fact fact) {
        Instant at = later(fact.at());
        return new AsPublished(production.with(fact), at.equals(told) ? before : published(at), at);
    }

    /** What is so once a fact is counted of which nothing but its place is left. */
    public AsPublished withErased() {
        return new AsPublished(production.withErased(), before, told);
    }

    /** The production as it stood when something was last published, seen at {@code now}. */
    public Production published(Instant now) {
        Optional<Instant> last = Publications.of(production).last(later(now));
        return last.filter(at -> at.isAfter(told)).isPresent() ? production : before;
    }

    private Instant later(Instant at) {
        return at.isAfter(told) ? at : told;
    }

    @Override
    public String toString() {
        return "AsPublished[confidential]";
    }
}
