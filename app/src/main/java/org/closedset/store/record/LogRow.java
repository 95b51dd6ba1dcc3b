package org.closedset.store.record;

/**
 * How far a log goes: its facts up to {@code sequenced} stand among its {@code size} leaves; the last epoch was made at
 * {@code made}, in milliseconds. One that has ended takes nothing any more.
 */
record LogRow(LogId id, KeyId key, long sequenced, long size, long made, boolean ended) {
    LogRow ending() {
        return new LogRow(id, key, sequenced, size, made, true);
    }

    LogRow grown(long upTo, long leaves, long now) {
        return new LogRow(id, key, upTo, leaves, now, ended);
    }
}
