package org.closedset.actions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.closedset.people.Account;
import org.closedset.people.Addressed;
import org.closedset.people.Easing;
import org.closedset.people.Own;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.production.OwnFact;
import org.closedset.production.PersonFact;
import org.closedset.views.Recorded;

/** What somebody says of themselves from their own page. */
public final class SayOwn {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_WORDS = 60;

    private final Hand hand;

    public SayOwn(Hand hand) {
        this.hand = hand;
    }

    /**
     * How they are spoken to, and the words they use. Everybody reads what they are called, so that this changes only once
     * it is known that it is they who say so.
     */
    public Told spoken(Recorded recorded, Form form, PersonId id, Addressed addressed, List<Own.OwnWord> words) {
        return hand.of(id).says(recorded, form, id, SayOwn::ofWords, known -> {
            Person person = known.person();
            boolean changed = !person.own().words().equals(words);
            if (changed && !words.isEmpty() && person.account().declined()) {
                return Hand.Telling.refused(Sentences.say("data.declined"));
            }
            if (words.size() > MOST_WORDS) {
                return Hand.Telling.refused(Sentences.say("words.many"));
            }
            List<Content> told = new ArrayList<>();
            if (changed) {
                told.add(new OwnFact.WordsSaid(id, words));
            }
            if (person.met() && !person.addressed().equals(addressed)) {
                told.add(new PersonFact.Told(id, addressed));
            }
            return told.isEmpty() ? Hand.Telling.nothing() : new Hand.Telling.Facts(told, List.of());
        });
    }

    private static String ofWords(Person person) {
        return Basis.ofWords(person.addressed(), person.own());
    }

    /** Less takes a day to begin; full support, which is none of these, is back at once. What was already less stays so. */
    public Told support(Recorded recorded, Form form, PersonId id, Set<Easing> less) {
        Instant now = hand.now();
        return hand.of(id).says(recorded, form, id, it -> Basis.ofSupport(it.own()), known -> {
            Optional<Own.Eased> before = known.person().own().eased();
            if (!less.isEmpty() && known.person().account().declined()) {
                return Hand.Telling.refused(Sentences.say("data.declined"));
            }
            Optional<Own.Eased> wanted = less.isEmpty() ? Optional.empty() : Optional.of(eased(before, less, now));
            return before.equals(wanted)
                    ? Hand.Telling.nothing()
                    : Hand.Telling.facts(new OwnFact.SupportSaid(id, wanted), new OwnFact.SupportSaid(id, before));
        });
    }

    private static Own.Eased eased(Optional<Own.Eased> before, Set<Easing> less, Instant now) {
        Instant from = before.filter(it -> it.of().containsAll(less))
                .map(Own.Eased::from)
                .orElse(now.plus(A_DAY));
        return new Own.Eased(less, from);
    }

    /** A form of a page that shows the notice as it stands now. */
    public Form noticeForm(Recorded recorded) {
        return hand.newForm(Basis.ofNotice(recorded.production()));
    }

    /** They read the notice of this version once more; not where it was told otherwise since their page was shown. */
    public Told noticeRead(Recorded recorded, Form form, PersonId id, int version) {
        return hand.of(id).about(recorded, form.act(), id, known -> {
            if (!known.person().account().readsAgain(version)) {
                return Hand.Telling.nothing();
            }
            return form.basis().equals(Basis.ofNotice(known.production()))
                    ? new Hand.Telling.Facts(List.of(new AccountFact.NoticeRead(id, version)), List.of())
                    : new Hand.Telling.Not(new Told.Overtaken(known.person()));
        });
    }

    /** Whether what they say may be kept, as the notice of this version has it; a no counts whatever their page showed. */
    public Told dataUse(Recorded recorded, Form form, PersonId id, int notice, boolean agreed) {
        Function<Person, String> basis = it -> agreed ? Basis.ofDataUse(it.account()) : form.basis();
        return hand.of(id).about(recorded, form, id, basis, known -> {
            Account.DataUse now = new Account.DataUse(notice, agreed);
            Optional<Account.DataUse> before = known.person().account().dataUse();
            return before.equals(Optional.of(now))
                    ? Hand.Telling.nothing()
                    : new Hand.Telling.Facts(List.of(new AccountFact.DataUseSaid(id, notice, agreed)), List.of());
        });
    }

    public Told otherCoordinator(Recorded recorded, Form form, PersonId id, boolean asked) {
        return hand.of(id)
                .says(
                        recorded,
                        form,
                        id,
                        it -> Basis.ofCoordinator(it.own()),
                        known -> known.person().own().otherCoordinator() == asked
                                ? Hand.Telling.nothing()
                                : Hand.Telling.facts(
                                        new OwnFact.OtherCoordinatorAsked(id, asked),
                                        new OwnFact.OtherCoordinatorAsked(id, !asked)));
    }

    /** Whether a coordinator who came after may read what was said before; said again as often as they like. */
    public Told successor(Recorded recorded, Form form, PersonId id, boolean mayRead) {
        return hand.of(id).says(recorded, form, id, it -> Basis.ofCoordinator(it.own()), known -> {
            if (known.person().own().aside().isPresent()) {
                return Hand.Telling.refused(Sentences.say("own.unheard"));
            }
            Own.Successor before = known.person().own().successor();
            Own.Successor now = mayRead ? Own.Successor.YES : Own.Successor.NO;
            return before == Own.Successor.NONE || before == now
                    ? Hand.Telling.nothing()
                    : new Hand.Telling.Facts(List.of(new OwnFact.SuccessorSaid(id, mayRead)), List.of());
        });
    }
}
