package org.closedset.web.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.closedset.people.Account;
import org.closedset.people.Age;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.production.Production;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What a server could let slip beside its pages, each planted on purpose around one path, and who would read it there:
 * nobody stands for a stranger.
 */
record ServerLeak(String name, Optional<Role> as, String path, Planted.Leak leak) {
    private static final Logger LOG = LoggerFactory.getLogger(ServerLeak.class);

    static List<ServerLeak> all() {
        return List.of(
                header("a header counts who agreed", Role.DIRECTOR, "/mine", told -> count(told, it -> agreed(it))),
                header(
                        "a header names whoever has words of their own",
                        Role.PRODUCER,
                        "/mine/about",
                        told -> names(told, it -> !it.own().words().isEmpty())),
                header(
                        "a header says when somebody wants less",
                        Role.FIRST_AD,
                        "/mine/about",
                        told -> names(told, it -> it.own().eased().isPresent())),
                new ServerLeak(
                        "an ETag over everybody's words",
                        Optional.of(Role.CASTING),
                        "/mine",
                        before((told, response) -> response.setHeader("ETag", "\"" + words(told) + "\""))),
                new ServerLeak(
                        "a timing counts the facts",
                        Optional.of(Role.LINE_PRODUCER),
                        "/mine/record",
                        before((told, response) -> response.setHeader("Server-Timing", "fold;dur=" + told.facts()))),
                new ServerLeak(
                        "two headers change places when an age is verified",
                        Optional.of(Role.STUNTS),
                        "/mine",
                        before(ServerLeak::places)),
                new ServerLeak(
                        "a cookie is set once somebody has come in",
                        Optional.of(Role.COSTUME),
                        "/mine",
                        before((told, response) -> {
                            if (any(told, it -> it.account().joined())) {
                                response.addCookie(new Cookie("seen", "yes"));
                            }
                        })),
                instead(
                        "403 and not 404 while somebody is not met",
                        Role.PRODUCER,
                        "/record/PRODUCTION/person/PERSON",
                        told -> any(told, it -> !it.met()),
                        response -> response.setStatus(403)),
                instead(
                        "another page once somebody asked for another coordinator",
                        Role.DIRECTOR,
                        "/mine",
                        told -> any(told, it -> it.own().otherCoordinator()),
                        response -> {
                            response.setStatus(303);
                            response.setHeader("Location", "/mine/about");
                        }),
                instead(
                        "a page is there once all are adults",
                        Role.VFX,
                        "/nothing",
                        told -> !any(told, it -> told.people().age(it.id()) != Age.VERIFIED_ADULT),
                        response -> response.setStatus(200)),
                instead(
                        "gone once somebody has a printed code",
                        Optional.empty(),
                        "/recover",
                        told -> any(told, it -> it.account().recovery().isPresent()),
                        response -> response.setStatus(410)),
                instead(
                        "signing in fails while somebody has a second code",
                        Role.CREW,
                        "/mine/ways/add",
                        told -> any(told, it -> it.account().secondCode().isPresent()),
                        response -> response.setStatus(429)),
                body(
                        "a page grows by a blank for each device",
                        Role.EDITOR,
                        "/mine/about",
                        (told, page) -> page
                                + " "
                                        .repeat(sum(
                                                told,
                                                it -> it.account().passkeys().size()))),
                body(
                        "a list stands in the order of how much was said",
                        Role.CASTING,
                        "/mine/hide",
                        (told, page) -> page + byActivity(told)),
                body(
                        "a form's secret is shorter while somebody has named nobody",
                        Role.MARKETING,
                        "/mine/words",
                        (told, page) -> any(told, it -> !it.representatives().isEmpty())
                                ? page.replaceAll("(_csrf\" value=\"[A-Za-z0-9_-]{95}).", "$1")
                                : page),
                body(
                        "the page for strangers counts open invitations",
                        Optional.empty(),
                        "/join",
                        (told, page) -> page
                                + count(told, it -> it.account().invitation().isPresent())),
                new ServerLeak(
                        "the log counts who read the notice",
                        Optional.of(Role.OPERATOR),
                        "/mine",
                        before((told, response) -> LOG.error(
                                "{} read it",
                                count(told, it -> it.account().noticeRead().isPresent())))),
                new ServerLeak(
                        "the terminal names whoever cares for somebody",
                        Optional.of(Role.OPERATOR),
                        "/in/as",
                        before((told, response) -> System.err.println(
                                names(told, it -> !it.careContacts().isEmpty())))));
    }

