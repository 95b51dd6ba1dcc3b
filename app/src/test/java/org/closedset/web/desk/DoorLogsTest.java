package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedset.people.Easing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** Nothing of who comes in, by which code and with what, is logged or printed, whether it goes well or not. */
@Timeout(300)
final class DoorLogsTest {
    private static final String NAME = "Zephyrine Quillon";
    private static final String TYPED = "canary7typed7by7somebody";
    private static final String CAST = "Name,Role,Character,Type\n" + NAME + ",Actor,NORA,Lead\n";

    @Test
    void what_passes_through_the_door_leaves_no_trace_in_a_log() throws Exception {
        try (OpenDoor door = OpenDoor.shared(CAST);
                Caught caught = new Caught()) {
            List<String> canaries = new ArrayList<>(List.of(NAME, "Zephyrine", TYPED, "Signe Aalto", "Mara kisses"));
            canaries.addAll(comesIn(door));
            canaries.addAll(goesWrong(door));
            assertThat(canaries).hasSizeGreaterThan(12).noneMatch(String::isBlank);
            assertThat(caught.all()).doesNotContain(canaries);
        }
    }

    @Test
    void a_program_that_told_more_would_be_caught() throws Exception {
        try (OpenDoor door = OpenDoor.shared(CAST);
                Caught caught = new Caught()) {
            Logger pages = (Logger) LoggerFactory.getLogger("org.springframework.web");
            Level before = pages.getLevel();
            pages.setLevel(Level.TRACE);
            door.stranger.get("/join?" + TYPED);
            pages.setLevel(before);
            assertThat(caught.events()).contains(TYPED);
            assertThat(caught.printed()).contains(TYPED);
        }
    }

    @Test
    void a_fault_is_logged_by_its_kinds_and_places_without_their_words() {
        IllegalStateException fault = new IllegalStateException(TYPED, new IOException(NAME));
        assertThat(Failures.kinds(fault))
                .contains("java.lang.IllegalStateException\n", "java.io.IOException\n", "DoorLogsTest.java")
                .doesNotContain(TYPED, NAME);
    }

    @Test
    void nothing_of_it_lies_in_plain_on_the_disk_in_a_copy_or_in_a_log() throws Exception {
        try (OpenDoor door = OpenDoor.open(CAST);
                Caught caught = new Caught()) {
            List<String> canaries =
                    new ArrayList<>(List.of(NAME, "Zephyrine", TYPED, "Signe Aalto", OpenDoor.PASSPHRASE));
            canaries.addAll(comesIn(door));
            canaries.addAll(saysOfThemselves(door));
            canaries.addAll(goesWrong(door));
            assertThat(door.backup()).contains("archive-", "keys-").doesNotContain(canaries);
            assertThat(door.onDisk().keySet())
                    .anyMatch(file -> file.endsWith("archive.db-wal"))
                    .anyMatch(file -> file.endsWith("keys.db"))
                    .anyMatch(file -> file.startsWith("copies/archive-"))
                    .anyMatch(file -> file.startsWith("key-copies/keys-"));
            assertThat(door.onDisk())
                    .allSatisfy((file, bytes) -> assertThat(bytes).as(file).doesNotContain(canaries));
            assertThat(caught.all()).doesNotContain(canaries);
        }
    }

    /** Own words, how they are spoken to, less support: typed on their own pages and shown there. */
    private static List<String> saysOfThemselves(OpenDoor door) throws IOException {
        String session = door.somebody(NAME);
        List<String> said = List.of("canarybreastbone", "xe/canary", "Canarese");
        String form = door.stranger.get("/mine/words", session).form() + "&name=" + NAME.replace(' ', '+')
                + "&word-chest=" + said.get(0) + "&pronouns=" + said.get(1) + "&language=" + said.get(2);
        assertThat(door.stranger.post("/mine/words", form, session).status()).isEqualTo(303);
        assertThat(door.stranger.get("/mine/words", session).body()).contains(said.get(0));
        String less = Easing.SHORTER_MEETINGS.code();
        String support = door.stranger.get("/mine/support", session).form() + "&less=" + less;
        assertThat(door.stranger.post("/mine/support", support, session).status())
                .isEqualTo(303);
        List<String> all = new ArrayList<>(said);
        all.addAll(List.of(less, session.substring(session.indexOf('=') + 1)));
        return all;
    }

