package org.closedset.store.record;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;

/** An archive and its keys at some place, and the acts that tests do on them. */
record Ground(Place archivePlace, Place keyPlace) {
    static final ProductionId FILM = new ProductionId("film-1");
    static final Unlocking VARIABLE = new Unlocking.Environment("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    static final SecureRandom CHANCE = new SecureRandom();

    /** What is open at one time, as in one process. */
    record Open(Archive archive, Keys keys, Journal<Counting> journal) implements AutoCloseable {
        long add(int act, String text) throws RecordFailure {
            return add(act, text, KeyName.ofProduction(RecordClass.WORKING));
        }

        long add(int act, String text, KeyName name) throws RecordFailure {
            Outcome<String> outcome =
                    journal.act(Counting.act(act), state -> Decided.keep(List.of(Counting.entry(text, name))));
            return switch (outcome) {
                case Outcome.Kept<String> kept -> kept.last();
                case Outcome.Refused<String> refused -> throw new IllegalStateException(refused.reason());
            };
        }

        void erase(int act, KeyName name) throws RecordFailure {
            journal.act(
                    Counting.act(act),
                    state -> new Decided.Keep<String>(List.of(Counting.entry("erased")), Set.of(name)));
        }

        @Override
        public void close() {
            journal.close();
            archive.close();
            keys.close();
        }
    }

    Open made() throws RecordFailure {
        Archive archive = Archive.create(archivePlace);
        Keys keys = Keys.create(keyPlace, VARIABLE, CHANCE);
        archive.begin(FILM);
        return new Open(archive, keys, archive.journal(FILM, keys, Counting.FOLDING));
    }

    Open opened() throws RecordFailure {
        return opened(VARIABLE);
    }

    Open opened(Unlocking unlocking) throws RecordFailure {
        Keys keys = Keys.open(keyPlace, unlocking, CHANCE);
        Archive archive = Archive.open(archivePlace);
        return new Open(archive, keys, archive.journal(FILM, keys, Counting.FOLDING));
    }
}
