package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who comes in, looks at pages that are theirs and at some that are not, and goes again; every byte that is
 * answered is written down. Only what is chance by design is masked, each by its exact form and length.
 */
record Visitor(WorldServer server, String production, String concerned, String person) {
    /** The pages of whoever is on a production. */
    static final List<String> OWN = List.of(
            "/mine",
            "/mine/about",
            "/mine/notice",
            "/mine/record",
            "/mine/looked",
            "/mine/export",
            "/mine/erase",
            "/mine/data",
            "/mine/words",
            "/mine/limits",
            "/mine/limits/zone/Z12",
            "/mine/riders",
            "/mine/notices",
            "/mine/turns",
            "/mine/background",
            "/mine/frames",
            "/mine/frames/s1/s1-0",
            "/mine/joint-beats",
            "/mine/slates",
            "/mine/wardrobe",
            "/mine/wardrobe/s1/s1-0",
            "/mine/fitting",
            "/mine/rider/00000000000000000000000000000000",
            "/mine/scenes",
            "/mine/scene/s1/s1-0",
            "/mine/support",
            "/mine/trusted",
            "/mine/clients",
            "/mine/shared",
            "/mine/client/00000000000000000000000000000000",
            "/mine/ways",
            "/mine/ways/add",
            "/mine/code",
            "/mine/hide",
            "/again",
            "/board",
            "/board/riders",
            "/board/asks",
            "/board/ask/s1/s1-0",
            "/board/background",
            "/board/choreographies",
            "/board/choreography/s1/s1-0",
            "/board/next");

    /** What is not theirs, or not there; PRODUCTION and PERSON stand for the production and whom it is about. */
    static final List<String> OTHERS = List.of(
            "/",
            "/help",
            "/hide",
            "/record",
            "/record/begin",
            "/record/PRODUCTION",
            "/record/PRODUCTION/behind",
            "/record/PRODUCTION/tablet",
            "/record/PRODUCTION/person/PERSON",
            "/record/PRODUCTION/person/PERSON/limits",
            "/record/PRODUCTION/person/PERSON/riders",
            "/record/PRODUCTION/riders",
            "/record/PRODUCTION/kit",
            "/record/PRODUCTION/scenes",
            "/record/PRODUCTION/kit.csv",
            "/record/PRODUCTION/script/none/score/none/kit",
            "/record/PRODUCTION/script/none/score/none/agreed",
            "/record/PRODUCTION/closing",
            "/record/00000000000000000000000000000000",
            "/script/none",
            "/script/none/scenes",
            "/script/none/asks/none",
            "/script/none/notice/none",
            "/script/none/rota/none",
            "/script/none/background/none",
            "/enter",
            "/mine/nothing",
            "/nothing");

    /** What a stranger finds. */
    static final List<String> OUTSIDE = List.of(
            "/in", "/join", "/recover", "/join/notice", "/in/code", "/tablet", "/tablet/notice", "/style/own.css");

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([A-Za-z0-9_-]{96})\"");
    private static final Pattern BOARD = Pattern.compile("data-board=\"([0-9a-f]{32})\"");
    private static final Pattern SAID = Pattern.compile("<td class=\"said-cell\">[^<]*</td>");
    private static final Pattern LENGTH = Pattern.compile("(?m)^Content-Length: [0-9]+$");
    private static final Pattern SESSION = Pattern.compile("closedset-0=[0-9A-F]{32}");
    private static final Pattern DATE =
            Pattern.compile("(?m)^Date: [A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT$");

    /** All of it, signed in, or as far as the page that asks for a code of theirs. */
    String visit(List<String> paths) {
        StringBuilder heard = new StringBuilder(1 << 16);
        try (Wire wire = new Wire(server.port())) {
            String in = wire.post("/in/as", "_csrf=" + secret(wire.get("/join")) + "&person=" + person);
            assertThat(in).startsWith("HTTP/1.1 303");
            note(heard, "in", in);
            String mine = look(wire, paths, heard);
            if (!in.contains("Location: /in/code")) {
                String out = wire.post("/out", "_csrf=" + mine);
                assertThat(out).as("after " + paths).startsWith("HTTP/1.1 303");
                note(heard, "out", out);
            }
        }
        return heard.toString();
    }

    /** All of it, signed in before {@code meanwhile}, after which nobody comes in any more; they try once more too. */
    String visit(List<String> paths, Runnable meanwhile) {
        StringBuilder heard = new StringBuilder(1 << 16);
        try (Wire wire = new Wire(server.port())) {
            String secret = secret(wire.get("/join"));
            note(heard, "in", wire.post("/in/as", "_csrf=" + secret + "&person=" + person));
            look(wire, List.of("/mine"), heard);
            meanwhile.run();
            look(wire, paths, heard);
            String again = wire.post("/in/as", "_csrf=" + secret(wire.get("/join")) + "&person=" + person);
            assertThat(again).startsWith("HTTP/1.1 404");
            note(heard, "in again", again);
        }
        return heard.toString();
    }

    /** As a stranger, who also tries a code. */
    String outside() {
        StringBuilder heard = new StringBuilder(1 << 16);
        try (Wire wire = new Wire(server.port())) {
            String secret = look(wire, OUTSIDE, heard);
            note(heard, "a code", wire.post("/join/code", "_csrf=" + secret + "&code=i0000-aaaaa-aaaaa"));
            look(wire, OWN, heard);
            look(wire, OTHERS, heard);
        }
        return heard.toString();
    }

    /** These pages, as a stranger. */
    String outside(List<String> paths) {
        StringBuilder heard = new StringBuilder();
        try (Wire wire = new Wire(server.port())) {
            look(wire, paths, heard);
        }
        return heard.toString();
    }

    /** The secret of the last form that was seen. */
    private String look(Wire wire, List<String> paths, StringBuilder heard) {
        String secret = "";
        for (String path : paths) {
            String answer = wire.get(path.replace("PRODUCTION", production).replace("PERSON", concerned));
            note(heard, path, answer);
            Matcher form = CSRF.matcher(answer);
            secret = form.find() ? form.group(1) : secret;
        }
        return secret;
    }

    private static String secret(String page) {
        Matcher form = CSRF.matcher(page);
        assertThat(form.find()).as(page).isTrue();
        return form.group(1);
    }

    private static void note(StringBuilder heard, String path, String answer) {
        heard.append("== ").append(path).append('\n').append(masked(answer)).append('\n');
    }

    /**
     * An answer without what is chance by design, and without what people say for fittings on the page of costume, to whom it is
     * said.
     */
    static String masked(String answer) {
        return answer.contains("class=\"said-cell\"")
                ? LENGTH.matcher(SAID.matcher(byChance(answer)).replaceAll("<td>#</td>"))
                        .replaceAll("Content-Length: #")
                : byChance(answer);
    }

    private static String byChance(String answer) {
        String masked = CSRF.matcher(answer).replaceAll("name=\"_csrf\" value=\"#\"");
        masked = SESSION.matcher(masked).replaceAll("closedset-0=#");
        return DATE.matcher(masked).replaceAll("Date: #");
    }

    /** Signed in, with a board that is open and has asked for what is published next. */
    Wire follows() {
        Wire wire = new Wire(server.port());
        String in = wire.post("/in/as", "_csrf=" + secret(wire.get("/join")) + "&person=" + person);
        assertThat(in).startsWith("HTTP/1.1 303");
        Matcher board = BOARD.matcher(wire.get("/board"));
        assertThat(board.find()).isTrue();
        wire.send("GET /board/next?shown=" + board.group(1));
        return wire;
    }
}
