package org.closedset.store.record;

import java.nio.file.Path;

/** A log and the folder it was written out to. One that has ended may go further there than here. */
public record PublishedLog(ProductionId production, Log log, int number, boolean ended, Path folder) {}
