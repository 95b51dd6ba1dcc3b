package org.closedset.store.record;

import java.util.List;

/** A process that acts on a shared production until it has acted often enough or is killed; says what was confirmed. */
final class ActingChild {
    private ActingChild() {}

    public static void main(String[] arguments) throws RecordFailure {
        Ground ground = new Ground(Place.of(arguments[0]), Place.of(arguments[1]));
        int first = Integer.parseInt(arguments[2]);
        int acts = Integer.parseInt(arguments[3]);
        try (Ground.Open open = ground.opened()) {
            for (int act = first; act < first + acts; act++) {
                String text = "act " + act;
                Outcome<String> outcome = open.journal()
                        .act(
                                Counting.act(act),
                                state -> Decided.keep(List.of(
                                        Counting.entry(text),
                                        Counting.entry("after " + state.texts().size()))));
                if (outcome instanceof Outcome.Kept<String> kept) {
                    System.out.println(kept.first() + " " + text);
                    System.out.flush();
                }
            }
        }
    }
}
