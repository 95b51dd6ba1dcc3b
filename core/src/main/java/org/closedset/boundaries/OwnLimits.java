package org.closedset.boundaries;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.people.PersonId;

/**
 * What a production knows of somebody's limits: as they stand, and what they are asked for their scenes. {@code aside} is
 * what was said under the name before somebody came in anew whom the coordinator has not heard yet;
 * {@code known} whether whoever says it now was heard; {@code beginning} whether what was never answered may be opened at once,
 * which is over once they had what they said erased: that is no way around waiting.
 */
public record OwnLimits(Limits limits, Optional<Limits> aside, List<Question> asked, boolean known, boolean beginning) {
    /** Nothing said and nothing asked. */
    public static final OwnLimits NONE = new OwnLimits(Limits.UNSAID, Optional.empty(), List.of(), false, true);

    public OwnLimits {
        asked = List.copyOf(asked);
    }

    public OwnLimits said(Limits now) {
        return new OwnLimits(now, aside, asked, known, beginning);
    }

    /** Where a contract gives this notice. */
    public OwnLimits under(Duration notice) {
        return new OwnLimits(limits.under(notice), aside.map(it -> it.under(notice)), asked, known, beginning);
    }

    public OwnLimits asked(List<Question> now) {
        return new OwnLimits(limits, aside, now, known, beginning);
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

    /**
     * Somebody came in anew under the name: what was said before is put aside until the coordinator has heard them; of what
     * was said by somebody who never was heard only what it closes, as it may have been anybody.
     */
    public OwnLimits cameInAnew() {
        Limits before = known ? limits : limits.closings();
        return new OwnLimits(Limits.UNSAID, aside.or(() -> Optional.of(before)), asked, false, beginning);
    }

    /** It is known who they are: what was said before stands, as far as what was said since of the same allows it too. */
    public OwnLimits heard() {
        Limits stands = aside.map(before -> before.with(limits.now())).orElse(limits);
        return new OwnLimits(stands, Optional.empty(), asked, true, beginning);
    }

    /** It is doubted who they are. */
    public OwnLimits doubted() {
        return new OwnLimits(limits, aside, asked, false, beginning);
    }

    /** They had what they said erased. */
    public OwnLimits erased() {
        return new OwnLimits(Limits.UNSAID, Optional.empty(), asked, known, false);
    }

    /** As whoever never said anything. */
    public OwnLimits unsaid() {
        return new OwnLimits(Limits.UNSAID, aside.map(it -> Limits.UNSAID), asked, known, beginning);
    }

    @Override
    public String toString() {
        return "OwnLimits[confidential]";
    }
}
