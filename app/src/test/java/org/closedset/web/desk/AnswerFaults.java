package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What an answer lacks of the headers that every answer must carry, and what it carries that none may. */
final class AnswerFaults {
    private static final Map<String, String> EXACTLY = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
    private static final List<String> POLICY = List.of(
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "font-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "object-src 'none'",
            "frame-ancestors 'none'");
    private static final List<String> NEVER =
            List.of("Server", "X-Powered-By", "Via", "Access-Control-Allow-Origin", "Refresh");
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=\"|href=\"javascript:");

    private final Stranger.Answer answer;
    private final List<String> faults = new ArrayList<>();

    private AnswerFaults(Stranger.Answer answer) {
        this.answer = answer;
    }

    /** {@code open} is what is the same for everybody and may be kept; {@code secure} is what travels by TLS. */
    static List<String> of(Stranger.Answer answer, boolean open, boolean secure) {
        AnswerFaults it = new AnswerFaults(answer);
        it.policy();
        EXACTLY.forEach(it::exactly);
        it.kept(open);
        NEVER.stream().filter(name -> !answer.all(name).isEmpty()).forEach(name -> it.faults.add("carries " + name));
        answer.all("Set-Cookie").forEach(cookie -> it.cookie(cookie, secure));
        it.transport(secure);
        it.content();
        return it.faults;
    }

    private void policy() {
        exactlyOne("Content-Security-Policy");
        List<String> said = List.of(answer.one("Content-Security-Policy").split("; *"));
        POLICY.stream().filter(part -> !said.contains(part)).forEach(part -> faults.add("no " + part));
        said.stream().filter(part -> !POLICY.contains(part)).forEach(part -> faults.add("allows " + part));
    }

    private void exactlyOne(String name) {
        if (answer.all(name).size() != 1) {
            faults.add(answer.all(name).size() + " times " + name);
        }
    }

    private void exactly(String name, String value) {
        exactlyOne(name);
        if (!answer.one(name).equals(value)) {
            faults.add("not " + name + ": " + value);
        }
    }

    private void kept(boolean open) {
        if (open) {
            return;
        }
        exactly("Cache-Control", "no-store");
        for (String name : List.of("ETag", "Last-Modified", "Expires")) {
            if (!answer.all(name).isEmpty()) {
                faults.add("can be kept by " + name);
            }
        }
    }

    private void cookie(String cookie, boolean secure) {
        List<String> parts = List.of(cookie.split("; *"));
        for (String part : List.of("HttpOnly", "SameSite=Strict", "Path=/")) {
            if (parts.stream().noneMatch(it -> it.equalsIgnoreCase(part))) {
                faults.add("a cookie without " + part);
            }
        }
        if (parts.stream().anyMatch(it -> it.startsWith("Domain="))) {
            faults.add("a cookie for other hosts");
        }
        if (secure && !(parts.contains("Secure") && cookie.startsWith("__Host-"))) {
            faults.add("a cookie that may travel in the clear");
        }
    }

    private void transport(boolean secure) {
        if (secure) {
            exactly("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private void content() {
        String type = answer.one("Content-Type");
        if (!answer.body().isEmpty() && type.isEmpty()) {
            faults.add("a body without its type");
        }
        if (type.startsWith("text/") && !type.endsWith(";charset=UTF-8")) {
            faults.add("text without its charset");
        }
        boolean page = type.startsWith("text/html")
                && answer.one("Content-Disposition").isEmpty();
        if (page && INLINE.matcher(answer.body()).find()) {
            faults.add("script or style in the page itself");
        }
    }
}
