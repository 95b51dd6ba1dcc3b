package org.closedset.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.closedset.access.DoorLog;
import org.closedset.access.Sessions;
import org.closedset.web.Html;
import org.closedset.web.OwnFrame;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks those who want it for their own code after their key; the page is the same for all of them. */
@Controller
final class CodePages {
    private static final String HERE = "/in/code";

    private final OwnCodes own;
    private final Sessions sessions;
    private final Clock clock;
    private final Html html;

    CodePages(OwnCodes own, Sessions sessions, Clock clock, Html html) {
        this.own = own;
        this.sessions = sessions;
        this.clock = clock;
        this.html = html;
    }

    @GetMapping(HERE)
    ResponseEntity<String> code(HttpServletRequest request) {
        return AfterKey.of(request, clock).isEmpty() ? Html.to("/in") : page(request, HttpStatus.OK, "");
    }

    @PostMapping(HERE)
    ResponseEntity<String> code(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "code", defaultValue = "") String typed) {
        Optional<AfterKey> after = AfterKey.of(request, clock);
        if (after.isEmpty()) {
            return Html.to("/in");
        }
        Optional<OwnCodes.Recognised> known = own.of(request, typed, after.get().member());
        if (known.isEmpty()) {
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("code.wrong"));
        }
        sessions.open(
                request,
                response,
                known.get().member(),
                after.get().with(),
                known.get().stay(""));
        DoorLog.known(DoorLog.Known.SIGNED_IN, known.get().member());
        return Html.to("/mine");
    }

    private ResponseEntity<String> page(HttpServletRequest request, HttpStatus status, String wrong) {
        OwnFrame frame = OwnFrame.of(new Sitting(request), Words.say("code.head"), "", "");
        return html.page(
                status,
                "code",
                new CodePage(
                        frame,
                        Words.say("code.head"),
                        Words.say("code.key.lead"),
                        HERE,
                        "",
                        wrong,
                        Words.say("code.key.after"),
                        false));
    }
}
