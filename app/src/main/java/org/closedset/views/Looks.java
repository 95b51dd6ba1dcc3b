package org.closedset.views;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.disclosure.AsPublished;
import org.closedset.people.PersonId;
import org.closedset.store.record.Journal;
import org.closedset.store.record.KeyName;
import org.closedset.store.record.RecordClass;
import org.closedset.store.record.RecordFailure;
import org.closedset.store.record.Sighted;
import org.closedset.store.record.SightedDay;
import org.closedset.store.record.Sighting;

/** Who looks at what of whom on one production, kept before it is shown. */
public final class Looks {
    private static final String DESK = "desk";
    private static final int MOST = 2_000;

    private final Journal<AsPublished> journal;
    private final Set<Sighting> unkept = new LinkedHashSet<>();
    private final Set<Sighting> listed = new HashSet<>();
    private long erased;
    private Optional<Exception> trouble = Optional.empty();

    Looks(Journal<AsPublished> journal) {
        this.journal = journal;
    }

    /**
     * Somebody is about to be shown this of these people; nobody stands for whoever opened the desk at its machine. One's
     * own is not told. Where it cannot be kept now it is kept with the next, and {@link #trouble} says why.
     */
    public void show(Optional<PersonId> by, Collection<PersonId> of, Set<Shown> what, LocalDate day) {
        List<Sighting> now = taken(by, of, what, day);
        if (now.isEmpty()) {
            return;
        }
        try {
            journal.showing(now);
            kept(now);
        } catch (RecordFailure failed) {
            notKept(now, failed);
        }
    }

    private synchronized List<Sighting> taken(
            Optional<PersonId> by, Collection<PersonId> of, Set<Shown> what, LocalDate day) {
        forget(day);
        Set<Sighting> now = new LinkedHashSet<>(unkept);
        unkept.clear();
        of.stream()
                .filter(it -> !by.equals(Optional.of(it)))
                .flatMap(it -> what.stream().sorted().map(shown -> sighting(by, it, shown, day)))
                .filter(it -> !listed.contains(it))
                .forEach(now::add);
        return List.copyOf(now);
    }

    /** A list is told anew on another day, and once something was erased, which may have been that it was told. */
    private void forget(LocalDate day) {
        long now = journal.state().production().erased();
        listed.removeIf(it -> now != erased || !it.day().equals(day));
        erased = now;
    }

    private static Sighting sighting(Optional<PersonId> by, PersonId of, Shown what, LocalDate day) {
        return new Sighting(key(of), by.map(PersonId::text).orElse(DESK), what.code(), day);
    }

    /** The key that goes when the person is erased. */
    private static KeyName key(PersonId of) {
        return new KeyName(of.text(), RecordClass.PERSONAL);
    }

    /** A list is told once a day however often it is opened. */
    private synchronized void kept(List<Sighting> now) {
        now.stream().filter(it -> it.what().equals(Shown.LIST.code())).forEach(listed::add);
        trouble = Optional.empty();
    }

    private synchronized void notKept(List<Sighting> now, RecordFailure failed) {
        now.stream().limit(MOST).forEach(unkept::add);
        trouble = Optional.of(failed);
    }

    /** Why what was shown last is not kept yet; nothing where all is. */
    synchronized Optional<Exception> trouble() {
        return trouble;
    }

    /** The newest day first; {@code trouble} says why they cannot be read now, "" where they can. */
    public record Found(List<Look> looks, String trouble) {
        public Found {
            looks = List.copyOf(looks);
        }
    }

    /** Who was shown what of this person. */
    public Found of(PersonId person) {
        try {
            return new Found(
                    journal.sights(key(person)).stream()
                            .flatMap(day -> day.sighted().stream().map(it -> look(day, it)))
                            .toList(),
                    "");
        } catch (RecordFailure failed) {
            return new Found(List.of(), Recorded.said(failed));
        }
    }

    /** What somebody who looked is called now; nothing where nothing is left of them. */
    public Optional<String> name(PersonId by) {
        return journal.state()
                .production()
                .people()
                .person(by)
                .map(it -> it.addressed().name());
    }

    /** Of a list it is not told how often: that it was told anew would tell that somebody had something erased. */
    private static Look look(SightedDay day, Sighted it) {
        Optional<PersonId> by =
                Optional.of(it.by()).filter(one -> !one.equals(DESK)).map(PersonId::new);
        Shown what = Shown.ofCode(it.what());
        return new Look(day.day(), by, what, what == Shown.LIST ? 1 : it.times());
    }
}
