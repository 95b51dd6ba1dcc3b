package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.closedset.people.Easing;
import org.closedset.people.Erasable;
import org.closedset.people.Own;
import org.closedset.people.OwnCode;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.Production;
import org.closedset.views.Recorded;
import org.closedset.web.door.Notices;

/** What somebody says from pages of theirs that show what stands. */
public final class Says {
    private final Hand hand;
    private final Recorded recorded;
    private final Supplier<Production> shown;
    private final PersonId who;

    public Says(Hand hand, Recorded recorded, PersonId who) {
        this(hand, recorded, recorded::production, who);
    }

    /** On pages that show this production. */
    public Says(Hand hand, Recorded recorded, Supplier<Production> shown, PersonId who) {
        this.hand = hand;
        this.recorded = recorded;
        this.shown = shown;
        this.who = who;
    }

    private Form form(Function<Person, String> basis) {
        return hand.newForm(basis.apply(shown.get().people().person(who).orElseThrow()));
    }

    public Told words(Own.OwnWord... words) {
        Person person = shown.get().people().person(who).orElseThrow();
        return new SayOwn(hand)
                .spoken(
                        recorded,
                        form(it -> Basis.ofWords(it.addressed(), it.own())),
                        who,
                        person.addressed(),
                        List.of(words));
    }

    public Told support(Easing... less) {
        return new SayOwn(hand).support(recorded, form(it -> Basis.ofSupport(it.own())), who, Set.of(less));
    }

    public Told speaks(String name) {
        return new NameTrusted(hand).named(recorded, hand.newForm(""), who, NameTrusted.As.SPEAKS, name);
    }

    public Told otherCoordinator(boolean asked) {
        return new SayOwn(hand).otherCoordinator(recorded, form(it -> Basis.ofCoordinator(it.own())), who, asked);
    }

    public Told successor(boolean mayRead) {
        return new SayOwn(hand).successor(recorded, form(it -> Basis.ofCoordinator(it.own())), who, mayRead);
    }

    public Told dataUse(boolean agreed) {
        return new SayOwn(hand)
                .dataUse(recorded, form(it -> Basis.ofDataUse(it.account())), who, Notices.VERSION, agreed);
    }

    public Told export(boolean said) {
        return new AskExport(hand).asked(recorded, form(it -> Basis.ofExport(it.account())), who, said);
    }

    public Told erased(Set<Erasable> what) {
        return new EraseOwn(hand).of(recorded, form(it -> Basis.ofSaid(it.own())), who, what);
    }

    private Form codes() {
        return form(it -> Basis.ofCodes(it.account()));
    }

    public Told code(OwnCode fresh) {
        return new SayCode(hand).own(recorded, codes(), who, fresh);
    }

    public Told codeAsked(boolean asked) {
        return new SayCode(hand).asked(recorded, codes(), who, asked);
    }

    public Told secondCode(Optional<String> hash) {
        return new SayCode(hand).second(recorded, codes(), who, hash);
    }

    public Told codeChanged(OwnCode fresh) {
        return new SayCode(hand).changed(recorded, codes(), who, fresh);
    }
}
