package org.closedset.store.record;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** The last state that is durable, for all to see. */
final class Published<S> {
    private record Seen<S>(long head, S state) {}

    private final TreeMap<Long, List<CompletableFuture<S>>> awaited = new TreeMap<>();
    private volatile Seen<S> seen;

    Published(S empty) {
        seen = new Seen<>(0, empty);
    }

    S state() {
        return seen.state();
    }

    long head() {
        return seen.head();
    }

    void show(long head, S state) {
        List<CompletableFuture<S>> reached = new ArrayList<>();
        synchronized (this) {
            seen = new Seen<>(head, state);
            var due = awaited.headMap(head, true);
            due.values().forEach(reached::addAll);
            due.clear();
        }
        reached.forEach(waiting -> waiting.complete(state));
    }

    synchronized CompletableFuture<S> reached(long head) {
        CompletableFuture<S> waiting = new CompletableFuture<>();
        Seen<S> now = seen;
        if (now.head() >= head) {
            waiting.complete(now.state());
        } else {
            awaited.computeIfAbsent(head, key -> new ArrayList<>()).add(waiting);
        }
        return waiting;
    }
}
