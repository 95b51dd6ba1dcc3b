package org.closedset.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.closedset.access.Codes;
import org.closedset.access.Crowded;
import org.closedset.access.DoorLog;
import org.closedset.access.Member;
import org.closedset.access.PasskeyRefused;
import org.closedset.access.Passkeys;
import org.closedset.access.Rate;
import org.closedset.access.Sessions;
import org.closedset.actions.Hand;
import org.closedset.actions.Join;
import org.closedset.actions.Told;
import org.closedset.disclosure.FrontPage;
import org.closedset.people.Invitation;
import org.closedset.people.Passkey;
import org.closedset.people.Recovery;
import org.closedset.views.Members;
import org.closedset.views.Mine;
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

/** Coming in by an invitation or a printed recovery code: recognised, told, asked, and given a passkey of their own. */
@Controller
final class JoinPages {
    private static final int MOST = 300;
    private static final int MOST_PER_CODE = 5;
    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final Duration CODE_WITHIN = Duration.ofHours(1);

    private final Members members;
    private final Passkeys passkeys;
    private final Codes codes;
    private final Sessions sessions;
    private final Hand hand;
    private final Clock clock;
    private final Rate byAddress;
    private final Rate byCode;
    private final Html html;

    JoinPages(Members members, Passkeys passkeys, Codes codes, Sessions sessions, Hand hand, Clock clock, Html html) {
        this.members = members;
        this.passkeys = passkeys;
        this.codes = codes;
        this.sessions = sessions;
        this.hand = hand;
        this.clock = clock;
        this.byAddress = new Rate(clock, MOST, WITHIN);
        this.byCode = new Rate(clock, MOST_PER_CODE, CODE_WITHIN);
        this.html = html;
    }

    @GetMapping("/join")
    ResponseEntity<String> join(HttpServletRequest request) {
        return entry(request, HttpStatus.OK, "", false);
    }

    @GetMapping("/recover")
    ResponseEntity<String> recover(HttpServletRequest request) {
        return entry(request, HttpStatus.OK, "", true);
    }

    /** What stood behind the #, sent by the page itself. */
    @PostMapping("/join/secret")
    ResponseEntity<String> secret(
            HttpServletRequest request, @RequestParam(name = "secret", defaultValue = "") String secret) {
        if (!byAddress.allows(request.getRemoteAddr())) {
            DoorLog.refused(DoorLog.Refused.TOO_OFTEN);
            return entry(request, HttpStatus.TOO_MANY_REQUESTS, Words.say("in.often"), false);
        }
        return members.invitedBySecret(Codes.linkHash(secret), clock.instant())
                .map(it -> begin(request, it, it.by().id()))
                .orElseGet(() -> {
                    DoorLog.refused(DoorLog.Refused.CODE);
                    return entry(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("join.over"), false);
                });
    }

    @PostMapping("/join/code")
    ResponseEntity<String> code(
            HttpServletRequest request, @RequestParam(name = "code", defaultValue = "") String typed) {
        Optional<Members.Found<Invitation>> found =
                recognised(request, typed, code -> members.invitedByCode(code.id(), clock.instant()), Invitation::code);
        return found.map(it -> begin(request, it, it.by().id()))
                .orElseGet(() -> entry(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("join.code.wrong"), false));
    }

    @PostMapping("/recover")
    ResponseEntity<String> recover(
            HttpServletRequest request, @RequestParam(name = "code", defaultValue = "") String typed) {
        Optional<Members.Found<Recovery>> found =
                recognised(request, typed, code -> members.recovering(code.id()), Recovery::hash);
        if (found.isEmpty()) {
            return entry(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("recover.wrong"), true);
        }
        Members.Found<Recovery> it = found.get();
        signedOut(request);
        new Joining(it.recorded().id(), it.person().text(), it.by().id(), true, true, true).keep(request);
        return Html.to("/join/passkey");
    }

