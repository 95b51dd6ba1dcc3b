package org.closedset.actions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.closedset.Notice;
import org.closedset.people.Nearness;
import org.closedset.people.Noticed;
import org.closedset.people.PersonId;
import org.closedset.production.OwnFact;
import org.closedset.production.Production;
import org.closedset.views.Recorded;

/** What somebody says of a content notice that is for them: that they read it, and where they would rather not be. */
public final class SayNotice {
    private final Hand hand;

    public SayNotice(Hand hand) {
        this.hand = hand;
    }

    /** The notice of a scene, by the id of its script and its own. */
    public record Scene(String script, String own) {}

    /** They read what it says, as their page showed it. */
    public Told read(Recorded recorded, Form form, PersonId id, Scene scene) {
        return said(
                recorded,
                form,
                id,
                scene,
                "read",
                (notice, before, seen) ->
                        seen ? Optional.of(noticed(scene, notice, notice.hash(), before.away())) : Optional.empty());
    }

    /** They would rather not be there; that counts whatever their page showed. */
    public Told away(Recorded recorded, Form form, PersonId id, Scene scene, Nearness where) {
        return said(
                recorded,
                new Form(hand.newAct(), form.basis()),
                id,
                scene,
                "away " + where.code(),
                (notice, before, seen) -> {
                    Set<Nearness> away = new HashSet<>(before.away());
                    away.add(where);
                    return Optional.of(noticed(scene, notice, seen ? notice.hash() : before.hash(), away));
                });
    }

    /** They can be there after all, as their page showed it. */
    public Told back(Recorded recorded, Form form, PersonId id, Scene scene, Nearness where) {
        return said(recorded, form, id, scene, "back " + where.code(), (notice, before, seen) -> {
            Set<Nearness> away = new HashSet<>(before.away());
            away.remove(where);
            return seen ? Optional.of(noticed(scene, notice, notice.hash(), away)) : Optional.empty();
        });
    }

    private static Noticed noticed(Scene scene, Notice notice, String hash, Set<Nearness> away) {
        return new Noticed(scene.script(), scene.own(), notice.label(), hash, away);
    }

    /** What they say now; nothing where the page did not show what stands, as {@code seen} has it. */
    private interface Says {
        Optional<Noticed> of(Notice notice, Noticed before, boolean seen);
    }

    private Told said(Recorded recorded, Form form, PersonId id, Scene scene, String what, Says says) {
        return hand.of(id).about(recorded, form.to(what).act(), id, known -> {
            Optional<Notice> notice = theirs(known.production(), id, scene);
            Optional<String> not = Hand.unsayable(known)
                    .or(() -> Optional.of("data.declined")
                            .filter(it -> known.person().account().declined()))
                    .or(() -> Optional.of("setnotice.gone").filter(it -> notice.isEmpty()));
            return not.map(it -> Hand.Telling.refused(Sentences.say(it)))
                    .orElseGet(() -> telling(known, form, scene, notice.orElseThrow(), says));
        });
    }

    private static Optional<Notice> theirs(Production production, PersonId id, Scene scene) {
        return production
                .sets()
                .notice(scene.script(), scene.own())
                .filter(it -> it.readers().containsKey(id));
    }

    private static Hand.Telling telling(Hand.Known known, Form form, Scene scene, Notice notice, Says says) {
        Noticed before = Noticed.in(known.person().own().noticed(), scene.script(), scene.own())
                .orElseGet(() -> noticed(scene, notice, "", Set.of()));
        boolean seen = form.basis().equals(Basis.ofNoticed(notice.hash(), before.away()));
        Optional<Noticed> now = says.of(notice, before, seen);
        if (now.isEmpty()) {
            return new Hand.Telling.Not(new Told.Overtaken(known.person()));
        }
        return now.get().equals(before)
                ? Hand.Telling.nothing()
                : new Hand.Telling.Facts(
                        List.of(new OwnFact.NoticeSaid(known.person().id(), now.get())), List.of());
    }
}
