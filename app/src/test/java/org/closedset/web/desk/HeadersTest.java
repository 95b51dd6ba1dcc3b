package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every route there is, every file and every refusal carries the whole set of headers, whoever asks and at which door. */
@Timeout(300)
final class HeadersTest {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)(?::[^}]*)?}");

    /** Pages that nobody sees by asking for them alone, each with what they answer instead. */
    private static final Map<String, Integer> LEADS_ON = Map.ofEntries(
            Map.entry("GET /error", 404),
            Map.entry("GET /board/choreography/{script}/{own}", 303),
            Map.entry("GET /in/code", 303),
            Map.entry("GET /mine/frames/{script}/{own}", 303),
            Map.entry("GET /mine/wardrobe/{script}/{own}", 303),
            Map.entry("GET /join/data", 303),
            Map.entry("GET /join/notice", 303),
            Map.entry("GET /join/passkey", 303),
            Map.entry("GET /tablet/data", 303),
            Map.entry("GET /tablet/notice", 303),
            Map.entry("GET /script/{id}", 303),
            Map.entry("GET /script/{id}/page", 303),
            Map.entry("GET /script/{id}/background/{own}/aloud", 303),
            Map.entry("GET /board/ask/{script}/{own}", 303),
            Map.entry("GET /script/{id}/reading", 303));

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Set<Integer>> statuses = new TreeMap<>();

    @Test
    void at_every_door_and_for_everybody() throws Exception {
        try (OpenDoor door = OpenDoor.alone()) {
            everything(door, false, door.holder());
        }
        try (OpenDoor door = OpenDoor.shared(Samples.CAST)) {
            everything(door, false, door.holder(), door.lent());
        }
        try (OpenDoor door = OpenDoor.demo()) {
            String speaks = door.speaks(door.riders());
            door.onPaper();
            door.choreographed("Samir Cohen");
            everything(
                    door,
                    false,
                    door.somebody(speaks),
                    door.somebody("Signe Aalto"),
                    door.somebody("Samir Cohen"),
                    door.somebody("Oona Nwosu"),
                    door.somebody("Pavel Jansen"),
                    door.somebody("Ada Lind"),
                    door.somebody(door.crew()),
                    door.left("Runa Lopes"),
                    door.readsAgain("Sten Klein"));
        }
        assertThat(faults).isEmpty();
        assertThat(notSeen()).as("pages of which only refusals were looked at").isEmpty();
    }

    @Test
    void at_a_door_with_tls_cookies_are_bound_to_it_and_the_browser_comes_back_by_tls_alone(@TempDir Path folder)
            throws Exception {
        try (OpenDoor door = SelfSigned.in(folder).door()) {
            everything(door, true, door.holder());
            assertThat(door.stranger.enter(door.wayIn()).cookies()).startsWith("__Host-closedset=");
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void what_is_long_or_does_not_say_how_long_it_is_is_taken_from_a_desk_alone() throws Exception {
        try (OpenDoor door = OpenDoor.demo()) {
            String performer = door.somebody("Samir Cohen");
            for (String path : List.of("/mine/words", "/scripts", "/out")) {
                for (String length : List.of("Content-Length: 65537", "Transfer-Encoding: chunked")) {
                    assertThat(door.stranger
                                    .withoutItsBody("POST " + path + " HTTP/1.1", performer, length)
                                    .status())
                            .as(path + " " + length)
                            .isEqualTo(413);
                }
            }
        }
    }

    @Test
    void a_route_with_a_part_nobody_named_here_is_not_passed_over() {
        assertThatThrownBy(() -> filled("/record/{production}/rider/{new}", Map.of("production", List.of("a"))))
                .hasMessageContaining("{new}");
    }

    @Test
    void an_answer_that_lacks_any_one_of_them_or_says_too_much_is_noticed() throws Exception {
        try (OpenDoor door =
                SelfSigned.in(Files.createTempDirectory("closedset-tls-test-")).door()) {
            Stranger.Answer whole = door.stranger.get("/enter");
            assertThat(AnswerFaults.of(whole, false, true)).isEmpty();
            for (String line : whole.head().lines().skip(1).toList()) {
                if (!line.matches("(?i)(Date|Connection|Content-Length|Transfer-Encoding|Set-Cookie): .*")) {
                    String without = whole.head().replace(line + "\r\n", "").replace("\r\n" + line, "");
                    assertThat(faulty(without, whole.body())).as(line).isTrue();
                }
            }
            for (String[] change : new String[][] {
                {"default-src 'none'", "default-src *"},
                {"script-src 'self'", "script-src 'self' 'unsafe-inline'"},
                {"no-store", "no-cache"},
                {"; HttpOnly", ""},
                {"SameSite=Strict", "SameSite=Lax"},
                {"; Secure", ""},
                {"__Host-", ""},
                {"max-age=31536000", "max-age=60"},
                {"\r\nDate:", "\r\nServer: Apache-Coyote/1.1\r\nDate:"},
                {"\r\nDate:", "\r\nETag: \"1\"\r\nDate:"}
            }) {
                assertThat(whole.head()).contains(change[0]);
                assertThat(faulty(whole.head().replace(change[0], change[1]), whole.body()))
                        .as(change[1])
                        .isTrue();
            }
            assertThat(faulty(whole.head(), whole.body() + "<p style=\"color:red\">"))
                    .isTrue();
        }
    }

    private static boolean faulty(String head, String body) {
        return !AnswerFaults.of(new Stranger.Answer(head, body), false, true).isEmpty();
    }

    private void everything(OpenDoor door, boolean secure, String... sessions) throws IOException {
        List<String> routes = door.server.routes();
        assertThat(routes).hasSizeGreaterThan(70);
        for (String session : sessions) {
            for (String route : routes) {
                ask(door, secure, route, session);
            }
        }
        for (String route : routes) {
            ask(door, secure, route, "Cookie: none=none");
        }
        for (String file : files()) {
            look(file, door.stranger.get(file), true, secure);
        }
        for (Map.Entry<String, Stranger.Answer> refused : refusals(door).entrySet()) {
            look(refused.getKey(), refused.getValue(), false, secure);
            String status = String.valueOf(refused.getValue().status());
            if (!status.matches(refused.getKey().substring(0, 3))) {
                faults.add(refused.getKey() + " answered " + status);
            }
        }
    }

    private void ask(OpenDoor door, boolean secure, String route, String session) throws IOException {
        String method = route.substring(0, route.indexOf(' '));
        for (String path : filled(route.substring(method.length() + 1), parts(door))) {
            Stranger.Answer answer = method.equals("GET")
                    ? door.stranger.get(path, session)
                    : door.stranger.post(path, "_csrf=" + secret(door, session), session);
            statuses.computeIfAbsent(route, it -> new TreeSet<>()).add(answer.status());
            look(route, answer, false, secure);
        }
        if (!method.equals("GET")) {
            look(route + " bare", door.stranger.post(path(door, route), "", session), false, secure);
        }
    }

    private static String path(OpenDoor door, String route) {
        return filled(route.substring(route.indexOf(' ') + 1), parts(door)).getFirst();
    }

    /** The secret of the forms of this session, from whichever page shows one to whoever has it. */
    private static String secret(OpenDoor door, String session) throws IOException {
        String own = door.stranger.get("/mine/about", session).secret();
        return own.isEmpty() ? door.stranger.get("/help", session).secret() : own;
    }

    private static Map<String, List<String>> parts(OpenDoor door) {
        return Map.ofEntries(
                Map.entry("rider", riders(door)),
                Map.entry("production", List.of(door.production().id())),
                Map.entry("person", List.of(door.person("Samir Cohen"))),
                Map.entry("id", List.of(door.script().id())),
                Map.entry("script", List.of(door.script().id())),
                Map.entry("own", List.of(scene(door))),
                Map.entry("passage", List.of("none")),
                Map.entry("act", List.of("confirm")),
                Map.entry("zone", List.of("Z12", "Z35", "none")),
                Map.entry("number", List.of("1", "2", "3", "x")),
                Map.entry("format", List.of("pdf-a4", "pdf-letter", "xlsx", "html", "csv", "json", "fdx", "none")));
    }

    /** Those of the demo; where there is none, what is no rider's id. */
    private static List<String> riders(OpenDoor door) {
        List<String> ids =
                List.copyOf(door.production().production().riders().byId().keySet());
        return ids.isEmpty() ? List.of("none") : ids;
    }

    private static String scene(OpenDoor door) {
        return door.script()
                .standing()
                .orElseThrow()
                .breakdown()
                .screenplay()
                .scenes()
                .getFirst()
                .id()
                .own();
    }

    /** A path of this pattern with each of its parts' values. */
    private static List<String> filled(String pattern, Map<String, List<String>> parts) {
        Matcher part = PART.matcher(pattern);
        if (!part.find()) {
            return List.of(pattern);
        }
        List<String> values = parts.get(part.group(1));
        if (values == null) {
            throw new AssertionError(pattern + " is new: say here what to ask it with for {" + part.group(1) + "}");
        }
        return values.stream()
                .flatMap(it -> filled(part.replaceFirst(Matcher.quoteReplacement(it)), parts).stream())
                .toList();
    }

    private static Set<String> files() throws IOException {
        Path folder = Path.of("src/main/resources/static");
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> found = new LinkedHashSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(it ->
                            found.add("/" + folder.relativize(it).toString().replace('\\', '/')));
            assertThat(found).contains("/style/own.js", "/style/desk.js", "/icon.svg");
            return found;
        }
    }

    private static Map<String, Stranger.Answer> refusals(OpenDoor door) throws IOException {
        Stranger stranger = door.stranger;
        String session = door.holder();
        String enormous = "Content-Length: 200000000";
        String upload = "Content-Type: multipart/form-data; boundary=b";
        Map<String, Stranger.Answer> refused = new LinkedHashMap<>();
        refused.put("421 another host", stranger.get("/", "Host: closedset.example"));
        refused.put("403 another origin", stranger.ask("POST /look HTTP/1.1", foreign(session, "Origin"), ""));
        refused.put("403 another site", stranger.ask("POST /look HTTP/1.1", foreign(session, "Sec-Fetch-Site"), ""));
        refused.put("403 no secret", stranger.post("/look", "look=dark", session));
        refused.put("401 closed", stranger.get("/"));
        refused.put("404 no such page", stranger.get("/nothing", session));
        refused.put("404 no such file", stranger.get("/style/none.css"));
        refused.put("404 no such script", stranger.get("/script/none/scenes", session));
        refused.put("413 a stranger's", stranger.withoutItsBody("POST /in HTTP/1.1", upload, enormous));
        refused.put("401 a stranger's", stranger.withoutItsBody("POST /scripts HTTP/1.1", upload, enormous));
        refused.put("413 too large", stranger.withoutItsBody("POST /scripts HTTP/1.1", session, upload, enormous));
        refused.put("200 HEAD", stranger.ask("HEAD / HTTP/1.1", new String[] {session}, ""));
        refused.put("503 fetched ahead", stranger.get("/enter", "Sec-Purpose: prefetch"));
        refused.put("200 OPTIONS", stranger.ask("OPTIONS / HTTP/1.1", new String[] {session}, ""));
        for (String method : List.of("TRACE", "PUT", "DELETE")) {
            refused.put("4.. " + method, stranger.ask(method + " / HTTP/1.1", new String[] {session}, ""));
        }
        for (String path : List.of("/script/%00", "/script/%2e%2e/x", "/a//b", "/..;/x", "/a;b=c")) {
            refused.put("4.. " + path, stranger.get(path, session));
        }
        return refused;
    }

    private static String[] foreign(String session, String header) {
        String value = header.equals("Origin") ? "http://closedset.example" : "cross-site";
        return new String[] {session, header + ": " + value, "Content-Length: 0"};
    }

    private void look(String asked, Stranger.Answer answer, boolean open, boolean secure) {
        for (String fault : AnswerFaults.of(answer, open && answer.status() == 200, secure)) {
            faults.add(asked + " answered " + answer.status() + ": " + fault);
        }
        if (answer.status() >= 500 && answer.status() != 503) {
            faults.add(asked + " ended in a fault: " + answer.status());
        }
    }

    private List<String> notSeen() {
        return statuses.entrySet().stream()
                .filter(it -> it.getKey().startsWith("GET "))
                .filter(it -> !it.getValue().contains(LEADS_ON.getOrDefault(it.getKey(), 200)))
                .map(it -> it.getKey() + " " + it.getValue())
                .toList();
    }
}
