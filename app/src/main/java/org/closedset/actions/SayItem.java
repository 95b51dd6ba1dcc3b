package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.background.Answers;
import org.closedset.background.Background;
import org.closedset.background.Booking;
import org.closedset.background.Called;
import org.closedset.people.Item;
import org.closedset.people.ItemSaid;
import org.closedset.people.ItemSaid.Say;
import org.closedset.people.PersonId;
import org.closedset.production.OwnFact;
import org.closedset.views.Recorded;

/** What somebody of the background says of one item: that it is fine, that they leave it out, or neither any more. */
public final class SayItem {
    private final Hand hand;

    public SayItem(Hand hand) {
        this.hand = hand;
    }

    /** The scene that is booked, by the id of its script and its own. */
    public record Scene(String script, String own) {}

    /** It is fine, in the words and with the pay and place that their page showed. */
    public Told fine(Recorded recorded, Form form, PersonId id, Scene scene, Item item) {
        return said(
                recorded,
                form.to("fine"),
                id,
                scene,
                item,
                there -> there.seen(form) && there.asks(item) ? Optional.of(Say.FINE) : Optional.empty());
    }

    /** They leave it out; that counts whatever their page showed, and also where it is asked in other words by now. */
    public Told out(Recorded recorded, Form form, PersonId id, Scene scene, Item item) {
        return said(recorded, fresh(form), id, scene, item, there -> Optional.of(Say.OUT));
    }

    /** It is not fine any more, whatever their page showed; what they left out since stays out. */
    public Told notFine(Recorded recorded, Form form, PersonId id, Scene scene, Item item) {
        return said(
                recorded,
                fresh(form),
                id,
                scene,
                item,
                there -> Optional.of(there.before() == Say.OUT ? Say.OUT : Say.OPEN));
    }

    /** They do not leave it out any more, as their page showed it, and have not said that it is fine. */
    public Told notOut(Recorded recorded, Form form, PersonId id, Scene scene, Item item) {
        return said(
                recorded,
                form.to("back"),
                id,
                scene,
                item,
                there -> there.seen(form) ? Optional.of(Say.OPEN) : Optional.empty());
    }

    private Form fresh(Form form) {
        return new Form(hand.newAct(), form.basis());
    }

    /** How the item stands for them. */
    private record There(Optional<Called> asked, Item item, Say before) {
        String kept() {
            return asked.map(Called::booking).map(Booking::keptHash).orElse("");
        }

        boolean seen(Form form) {
            return form.basis().equals(Basis.ofItem(kept(), item, before));
        }

        boolean asks(Item one) {
            return asked.map(Called::booking)
                    .filter(it -> it.items().contains(one))
                    .isPresent();
        }
    }

    /** What they say now; nothing where the page did not show what stands. */
    private interface Says {
        Optional<Say> of(There there);
    }

    private Told said(Recorded recorded, Form form, PersonId id, Scene scene, Item item, Says says) {
        return hand.of(id).about(recorded, form.act(), id, known -> {
            Background background = known.production().sets().background(scene.script(), scene.own());
            Optional<String> not = Hand.unsayable(known)
                    .or(() -> Optional.of("data.declined")
                            .filter(it -> known.person().account().declined()))
                    .or(() -> Optional.of("item.gone").filter(it -> !theirs(known, scene, background)));
            return not.map(it -> Hand.Telling.refused(Sentences.say(it)))
                    .orElseGet(() -> telling(known, scene, background, item, says));
        });
    }

    /** Whether they are or were asked there; to anybody else it is as if nothing were booked. */
    private static boolean theirs(Hand.Known known, Scene scene, Background background) {
        PersonId who = known.person().id();
        boolean called = Stream.of(background.asked(), background.given())
                .flatMap(Optional::stream)
                .anyMatch(it -> it.of(who).isPresent());
        return called
                || known.person().own().items().stream()
                        .anyMatch(it ->
                                it.script().equals(scene.script()) && it.scene().equals(scene.own()));
    }

    private static Hand.Telling telling(Hand.Known known, Scene scene, Background background, Item item, Says says) {
        List<ItemSaid> all = known.person().own().items();
        Optional<Called> asked =
                background.asked().filter(it -> it.of(known.person().id()).isPresent());
        Say before = asked.map(it -> new Answers(it.booking(), scene.script(), scene.own(), all).of(item))
                .or(() -> ItemSaid.in(all, scene.script(), scene.own(), item).map(ItemSaid::say))
                .orElse(Say.OPEN);
        There there = new There(asked, item, before);
        Optional<Say> now = says.of(there);
        if (now.isEmpty()) {
            return new Hand.Telling.Not(new Told.Overtaken(known.person()));
        }
        String label = Stream.of(background.asked(), background.given())
                .flatMap(Optional::stream)
                .map(Called::label)
                .findFirst()
                .orElse("");
        String kept = now.get() == Say.FINE ? there.kept() : "";
        ItemSaid said = new ItemSaid(scene.script(), scene.own(), label, item, kept, now.get());
        boolean so = ItemSaid.in(all, scene.script(), scene.own(), item)
                .map(it -> it.say() == said.say() && it.kept().equals(said.kept()))
                .orElse(said.say() == Say.OPEN);
        return so
                ? Hand.Telling.nothing()
                : new Hand.Telling.Facts(
                        List.of(new OwnFact.ItemAnswered(known.person().id(), said)), List.of());
    }
}
