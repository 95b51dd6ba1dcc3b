package org.closedset.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.closedset.background.Answers;
import org.closedset.background.Background;
import org.closedset.background.Booking;
import org.closedset.background.Group;
import org.closedset.people.ItemSaid.Say;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.BackgroundFact;
import org.closedset.production.Content;
import org.closedset.production.Production;
import org.closedset.views.Recorded;

/** Books the background of a scene: writes it, places people in groups, asks them, and gives it to production. */
public final class BookBackground {
    private final Hand hand;

    public BookBackground(Hand hand) {
        this.hand = hand;
    }

    /** The scene that is booked, by the id of its script and its own. */
    public record Scene(String script, String own) {}

    /** What somebody says of a booking, as far as whoever coordinates reads it; nothing where they do not. */
    public static Optional<Answers> answers(Production production, Person person, Booking booking, Scene scene) {
        return production.withheld(person)
                ? Optional.empty()
                : Optional.of(new Answers(
                        booking, scene.script(), scene.own(), person.own().everItems()));
    }

    /** Another booking; none takes all of it away, also from production. All by a form whose page showed {@link Basis#of(Background)}. */
    public Told written(Recorded recorded, Form form, Scene scene, Optional<Booking> now) {
        return changed(
                recorded,
                form,
                scene,
                (production, before) -> Decided.to(now.map(before::rewritten).orElse(Background.NONE)));
    }

    /** Placed so; nobody is moved to where they leave something out. */
    public Told placed(Recorded recorded, Form form, Scene scene, Map<PersonId, String> now) {
        return changed(recorded, form, scene, (production, before) -> {
            Background placed = before.placed(now);
            String out = unlike(
                    production,
                    scene,
                    placed,
                    (person, says) -> stays(before, placed, person)
                            || says.filter(it -> it == Say.OUT).isEmpty());
            return out.isEmpty() ? Decided.to(placed) : Decided.not(Sentences.say("background.out", out));
        });
    }

    private static boolean stays(Background before, Background now, Person person) {
        return Optional.ofNullable(before.placed().get(person.id()))
                .equals(Optional.ofNullable(now.placed().get(person.id())));
    }

    /** Everybody who is placed is asked what is written, under this label. */
    public Told asked(Recorded recorded, Form form, Scene scene, String label) {
        return changed(
                recorded,
                form,
                scene,
                (production, before) -> before.placed().isEmpty()
                        ? Decided.not(Sentences.say("background.nobody"))
                        : Decided.to(before.asked(before.called(label))));
    }

    /**
     * It is given to production under this label, and seen at the next time of publishing: not where somebody who is placed
     * has not said that all of it is fine. Whose answers nobody here may read was asked {@code aloud}, or it is not given.
     */
    public Told given(Recorded recorded, Form form, Scene scene, String label, boolean aloud) {
        return changed(recorded, form, scene, (production, before) -> {
            if (before.placed().isEmpty()) {
                return Decided.not(Sentences.say("background.nobody"));
            }
            if (!before.read()) {
                return Decided.not(Sentences.say("background.unread"));
            }
            String left = unlike(production, scene, before, (person, says) -> person.here());
            String open = unlike(
                    production,
                    scene,
                    before,
                    (person, says) -> says.map(it -> it == Say.FINE).orElse(aloud || !asks(before, person)));
            return left.isEmpty() && open.isEmpty()
                    ? Decided.to(before.given(before.called(label)))
                    : Decided.not(
                            left.isEmpty()
                                    ? Sentences.say("background.open", open)
                                    : Sentences.say("background.left", left));
        });
    }

    /** Production is not to see it any more. */
    public Told takenBack(Recorded recorded, Form form, Scene scene) {
        return changed(recorded, form, scene, (production, before) -> Decided.to(before.given(Optional.empty())));
    }

    private static boolean asks(Background background, Person person) {
        return group(background, person).filter(it -> !it.items().isEmpty()).isPresent();
    }

    private static Optional<Group> group(Background background, Person person) {
        return Optional.ofNullable(background.placed().get(person.id()))
                .flatMap(it -> background.booking().flatMap(one -> one.group(it)));
    }

    /** The names of those who are placed and of whom this is not so, by what they say of their group as far as it may be read. */
    private static String unlike(
            Production production, Scene scene, Background background, BiPredicate<Person, Optional<Say>> so) {
        return background.placed().keySet().stream()
                .flatMap(it -> production.people().person(it).stream())
                .filter(it -> !so.test(it, says(production, scene, background, it)))
                .map(it -> it.addressed().name())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Optional<Say> says(Production production, Scene scene, Background background, Person person) {
        return background
                .booking()
                .flatMap(it -> answers(production, person, it, scene))
                .flatMap(it -> group(background, person).map(it::of));
    }

    /** A background instead of the one before, or why not. */
    private record Decided(Optional<Background> background, String why) {
        static Decided to(Background background) {
            return new Decided(Optional.of(background), "");
        }

        static Decided not(String why) {
            return new Decided(Optional.empty(), why);
        }
    }

    private interface Decides {
        Decided of(Production production, Background before);
    }

    private Told changed(Recorded recorded, Form form, Scene scene, Decides decides) {
        return hand.keep(recorded, form.act(), production -> {
            Background before = production.sets().background(scene.script(), scene.own());
            if (!form.basis().equals(Basis.of(before))) {
                return Hand.Telling.refused(Sentences.say("background.overtaken"));
            }
            Decided decided = decides.of(production, before);
            if (decided.background().isEmpty()) {
                return Hand.Telling.refused(decided.why());
            }
            Background now = decided.background().get();
            return now.equals(before)
                    ? Hand.Telling.nothing()
                    : new Hand.Telling.Facts(facts(scene, before, now), facts(scene, now, before));
        });
    }

    /** What turns the one into the other; who is placed comes after the groups they are placed in. */
    private static List<Content> facts(Scene scene, Background before, Background now) {
        List<Content> facts = new ArrayList<>();
        if (!now.booking().equals(before.booking())) {
            facts.add(new BackgroundFact.Booked(scene.script(), scene.own(), now.booking()));
        }
        if (!now.placed().equals(before.booking(now.booking()).placed())) {
            facts.add(new BackgroundFact.Placed(scene.script(), scene.own(), now.placed()));
        }
        if (!now.asked().equals(before.asked())) {
            facts.add(new BackgroundFact.Asked(scene.script(), scene.own(), now.asked()));
        }
        if (!now.given().equals(before.given())) {
            facts.add(new BackgroundFact.Given(scene.script(), scene.own(), now.given()));
        }
        return facts;
    }
}
