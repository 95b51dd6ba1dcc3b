package org.closedset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.closedset.store.record.Mounted;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Desk;
import org.closedset.views.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A record on a file system that may only be read: every command says so in one sentence, and leaves it as it is. */
final class MountedRecordTest {
    private static final String PASSPHRASE = "seven boats at the quay";
    private static final String SENTENCE =
            "may be read but not written. Nothing was lost; allow writing to it and to its"
                    + " folder, then do it again.";

    @TempDir
    private Path folder;

    private Path film;
    private Path passphrase;

    @BeforeEach
    void aRecord() throws Exception {
        film = Files.createDirectory(folder.resolve("film"));
        passphrase = Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\n");
        try (Records records = Records.in(film, new SecureRandom())) {
            records.begin(PASSPHRASE.toCharArray());
            records.begin();
        }
    }

    private String said(int code, String... words) {
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(new org.closedset.cli.Main());
        line.addSubcommand(new ServeCommand());
        line.addSubcommand(new DeskCommand());
        line.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        assertThat(line.execute(words)).as(said.toString()).isEqualTo(code);
        return said.toString();
    }

    private String[] words(String command, String... more) {
        return Stream.concat(
                        Stream.of(command, film.toString(), "--passphrase-file", passphrase.toString()),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private String[] backup(Path to) {
        return words(
                "backup",
                "--archives",
                to.resolve("a").toString(),
                "--keys",
                to.resolve("k").toString());
    }

    /** Every file, as its bytes' own letters. */
    private Map<String, String> all() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }

    @Test
    void it_is_refused_with_one_sentence_and_left_as_it_is() throws Exception {
        Map<String, String> before = all();
        try (Mounted mounted = Mounted.readOnly(film)) {
            for (String[] command : List.of(
                    words("fsck"),
                    words("rebuild"),
                    backup(folder),
                    words("desk"),
                    words("serve", "--url", "http://localhost:7999"))) {
                assertThat(said(1, command))
                        .as(command[0])
                        .endsWith(SENTENCE + "\n")
                        .hasLineCount(1);
            }
            try (Records records = Records.in(mounted.at(), new SecureRandom());
                    Desk desk = Desk.in(mounted.at(), records)) {
                assertThat(desk.scripts().trouble()).isEmpty();
                assertThatThrownBy(() -> records.unlock(PASSPHRASE.toCharArray()))
                        .as("what the desk's page says")
                        .isInstanceOf(RecordFailure.class)
                        .hasMessageEndingWith(SENTENCE);
            }
        }
        assertThat(all()).isEqualTo(before);
        assertThat(said(0, words("fsck"))).contains("All of it is sound.");
    }

    @Test
    void no_copy_is_begun_where_nothing_may_be_written() throws Exception {
        Path copies = Files.createDirectory(folder.resolve("copies"));
        Map<String, String> before = all();
        try (Mounted mounted = Mounted.readOnly(copies)) {
            assertThat(said(1, backup(mounted.at())))
                    .contains("may be read but not written")
                    .hasLineCount(1);
        }
        assertThat(all()).isEqualTo(before);
    }
}