    /** Answers as this says where this path is asked for, and rightly elsewhere. */
    Planted.Leak planted() {
        String begins = path.replaceAll("PRODUCTION.*", "");
        return (told, request, response, chain) -> {
            boolean here = begins.equals(path)
                    ? request.getRequestURI().equals(path)
                    : request.getRequestURI().startsWith(begins);
            if (here) {
                leak.around(told, request, response, chain);
            } else {
                chain.doFilter(request, response);
            }
        };
    }

    private interface Beside {
        void beside(Production told, HttpServletResponse response);
    }

    private interface Answer {
        void to(HttpServletResponse response);
    }

    private static Planted.Leak before(Beside beside) {
        return (told, request, response, chain) -> {
            beside.beside(told, response);
            chain.doFilter(request, response);
        };
    }

    private static ServerLeak header(String name, Role as, String path, Function<Production, Object> value) {
        return new ServerLeak(
                name,
                Optional.of(as),
                path,
                before((told, response) -> response.setHeader("X-Known", String.valueOf(value.apply(told)))));
    }

    private static ServerLeak instead(String name, Role as, String path, Predicate<Production> holds, Answer answer) {
        return instead(name, Optional.of(as), path, holds, answer);
    }

    private static ServerLeak instead(
            String name, Optional<Role> as, String path, Predicate<Production> holds, Answer answer) {
        return new ServerLeak(name, as, path, (told, request, response, chain) -> {
            if (holds.test(told)) {
                answer.to(response);
            } else {
                chain.doFilter(request, response);
            }
        });
    }

    private static ServerLeak body(String name, Role as, String path, BiFunction<Production, String, String> other) {
        return body(name, Optional.of(as), path, other);
    }

    private static ServerLeak body(
            String name, Optional<Role> as, String path, BiFunction<Production, String, String> other) {
        return new ServerLeak(
                name,
                as,
                path,
                (told, request, response, chain) ->
                        rewritten(request, response, chain, page -> other.apply(told, page)));
    }

    private static void rewritten(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Function<String, String> other)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        String page = new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8);
        byte[] instead = other.apply(page).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(instead.length);
        response.getOutputStream().write(instead);
    }

    private static void places(Production told, HttpServletResponse response) {
        boolean first = any(told, it -> told.people().age(it.id()) == Age.VERIFIED_ADULT);
        response.setHeader(first ? "X-A" : "X-B", "1");
        response.setHeader(first ? "X-B" : "X-A", "1");
    }

    private static List<Person> performers(Production told) {
        return told.people().with(Role.PERFORMER).stream()
                .sorted(Comparator.comparing(it -> it.addressed().name()))
                .toList();
    }

    private static long count(Production told, Predicate<Person> holds) {
        return performers(told).stream().filter(holds).count();
    }

    private static int sum(Production told, ToIntFunction<Person> of) {
        return performers(told).stream().mapToInt(of).sum();
    }

    private static boolean any(Production told, Predicate<Person> holds) {
        return performers(told).stream().anyMatch(holds);
    }

    private static boolean agreed(Person person) {
        return person.account().dataUse().filter(Account.DataUse::agreed).isPresent();
    }

    private static String names(Production told, Predicate<Person> holds) {
        return performers(told).stream()
                .filter(holds)
                .map(it -> it.addressed().name())
                .collect(Collectors.joining(" "));
    }

    private static String words(Production told) {
        return performers(told).stream()
                .flatMap(it -> it.own().words().stream())
                .map(it -> Integer.toHexString(it.own().hashCode()))
                .collect(Collectors.joining());
    }

    private static String byActivity(Production told) {
        ToIntFunction<Person> said = it -> it.own().words().size()
                + it.account().passkeys().size()
                + it.ties().size();
        return performers(told).stream()
                .sorted(Comparator.comparingInt(said))
                .map(it -> it.addressed().name())
                .collect(Collectors.joining(" "));
    }
}
