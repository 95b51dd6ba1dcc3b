package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Pages that say plainly that something is not there or cannot be done, and what to do. */
final class Missing {
    private final Frames frames;
    private final Html html;

    Missing(Frames frames, Html html) {
        this.frames = frames;
        this.html = html;
    }

    ResponseEntity<String> script(HttpServletRequest request) {
        return refused(request, HttpStatus.NOT_FOUND, Words.say("missing.script.head"), Words.say("missing.script"));
    }

    ResponseEntity<String> page(HttpServletRequest request) {
        return refused(request, HttpStatus.NOT_FOUND, Words.say("missing.page.head"), Words.say("missing.page"));
    }

    ResponseEntity<String> refused(HttpServletRequest request, HttpStatus status, String head, String sentence) {
        return html.page(status, "plain", new PlainPage(frames.plain(request, head), head, sentence));
    }
}
