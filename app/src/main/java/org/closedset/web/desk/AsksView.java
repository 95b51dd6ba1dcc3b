package org.closedset.web.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.asks.Ask;
import org.closedset.asks.Want;
import org.closedset.choreography.Wanted;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Agreements;
import org.closedset.production.Production;
import org.closedset.web.Words;
import org.closedset.web.mine.MoveWords;
import org.closedset.web.mine.WantWords;

/** Reads what is asked for beside the boundaries of everybody who plays whom it is asked of. */
final class AsksView {
    private final Production production;
    private final String script;
    private final Wanted wanted;
    private final FitWords words;
    private final Map<String, List<Person>> players = new LinkedHashMap<>();

    AsksView(Production production, String script, String scene, List<Ask> beats, Clock clock) {
        this.production = production;
        this.script = script;
        beats.stream()
                .flatMap(it -> it.wants().stream())
                .forEach(it -> characters(it).forEach(name -> players.computeIfAbsent(name, this::playing)));
        this.wanted = new Wanted(Agreements.of(production, script, scene, people(), clock.instant()));
        Map<PersonId, String> names = new LinkedHashMap<>();
        players.values().stream()
                .flatMap(List::stream)
                .forEach(it -> names.put(it.id(), it.addressed().name()));
        this.words = new FitWords(new MoveWords(names));
    }

    private static Stream<String> characters(Want want) {
        return switch (want) {
            case Want.Done it -> Stream.concat(Stream.of(it.who()), it.whom().stream());
            case Want.Seen it -> Stream.of(it.who());
        };
    }

    private List<Person> playing(String name) {
        return production.people().all().stream()
                .filter(it -> it.is(Role.PERFORMER)
                        && it.parts().stream()
                                .anyMatch(part -> part.name().equals(name)
                                        && (part.script().isEmpty()
                                                || part.script().equals(script))))
                .toList();
    }

    /** Everybody it is asked of. */
    Set<PersonId> people() {
        Set<PersonId> people = new LinkedHashSet<>();
        players.values().forEach(all -> all.forEach(it -> people.add(it.id())));
        return people;
    }

    /** The same, as they are written down. */
    List<Person> persons() {
        return players.values().stream().flatMap(List::stream).distinct().toList();
    }

    List<AsksPage.Beat> beats(List<Ask> beats) {
        List<AsksPage.Beat> all = new ArrayList<>();
        for (Ask it : beats) {
            all.add(new AsksPage.Beat(
                    all.size() + 1,
                    it.story(),
                    it.wants().stream().map(this::wanted).toList()));
        }
        return all;
    }

    private AsksPage.Wanted wanted(Want want) {
        List<String> unplayed = characters(want)
                .filter(it -> players.getOrDefault(it, List.of()).isEmpty())
                .toList();
        return new AsksPage.Wanted(
                WantWords.say(want),
                want instanceof Want.Seen ? Words.say("desk.asks.room") : "",
                unplayed.isEmpty()
                        ? among(want) ? Words.say("desk.asks.among") : ""
                        : Words.say("desk.asks.unplayed", String.join(", ", unplayed)),
                unplayed.isEmpty() && !among(want) ? held(want) : List.of());
    }

    /** Whether it is done by a character whom several play to the same: by whom of them to whom is not said. */
    private boolean among(Want want) {
        return want instanceof Want.Done it
                && it.whom().filter(it.who()::equals).isPresent()
                && players.getOrDefault(it.who(), List.of()).size() > 1;
    }

    private List<AsksPage.Held> held(Want want) {
        return switch (want) {
            case Want.Done it -> done(it);
            case Want.Seen it ->
                players.getOrDefault(it.who(), List.of()).stream()
                        .map(who ->
                                held(who.addressed().name(), wanted.seen(it, who.id()), wanted.instead(it, who.id())))
                        .toList();
        };
    }

    private List<AsksPage.Held> done(Want.Done want) {
        List<AsksPage.Held> held = new ArrayList<>();
        for (Person who : players.getOrDefault(want.who(), List.of())) {
            for (Optional<Person> whom : whom(want, who)) {
                String names = whom.filter(it -> !it.id().equals(who.id()))
                        .map(it -> Words.say(
                                "desk.asks.with",
                                who.addressed().name(),
                                it.addressed().name()))
                        .orElseGet(() -> who.addressed().name());
                Optional<PersonId> id = whom.map(Person::id);
                held.add(held(names, wanted.done(want, who.id(), id), wanted.instead(want, who.id(), id)));
            }
        }
        return held;
    }

    /** With whom it would be done; whoever alone plays somebody that does it to themselves is themselves alone. */
    private List<Optional<Person>> whom(Want.Done want, Person who) {
        if (want.whom().isEmpty()) {
            return List.of(Optional.empty());
        }
        return want.whom().get().equals(want.who())
                ? List.of(Optional.of(who))
                : players.getOrDefault(want.whom().get(), List.of()).stream()
                        .map(Optional::of)
                        .toList();
    }

    private AsksPage.Held held(String who, Wanted.Held held, List<? extends Want> instead) {
        return new AsksPage.Held(
                held.fits(),
                who,
                Words.say("desk.asks.stands." + held.stands().name()),
                held.reasons().stream().map(words::say).distinct().toList(),
                held.stands() == Wanted.Stands.DOES_NOT_FIT || held.stands() == Wanted.Stands.NOT_SAID_YET
                        ? instead.stream().map(WantWords::say).toList()
                        : List.of());
    }
}
