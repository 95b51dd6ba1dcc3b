package org.closedset.views;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.closedset.people.PersonId;
import org.closedset.production.Fact;
import org.closedset.production.Production;

/**
 * What stands in the pages that somebody's second code opens: nothing they ever said but what production was given of it,
 * and what was entered there since, which is kept nowhere and is gone with the session. docs/decisions/2026-11-30-tablet-and-second-code.md.
 */
public final class Unsaid {
    private static final int MOST = 200;

    private final String production;
    private final PersonId who;
    private final Clock clock;
    private final List<Fact> entered = new ArrayList<>();

    /** By this clock production is given what is published. */
    public Unsaid(String production, String who, Clock clock) {
        this.production = production;
        this.who = new PersonId(who);
        this.clock = clock;
    }

    /** Whether it is about this production. */
    public boolean isOf(Recorded recorded) {
        return recorded.id().equals(production);
    }

    /** The production as these pages show it. */
    public synchronized Production of(Recorded recorded) {
        return recorded.unsaid(who, clock.instant()).with(List.copyOf(entered));
    }

    /** Whether this act was done here. */
    public synchronized boolean told(String act) {
        return entered.stream().anyMatch(it -> it.act().equals(act));
    }

    /** These pages show this from now on, nothing and nobody else does; of very much the oldest is gone. */
    public synchronized void enter(List<Fact> told) {
        entered.addAll(told);
        entered.subList(0, Math.max(0, entered.size() - MOST)).clear();
    }
}
