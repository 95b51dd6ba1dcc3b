package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.closedset.access.Door;
import org.closedset.web.Frame;
import org.closedset.web.HidePage;
import org.closedset.web.Html;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the person wants to see the desk; the page that hides it; the page that explains it. */
@Controller
final class Settings {
    private final Frames frames;
    private final Html html;
    private final Door door;

    Settings(Frames frames, Html html, Door door) {
        this.frames = frames;
        this.html = html;
        this.door = door;
    }

    @GetMapping("/help")
    ResponseEntity<String> help(HttpServletRequest request) {
        Frame frame = frames.plain(request, Words.say("title.help"));
        return html.page("help", new HelpPage(frame, new Sitting(request).last()));
    }

    @GetMapping("/hide")
    ResponseEntity<String> hide(HttpServletRequest request) {
        Sitting sitting = new Sitting(request);
        return html.page("hide", new HidePage(sitting.last(), sitting.look()));
    }

    @PostMapping("/look")
    ResponseEntity<String> look(
            HttpServletRequest request,
            @RequestParam(name = "look", defaultValue = "") String look,
            @RequestParam(name = "back", defaultValue = "/") String back) {
        String kept = Sitting.LOOKS.contains(look) ? look : "";
        return keep(Sitting.LOOK, kept, back);
    }

    @PostMapping("/keys")
    ResponseEntity<String> keys(@RequestParam(name = "keys", defaultValue = "on") String keys) {
        return keep(Sitting.KEYS, keys.equals("off") ? "off" : "on", "/help");
    }

    private ResponseEntity<String> keep(String name, String value, String back) {
        ResponseCookie cookie = ResponseCookie.from(door.secure() ? Sitting.BOUND + name : name, value)
                .httpOnly(true)
                .secure(door.secure())
                .sameSite("Strict")
                .path("/")
                .maxAge(Duration.ofDays(365))
                .build();
        boolean ours = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Set-Cookie", cookie.toString())
                .header("Location", ours ? back : "/")
                .build();
    }
}
