package org.closedset.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.closedset.Notice;
import org.closedset.people.Nearness;
import org.closedset.people.Noticed;
import org.closedset.people.Person;
import org.closedset.production.ClosedSets;
import org.closedset.production.Production;
import org.closedset.riders.Source;
import org.closedset.vocabulary.Kind;

/**
 * The content notice of a scene, as somebody reads it whom it is for: how they meet what is in it, whether they read what
 * it says now, where they would rather not be, and functions of the scene that they alone are named for. {@code hash} is that
 * of what it says.
 */
public record OwnNotice(
        String script,
        String scene,
        String label,
        Set<Kind> seen,
        Set<Kind> heard,
        String line,
        String hash,
        Set<Nearness> near,
        boolean read,
        Set<Nearness> away,
        List<String> alone) {
    private static final Comparator<OwnNotice> IN_ORDER = Comparator.comparing(
                    (OwnNotice it) -> Source.Scene.order(it.label()))
            .thenComparing(OwnNotice::label)
            .thenComparing(OwnNotice::line)
            .thenComparing(OwnNotice::hash);

    /** Those for this person, in the order of their scenes; none for whoever left. */
    static List<OwnNotice> of(Production now, Person person) {
        if (!person.here()) {
            return List.of();
        }
        return now.sets().noticesFor(person.id()).stream()
                .map(it -> of(now, it, person))
                .sorted(IN_ORDER)
                .toList();
    }

    private static OwnNotice of(Production now, ClosedSets.Of it, Person person) {
        Notice notice = it.notice();
        Optional<Noticed> said = Noticed.in(person.own().noticed(), it.script(), it.scene());
        return new OwnNotice(
                it.script(),
                it.scene(),
                notice.label(),
                notice.contents().seen(),
                notice.contents().heard(),
                notice.line(),
                notice.hash(),
                notice.near(person.id()),
                said.filter(one -> one.hash().equals(notice.hash())).isPresent(),
                said.map(Noticed::away).orElse(Set.of()),
                now.sets().of(it.script(), it.scene()).rota().alone(person.id()));
    }

    @Override
    public String toString() {
        return "OwnNotice[confidential]";
    }
}
