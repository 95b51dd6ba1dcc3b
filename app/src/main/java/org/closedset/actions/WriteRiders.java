package org.closedset.actions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.closedset.boundaries.Boundary;
import org.closedset.breakdown.Review;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.Content;
import org.closedset.production.Production;
import org.closedset.production.RiderFact;
import org.closedset.production.RiderPages;
import org.closedset.production.ScriptRecord;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.Source;
import org.closedset.riders.Step;
import org.closedset.screenplay.Screenplay;
import org.closedset.views.Recorded;

/** What the coordinator does with riders: drafts them, gives them to be read, serves all of a scene at once. */
public final class WriteRiders {
    private final Hand hand;

    public WriteRiders(Hand hand) {
        this.hand = hand;
    }

    /** One for these scenes (own ids) of a script, under the id of this act. */
    public Told drafted(
            Recorded recorded, String act, PersonId id, String script, Review review, Set<String> scenes, DraftOf of) {
        return hand.about(recorded, act, id, known -> {
            if (known.production().withheld(known.person())) {
                return Hand.Telling.refused(Sentences.say("rider.withheld"));
            }
            try {
                RiderSheet sheet = new DraftRider(known.production(), known.person(), script, review, scenes, of)
                        .under(act, boundary(known.production(), id));
                return Hand.Telling.facts(
                        new RiderFact.Drafted(id, script, sheet), new RiderFact.Dropped(id, sheet.id()));
            } catch (DraftRider.Undrafted why) {
                return Hand.Telling.refused(Sentences.say(String.valueOf(why.getMessage())));
            } catch (IllegalArgumentException unsayable) {
                return Hand.Telling.refused(Sentences.say("rider.text", String.valueOf(unsayable.getMessage())));
            }
        });
    }

    private Boundary boundary(Production production, PersonId id) {
        return production.limits(id).limits().at(hand.now()).now();
    }

    /** Other words, as long as nobody signed; the form's page showed the rider with this hash. */
    public Told rewritten(Recorded recorded, Form form, PersonId id, RiderSheet words) {
        return rider(recorded, form, id, words.id(), (known, rider) -> {
            RiderSheet anew = words.version(version(rider));
            if (rider.sheet().version(anew.version()).equals(anew)) {
                return Hand.Telling.nothing();
            }
            Optional<String> not = unwritable(known, rider, anew);
            if (not.isPresent()) {
                return Hand.Telling.refused(Sentences.say(not.get()));
            }
            RiderFact undo = new RiderFact.Drafted(id, rider.script(), rider.sheet());
            List<Content> back = rider.state() instanceof Rider.Drafted ? List.of(undo) : List.of();
            return new Hand.Telling.Facts(List.of(new RiderFact.Drafted(id, rider.script(), anew)), back);
        });
    }

    /** Counted from what was handed over alone: how often it was written anew is nobody's business. */
    private static int version(RiderRecord rider) {
        return rider.handed().map(it -> it.sheet().version() + 1).orElse(1);
    }

    private Optional<String> unwritable(Hand.Known known, RiderRecord rider, RiderSheet anew) {
        if (!rider.open()) {
            return Optional.of("rider.state");
        }
        if (known.production().withheld(known.person())) {
            return Optional.of("rider.withheld");
        }
        if (anew.matter().filmed() && anew.matter().parts().isEmpty()) {
            return Optional.of("rider.nothing");
        }
        return anew.matter().within(boundary(known.production(), known.person().id()))
                ? Optional.empty()
                : Optional.of("rider.wider");
    }

    /** For the script pages as they are now, which it says so; a scene that is no longer in the script is an end of it. */
    public Told repaged(Recorded recorded, Form form, PersonId id, String rider) {
        return rider(recorded, form, id, rider, (known, it) -> {
            Optional<Source> now = known.production()
                    .script(it.script())
                    .flatMap(script -> source(it.sheet().source(), script));
            if (now.isEmpty()) {
                return Hand.Telling.refused(Sentences.say("rider.pages.gone"));
            }
            RiderSheet anew = it.sheet().by(now.get()).version(version(it));
            Optional<String> not = unwritable(known, it, anew);
            return not.map(why -> Hand.Telling.refused(Sentences.say(why)))
                    .orElseGet(() ->
                            new Hand.Telling.Facts(List.of(new RiderFact.Drafted(id, it.script(), anew)), List.of()));
        });
    }

    private static Optional<Source> source(Source before, ScriptRecord script) {
        Set<String> own = before.scenes().stream().map(Source.Scene::own).collect(Collectors.toSet());
        Screenplay screenplay = script.draft().screenplay();
        List<Source.Scene> scenes = RiderPages.named(screenplay, own);
        return scenes.size() == own.size()
                ? Optional.of(
                        new Source(script.draft().file(), scenes, RiderPages.hash(screenplay, own), before.story()))
                : Optional.empty();
    }

    /** A draft is thrown away. */
    public Told dropped(Recorded recorded, Form form, PersonId id, String rider) {
        return rider(
                recorded,
                form,
                id,
                rider,
                (known, it) -> it.state() instanceof Rider.Drafted
                                && it.offered().isEmpty()
                        ? Hand.Telling.facts(
                                new RiderFact.Dropped(id, rider), new RiderFact.Drafted(id, it.script(), it.sheet()))
                        : Hand.Telling.refused(Sentences.say("rider.state")));
    }

