package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.closedset.ClosedSet;
import org.closedset.closedset.Job;
import org.closedset.closedset.Rota;
import org.closedset.closedset.SetUp;
import org.closedset.people.Nearness;
import org.closedset.people.Noticed;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.Production;
import org.closedset.production.SetFact;
import org.closedset.views.Recorded;

/** Names who may do each function of a closed scene, draws for everybody at once who does, and gives it to production. */
public final class DrawRota {
    private static final int MOST_DRAWS = 2_000;

    private final Hand hand;

    public DrawRota(Hand hand) {
        this.hand = hand;
    }

    /** The scene a rota is of, by the id of its script and its own. */
    public record Scene(String script, String own) {}

    /** Other functions or set-ups, by a form whose page showed {@link Basis#of(ClosedSet)}; other functions are to be drawn anew. */
    public Told written(Recorded recorded, Form form, Scene scene, List<Job> jobs, List<SetUp> setUps) {
        return changed(recorded, form, scene, (production, before) -> {
            boolean stands = jobs.equals(before.rota().jobs());
            return Decided.to(new Rota(jobs, setUps, stands ? before.rota().drawn() : Rota.NONE.drawn()));
        });
    }

    /** Drawn anew for everybody, of those who do not stay away; not where nobody is left for a function. */
    public Told drawn(Recorded recorded, Form form, Scene scene) {
        return changed(recorded, form, scene, (production, before) -> {
            Predicate<PersonId> away = away(production, scene);
            List<Job> open = before.rota().open(away);
            if (before.rota().jobs().isEmpty() || before.rota().setUps().isEmpty()) {
                return Decided.not(Sentences.say("rota.empty"));
            }
            return open.isEmpty()
                    ? possible(before.rota(), away)
                            .map(Decided::to)
                            .orElseGet(() -> Decided.not(Sentences.say("rota.clash")))
                    : Decided.not(Sentences.say("rota.open", names(open)));
        });
    }

    /** Each of the draws that can be worked has the same chance: one that cannot is drawn again. */
    private Optional<Rota> possible(Rota rota, Predicate<PersonId> away) {
        return Stream.generate(() -> rota.drawn(away, hand::below))
                .limit(MOST_DRAWS)
                .filter(it -> !it.clashes())
                .findFirst();
    }

    private static String names(List<Job> jobs) {
        return jobs.stream().map(Job::name).collect(Collectors.joining(", "));
    }

    /** Whether somebody is not here, or would rather not be on set and lets the coordinator know. */
    private static Predicate<PersonId> away(Production production, Scene scene) {
        return id -> production
                .people()
                .person(id)
                .filter(it -> it.here() && !(away(it, scene) && !production.withheld(it)))
                .isEmpty();
    }

    private static boolean away(Person person, Scene scene) {
        return Noticed.in(person.own().everNoticed(), scene.script(), scene.own())
                .filter(it -> it.away().contains(Nearness.ON_SET))
                .isPresent();
    }

    /** A rota instead of the one before, or why not. */
    private record Decided(Optional<Rota> rota, String why) {
        static Decided to(Rota rota) {
            return new Decided(Optional.of(rota), "");
        }

        static Decided not(String why) {
            return new Decided(Optional.empty(), why);
        }
    }

    private interface Decides {
        Decided of(Production production, ClosedSet before);
    }

    private Told changed(Recorded recorded, Form form, Scene scene, Decides decides) {
        return hand.keep(recorded, form.act(), production -> {
            ClosedSet before = production.sets().of(scene.script(), scene.own());
            if (!form.basis().equals(Basis.of(before))) {
                return Hand.Telling.refused(Sentences.say("rota.overtaken"));
            }
            Decided now = decides.of(production, before);
            if (now.rota().isEmpty()) {
                return Hand.Telling.refused(now.why());
            }
            Rota rota = now.rota().get();
            return rota.equals(before.rota())
                    ? Hand.Telling.nothing()
                    : Hand.Telling.facts(
                            new SetFact.RotaWritten(scene.script(), scene.own(), rota),
                            new SetFact.RotaWritten(scene.script(), scene.own(), before.rota()));
        });
    }

    /** As it is drawn it is given to production under this label; it is seen at the next time of publishing. */
    public Told given(Recorded recorded, Form form, Scene scene, String label) {
        return hand.keep(recorded, form.act(), production -> {
            ClosedSet before = production.sets().of(scene.script(), scene.own());
            if (!form.basis().equals(Basis.of(before))) {
                return Hand.Telling.refused(Sentences.say("rota.overtaken"));
            }
            if (before.rota().drawn().isEmpty()) {
                return Hand.Telling.refused(Sentences.say("rota.undrawn"));
            }
            return before.rota().drawn().values().stream().anyMatch(away(production, scene))
                    ? Hand.Telling.refused(Sentences.say("rota.away"))
                    : given(scene, before, Optional.of(new ClosedSet.Given(label, before.rota())));
        });
    }

    /** Production is not to see it any more. */
    public Told takenBack(Recorded recorded, Form form, Scene scene) {
        return hand.keep(
                recorded,
                form.act(),
                production -> given(scene, production.sets().of(scene.script(), scene.own()), Optional.empty()));
    }

    private static Hand.Telling given(Scene scene, ClosedSet before, Optional<ClosedSet.Given> now) {
        return before.given().equals(now)
                ? Hand.Telling.nothing()
                : Hand.Telling.facts(
                        new SetFact.RotaGiven(scene.script(), scene.own(), now),
                        new SetFact.RotaGiven(scene.script(), scene.own(), before.given()));
    }
}
