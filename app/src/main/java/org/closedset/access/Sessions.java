package org.closedset.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.closedset.views.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Who is signed in where, kept by this process alone: ended by its owner, by rest, by age, and, at whichever process that
 * was asked for, as soon as the passkey or code it was opened with opens nothing any more.
 */
public final class Sessions implements HttpSessionListener {
    /** What an open board asks for by itself, which is no use of a session by anybody. */
    public static final String BY_ITSELF = "/board/next";

    /** The page of a lent device. */
    public static final String TABLET = "/tablet";

    /** Nobody stays signed in longer. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration IDLE_AT_TABLET = Duration.ofMinutes(3);
    private static final Duration LONGEST_AT_TABLET = Duration.ofMinutes(30);
    private static final Duration PROVED_FOR = Duration.ofMinutes(5);
    private static final String UNTIL = "session-until";
    private static final String USED = "session-used";
    private static final String PROVED = "session-proved";

    private final Clock clock;
    private final SecureRandom chance;
    private final HttpSessionSecurityContextRepository contexts;
    private final Members members;
    private final Map<String, Open> open = new ConcurrentHashMap<>();

    public Sessions(Clock clock, SecureRandom chance, HttpSessionSecurityContextRepository contexts, Members members) {
        this.clock = clock;
        this.chance = chance;
        this.contexts = contexts;
        this.members = members;
    }

    /** What a session was opened with, on which device: it hangs on it, but for a click in the demo. */
    public record With(Key key, String device) implements Serializable {
        public static With passkey(String id, String device) {
            return new With(new Key.ByPasskey(id), device);
        }

        /** Their own code alone, at a lent device: the first or the {@code second}, of which this is the hash. */
        public static With code(String hash, boolean second, String device) {
            return new With(new Key.ByCode(Set.of(hash), second), device);
        }

        public static With click(String device) {
            return new With(new Key.ByClick(), device);
        }
    }

    sealed interface Key extends Serializable {
        record ByPasskey(String id) implements Key {}

        /** By one of the codes with these hashes, as the person at it may make another. */
        record ByCode(Set<String> hashes, boolean second) implements Key {
            Key or(String hash) {
                Set<String> all = new HashSet<>(hashes);
                all.add(hash);
                return new ByCode(Set.copyOf(all), second);
            }

            @Override
            public String toString() {
                return "ByCode[confidential]";
            }
        }

        record ByClick() implements Key {}
    }

    private record Open(Member member, String handle, With with, Instant since, String tablet, HttpSession session) {
        Open on(Key key) {
            return new Open(member, handle, new With(key, with.device()), since, tablet, session);
        }
    }

    /** One of somebody's sessions, under a handle that is of no use to anybody else. */
    public record Shown(String handle, String device, Instant since, boolean current) {}

    /** Signs somebody in on a device of their own, in a session that carries nothing of what came before. */
    public void open(HttpServletRequest request, HttpServletResponse response, Member member, With with) {
        open(request, response, member, with, Stay.OWN);
    }