    /** Given to the performer to be read and talked over. */
    public Told released(Recorded recorded, Form form, PersonId id, String rider) {
        return rider(recorded, form, id, rider, (known, it) -> {
            Optional<String> not = stands(known.production(), it);
            if (not.isPresent()) {
                return Hand.Telling.refused(Sentences.say(not.get()));
            }
            return it.state() instanceof Rider.Drafted
                    ? new Hand.Telling.Facts(List.of(new RiderFact.Released(id, rider, it.hash())), List.of())
                    : Hand.Telling.refused(Sentences.say("rider.state"));
        });
    }

    /** Why it can go no further as it is: other pages, or a boundary that became narrower. */
    private Optional<String> stands(Production production, RiderRecord rider) {
        boolean withheld = production
                .people()
                .person(rider.performer())
                .filter(it -> !production.withheld(it))
                .isEmpty();
        if (withheld) {
            return Optional.of("rider.withheld");
        }
        if (production.otherPages(rider)) {
            return Optional.of("rider.pages");
        }
        return rider.sheet().matter().within(boundary(production, rider.performer()))
                ? Optional.empty()
                : Optional.of("rider.wider");
    }

    /**
     * All riders of a scene are handed over as what is to be signed, and offered to production, in one act: nothing is to be
     * learnt from who was ready first. Refused while one of them is not released, has no call, or can go no further.
     */
    public Told served(Recorded recorded, String act, String script, String scene) {
        return hand.keep(recorded, act, production -> {
            List<RiderRecord> all = together(production, script, scene);
            List<RiderRecord> drafts = all.stream()
                    .filter(it -> it.state() instanceof Rider.Drafted)
                    .toList();
            if (!drafts.isEmpty()) {
                return Hand.Telling.refused(Sentences.say("rider.unready", names(drafts)));
            }
            List<Content> served = new ArrayList<>();
            for (RiderRecord it : all) {
                if (it.state() instanceof Rider.Released) {
                    Optional<String> not = stands(production, it).or(() -> callless(it));
                    if (not.isPresent()) {
                        return Hand.Telling.refused(it.sheet().identity().name() + ": " + Sentences.say(not.get()));
                    }
                    served.add(new RiderFact.Served(it.performer(), it.script(), it.sheet()));
                }
            }
            return served.isEmpty() ? Hand.Telling.nothing() : new Hand.Telling.Facts(served, List.of());
        });
    }

    /** Those on their way for a scene, and for every scene that one of them is about too, of whoever is here. */
    private static List<RiderRecord> together(Production production, String script, String scene) {
        Set<String> scenes = new HashSet<>(Set.of(scene));
        List<RiderRecord> open = production.riders().byId().values().stream()
                .filter(it -> it.open() && it.script().equals(script))
                .filter(it -> production
                        .people()
                        .person(it.performer())
                        .filter(Person::here)
                        .isPresent())
                .toList();
        boolean more = true;
        while (more) {
            more = false;
            for (RiderRecord it : open) {
                Set<String> own = it.state().paper().scenes();
                more |= own.stream().anyMatch(scenes::contains) && scenes.addAll(own);
            }
        }
        return open.stream()
                .filter(it -> it.state().paper().scenes().stream().anyMatch(scenes::contains))
                .toList();
    }

    private static Optional<String> callless(RiderRecord rider) {
        return rider.sheet().process().call().isPresent() ? Optional.empty() : Optional.of("rider.call");
    }

    private static String names(List<RiderRecord> riders) {
        return riders.stream()
                .map(it -> it.sheet().identity().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What it was made for has passed, or its pages are other ones; never for a draft nobody was given. */
    public Told lapsed(Recorded recorded, Form form, PersonId id, String rider) {
        return rider(recorded, form, id, rider, (known, it) -> {
            boolean may = it.state() instanceof Rider.Drafted
                    ? it.handed().isPresent()
                    : it.state().after(new Step.Lapse(hand.now())).isPresent();
            return may
                    ? new Hand.Telling.Facts(List.of(new RiderFact.Lapsed(id, rider)), List.of())
                    : Hand.Telling.refused(Sentences.say("rider.state"));
        });
    }

    /** Decides about a rider that is there. */
    private interface Decides {
        Hand.Telling of(Hand.Known known, RiderRecord rider);
    }

    private Told rider(Recorded recorded, Form form, PersonId id, String rider, Decides decides) {
        return of(hand, recorded, form, id, rider, Basis::of, decides::of);
    }

    /** As a hand decides about a rider of somebody's; a form whose page showed another text changes nothing. */
    static Told of(
            Hand hand,
            Recorded recorded,
            Form form,
            PersonId id,
            String rider,
            Function<RiderRecord, String> basis,
            RiderDecides decides) {
        return hand.about(recorded, form.act(), id, known -> {
            Optional<RiderRecord> found = known.production()
                    .riders()
                    .rider(rider)
                    .filter(it -> it.performer().equals(id));
            if (found.isEmpty()) {
                return new Hand.Telling.Not(new Told.Gone());
            }
            Hand.Telling telling = decides.of(known, found.get());
            boolean changes = !(telling instanceof Hand.Telling.Not);
            return changes && !form.basis().equals(basis.apply(found.get()))
                    ? new Hand.Telling.Not(new Told.Overtaken(known.person()))
                    : telling;
        });
    }

    /** Decides about a rider as it stands. */
    interface RiderDecides {
        Hand.Telling of(Hand.Known known, RiderRecord rider);
    }
}
