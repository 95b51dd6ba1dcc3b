package org.closedset.boundaries;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.people.PersonId;

/**
 * What a production knows of somebody's limits: as they stand, and what they are asked for their scenes. {@code aside} is
 * what was said under the name before somebody came in anew whom the coordinator has not heard yet.
 */
public record OwnLimits(Limits limits, Optional<Limits> aside, List<Question> asked) {
    /** Nothing said and nothing asked. */
    public static final OwnLimits NONE = new OwnLimits(Limits.UNSAID, Optional.empty(), List.of());

    public OwnLimits {
        asked = List.copyOf(asked);
    }

    public OwnLimits said(Limits now) {
        return new OwnLimits(now, aside, asked);
    }

    public OwnLimits asked(List<Question> now) {
        return new OwnLimits(limits, aside, now);
    }

    /** Everybody named in what they say or are asked. */
    public Set<PersonId> partners() {
        Set<PersonId> all = new LinkedHashSet<>();
        asked.forEach(it -> all.addAll(it.partners()));
        Stream.of(Stream.of(limits.now()), limits.waiting().map(Limits.Waiting::to).stream(), limits.noted().stream())
                .flatMap(it -> it)
                .flatMap(it -> it.touching().answers().keySet().stream())
                .flatMap(it -> it.partner().stream())
                .forEach(all::add);
        return all;
    }

    /** Whether anything was said under the name, or is kept aside. */
    public boolean anything() {
        return !limits.equals(Limits.UNSAID) || aside.isPresent();
    }

    /** Somebody came in anew under the name: what was said before is put aside until the coordinator has heard them. */
    public OwnLimits cameInAnew() {
        return new OwnLimits(Limits.UNSAID, aside.or(() -> Optional.of(limits)), asked);
    }

    /** It is known who they are: what was said before stands, as far as what was said since allows it too. */
    public OwnLimits heard() {
        return aside.map(before -> new OwnLimits(before(before), Optional.empty(), asked))
                .orElse(this);
    }

    private Limits before(Limits before) {
        if (limits.equals(Limits.UNSAID)) {
            return before;
        }
        return before.equals(Limits.UNSAID)
                ? limits
                : new Limits(before.now().meet(limits.now()), Optional.empty(), Optional.empty());
    }

    /** As whoever never said anything. */
    public OwnLimits unsaid() {
        return new OwnLimits(Limits.UNSAID, aside.map(it -> Limits.UNSAID), asked);
    }

    @Override
    public String toString() {
        return "OwnLimits[confidential]";
    }
}
