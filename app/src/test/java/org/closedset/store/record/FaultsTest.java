package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every system call on the record's files is where the process is killed once, and is what fails once. As many points as
 * {@code -Dclosedset.faults} says, spread over all; {@code all} takes every one.
 */
final class FaultsTest {
    private static final Set<String> ROOM = Set.of("pwrite64", "write", "ftruncate", "fallocate", "openat", "link");

    @TempDir
    private Path home;

    private record Point(Fault fault, String injection) {
        boolean kills() {
            return injection.contains("signal=KILL");
        }
    }

    @Test
    void wherever_it_is_cut_short_nothing_confirmed_is_lost_and_nothing_is_half_done() throws Exception {
        Fault.Scene template = new Fault.Scene(Files.createDirectory(home.resolve("template")));
        template.prepare();
        List<Point> all = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            try (Playing playing = Playing.warm(home, fault, copied(home, template, "warm"))) {
                new Strace(home)
                        .counted(playing, copied(home, template, "struck"))
                        .forEach((call, times) -> add(all, fault, call, times));
            }
        }
        List<Point> some = spread(all);
        List<String> lost = Collections.synchronizedList(new ArrayList<>());
        struckSideBySide(some, template, lost);
        for (Fault fault : Fault.values()) {
            long here = some.stream().filter(point -> point.fault() == fault).count();
            long gone = lost.stream()
                    .filter(it -> it.startsWith("Point[fault=" + fault + ","))
                    .count();
            System.out.println(fault + " survived " + (here - gone) + "/" + here);
        }
        System.out.println("points survived " + (some.size() - lost.size()) + "/" + some.size() + " of " + all.size());
        assertThat(lost).isEmpty();
        assertThat(all).hasSizeGreaterThan(2000);
    }

    /** As many lanes as there are processors, each with a folder of its own and every so manyth point of each fault. */
    private void struckSideBySide(List<Point> some, Fault.Scene template, List<String> lost) throws Exception {
        int lanes = Runtime.getRuntime().availableProcessors();
        try (ExecutorService running = Executors.newFixedThreadPool(lanes)) {
            List<Future<?>> done = new ArrayList<>();
            for (int lane = 0; lane < lanes; lane++) {
                Lane one = new Lane(Files.createDirectory(home.resolve("lane" + lane)), template, lost);
                List<Point> its = new ArrayList<>();
                for (int at = lane; at < some.size(); at += lanes) {
                    its.add(some.get(at));
                }
                done.add(running.submit(() -> {
                    one.strike(its);
                    return null;
                }));
            }
            for (Future<?> lane : done) {
                lane.get();
            }
        }
    }

    /** Points struck one after another in a folder of their own. */
    private record Lane(Path home, Fault.Scene template, List<String> lost) {
        /** One process lives through all that fails of a fault; each that is killed has its own. */
        void strike(List<Point> points) throws Exception {
            for (Fault fault : Fault.values()) {
                List<Point> failing = points.stream()
                        .filter(point -> point.fault() == fault && !point.kills())
                        .toList();
                try (Playing playing = Playing.warm(home, fault, copied(home, template, "warm"))) {
                    for (Point point : failing) {
                        struck(point, playing);
                    }
                }
                for (Point point : points) {
                    if (point.fault() == fault && point.kills()) {
                        try (Playing playing = Playing.cold(home, fault)) {
                            struck(point, playing);
                        }
                    }
                }
            }
        }

        private void struck(Point point, Playing playing) throws Exception {
            Fault.Scene scene = copied(home, template, "struck");
            Strace strace = new Strace(home);
            Strace.Struck struck = point.kills()
                    ? strace.killed(playing, scene, point.injection())
                    : strace.failed(playing, scene, point.injection());
            List<String> said = struck.said();
            List<String> acked = said.stream()
                    .filter(line -> line.startsWith("ACK "))
                    .map(line -> line.substring(4))
                    .toList();
            try {
                assertThat(struck.injected()).as("was struck").isTrue();
                assertThat(said.contains("END")).as("came to its end").isEqualTo(!point.kills());
                point.fault().seen(scene, acked);
                point.fault().holds(scene, acked);
            } catch (AssertionError | RecordFailure failure) {
                lost.add(point + ": " + failure.getMessage());
            }
        }
    }

    /** Killed when it is about to make the call, and the call failing: no room where there can be none, else the disk. */
    private static void add(List<Point> points, Fault fault, String call, int times) {
        boolean reads = call.startsWith("pread") || call.equals("read");
        for (int at = 1; at <= times; at++) {
            String error = ROOM.contains(call) && at % 2 == 0 ? "ENOSPC" : "EIO";
            points.add(new Point(fault, call + ":error=" + error + ":when=" + at));
            if (!reads) {
                points.add(new Point(fault, call + ":signal=KILL:when=" + at));
            }
        }
    }

    private static List<Point> spread(List<Point> all) {
        String asked = System.getProperty("closedset.faults", "50");
        int many = asked.equals("all") ? all.size() : Math.min(Integer.parseInt(asked), all.size());
        List<Point> some = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            some.add(all.get((int) ((long) i * all.size() / many)));
        }
        return some;
    }

    private static Fault.Scene copied(Path home, Fault.Scene template, String name) throws IOException {
        return template.copied(home.resolve(name));
    }
}
