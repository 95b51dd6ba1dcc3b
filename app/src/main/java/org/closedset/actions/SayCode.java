package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.closedset.people.OwnCode;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.views.Recorded;

/** What somebody does with their own code from their own page: makes one, has it asked after the key, sets a second. */
public final class SayCode {
    private final Hand hand;

    public SayCode(Hand hand) {
        this.hand = hand;
    }

    /** The public parts of codes that are somebody's already. */
    public static Set<String> taken(Recorded recorded) {
        return recorded.production().people().codeIds();
    }

    /** A code of one's own making, in one's own hands; only once they are met, as it opens the tablet too. */
    public Told own(Recorded recorded, Form form, PersonId id, OwnCode code) {
        return about(
                recorded,
                form,
                id,
                person -> met(
                        person,
                        () -> told(List.of(
                                new AccountFact.CodeMade(id, code.id(), code.hash()),
                                new AccountFact.CodeHanded(id, code.id())))));
    }

    /** Asked for only where there is a code that opens something; no longer asked for at any time. */
    public Told asked(Recorded recorded, Form form, PersonId id, boolean asked) {
        List<Content> now = List.of(new AccountFact.CodeAsked(id, asked));
        return about(recorded, form, id, person -> asked ? beside(person, code -> now) : told(now));
    }

    /** A second code by this hash of what stands behind the public part, beside one that opens something; or none. */
    public Told second(Recorded recorded, Form form, PersonId id, Optional<String> hash) {
        List<Content> now = List.of(new AccountFact.SecondCode(id, hash));
        return about(recorded, form, id, person -> hash.isPresent() ? beside(person, code -> now) : told(now));
    }

    /**
     * The code there is becomes the second one, and this one takes its place. Not before they are met and hold the code
     * that is there: whatever they answered by it would count for nothing.
     */
    public Told changed(Recorded recorded, Form form, PersonId id, OwnCode fresh) {
        return about(
                recorded,
                form,
                id,
                person -> met(
                        person,
                        () -> beside(
                                person,
                                code -> List.of(
                                        new AccountFact.SecondCode(id, Optional.of(code.hash())),
                                        new AccountFact.CodeMade(id, fresh.id(), fresh.hash()),
                                        new AccountFact.CodeHanded(id, fresh.id())))));
    }

    private static Hand.Telling told(List<Content> told) {
        return new Hand.Telling.Facts(told, List.of());
    }

    private static Hand.Telling met(Person person, Supplier<Hand.Telling> then) {
        if (!person.mayHoldCode()) {
            return Hand.Telling.refused(Sentences.say("code.desk"));
        }
        return person.met() ? then.get() : Hand.Telling.refused(Sentences.say("code.unmet"));
    }

    /** Beside the code somebody holds, where it was handed over and is theirs to hold. */
    private static Hand.Telling beside(Person person, Function<OwnCode, List<Content>> tell) {
        if (!person.mayHoldCode()) {
            return Hand.Telling.refused(Sentences.say("code.desk"));
        }
        Optional<OwnCode> code = person.account().ownCode();
        String wrong = code.isEmpty() ? "code.none" : "code.unhanded";
        return code.filter(OwnCode::handed)
                .map(it -> told(tell.apply(it)))
                .orElseGet(() -> Hand.Telling.refused(Sentences.say(wrong)));
    }

    private Told about(Recorded recorded, Form form, PersonId id, Function<Person, Hand.Telling> decide) {
        return hand.of(id)
                .about(recorded, form, id, it -> Basis.ofCodes(it.account()), known -> decide.apply(known.person()));
    }
}
