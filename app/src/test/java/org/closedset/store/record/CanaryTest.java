package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was kept, and nobody it is about, can be read from what lies on the disk. */
final class CanaryTest {
    private static final String CANARY = "canary-zephyr-4711";
    private static final KeyName MIRA = new KeyName("subject-of-canary", RecordClass.BOUNDARY);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-25T09:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Ground ground() {
        return new Ground(new Place.File(folder.resolve("archive.db")), new Place.File(folder.resolve("keys/keys.db")));
    }

    @Test
    void no_file_holds_what_was_kept_and_no_file_of_the_archive_names_whose_it_is() throws Exception {
        try (Ground.Open open = ground().made()) {
            open.add(1, CANARY, MIRA);
            open.add(2, CANARY, KeyName.ofProduction(RecordClass.WORKING));
            Backups.in(folder.resolve("copies"), folder.resolve("key-copies"), NOW)
                    .take(open.archive(), open.keys());
            assertThat(Files.size(folder.resolve("archive.db-wal"))).isPositive();
            assertThat(holding(CANARY)).isEmpty();
            open.erase(3, MIRA);
            assertThat(holding(CANARY)).isEmpty();
        }
        assertThat(holding(CANARY)).isEmpty();
        assertThat(holding(MIRA.subject()))
                .extracting(file -> folder.relativize(file).toString())
                .containsExactly("key-copies/keys-2026-11-25T09-30-00Z.db");
    }

    @Test
    void a_destroyed_key_is_gone_from_the_key_file_byte_for_byte() throws Exception {
        byte[] wrapped;
        try (Ground.Open open = ground().made()) {
            open.add(1, CANARY, MIRA);
            open.add(2, "kept", KeyName.ofProduction(RecordClass.WORKING));
            wrapped = open.keys().rows(Ground.FILM).stream()
                    .filter(row -> row.name().equals(MIRA))
                    .map(KeyRow::wrapped)
                    .findFirst()
                    .orElseThrow();
            assertThat(holding(wrapped)).hasSize(1);
            open.erase(3, MIRA);
            assertThat(holding(wrapped)).isEmpty();
        }
        assertThat(holding(wrapped)).isEmpty();
        assertThat(folder.resolve("keys")).isDirectoryContaining("glob:**keys.db");
        assertThat(folder.resolve("keys").toFile().list()).containsExactly("keys.db");
    }

    @Test
    void what_was_sealed_under_a_destroyed_key_is_gone_from_the_archive_too() throws Exception {
        try (Ground.Open open = ground().made()) {
            open.add(1, CANARY, MIRA);
            List<Row> rows = new ArrayList<>();
            open.archive().database().read(sql -> {
                Rows.factsAfter(sql, Ground.FILM, 0, rows::add);
                return rows;
            });
            byte[] sealed = Objects.requireNonNull(rows.getFirst().sealed());
            assertThat(holding(sealed)).isNotEmpty();
            open.erase(2, MIRA);
            assertThat(holding(sealed)).isEmpty();
        }
    }

    private List<Path> holding(String text) throws IOException {
        return holding(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> holding(byte[] bytes) throws IOException {
        String wanted = HexFormat.of().formatHex(bytes);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, wanted))
                    .toList();
        }
    }

    private static boolean contains(Path file, String hex) {
        try {
            String all = HexFormat.of().formatHex(Files.readAllBytes(file));
            int at = all.indexOf(hex);
            while (at % 2 == 1) {
                at = all.indexOf(hex, at + 1);
            }
            return at >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
