package org.closedset.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/**
 * Devices of the coordinator's that are lent to the people of one production, one after another. A device bears a mark that
 * opens nothing by itself; what it says is kept by this process alone, until it is ended at the desk or twelve hours old.
 */
public final class Tablets {
    private static final String MARK = "closedset-tablet";
    private static final int MARK_BYTES = 32;

    private final Clock clock;
    private final SecureRandom chance;
    private final Door door;
    private final Map<String, Lent> lent = new ConcurrentHashMap<>();

    Tablets(Clock clock, SecureRandom chance, Door door) {
        this.clock = clock;
        this.chance = chance;
        this.door = door;
    }

    /** A device and the production it serves, under a handle that is of no use to anybody else. */
    public record Lent(String production, String handle, String device, Instant since, Instant until) {}

    /** Marks the device this request came from. */
    public void lend(HttpServletRequest request, HttpServletResponse response, String production, String device) {
        here(request).ifPresent(it -> end(it.production(), it.handle()));
        lent.values().removeIf(it -> !goesOn(it));
        String mark = random(MARK_BYTES);
        Instant now = clock.instant();
        lent.put(Codes.linkHash(mark), new Lent(production, random(16), device, now, now.plus(Sessions.LONGEST)));
        ResponseCookie cookie = ResponseCookie.from(name(request), mark)
                .httpOnly(true)
                .secure(door.secure())
                .sameSite("Strict")
                .path("/")
                .maxAge(Sessions.LONGEST)
                .build();
        response.addHeader("Set-Cookie", cookie.toString());
    }

    private String random(int length) {
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Programs at two ports of one machine share their cookies, so each has its own name. */
    private String name(HttpServletRequest request) {
        return door.secure() ? "__Host-" + MARK : MARK + "-" + request.getLocalPort();
    }

    /** What the device this request came from is lent for. */
    public Optional<Lent> here(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        String name = name(request);
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(it -> it.getName().equals(name))
                .flatMap(it -> Stream.ofNullable(lent.get(Codes.linkHash(it.getValue()))))
                .filter(this::goesOn)
                .findFirst();
    }

    private boolean goesOn(Lent it) {
        return clock.instant().isBefore(it.until());
    }

    /** The devices that are lent for this production now, the newest first. */
    public List<Lent> of(String production) {
        return lent.values().stream()
                .filter(it -> it.production().equals(production) && goesOn(it))
                .sorted(Comparator.comparing(Lent::since).reversed().thenComparing(Lent::handle))
                .toList();
    }

    /** Ends the lending of one; whoever is in there is out by {@link Sessions#endAt}. */
    public void end(String production, String handle) {
        lent.values()
                .removeIf(
                        it -> it.production().equals(production) && it.handle().equals(handle));
    }
}
