package org.closedset.actions;

import java.time.Instant;
import java.util.Optional;
import org.closedset.people.Export;
import org.closedset.people.PersonId;
import org.closedset.production.AccountFact;
import org.closedset.views.Recorded;

/** Asks for all that is kept about somebody, for themselves, and calls that off. */
public final class AskExport {
    private final Hand hand;

    public AskExport(Hand hand) {
        this.hand = hand;
    }

    /** Ready a day later; leaving something out of what was asked for already does not begin the day anew. */
    public Told asked(Recorded recorded, Form form, PersonId id, boolean said) {
        return hand.of(id).about(recorded, form, id, it -> Basis.ofExport(it.account()), known -> {
            if (known.person().own().aside().isPresent()
                    || known.production().limits(id).aside().isPresent()) {
                return Hand.Telling.refused(Sentences.say("own.unheard"));
            }
            Instant now = hand.now();
            Optional<Export> before = known.person().account().export().filter(it -> now.isBefore(it.until()));
            if (before.filter(it -> it.said() == said).isPresent()) {
                return Hand.Telling.nothing();
            }
            Export asked = before.filter(it -> !said)
                    .map(it -> new Export(false, it.from()))
                    .orElseGet(() -> Export.asked(said, now));
            return told(id, Optional.of(asked), before);
        });
    }

    /** At once, whether it waits or is ready. */
    public Told calledOff(Recorded recorded, String act, PersonId id) {
        return hand.of(id).about(recorded, act, id, known -> {
            Optional<Export> before = known.person().account().export();
            return before.isEmpty() ? Hand.Telling.nothing() : told(id, Optional.empty(), before);
        });
    }

    private static Hand.Telling told(PersonId id, Optional<Export> now, Optional<Export> before) {
        return Hand.Telling.facts(new AccountFact.ExportAsked(id, now), new AccountFact.ExportAsked(id, before));
    }
}