    /** As they are here; at a lent device for a short while, and without having proved more than a code. */
    public void open(HttpServletRequest request, HttpServletResponse response, Member member, With with, Stay stay) {
        leave(request);
        HttpSession session =
                stay.atTablet() ? begin(request, IDLE_AT_TABLET, LONGEST_AT_TABLET) : begin(request, IDLE);
        byte[] handle = new byte[16];
        chance.nextBytes(handle);
        open.put(
                session.getId(),
                new Open(member, HexFormat.of().formatHex(handle), with, clock.instant(), stay.tablet(), session));
        if (!stay.atTablet()) {
            session.setAttribute(PROVED, clock.instant());
        }
        var token = UsernamePasswordAuthenticationToken.authenticated(
                member, "", AuthorityUtils.createAuthorityList("MEMBER"));
        token.setDetails(stay);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends what is open in this browser, if anything is. */
    public static void leave(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
    }

    /** A session that ends after so long without a request, and when it is as old as any may be. */
    HttpSession begin(HttpServletRequest request, Duration idle) {
        return begin(request, idle, LONGEST);
    }

    private HttpSession begin(HttpServletRequest request, Duration idle, Duration longest) {
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) idle.toSeconds());
        session.setAttribute(UNTIL, clock.instant().plus(longest));
        use(session);
        return session;
    }

    /** Who sent this request, where they signed in as themselves. */
    public static Optional<Member> member() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Member member ? Optional.of(member) : Optional.empty();
    }

    /** How whoever sent this request is here. */
    public static Stay stay() {
        return stay(SecurityContextHolder.getContext().getAuthentication());
    }

    static Stay stay(@Nullable Authentication who) {
        return who != null && who.getDetails() instanceof Stay stay ? stay : Stay.OWN;
    }

    /** Their sessions, the newest first. */
    public List<Shown> of(Member member, HttpServletRequest request) {
        HttpSession here = request.getSession(false);
        return open.entrySet().stream()
                .filter(it -> it.getValue().member().equals(member))
                .map(it -> shown(it.getValue(), here != null && it.getKey().equals(here.getId())))
                .sorted(Comparator.comparing(Shown::since).reversed().thenComparing(Shown::handle))
                .toList();
    }

    private static Shown shown(Open it, boolean current) {
        return new Shown(it.handle(), it.with().device(), it.since(), current);
    }

    /** Ends one of their sessions. */
    public void end(Member member, String handle) {
        end(it -> it.member().equals(member) && it.handle().equals(handle));
    }

    /** Ends all of somebody's sessions. */
    public void endAll(Member member) {
        end(it -> it.member().equals(member));
    }

    /** Ends whatever is open at a lent device. */
    public void endAt(String tablet) {
        end(it -> !tablet.isEmpty() && it.tablet().equals(tablet));
    }

    /** Ends what somebody has open at lent devices. */
    public void endAtTablets(Member member) {
        end(it -> !it.tablet().isEmpty() && it.member().equals(member));
    }

    private void end(Predicate<Open> which) {
        open.values().stream().filter(which).toList().forEach(it -> it.session().invalidate());
    }

    /** Notes that they proved a moment ago by this passkey who they are; their session hangs on it, under a new name. */
    public void prove(HttpServletRequest request, String passkey) {
        prove(request);
        open.computeIfPresent(request.getSession().getId(), (it, before) -> before.on(new Key.ByPasskey(passkey)));
    }

    /** Where their first code opened this session, it alone goes on when the one with this hash takes its place. */
    public void goesOnWith(HttpServletRequest request, String hash) {
        open.computeIfPresent(
                request.getSession().getId(),
                (it, before) -> before.with().key() instanceof Key.ByCode code && !code.second()
                        ? before.on(code.or(hash))
                        : before);
    }

    /** Ends this session where it hangs on this passkey, whether that is gone or only seems so; whether it did. */
    public boolean endOn(HttpServletRequest request, String passkey) {
        HttpSession session = request.getSession();
        Open it = open.get(session.getId());
        boolean hangs = it != null && it.with().key().equals(new Key.ByPasskey(passkey));
        if (hangs) {
            session.invalidate();
        }
        return hangs;
    }

    /** Notes that they proved it by what their session hangs on already; it goes on under a new name. */
    public void prove(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Open before = open.remove(session.getId());
        String now = request.changeSessionId();
        if (before != null) {
            open.put(now, before);
        }
        session.setAttribute(PROVED, clock.instant());
    }

    /** Whether they proved within the last minutes who they are; asked before what cannot be taken back. */
    public boolean proved(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(PROVED) instanceof Instant at
                && clock.instant().isBefore(at.plus(PROVED_FOR));
    }

    /** Notes that somebody asked for something; what their page asks for by itself is not noted. */
    void use(HttpSession session) {
        session.setAttribute(USED, clock.instant());
    }

    /**
     * Whether a session goes on; one that has rested too long, is older than any may be, or hangs on a passkey or code
     * that opens nothing any more, ends with the question.
     */
    public boolean goesOn(HttpSession session) {
        try {
            if (tooOld(session) || rested(session) || closed(session)) {
                session.invalidate();
                return false;
            }
            return true;
        } catch (IllegalStateException ended) {
            return false;
        }
    }

    private boolean tooOld(HttpSession session) {
        return session.getAttribute(UNTIL) instanceof Instant until
                && !clock.instant().isBefore(until);
    }

    private boolean rested(HttpSession session) {
        return session.getAttribute(USED) instanceof Instant used
                && !clock.instant().isBefore(used.plusSeconds(session.getMaxInactiveInterval()));
    }

    private boolean closed(HttpSession session) {
        Open it = open.get(session.getId());
        return it != null && closed(it.member(), it.with().key());
    }

    private boolean closed(Member member, Key key) {
        return switch (key) {
            case Key.ByClick click -> false;
            case Key.ByCode it -> members.codeless(member.production(), member.person(), it.hashes(), it.second());
            case Key.ByPasskey it -> members.closed(member.production(), member.person(), it.id());
        };
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent ended) {
        open.remove(ended.getSession().getId());
    }
}
