package org.closedset.store.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** One thread at a time works, for all who wait; the next is the one that has waited longest. */
final class Turns<T> {
    private static final int MOST = 512;

    private final Deque<Ticket<T>> waiting = new ArrayDeque<>();
    private boolean taken;

    /** {@code turn} completes with true when it is one's turn to work, with false when somebody has worked for one. */
    private record Ticket<T>(T item, CompletableFuture<Boolean> turn) {}

    /** Returns when {@code work} was done on a group with this item in it, by this thread or by another. */
    void serve(T item, Consumer<List<T>> work) {
        Ticket<T> mine = new Ticket<>(item, new CompletableFuture<>());
        if (take(mine) || mine.turn().join()) {
            boolean interrupted = Thread.interrupted();
            List<Ticket<T>> group = group();
            try {
                work.accept(group.stream().map(Ticket::item).toList());
            } finally {
                passOn();
                group.forEach(ticket -> ticket.turn().complete(false));
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private synchronized boolean take(Ticket<T> mine) {
        waiting.add(mine);
        boolean first = !taken;
        taken = true;
        return first;
    }

    private synchronized List<Ticket<T>> group() {
        List<Ticket<T>> group = new ArrayList<>();
        while (group.size() < MOST && !waiting.isEmpty()) {
            group.add(waiting.remove());
        }
        return group;
    }

    private synchronized void passOn() {
        Ticket<T> next = waiting.peek();
        if (next == null) {
            taken = false;
        } else {
            next.turn().complete(true);
        }
    }
}
