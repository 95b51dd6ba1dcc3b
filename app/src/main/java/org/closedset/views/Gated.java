package org.closedset.views;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.closedset.disclosure.AsPublished;
import org.closedset.disclosure.Asking;
import org.closedset.disclosure.Gate;
import org.closedset.disclosure.Placings;
import org.closedset.disclosure.Rotas;
import org.closedset.disclosure.View;
import org.closedset.people.PersonId;
import org.closedset.people.Role;

/** One production as pages other than the coordinator's get it: what somebody may see now, and never the production. */
public final class Gated {
    private final Supplier<AsPublished> state;
    private final Clock clock;

    Gated(Supplier<AsPublished> state, Clock clock) {
        this.state = state;
        this.clock = clock;
    }

    /** What this person sees in this role; whoever does not have it sees what the audience sees. */
    public View view(Role role, PersonId who) {
        AsPublished production = state.get();
        Instant now = clock.instant();
        return Gate.view(role, who, production.published(now), production.production(), now);
    }

    /** What whoever directs asks for; nothing for anybody else. */
    public Asking asking(PersonId who) {
        AsPublished production = state.get();
        return Gate.asking(who, production.published(clock.instant()), production.production());
    }

    /** Who of the background is in which group of which scene, as far as it is for this person. */
    public Placings placings(PersonId who) {
        AsPublished production = state.get();
        return Gate.placings(who, production.published(clock.instant()), production.production());
    }

    /** Those of whom this person, who is in costume, is shown what they say for fittings on the page of a scene. */
    public Set<PersonId> dressed(PersonId who, String script, String scene) {
        AsPublished production = state.get();
        return Gate.dressed(who, production.published(clock.instant()), production.production(), script, scene);
    }

    /** Who works which set-up of closed scenes, as far as it is for this person. */
    public Rotas rotas(PersonId who) {
        AsPublished production = state.get();
        return Gate.rotas(who, production.published(clock.instant()), production.production());
    }
}
