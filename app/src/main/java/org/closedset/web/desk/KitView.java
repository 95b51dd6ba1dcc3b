package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.actions.Basis;
import org.closedset.actions.Hand;
import org.closedset.choreography.Score;
import org.closedset.disclosure.LaidOut;
import org.closedset.kit.Area;
import org.closedset.kit.KitList;
import org.closedset.kit.Need;
import org.closedset.kit.Range;
import org.closedset.kit.Settled;
import org.closedset.people.Fitting;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Production;
import org.closedset.production.PublishedScore;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Irritant;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Terms;
import org.closedset.vocabulary.Variant;
import org.closedset.web.Words;
import org.closedset.web.mine.KitShown;

/** The garments, barriers and kit of a scene: of what is published, and where nothing is, of what is written. */
final class KitView {
    private static final Terms TERMS = Terms.of(Language.ENGLISH);

    private final Production production;
    private final ScorePages.Place place;
    private final PublishedScore published;
    private final Score score;
    private final SceneCast cast;

    KitView(ScorePages.Place place) {
        this.place = place;
        this.production = place.recorded().production();
        this.published = place.published();
        this.score = published.anything() ? published.score() : place.score();
        this.cast = place.cast(score);
    }

    Range range() {
        return published.anything() ? LaidOut.range(production, published) : Range.of(score);
    }

    /** As costume reads it: for those in the choreography. */
    KitList list() {
        return KitList.of(range(), score.people().size());
    }

    /** Those in it and those who stand in for one of them, by whom they play. */
    List<Person> people() {
        Map<PersonId, String> called = called();
        return called.keySet().stream()
                .flatMap(it -> production.people().person(it).stream())
                .sorted(Comparator.comparing((Person it) -> called.getOrDefault(it.id(), ""))
                        .thenComparing(it -> it.addressed().name()))
                .toList();
    }

    private Map<PersonId, String> called() {
        Map<PersonId, String> called =
                new LinkedHashMap<>(published.anything() ? published.called() : cast.played(score));
        published.handed().forEach((who, of) -> {
            if (called.containsKey(of)) {
                called.putIfAbsent(who, Words.say("kit.instead", called.getOrDefault(of, "")));
            }
        });
        return called;
    }

    /** Who reads it, and what of it is not as it is written. */
    List<String> states() {
        if (score.beats().isEmpty()) {
            return List.of(Words.say("kit.state.nothing"));
        }
        List<String> states = new ArrayList<>();
        states.add(published.anything() ? read() : Words.say("kit.state.written"));
        Range laid = range();
        Set<Area> more = minus(Range.of(place.score()), laid);
        if (!more.isEmpty()) {
            states.add(Words.say("kit.state.more", areas(more)));
        }
        Set<Area> stays = minus(laid, Range.of(score));
        if (!stays.isEmpty()) {
            states.add(Words.say("kit.state.stays", areas(stays)));
        }
        long instead = called().size() - (long) score.people().size();
        if (instead > 0) {
            states.add(Words.count("kit.state.instead", (int) instead));
        }
        return states;
    }

    /** Whether somebody of costume reads the list, in a few words. */
    String costume() {
        if (!published.anything()) {
            return Words.say("kit.film.written");
        }
        return Words.say(readers() == 0 ? "kit.film.nobody" : "kit.film.published");
    }

    private String read() {
        int costume = readers();
        return costume == 0 ? Words.say("kit.state.read.none") : Words.count("kit.state.read", costume);
    }

    private int readers() {
        return (int) production.people().with(Role.COSTUME).stream()
                .filter(LaidOut::dresses)
                .filter(it -> production.sets().works(place.script().id(), place.own(), it.id()))
                .count();
    }

    private static Set<Area> minus(Range all, Range of) {
        Set<Area> rest = EnumSet.noneOf(Area.class);
        rest.addAll(all.areas());
        rest.removeAll(of.areas());
        return rest;
    }

    private static String areas(Set<Area> areas) {
        return areas.stream()
                .sorted()
                .map(it -> Words.say("kit.area." + it.code()))
                .collect(Collectors.joining(", "));
    }

    /** For what garments are laid out, in words. */
    String laid() {
        return range().areas().isEmpty() ? Words.say("kit.area.NONE") : areas(range().areas());
    }

    List<KitPage.Who> who(Hand hand) {
        Map<PersonId, String> called = called();
        return people().stream()
                .map(it -> who(it, called.getOrDefault(it.id(), ""), hand))
                .toList();
    }

    private KitPage.Who who(Person person, String called, Hand hand) {
        boolean withheld = production.withheld(person);
        Fitting said = withheld ? Fitting.NOTHING : person.own().fitting();
        Set<Irritant> not = said.notBorne();
        List<Garment> holds = not.isEmpty()
                ? List.of()
                : range().garments().stream()
                        .filter(it -> it.mayHold().stream().anyMatch(not::contains))
                        .toList();
        return new KitPage.Who(
                person.id().text(),
                person.addressed().name(),
                !withheld && person.own().aside().isPresent() ? Words.say("kit.unheard", called) : called,
                KitShown.said(said),
                KitShown.names(holds),
                holds.isEmpty() ? "" : KitShown.names(range().without(not)),
                withheld ? Words.say("kit.withheld") : "",
                withheld || !published.anything()
                        ? List.of()
                        : List.of(fitting(published.settled(person.id()), not, hand)));
    }

    private KitPage.Fitting fitting(Optional<Settled> settled, Set<Irritant> not, Hand hand) {
        Set<Garment> worn = settled.map(Settled::worn).orElse(Set.of());
        List<Garment> clash = worn.stream()
                .filter(it -> it.mayHold().stream().anyMatch(not::contains))
                .sorted()
                .toList();
        return new KitPage.Fitting(
                hand.newAct(),
                Basis.ofSettled(settled),
                settled.isPresent(),
                KitShown.names(worn.stream().sorted().toList()),
                settled.map(Settled::line).orElse(""),
                KitShown.names(clash),
                Settled.longest(),
                offered(worn).stream()
                        .map(it -> new PassageForm.Choice(it.code(), TERMS.say(it), worn.contains(it)))
                        .toList());
    }

    /** What is laid out, what is the costume's, what somebody brings, and what was settled before. */
    private List<Garment> offered(Set<Garment> worn) {
        return Stream.of(
                        range().garments().stream(),
                        Stream.of(Garment.COSTUME_UNDERWEAR, Garment.OWN_GARMENT),
                        worn.stream())
                .flatMap(it -> it)
                .distinct()
                .sorted()
                .toList();
    }

    /** What each move calls for, of what is written where there is such a thing. */
    List<KitPage.Need> needs() {
        Score written = place.score().beats().isEmpty() ? score : place.score();
        SceneCast words = place.cast(written);
        return Need.of(written).stream().map(it -> need(it, words)).toList();
    }

    private static KitPage.Need need(Need need, SceneCast words) {
        String beat = need.variant() == Variant.FULL
                ? Words.say("score.beat", need.beat())
                : Words.say(
                        "score.lines",
                        need.beat(),
                        Words.say("score.way." + need.variant().code()));
        List<String> open = new ArrayList<>();
        if (need.each()) {
            open.add(Words.say("kit.need.each"));
        }
        if (need.shared()) {
            open.add(Words.say("kit.need.shared"));
        }
        List<Barrier> between = need.between().stream().sorted().toList();
        return new KitPage.Need(
                beat,
                words.words().say(need.move()),
                areas(need.areas()),
                KitShown.names(between),
                String.join(" ", open));
    }
}
