package org.closedset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.actions.Basis;
import org.closedset.actions.Hand;
import org.closedset.actions.SayNotice;
import org.closedset.actions.WriteNotice;
import org.closedset.closedset.Contents;
import org.closedset.closedset.Notice;
import org.closedset.people.Nearness;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.views.Recorded;
import org.closedset.vocabulary.Kind;

/** The content notices of the demo: some have read one, one would rather not be on set, most have not come in yet. */
final class DemoNotices {
    private final Recorded film;
    private final Hand hand;
    private final String script;

    DemoNotices(Recorded film, Hand hand, String script) {
        this.film = film;
        this.hand = hand;
        this.script = script;
    }

    /** For everybody who works where it is played, and those who see the footage; {@code scene} is its own id. */
    void written(String scene, String label) {
        Map<PersonId, Set<Nearness>> readers = new LinkedHashMap<>();
        near(readers, Set.of(Nearness.ON_SET), Role.CREW, Role.MAKE_UP, Role.COSTUME, Role.SCRIPT_SUPERVISOR);
        near(readers, Set.of(Nearness.values()), Role.CAMERA);
        near(readers, Set.of(Nearness.AFTERWARDS), Role.EDITOR, Role.POST_SUPERVISOR);
        Notice notice = new Notice(
                label,
                new Contents(Set.of(Kind.KISS, Kind.TOUCH), Set.of(Kind.VOICE)),
                "An argument that ends in a kiss. It is acted, and both planned it beforehand.",
                readers);
        new WriteNotice(hand)
                .of(film, hand.newForm(Basis.ofWritten(Optional.empty())), script, scene, Optional.of(notice));
        says("Odile Duarte", scene, notice, Optional.empty());
        says("Vera Tanaka", scene, notice, Optional.of(Nearness.ON_SET));
    }

    private void near(Map<PersonId, Set<Nearness>> readers, Set<Nearness> near, Role... roles) {
        for (Role role : roles) {
            film.production().people().with(role).forEach(it -> readers.put(it.id(), near));
        }
    }

    private void says(String name, String scene, Notice notice, Optional<Nearness> away) {
        PersonId who = film.production().people().all().stream()
                .filter(it -> it.addressed().name().equals(name))
                .findFirst()
                .map(Person::id)
                .orElseThrow(() -> new IllegalStateException("the demo's own list has no " + name));
        SayNotice say = new SayNotice(hand);
        SayNotice.Scene of = new SayNotice.Scene(script, scene);
        var form = hand.newForm(Basis.ofNoticed(notice.hash(), Set.of()));
        away.ifPresentOrElse(it -> say.away(film, form, who, of, it), () -> say.read(film, form, who, of));
    }
}
