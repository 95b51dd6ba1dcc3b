package org.closedset.disclosure;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.closedset.boundaries.ContractNotice;
import org.closedset.people.Part;
import org.closedset.people.People;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Closing;
import org.closedset.production.Production;

/** The one place where it is decided what each role sees. Every page but the coordinator's is drawn from what it gives. */
public final class Gate {
    private Gate() {}

    /**
     * What this person sees in this role at this moment, of the production as it stood when something was last published
     * ({@link AsPublished}) and as it is. Whoever does not have the role sees what the audience sees.
     */
    public static View view(Role role, PersonId who, Production published, Production now, Instant moment) {
        Optional<Person> here = now.people().person(who).filter(person -> person.here() && person.is(role));
        return here.map(person -> view(role, person, published, now, moment)).orElseGet(View.Outside::new);
    }

    /** What everybody on the production sees of it; nothing for whoever left. */
    public static Optional<FrontPage> front(PersonId who, Production now) {
        return now.people().person(who).filter(Person::here).map(person -> FrontPage.of(now));
    }

    /** What the production is called on somebody's own pages: once they left, what it was called then. */
    public static String title(PersonId who, Production now) {
        return Optional.ofNullable(now.left().get(who)).orElse(now.title());
    }

    /** What notice the contract gives before something wider counts: told to whoever's limits it holds for. */
    public static ContractNotice notice(Production now) {
        return now.notice();
    }

    /** What becomes of what people said of themselves: told to everybody who may have said something, also once they left. */
    public static Optional<Closing> closing(Production now) {
        return now.closing();
    }

    /** All that is kept about somebody, for themselves, whatever they do here and once they left; nothing of a stranger. */
    public static Optional<OwnRecord> own(PersonId who, Production now) {
        return now.people().person(who).map(person -> OwnRecord.of(now, person));
    }

    /** Whom a performer names and whom they may name; nobody of whoever performs nothing. */
    public static Trusted trusted(PersonId who, Production now) {
        return now.people()
                .person(who)
                .filter(person -> person.is(Role.PERFORMER)
                        || !person.shared().isEmpty()
                        || !person.careContacts().isEmpty())
                .map(person -> Trusted.of(now.people(), person))
                .orElse(Trusted.NOBODY);
    }

    /** Those who named this person to speak for them, sorted by name, and what these let them see; whatever else they do here. */
    public static List<Client> clients(PersonId who, Production now, Instant moment) {
        return now.people()
                .person(who)
                .filter(Person::here)
                .map(person -> clients(now, person, moment))
                .orElse(List.of());
    }

    /**
     * Who works which set-up of closed scenes, of the production as it stood when something was last published: all of it for
     * the first AD, and for anybody else here their own turns. Nothing for whoever came in under a name and was not heard yet.
     */
    public static Rotas rotas(PersonId who, Production published, Production now) {
        return now.people()
                .person(who)
                .filter(it -> it.here() && (it.met() || !it.account().joined()))
                .map(it -> Rotas.of(published, now, it))
                .orElse(Rotas.NONE);
    }

    /** What whoever directs asks for, of the production as it stood when something was last published. */
    public static Asking asking(PersonId who, Production published, Production now) {
        return now.people()
                .person(who)
                .filter(it -> it.here() && it.is(Role.DIRECTOR))
                .map(it -> Asking.of(published, now))
                .orElse(Asking.NONE);
    }

    /**
     * Who of the background is in which group, of the production as it stood when something was last published: all of it for
     * the first AD, and for anybody else here where they are themselves. Nothing for whoever came in under a name and was not
     * heard yet.
     */
    public static Placings placings(PersonId who, Production published, Production now) {
        return now.people()
                .person(who)
                .filter(it -> it.here() && OwnRecord.known(it))
                .map(it -> Placings.of(published, now, it))
                .orElse(Placings.NONE);
    }

    private static View view(Role role, Person person, Production published, Production now, Instant moment) {
        FrontPage front = FrontPage.of(now);
        return switch (role) {
            case DIRECTOR, PRODUCER, LINE_PRODUCER, FIRST_AD ->
                new View.OnBoard(
                        front,
                        Board.of(published, now, moment),
                        role == Role.PRODUCER ? Offers.of(published, now) : Offers.NONE,
                        role == Role.DIRECTOR ? Plays.of(published) : Plays.NONE);
            case PERFORMER, CREW -> new View.OfOneself(front, OwnRecord.of(now, person));
            case REPRESENTATIVE -> new View.OfClients(front, clients(now, person, moment));
            case CASTING -> new View.OfRoles(front, roles(published.people()));
            case CAMERA -> new View.OfFrames(front, floor(person, it -> Floor.frames(published, it)));
            case STUNTS -> new View.OfJoints(front, floor(person, it -> Floor.joints(published, it)));
            case SCRIPT_SUPERVISOR -> new View.OfSlates(front, floor(person, it -> Floor.slates(published, it)));
            case COSTUME ->
                new View.OfWardrobe(
                        front,
                        LaidOut.dresses(person) ? floor(person, it -> LaidOut.of(published, now, it)) : Floor.empty());
            case COORDINATOR,
                    MAKE_UP,
                    SCRIPT_CONSULTANT,
                    EDITOR,
                    POST_SUPERVISOR,
                    VFX,
                    MARKETING,
                    CARE_CONTACT,
                    AUDITOR,
                    OPERATOR -> new View.Inside(front);
        };
    }

    /** Those of whom somebody in costume is shown what they say for fittings, on the page of a scene they work. */
    public static Set<PersonId> dressed(
            PersonId who, Production published, Production now, String script, String scene) {
        return now.people()
                .person(who)
                .filter(it -> it.here() && it.is(Role.COSTUME) && LaidOut.dresses(it) && OwnRecord.known(it))
                .map(it -> LaidOut.people(published, it, script, scene))
                .orElse(Set.of());
    }

    /** Nothing for whoever came in under a name and was not heard yet. */
    private static <T> Floor<T> floor(Person person, Function<Person, Floor<T>> of) {
        return OwnRecord.known(person) ? of.apply(person) : Floor.empty();
    }

    private static List<Client> clients(Production now, Person person, Instant moment) {
        // Who hires or ever did books performers, and sees nothing of those who named them.
        if (person.everHired() || !OwnRecord.known(person)) {
            return List.of();
        }
        return now.people().byId().values().stream()
                .filter(client -> client.representatives().contains(person.id()))
                .map(client -> Client.of(now, client, person.id(), moment))
                .sorted(Comparator.comparing(Client::name))
                .toList();
    }

    private static List<String> roles(People people) {
        return people.all().stream()
                .flatMap(person -> person.parts().stream())
                .map(Part::name)
                .distinct()
                .sorted()
                .toList();
    }
}
