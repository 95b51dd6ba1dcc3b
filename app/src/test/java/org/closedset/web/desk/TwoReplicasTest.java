package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.closedset.cli.Main;
import org.closedset.store.record.RealPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Two whole programs serve one record in a real PostgreSQL; one of them is killed in the middle of what people do. */
@Timeout(300)
final class TwoReplicasTest {
    private static final String BEGUN = "title=The+Quay&zone=Europe%2FOslo&name=Signe+Aalto"
            + "&passphrase=seven+boats+at+the+quay&again=seven+boats+at+the+quay";
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;

    private static RealPostgres server;
    private static String[] words = {};
    private static Served one;
    private static Served other;
    private static String film = "";

    @BeforeAll
    static void starts() throws Exception {
        server = RealPostgres.start();
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "seven boats at the quay\n");
        words = new String[] {
            "--database",
            server.address(),
            "--keys-database",
            server.address(),
            "--passphrase-file",
            passphrase.toString()
        };
        one = Served.with(folder.resolve("one"), Map.of(), words);
        assertThat(one.post("/record/begin", BEGUN).one("Location")).isEqualTo("/record/sheet");
        film = one.production();
        other = Served.with(folder.resolve("other"), Map.of(), words);
    }

    @AfterAll
    static void ends() throws Exception {
        one.close();
        other.close();
        server.close();
    }

    @AfterEach
    void browsersAreLeft() {
        TestDesk.get().leave();
    }

    /** How long it took until it was so, in milliseconds. */
    private static long soon(Callable<Boolean> so) throws Exception {
        long start = System.nanoTime();
        while (!so.call()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static boolean shows(Served served, String name) throws IOException {
        return served.get(film).body().contains(name);
    }

    @Test
    void what_one_confirms_the_other_shows() throws Exception {
        assertThat(one.add(film, "Samir+Cohen")).isTrue();
        System.out.printf("the other process shows it after %d ms%n", soon(() -> shows(other, "Samir Cohen")));
        assertThat(other.add(film, "Oona+Nwosu")).isTrue();
        soon(() -> shows(one, "Oona Nwosu"));
    }

    @Test
    void a_production_begun_at_one_is_there_at_the_other() throws Exception {
        String begun = other.post("/record/begin", "title=The+Mill&zone=Europe%2FOslo&name=Berit+Dahl")
                .one("Location");
        soon(() -> one.get("/record").body().contains("The Mill"));
        assertThat(one.add(begun, "Somebody")).isTrue();
    }

    @Test
    void the_same_form_sent_to_both_counts_once_and_a_name_taken_meanwhile_is_told() throws Exception {
        String act = one.newAct(film);
        assertThat(one.add(film, act, "Twice+Sent")).isTrue();
        assertThat(one.add(film, act, "Twice+Sent")).isTrue();
        soon(() -> shows(other, "Twice Sent"));
        assertThat(other.add(film, act, "Twice+Sent")).isTrue();
        String later = other.newAct(film);
        assertThat(one.add(film, "Written+Once")).isTrue();
        Stranger.Answer taken = other.post(film + "/people", "act=" + later + "&name=Written+Once");
        assertThat(taken.status()).isEqualTo(422);
        soon(() -> shows(other, "Written Once"));
        String page = other.get(film).body();
        assertThat(page.split(">Twice Sent<", -1)).hasSize(2);
        assertThat(page.split(">Written Once<", -1)).hasSize(2);
    }

    @Test
    void a_process_killed_in_the_middle_of_acts_loses_nothing_it_confirmed() throws Exception {
        ConcurrentLinkedQueue<String> confirmed = new ConcurrentLinkedQueue<>();
        try (Served killed = Served.with(folder.resolve("killed"), Map.of(), words)) {
            Future<Boolean> died = adding(killed, "Dropped", confirmed, 10_000);
            Future<Boolean> whole = adding(other, "Steady", confirmed, 40);
            soon(() -> confirmed.stream().filter(it -> it.startsWith("Dropped")).count() >= 15);
            killed.process.destroyForcibly();
            assertThat(died.get()).isFalse();
            assertThat(whole.get()).isTrue();
        }
        soon(() -> shows(one, List.copyOf(confirmed).getLast()));
        assertThat(one.get(film).body()).contains(confirmed.toArray(String[]::new));
        assertThat(other.get(film).body()).contains(confirmed.toArray(String[]::new));
        assertThat(fsck()).contains("All of it is sound");
    }

    /** False where the program ended before so many were confirmed. */
    private static Future<Boolean> adding(
            Served served, String name, ConcurrentLinkedQueue<String> confirmed, int many) {
        FutureTask<Boolean> adding = new FutureTask<>(() -> {
            try {
                for (int number = 0; number < many; number++) {
                    assertThat(served.add(film, name + "-" + number)).isTrue();
                    confirmed.add(name + "-" + number);
                }
                return true;
            } catch (IOException | RuntimeException killed) {
                return false;
            }
        });
        Thread.ofPlatform().daemon().start(adding);
        return adding;
    }

    private static String fsck() {
        StringWriter said = new StringWriter();
        CommandLine line =
                new CommandLine(new Main()).setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        line.execute(Stream.concat(Stream.of("fsck"), Stream.of(words)).toArray(String[]::new));
        return said.toString();
    }

    @Test
    void whoever_was_signed_in_at_one_that_died_signs_in_at_the_other_with_the_same_passkey() throws Exception {
        try (Served dying = Served.with(folder.resolve("dying"), Map.of(), words)) {
            assertThat(dying.add(film, "Ines+Carvalho")).isTrue();
            Page phone = joined(dying, "Ines Carvalho");
            dying.process.destroyForcibly().onExit().join();
            assertThat(phone.navigate(other.stranger.origin() + "/mine").status())
                    .isEqualTo(401);
            signIn(phone, other);
            assertThat(phone.locator("h1").textContent()).isEqualTo("Hello Ines Carvalho");
        }
    }

    @Test
    void a_way_in_that_is_closed_at_one_lets_nobody_go_on_at_the_other() throws Exception {
        assertThat(one.add(film, "Tove+Lund")).isTrue();
        Page phone = joined(one, "Tove Lund");
        soon(() -> shows(other, "Tove Lund"));
        signIn(phone, other);
        String mine = other.stranger.origin() + "/mine";
        assertThat(phone.navigate(mine).status()).isEqualTo(200);
        String closing = "act=" + one.newAct(film) + "&doubt=yes";
        assertThat(one.post(one.person(film, "Tove Lund") + "/met", closing).status())
                .isEqualTo(303);
        long took = soon(() -> phone.navigate(mine).status() == 401);
        System.out.printf("a session at the other process is over after %d ms%n", took);
    }

    /** Somebody came in by an invitation, on a phone that made the key. */
    private static Page joined(Served at, String name) throws IOException {
        Page phone = TestDesk.get().phone(at.stranger.origin());
        phone.navigate(at.invite(film, name));
        phone.waitForURL(url -> url.endsWith("/join/notice"));
        for (String button : List.of("I have read it", "Yes, keep it", "Make the key")) {
            press(phone, button);
        }
        phone.waitForSelector("p.code");
        return phone;
    }

    private static void signIn(Page phone, Served at) {
        phone.navigate(at.stranger.origin() + "/in");
        press(phone, "Sign in with this device");
        phone.waitForURL(url -> url.endsWith("/mine"));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
