package org.closedset.access;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * What every answer tells the browser, set before anything else looks at the request, so that refusals and failures carry
 * it too, the server's own among them: nothing from elsewhere, nothing in a frame, nothing stored. Only files that are the
 * same for everybody may be.
 */
final class Headers extends ValveBase {
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
                    + "frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "X-Frame-Options",
            "DENY",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=()",
            "Cache-Control",
            "no-store");
    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    private static final Pattern TEXT = Pattern.compile(".*\\.(css|js|svg|txt)");

    private final Door door;

    Headers(Door door) {
        super(true);
        this.door = door;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        if (door.secure()) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
        if (TEXT.matcher(String.valueOf(request.getRequestURI())).matches()) {
            response.setCharacterEncoding(StandardCharsets.UTF_8);
        }
        getNext().invoke(request, response);
    }
}
