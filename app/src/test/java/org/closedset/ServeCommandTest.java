package org.closedset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Stream;
import org.closedset.views.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What cannot be served is refused with what to do, before anything is opened. */
final class ServeCommandTest {
    @TempDir
    private Path folder;

    private String refused(String... arguments) {
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(new ServeCommand());
        line.setErr(new PrintWriter(said));
        assertThat(line.execute(arguments)).isEqualTo(2);
        return said.toString();
    }

    @Test
    void an_address_that_is_no_plain_name_by_https() {
        for (String url : new String[] {
            "http://set.example.org",
            "https://set.example.org/closed",
            "https://me@set.example.org",
            "set.example.org",
            "ftp://set.example.org",
            "https:///"
        }) {
            assertThat(refused("--url", url, "--proxy", "10.0.0.2")).as(url).contains(url, "begins with https://");
        }
    }

    @Test
    void no_way_to_end_tls_or_two() throws Exception {
        String certificate = Files.writeString(folder.resolve("chain.pem"), "x").toString();
        String url = "https://set.example.org";
        assertThat(refused("--url", url)).contains("--certificate and --key");
        assertThat(refused("--url", url, "--certificate", certificate)).contains("--certificate and --key");
        assertThat(refused("--url", url, "--key", certificate)).contains("--certificate and --key");
        assertThat(refused("--url", url, "--certificate", certificate, "--key", certificate, "--proxy", "10.0.0.2"))
                .contains("--certificate and --key");
    }

    @Test
    void files_that_are_not_there() throws Exception {
        String there = Files.writeString(folder.resolve("chain.pem"), "x").toString();
        String missing = folder.resolve("none.pem").toString();
        String url = "https://set.example.org";
        assertThat(refused("--url", url, "--certificate", missing, "--key", there))
                .contains(missing, "cannot be read");
        assertThat(refused("--url", url, "--certificate", there, "--key", missing))
                .contains(missing, "cannot be read");
    }

    @Test
    void a_proxy_that_is_a_name_and_a_trial_without_a_port() {
        assertThat(refused("--url", "https://set.example.org", "--proxy", "proxy.example.org"))
                .contains("proxy.example.org", "in numbers");
        assertThat(refused("--url", "http://localhost")).contains("names no port");
    }

    @Test
    void a_database_whose_address_is_none_holds_a_password_or_leads_nowhere() throws Exception {
        String[] serve = {folder.toString(), "--url", "http://localhost:7420", "--database"};
        assertThat(unopened(serve, "archive")).contains("This is no address of a database");
        assertThat(unopened(serve, "postgresql://me:hunter2@localhost/archive"))
                .contains("The password must not stand in the address")
                .doesNotContain("hunter2");
        assertThat(unopened(serve, "postgresql://me@localhost:1/archive"))
                .contains("PostgreSQL database archive does not answer");
        String none = folder.resolve("none").toString();
        assertThat(unopened(serve, "postgresql://me@localhost:1/archive", "--database-password-file", none))
                .contains(none);
        assertThat(unopened(serve, "postgresql://me@localhost:1/archive", "--keys-database", "keys"))
                .contains("This is no address of a database");
    }

    @Test
    void a_passphrase_file_that_does_not_open_the_record() throws Exception {
        Path film = folder.resolve("film");
        try (Records records = Records.in(film, new SecureRandom())) {
            records.begin("seven boats at the quay".toCharArray());
        }
        String wrong =
                Files.writeString(folder.resolve("wrong"), "eight boats\n").toString();
        String[] serve = {film.toString(), "--url", "http://localhost:7420", "--passphrase-file"};
        assertThat(unopened(serve, wrong)).contains("This passphrase does not open keys.db");
        assertThat(unopened(serve, folder.resolve("none").toString())).contains("none");
    }

    private static String unopened(String[] words, String... more) {
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(new ServeCommand()).setErr(new PrintWriter(said));
        String[] all = Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
        assertThat(line.execute(all)).isEqualTo(1);
        return said.toString();
    }
}