    /** A code nobody has takes as long to be refused as one that is nearly right. */
    private <T> Optional<Members.Found<T>> recognised(
            HttpServletRequest request,
            String typed,
            Function<Codes.Code, Optional<Members.Found<T>>> find,
            Function<T, String> hash) {
        Optional<Codes.Code> code = codes.read(typed);
        if (code.isEmpty()) {
            DoorLog.refused(DoorLog.Refused.CODE);
            return Optional.empty();
        }
        if (!byAddress.allows(request.getRemoteAddr())
                || !byCode.allows(code.get().id())) {
            DoorLog.refused(DoorLog.Refused.TOO_OFTEN);
            return Optional.empty();
        }
        Optional<Members.Found<T>> found = find.apply(code.get());
        boolean right = matches(code.get(), found.map(it -> hash.apply(it.by())).orElse(codes.nobodys()));
        if (found.isEmpty() || !right) {
            DoorLog.refused(DoorLog.Refused.CODE);
        }
        return right ? found : Optional.empty();
    }

    /** Whoever comes in anew does so outside whatever pages were open. */
    private static void signedOut(HttpServletRequest request) {
        if (Sessions.member().isPresent()) {
            Sessions.leave(request);
        }
    }

    private boolean matches(Codes.Code code, String hash) {
        try {
            return codes.matches(code.secret(), hash);
        } catch (Crowded untried) {
            byCode.forgive(code.id());
            throw untried;
        }
    }

    private static ResponseEntity<String> begin(HttpServletRequest request, Members.Found<Invitation> it, String by) {
        signedOut(request);
        new Joining(it.recorded().id(), it.person().text(), by, false, false, false).keep(request);
        return Html.to("/join/notice");
    }

    @GetMapping("/join/notice")
    ResponseEntity<String> notice(HttpServletRequest request) {
        return joining(request, (joining, mine) -> notice(request, mine, "read"));
    }

    @PostMapping("/join/read")
    ResponseEntity<String> read(HttpServletRequest request) {
        return joining(request, (joining, mine) -> {
            joining.readIt().keep(request);
            return Html.to("/join/data");
        });
    }

    @GetMapping("/join/data")
    ResponseEntity<String> data(HttpServletRequest request) {
        return joining(
                request, (joining, mine) -> joining.read() ? notice(request, mine, "data") : Html.to("/join/notice"));
    }

    @PostMapping("/join/data")
    ResponseEntity<String> data(HttpServletRequest request, @RequestParam("agree") boolean agree) {
        return joining(request, (joining, mine) -> {
            if (!joining.read()) {
                return Html.to("/join/notice");
            }
            if (agree) {
                joining.agree().keep(request);
                return Html.to("/join/passkey");
            }
            Told told = new Join(hand).declined(mine.recorded(), hand.newAct(), mine.person(), Notices.VERSION);
            Joining.end(request);
            return said(request, told, "join.declined");
        });
    }

    @GetMapping("/join/passkey")
    ResponseEntity<String> passkey(HttpServletRequest request) {
        return joining(
                request,
                (joining, mine) -> joining.agreed() ? passkey(request, joining, mine, "") : Html.to("/join/notice"));
    }

