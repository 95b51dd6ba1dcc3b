package org.closedset.store.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The facts of all productions of one installation, sealed, in the order they were kept. */
public final class Archive implements AutoCloseable {
    private final Database database;

    private Archive(Database database) {
        this.database = database;
    }

    /** Makes an empty archive where there is none. */
    public static Archive create(Place place) throws RecordFailure {
        return new Archive(Database.create(place, Use.ARCHIVE));
    }

    /** Opens an archive that is there; one that is missing is never made in its place. */
    public static Archive open(Place place) throws RecordFailure {
        return new Archive(Database.open(place, Use.ARCHIVE));
    }

    /** Whether there is an archive at this place; refused where that cannot be told. */
    public static boolean there(Place place) throws RecordFailure {
        return Database.there(place, Use.ARCHIVE);
    }

    /** Begins a production; one that has begun goes on as it is. */
    public void begin(ProductionId production) throws RecordFailure {
        database.write(sql -> {
            Rows.begin(sql, production);
            return production;
        });
    }

    public List<ProductionId> productions() throws RecordFailure {
        return database.read(Rows::productions);
    }

    /** Opens and folds a production that has begun; erasures that were cut short are finished first. */
    public <S> Journal<S> journal(ProductionId production, Keys keys, Folding<S> folding) throws RecordFailure {
        return Journal.open(production, database, keys, folding);
    }

    /** Puts the facts of a production that has begun into its logs, at this pace; who calls it closes it. */
    public Sequencer sequencer(ProductionId production, Keys keys, Pace pace) {
        return new Sequencer(production, database, keys, pace);
    }

    /** What can be shown of one fact, by its number, to whom it belongs. */
    public Evidence evidence(ProductionId production, long sequence, Keys keys) throws RecordFailure {
        return new Proving(production, database, keys).of(sequence);
    }

    /** Makes every log's tree anew from its entries, or from facts and padding, wherever that comes to what was signed. */
    public Rebuilt rebuild(Keys keys) throws RecordFailure {
        return Rebuilt.of(database, new LogKeys(keys));
    }

    /** Writes out what anybody may see of all logs, behind what was written out before. */
    public List<PublishedLog> publish(Path folder, Keys keys) throws RecordFailure {
        Publishing publishing = new Publishing(folder, keys);
        List<PublishedLog> published = new ArrayList<>();
        for (ProductionId production : productions()) {
            published.addAll(publishing.of(database, production));
        }
        return published;
    }

    /** Checks everything that can be checked; whatever is found is a sentence. */
    public Findings fsck(Keys keys) throws RecordFailure {
        return Fsck.of(database, keys);
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
