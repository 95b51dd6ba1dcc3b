package org.closedset.store.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The process that is killed, or whose system calls fail; says on its output what was confirmed to it. */
final class FaultChild {
    private final Fault.Scene scene;

    private FaultChild(Fault.Scene scene) {
        this.scene = scene;
    }

    /** Plays once on a folder of its own where one is named, to be warm; then on each that it is told. */
    public static void main(String[] arguments) throws IOException {
        Fault fault = Fault.valueOf(arguments[0]);
        if (arguments.length > 1) {
            played(fault, arguments[1]);
        }
        say("READY");
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String folder = told.readLine(); folder != null; folder = told.readLine()) {
            played(fault, folder);
            say("END");
        }
    }

    private static void played(Fault fault, String folder) {
        try {
            new FaultChild(new Fault.Scene(Path.of(folder))).play(fault);
        } catch (RecordFailure failure) {
            say("FAILED " + failure.why());
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private void play(Fault fault) throws RecordFailure {
        switch (fault) {
            case APPEND -> append();
            case ERASE -> erase();
            case ROTATE -> rotate();
            case BACKUP -> backup();
            case RESTORE -> restore();
            case SEQUENCE -> sequence();
            case PUBLISH -> publish();
        }
    }

    /** Goes on after what failed, as people do. */
    private void append() throws RecordFailure {
        try (Ground.Open open = scene.ground().opened()) {
            for (int act = 100; act < 100 + Fault.ACTS; act++) {
                KeyName name = new KeyName("p-" + act % 3, RecordClass.WORKING);
                try {
                    open.add(act, "act " + act, name);
                    say("ACK act " + act);
                    if (act % 8 == 0) {
                        open.journal().showing(List.of(new Sighting(name, "desk", "page", Fault.DAY)));
                        say("ACK look " + act);
                    }
                } catch (RecordFailure failure) {
                    say("FAILED " + failure.why());
                }
            }
        }
    }

    private void erase() throws RecordFailure {
        try (Ground.Open open = scene.ground().opened()) {
            open.erase(200, Fault.MIRA);
            say("ACK erased");
            open.journal()
                    .act(
                            Counting.act(201),
                            state -> new Decided.Keep<String>(
                                    List.of(Counting.entry("new", Fault.JON)), Set.of(Fault.JON)));
            say("ACK answered anew");
        }
    }

    private void rotate() throws RecordFailure {
        try (Keys keys = Keys.open(scene.ground().keyPlace(), Ground.VARIABLE, Ground.CHANCE)) {
            keys.rotate(Fault.NEXT);
            say("ACK rotated");
        }
    }

    private void backup() throws RecordFailure {
        try (Ground.Open open = scene.ground().opened()) {
            scene.backups().take(open.archive(), open.keys());
            say("ACK copied");
        }
    }

    private void restore() throws RecordFailure {
        try (Keys keys = Keys.open(scene.ground().keyPlace(), Ground.VARIABLE, Ground.CHANCE)) {
            Restoring.archive(scene.copy(), scene.ground().archivePlace(), keys, Fault.LATER);
            say("ACK restored");
        }
    }

    private void publish() throws RecordFailure {
        try (Ground.Open open = scene.ground().opened()) {
            scene.published(open);
            say("ACK published");
        }
    }

    /** Goes on after what failed, at the next epoch, as the program does. */
    private void sequence() throws RecordFailure {
        Ticking clock = new Ticking();
        clock.tick(Duration.ofDays(1));
        try (Ground.Open open = scene.ground().opened();
                Sequencer sequencer = open.archive().sequencer(Ground.FILM, open.keys(), clock.pace())) {
            for (int act = 300; act < 300 + Fault.EPOCHS; act++) {
                try {
                    open.add(act, "act " + act);
                    sequencer.turn();
                    Fault.said(Logs.places(open, Logs.last(open))).forEach(line -> say("ACK " + line));
                } catch (RecordFailure failure) {
                    say("FAILED " + failure.why());
                }
                clock.tick();
            }
        }
    }
}
