package org.closedset.store.record;

/** What is done within one transaction. */
interface Work<T> {
    T on(Sql sql) throws RecordFailure;
}
