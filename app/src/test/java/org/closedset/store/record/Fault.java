package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is cut short in a fault run, and what must hold afterwards whatever happened. */
enum Fault {
    APPEND {
        @Override
        void holds(Scene scene, List<String> acked) throws Exception {
            try (Ground.Open open = scene.ground().opened()) {
                List<String> texts = open.journal().state().texts();
                assertThat(texts).startsWith("hers", "his", "the film's").doesNotHaveDuplicates();
                List<String> looks =
                        acked.stream().filter(it -> it.startsWith("look ")).toList();
                assertThat(texts.subList(3, texts.size()))
                        .isSorted()
                        .containsAll(
                                acked.stream().filter(it -> !looks.contains(it)).toList());
                assertThat(looks(open)).isBetween(looks.size(), ACTS / 8);
                sound(open);
            }
        }

        private int looks(Ground.Open open) throws RecordFailure {
            int looks = 0;
            for (int one = 0; one < 3; one++) {
                KeyName name = new KeyName("p-" + one, RecordClass.WORKING);
                for (SightedDay day : open.journal().sights(name)) {
                    looks += day.sighted().stream().mapToInt(Sighted::times).sum();
                }
            }
            return looks;
        }
    },
    ERASE {
        @Override
        void holds(Scene scene, List<String> acked) throws Exception {
            try (Ground.Open open = scene.ground().opened()) {
                List<String> texts = open.journal().state().texts();
                boolean erased = texts.contains("erased");
                boolean anew = texts.contains("new");
                assertThat(erased || !acked.contains("erased")).isTrue();
                assertThat(anew || !acked.contains("answered anew")).isTrue();
                assertThat(texts)
                        .startsWith(erased ? "-" : "hers", anew ? "-" : "his", "the film's")
                        .hasSize(3 + (erased ? 1 : 0) + (anew ? 1 : 0));
                assertThat(open.keys().live(Ground.FILM, MIRA)).hasSize(erased ? 0 : 1);
                sound(open);
            }
        }
    },
    ROTATE {
        @Override
        void holds(Scene scene, List<String> acked) throws Exception {
            boolean rotated = opens(scene, NEXT);
            assertThat(opens(scene, Ground.VARIABLE)).isEqualTo(!rotated);
            assertThat(rotated || acked.isEmpty()).isTrue();
            try (Ground.Open open = scene.ground().opened(rotated ? NEXT : Ground.VARIABLE)) {
                assertThat(open.journal().state().texts()).containsExactly("hers", "his", "the film's");
                sound(open);
            }
        }

        private boolean opens(Scene scene, Unlocking unlocking) throws RecordFailure {
            try (Keys keys = Keys.open(scene.ground().keyPlace(), unlocking, Ground.CHANCE)) {
                return true;
            } catch (RecordFailure failure) {
                assertThat(failure.why()).isEqualTo(RecordFailure.Why.LOCKED);
                return false;
            }
        }
    },
    BACKUP {
        @Override
        void holds(Scene scene, List<String> acked) throws Exception {
            try (Ground.Open open = scene.ground().opened()) {
                assertThat(open.journal().state().texts()).containsExactly("hers", "his", "the film's");
                sound(open);
            }
            List<Path> copies = named(scene.folder().resolve("copies"));
            List<Path> keys = named(scene.folder().resolve("key-copies"));
            assertThat(copies.size() + keys.size() == 2 || acked.isEmpty()).isTrue();
            for (Path copy : copies) {
                Place with = keys.isEmpty() ? scene.ground().keyPlace() : new Place.File(keys.getFirst());
                try (Ground.Open open = new Ground(new Place.File(copy), with).opened()) {
                    assertThat(open.journal().state().texts()).containsExactly("hers", "his", "the film's");
                    sound(open);
                }
            }
        }

        private List<Path> named(Path folder) throws Exception {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".db")).toList();
            }
        }
    },
    RESTORE {
        @Override
        void holds(Scene scene, List<String> acked) throws Exception {
            try (Ground.Open open = scene.ground().opened()) {
                boolean restored = open.journal().head() == 2;
                assertThat(restored || acked.isEmpty()).isTrue();
                List<String> now = List.of("hers", "his", "the film's");
                assertThat(open.journal().state().texts()).isEqualTo(restored ? now.subList(0, 2) : now);
                sound(open);
                goesOn(open, restored ? 2 : 1);
            }
        }

        /** A log that was signed further than the copy goes on under no old name. */
        private void goesOn(Ground.Open open, int number) throws Exception {
            Ticking clock = new Ticking();
            clock.tick(Duration.ofDays(1));
            try (Sequencer sequencer = open.archive().sequencer(Ground.FILM, open.keys(), clock.pace())) {
                sequencer.turn();
                assertThat(Logs.last(open).id().number()).isEqualTo(number);
            }
            sound(open);
        }
    },
    SEQUENCE {
        @Override
        void holds(Scene scene, List<String> acked) throws Exception {
            try (Ground.Open open = scene.ground().opened()) {
                sound(open);
                LogRow log = Logs.last(open);
                assertThat(log.id().number()).isEqualTo(1);
                assertThat(Logs.all(open))
                        .allSatisfy(row -> assertThat(row.size()).isGreaterThanOrEqualTo(512));
                assertThat(said(Logs.places(open, log))).containsAll(acked);
                assertThat(new LogKeys(open.keys()).get(log.key()).remembered().size())
                        .isBetween(512L, log.size());
            }
        }
    },
    PUBLISH {
        @Override
        void holds(Scene scene, List<String> acked) throws Exception {
            try (Ground.Open open = scene.ground().opened()) {
                for (PublishedLog log : scene.published(open)) {
                    assertThat(PublicFiles.checked(log).size()).isEqualTo(512);
                }
                sound(open);
            }
        }

        @Override
        void seen(Scene scene, List<String> acked) throws Exception {
            try (Ground.Open open = scene.ground().opened()) {
                for (LogRow row : Logs.all(open)) {
                    Path folder = scene.shown(new LogKeys(open.keys()).get(row.key()));
                    PublishedLog log = new PublishedLog(Ground.FILM, row.id().log(), 1, false, folder);
                    long size = PublicFiles.checked(log).size();
                    assertThat(size).isIn(256L, 512L);
                    assertThat(size == 512 || acked.isEmpty()).isTrue();
                }
            }
        }
    };

    static final int ACTS = 48;
    static final int EPOCHS = 3;
    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    static final KeyName MIRA = new KeyName("p-mira", RecordClass.BOUNDARY);
    static final KeyName JON = new KeyName("p-jon", RecordClass.BOUNDARY);
    static final Unlocking NEXT = new Unlocking.Environment("HxEdHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=");
    static final Clock NOW = Clock.fixed(Instant.parse("2026-11-25T09:30:00Z"), ZoneOffset.UTC);
    static final Clock LATER = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);

    /** Whatever was confirmed is there, and nothing is half done. */
    abstract void holds(Scene scene, List<String> acked) throws Exception;

    /** What others see at once, before anything is mended. */
    void seen(Scene scene, List<String> acked) throws Exception {}

    /** What is said of the facts that stand in a log. */
    static List<String> said(Map<Long, Long> places) {
        return places.entrySet().stream()
                .map(leaf -> "fact " + leaf.getKey() + " at " + leaf.getValue())
                .toList();
    }

    private static void sound(Ground.Open open) throws RecordFailure {
        assertThat(open.archive().fsck(open.keys()).faults()).isEmpty();
    }

    /** The folder a fault is played in. */
    record Scene(Path folder) {
        /** The same in another folder, in place of what lies there. */
        Scene copied(Path to) throws IOException {
            Scene copy = new Scene(to);
            copy.delete();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    Files.copy(file, to.resolve(folder.relativize(file).toString()));
                }
            }
            return copy;
        }

        void delete() throws IOException {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }

        Ground ground() {
            return new Ground(new Place.File(folder.resolve("archive.db")), new Place.File(folder.resolve("keys.db")));
        }

        Backups backups() throws RecordFailure {
            return Backups.in(folder.resolve("copies"), folder.resolve("key-copies"), NOW);
        }

        List<PublishedLog> published(Ground.Open open) throws RecordFailure {
            return open.archive().publish(folder.resolve("public"), open.keys());
        }

        Path shown(LogKey key) {
            String origin = key.signer().key().name();
            return folder.resolve("public").resolve(origin.substring(origin.lastIndexOf('/') + 1));
        }

        Path copy() {
            return folder.resolve("older/archive-2026-11-25T09-30-00Z.db");
        }

        /** Three facts and two epochs, and a copy from when there were two and one; so much is published too. */
        void prepare() throws RecordFailure {
            Ticking clock = new Ticking();
            try (Ground.Open open = ground().made();
                    Sequencer sequencer = open.archive().sequencer(Ground.FILM, open.keys(), clock.pace())) {
                sequencer.turn();
                open.add(1, "hers", MIRA);
                open.add(2, "his", JON);
                clock.tick();
                sequencer.turn();
                published(open);
                Backups.in(folder.resolve("older"), folder.resolve("older-keys"), NOW)
                        .take(open.archive(), open.keys());
                open.add(3, "the film's");
                clock.tick();
                sequencer.turn();
            }
        }

        /** Every path whose system calls count. */
        List<Path> paths() throws IOException {
            List<Path> paths = new ArrayList<>(List.of(folder, folder.resolve("copies"), folder.resolve("key-copies")));
            for (String file : List.of(
                    "archive.db",
                    "archive.db.new",
                    "archive.db.before-2026-11-25T10-00-00Z",
                    "keys.db",
                    "copies/archive-2026-11-25T09-30-00Z.db",
                    "copies/archive-2026-11-25T09-30-00Z.db.new",
                    "key-copies/keys-2026-11-25T09-30-00Z.db",
                    "key-copies/keys-2026-11-25T09-30-00Z.db.new")) {
                for (String rest : List.of("", "-journal", "-wal", "-shm")) {
                    paths.add(folder.resolve(file + rest));
                }
            }
            paths.addAll(shown());
            return paths;
        }

        /** The folders of the logs, and what the second epoch adds to them. */
        private List<Path> shown() throws IOException {
            List<Path> paths = new ArrayList<>();
            try (Stream<Path> logs = Files.list(folder.resolve("public"))) {
                for (Path log : logs.toList()) {
                    for (String file : List.of("checkpoint", "tile/0/001", "tile/entries/001", "tile/1/000.p/2")) {
                        Path place = log.resolve(file);
                        paths.addAll(List.of(place.getParent(), place, log.resolve(file + ".new")));
                    }
                }
            }
            return paths;
        }
    }
}
