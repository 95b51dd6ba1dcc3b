package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.closedset.store.record.RealPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started, with its record in a real PostgreSQL. */
@Timeout(300)
final class ServedOnPostgresTest {
    private static final String BEGUN = "title=The+Quay&zone=Europe%2FOslo&name=Signe+Aalto"
            + "&passphrase=seven+boats+at+the+quay&again=seven+boats+at+the+quay";

    @TempDir
    private Path folder;

    @Test
    void a_record_in_postgresql_is_begun_kept_and_there_again_after_a_start() throws Exception {
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "seven boats at the quay\n");
        try (RealPostgres server = RealPostgres.start()) {
            String archive = server.guarded("archive_keeper", "one password");
            String keys = server.guarded("key_keeper", "another password");
            Path keysPassword = Files.writeString(folder.resolve("keys-password"), "another password\n");
            Map<String, String> variables = Map.of("CLOSEDSET_DATABASE_PASSWORD", "one password");
            String[] words = {
                "--database", archive, "--keys-database", keys, "--keys-password-file", keysPassword.toString()
            };
            try (Served served = Served.with(folder.resolve("one"), variables, words)) {
                assertThat(served.post("/record/begin", BEGUN).one("Location")).isEqualTo("/record/sheet");
                assertThat(served.get("/record/sheet").body())
                        .contains("postgresql://localhost:" + server.port() + "/postgres")
                        .doesNotContain("password", "keeper");
                assertThat(served.add(served.production(), "Samir+Cohen")).isTrue();
            }
            String[] opened = Stream.concat(Stream.of(words), Stream.of("--passphrase-file", passphrase.toString()))
                    .toArray(String[]::new);
            try (Served served = Served.with(folder.resolve("other"), variables, opened)) {
                assertThat(served.get(served.production()).body()).contains("Samir Cohen");
            }
            assertThat(folder.resolve("one").resolve("record")).doesNotExist();
            assertThat(folder.resolve("one").resolve("record-keys")).doesNotExist();
        }
    }
}
