package org.closedset.store.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A process that, told the number of an epoch, keeps a fact, takes its turn at that time, and says the fact's number. */
final class SequencingChild {
    private SequencingChild() {}

    public static void main(String[] arguments) throws RecordFailure, IOException {
        Ground ground = new Ground(Place.of(arguments[0]), Place.of(arguments[1]));
        int first = Integer.parseInt(arguments[2]);
        Ticking clock = new Ticking();
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Ground.Open open = ground.opened();
                Sequencer sequencer = open.archive().sequencer(Ground.FILM, open.keys(), clock.pace())) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                int epoch = Integer.parseInt(line);
                long fact = open.add(first + epoch, "in epoch " + epoch);
                clock.tick();
                sequencer.turn();
                System.out.println("fact " + fact);
                System.out.flush();
            }
        }
    }
}