    @PostMapping("/join/passkey")
    ResponseEntity<String> passkey(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "credential", defaultValue = "") String credential,
            @RequestParam(name = "device", defaultValue = "") String device) {
        return joining(request, (joining, mine) -> {
            if (!joining.agreed()) {
                return Html.to("/join/notice");
            }
            try {
                Passkey made = passkeys.made(request, credential, Devices.called(request, device));
                return in(request, response, joining, mine, made);
            } catch (PasskeyRefused refused) {
                DoorLog.refused(DoorLog.Refused.PASSKEY);
                return passkey(request, joining, mine, Words.say("passkey.refused"));
            }
        });
    }

    private ResponseEntity<String> in(
            HttpServletRequest request,
            HttpServletResponse response,
            Joining joining,
            Members.Found<Mine> mine,
            Passkey made) {
        Codes.Code printed = codes.recovery();
        Join.Ways ways = new Join.Ways(made, new Recovery(printed.id(), codes.hash(printed.secret())));
        String code = joining.recovering() ? "" : codes.digits();
        Told told = joining.recovering()
                ? mine.by()
                        .account()
                        .recovery()
                        .filter(it -> it.id().equals(joining.by()))
                        .map(it -> new Join(hand).recovered(mine.recorded(), hand.newAct(), mine.person(), it, ways))
                        .orElseGet(Told.Gone::new)
                : mine.by()
                        .account()
                        .invitation()
                        .filter(it -> it.id().equals(joining.by()))
                        .map(it -> new Join(hand)
                                .invited(
                                        mine.recorded(), hand.newAct(), mine.person(), it, Notices.VERSION, ways, code))
                        .orElseGet(Told.Gone::new);
        if (!(told instanceof Told.Done)) {
            Joining.end(request);
            return said(request, told, "join.over");
        }
        Member member = new Member(joining.production(), joining.person());
        sessions.endAll(member);
        Sessions.With with = Sessions.With.passkey(made.id(), made.device());
        boolean asked = joining.recovering() && mine.by().account().codeAsked();
        if (asked) {
            Sessions.leave(request);
            new AfterKey(member, with, clock.instant()).keep(request);
        } else {
            sessions.open(request, response, member, with);
        }
        DoorLog.known(joining.recovering() ? DoorLog.Known.RECOVERED : DoorLog.Known.CAME_IN, member);
        String coordinator = mine.by().coordinators().stream()
                .map(FrontPage.Coordinator::name)
                .findFirst()
                .orElse("");
        OwnFrame frame = OwnFrame.of(
                new Sitting(request), Words.say("codes.head"), mine.by().title(), "");
        return html.page(
                "codes",
                new CodesPage(frame, printed.printed(), code, coordinator, mine.name(), asked ? "/in/code" : "/mine"));
    }

    private interface Step {
        ResponseEntity<String> take(Joining joining, Members.Found<Mine> mine);
    }

    /** Whoever is not on the way in begins where invitations do. */
    private ResponseEntity<String> joining(HttpServletRequest request, Step step) {
        Optional<Joining> joining = Joining.of(request);
        Optional<Members.Found<Mine>> mine = joining.flatMap(it -> members.mine(it.production(), it.person()));
        return mine.isEmpty() ? Html.to("/join") : step.take(joining.get(), mine.get());
    }

    private ResponseEntity<String> entry(
            HttpServletRequest request, HttpStatus status, String wrong, boolean recovering) {
        OwnFrame frame =
                OwnFrame.of(new Sitting(request), Words.say(recovering ? "recover.head" : "join.head"), "", "");
        return html.page(status, "join", new JoinPage(frame, wrong, recovering));
    }

    private ResponseEntity<String> notice(HttpServletRequest request, Members.Found<Mine> mine, String step) {
        OwnFrame frame = OwnFrame.of(
                new Sitting(request),
                Words.say("notice." + step + ".head"),
                mine.by().title(),
                "");
        return html.page(
                "notice",
                new NoticePage(
                        frame,
                        step,
                        "/join",
                        mine.name(),
                        mine.by().title(),
                        Notices.coordinators(mine.by()),
                        Notices.behind(mine.by())));
    }

    private ResponseEntity<String> passkey(
            HttpServletRequest request, Joining joining, Members.Found<Mine> mine, String wrong) {
        Member member = new Member(joining.production(), joining.person());
        OwnFrame frame = OwnFrame.of(
                new Sitting(request), Words.say("passkey.head"), mine.by().title(), "");
        String options = passkeys.toMake(request, member, mine.by().title(), List.of());
        HttpStatus status = wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return html.page(
                status, "passkey", new PasskeyPage(frame, "/join/passkey", options, Devices.name(request), wrong));
    }

    private ResponseEntity<String> said(HttpServletRequest request, Told told, String key) {
        String sentence = told instanceof Told.Refused refused ? refused.sentence() : Words.say(key);
        return entry(request, HttpStatus.OK, sentence, false);
    }
}