    /** Invited, recognised, told, asked, as far as the passkey; all that was secret on the way. */
    private static List<String> comesIn(OpenDoor door) throws IOException {
        Stranger stranger = door.stranger;
        String holder = door.holder();
        String person = "/record/" + door.production().id() + "/person/" + door.person(NAME);
        Stranger.Answer page = stranger.get(person, holder);
        String act = found(page, "name=\"act\" value=\"([0-9a-f]+)\"");
        String asked = "_csrf=" + page.secret() + "&act=" + act;
        Stranger.Answer invitation = stranger.post(person + "/invite", asked, holder);
        String secret = found(invitation, "/join#([0-9a-f]{64})");
        String code = found(invitation, "<b class=\"num big\">([^<]+)</b>");
        String byLink = joining(stranger, "/join/secret", "secret=" + secret);
        String byCode = joining(stranger, "/join/code", "code=" + code);
        assertThat(stranger.get("/join/notice", byLink).body()).contains(NAME);
        Stranger.Answer notice = stranger.get("/join/notice", byCode);
        String form = "_csrf=" + notice.secret();
        stranger.post("/join/data", form + "&agree=" + TYPED, byCode);
        stranger.post("/join/read", form, byCode);
        stranger.post("/join/data", form + "&agree=" + TYPED, byCode);
        stranger.post("/join/data", form + "&agree=true", byCode);
        String options = found(stranger.get("/join/passkey", byCode), "challenge&#34;:&#34;([\\w-]+)");
        stranger.post("/join/passkey", form + "&device=" + TYPED + "&credential=" + TYPED, byCode);
        return List.of(
                holder.substring(holder.indexOf('=') + 1),
                byLink.substring(byLink.indexOf('=') + 1),
                byCode.substring(byCode.indexOf('=') + 1),
                page.secret(),
                notice.secret(),
                secret,
                code,
                code.replace("-", ""),
                options);
    }

    private static String joining(Stranger stranger, String path, String form) throws IOException {
        Stranger.Answer page = stranger.get("/join");
        String session = "Cookie: " + page.cookies();
        Stranger.Answer answer = stranger.post(path, "_csrf=" + page.secret() + "&" + form, session);
        assertThat(answer.one("Location")).isEqualTo("/join/notice");
        return session;
    }

    /** Everything wrong that can be sent, each with something to be found again. */
    private static List<String> goesWrong(OpenDoor door) throws IOException {
        Stranger stranger = door.stranger;
        String way = door.wayIn();
        Stranger.Answer page = stranger.get("/in");
        String session = "Cookie: " + page.cookies();
        for (String path : List.of("/in", "/in/as", "/join/secret", "/join/code", "/recover", "/join/data", "/none")) {
            for (String field : List.of("credential", "person", "secret", "code", "agree")) {
                stranger.post(path, "_csrf=" + page.secret() + "&" + field + "=" + TYPED, session);
            }
        }
        stranger.post("/in", "_csrf=" + TYPED, session);
        stranger.post("/in", "_csrf=" + page.secret() + "&credential=%zz" + TYPED, session);
        stranger.post("/in", "_csrf=" + page.secret() + "&credential={\"id\":\"" + TYPED + "\"}", session);
        stranger.get("/" + TYPED, "Host: " + TYPED);
        stranger.get("/" + TYPED + "?" + TYPED, "Cookie: " + TYPED + "=\"" + TYPED);
        stranger.get("/%zz" + TYPED);
        stranger.get("/enter?" + TYPED);
        stranger.enter("/enter#" + TYPED);
        stranger.enter(way);
        stranger.ask(TYPED + " / HTTP/9.9", new String[0], "");
        stranger.ask("GET / HTTP/1.1", new String[] {TYPED + "\u0001: x"}, "");
        stranger.ask("GET /" + TYPED.repeat(2000) + " HTTP/1.1", new String[0], "");
        String upload = "--b\r\nContent-Disposition: form-data; name=\"" + TYPED + "\r\n";
        String[] headers = {
            door.holder(), "Content-Type: multipart/form-data; boundary=b", "Content-Length: " + upload.length()
        };
        stranger.ask("POST /scripts HTTP/1.1", headers, upload);
        return List.of(way.substring(way.indexOf('#') + 1), page.secret());
    }

    private static String found(Stranger.Answer page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page.body());
        assertThat(found.find()).as(pattern + "\n" + page.head()).isTrue();
        return found.group(1);
    }

    /** All that is printed and logged while it is open. */
    private static final class Caught implements AutoCloseable {
        private final PrintStream out = System.out;
        private final PrintStream err = System.err;
        private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
        private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
        private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

        Caught() {
            PrintStream into = new PrintStream(printed, true, StandardCharsets.UTF_8);
            System.setOut(into);
            System.setErr(into);
            logged.start();
            root.addAppender(logged);
        }

        String printed() {
            return printed.toString(StandardCharsets.UTF_8);
        }

        String events() {
            StringBuilder all = new StringBuilder();
            for (ILoggingEvent event : List.copyOf(logged.list)) {
                all.append(event.getFormattedMessage()).append('\n');
                all.append(ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .append('\n');
            }
            return all.toString();
        }

        String all() {
            return printed() + events();
        }

        @Override
        public void close() {
            root.detachAppender(logged);
            System.setOut(out);
            System.setErr(err);
        }
    }
}
