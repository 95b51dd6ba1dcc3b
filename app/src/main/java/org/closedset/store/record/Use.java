package org.closedset.store.record;

/** What a database is for, and what differs by that. */
enum Use {
    /** Written ahead in a log of its own; one write to disk for each group of acts. */
    ARCHIVE("archive", "3", "WAL", "FULL"),
    /** No log that could keep what was destroyed. */
    KEYS("keys", "2", "DELETE", "EXTRA");

    private final String folder;
    private final String version;
    private final String journal;
    private final String synchronous;

    Use(String folder, String version, String journal, String synchronous) {
        this.folder = folder;
        this.version = version;
        this.journal = journal;
        this.synchronous = synchronous;
    }

    String migrations() {
        return "classpath:org/closedset/store/record/" + folder;
    }

    String history() {
        return folder + "_history";
    }

    /** The newest migration this program knows. */
    String version() {
        return version;
    }

    String journal() {
        return journal;
    }

    String synchronous() {
        return synchronous;
    }
}
