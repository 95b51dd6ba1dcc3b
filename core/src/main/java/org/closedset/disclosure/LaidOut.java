package org.closedset.disclosure;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.kit.KitList;
import org.closedset.kit.Range;
import org.closedset.people.Fitting;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.Production;
import org.closedset.production.PublishedScore;

/**
 * What costume dresses a scene by: everybody in its published choreography with what they say for fittings, and one list of
 * what is laid out, the same for each of them. Nothing of it tells what is done in the scene, to whom a garment is, or what was
 * settled with anybody.
 */
public record LaidOut(List<Wearer> people, KitList kit) {
    public LaidOut {
        people = List.copyOf(people);
    }

    /** Somebody in it, by character and by name, and what they say; blank lines where they say nothing. */
    public record Wearer(String called, String name, Fitting said) {
        @Override
        public String toString() {
            return "Wearer[confidential]";
        }
    }

    /** That of the scenes this person works: scenes and ranges as they were published, what people say as they say it now. */
    static Floor<LaidOut> of(Production published, Production now, Person person) {
        return Floor.of(published, person, (script, it) -> it.anything() ? List.of(of(published, now, it)) : List.of());
    }

    private static LaidOut of(Production published, Production now, PublishedScore score) {
        List<Wearer> people = score.called().entrySet().stream()
                .map(it -> wearer(now, it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Wearer::called).thenComparing(Wearer::name))
                .toList();
        return new LaidOut(people, KitList.of(range(published, score), people.size()));
    }

    private static Wearer wearer(Production now, PersonId who, String called) {
        Optional<Person> person = now.people().person(who);
        return new Wearer(
                called,
                person.map(it -> it.addressed().name()).orElse(""),
                person.map(LaidOut::said).orElse(Fitting.NOTHING));
    }

    /** What somebody says for fittings; nothing of whoever left, was not heard yet or wants nothing kept. */
    private static Fitting said(Person person) {
        return person.here() && OwnRecord.known(person) && !person.account().declined()
                ? person.own().fitting()
                : Fitting.NOTHING;
    }

    /** Whether they hire nobody and never did: whoever does reads of nobody what they say for fittings. */
    public static boolean dresses(Person person) {
        return !person.everHired();
    }

    /** Those whose lines this person is shown in a scene they work, whatever stands in them. */
    static Set<PersonId> people(Production published, Person person, String script, String scene) {
        return published.sets().works(script, scene, person.id())
                ? published.scores().published(script, scene).called().keySet().stream()
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /**
     * What is laid out for a scene: all that any version called for that was ever shown, so that a version which calls for less
     * takes nothing away and tells nobody who wanted less.
     */
    public static Range range(Production production, PublishedScore score) {
        Publications times = Publications.of(production);
        Range range = Range.NONE;
        List<PublishedScore.Called> calls = score.calls();
        for (int i = 0; i < calls.size(); i++) {
            PublishedScore.Called call = calls.get(i);
            boolean stands = i + 1 == calls.size();
            if (stands || shown(times, call.since(), calls.get(i + 1).since())) {
                range = range.and(call.range());
            }
        }
        return range;
    }

    /** Whether something was published after the one moment and at the other at the latest. */
    private static boolean shown(Publications times, Instant after, Instant until) {
        return times.last(until).filter(at -> at.isAfter(after)).isPresent();
    }

    @Override
    public String toString() {
        return "LaidOut[confidential]";
    }
}
