package org.closedset.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.access.Door;
import org.closedset.access.DoorLog;
import org.closedset.access.Member;
import org.closedset.access.PasskeyRefused;
import org.closedset.access.Passkeys;
import org.closedset.access.Rate;
import org.closedset.access.Sessions;
import org.closedset.people.Account;
import org.closedset.people.Passkey;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.views.Members;
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

/** Signing in by passkey, out again, and proving once more who one is before what cannot be taken back. */
@Controller
final class InPages {
    private static final int MOST = 300;
    private static final Duration WITHIN = Duration.ofMinutes(5);

    private final Door door;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Members members;
    private final OwnCodes own;
    private final Clock clock;
    private final Rate rate;
    private final Html html;

    InPages(Door door, Passkeys passkeys, Sessions sessions, Members members, OwnCodes own, Clock clock, Html html) {
        this.door = door;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.members = members;
        this.own = own;
        this.clock = clock;
        this.rate = new Rate(clock, MOST, WITHIN);
        this.html = html;
    }

    @GetMapping("/in")
    ResponseEntity<String> in(HttpServletRequest request) {
        return Sessions.member().map(it -> Html.to(home(it))).orElseGet(() -> page(request, HttpStatus.OK, ""));
    }

    @PostMapping("/in")
    ResponseEntity<String> in(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "credential", defaultValue = "") String credential) {
        if (!rate.allows(request.getRemoteAddr())) {
            DoorLog.refused(DoorLog.Refused.TOO_OFTEN);
            return page(request, HttpStatus.TOO_MANY_REQUESTS, Words.say("in.often"));
        }
        try {
            Members.Found<Passkey> found = proved(request, credential);
            Member member = new Member(found.recorded().id(), found.person().text());
            Sessions.With with = Sessions.With.passkey(found.by().id(), Devices.name(request));
            return opened(request, response, member, with);
        } catch (PasskeyRefused refused) {
            DoorLog.refused(DoorLog.Refused.PASSKEY);
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("in.refused"));
        }
    }

    /** Their pages, or the page that asks for their code before anything is open to them; neither where none are theirs. */
    private ResponseEntity<String> opened(
            HttpServletRequest request, HttpServletResponse response, Member member, Sessions.With with) {
        Optional<Account> account = members.mine(member.production(), member.person())
                .map(it -> it.by().account());
        if (account.isEmpty()) {
            DoorLog.refused(DoorLog.Refused.PASSKEY);
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("in.refused"));
        }
        if (account.get().codeAsked()) {
            Sessions.leave(request);
            new AfterKey(member, with, clock.instant()).keep(request);
            return Html.to("/in/code");
        }
        sessions.open(request, response, member, with);
        DoorLog.known(DoorLog.Known.SIGNED_IN, member);
        return Html.to(home(member));
    }

    /** One answer for a passkey nobody has and for one that proves nothing. */
    private Members.Found<Passkey> proved(HttpServletRequest request, String credential) throws PasskeyRefused {
        Optional<Members.Found<Passkey>> found = members.passkey(passkeys.claimed(credential));
        passkeys.prove(request, credential, found.map(Members.Found::by));
        return found.orElseThrow();
    }

    private String home(Member member) {
        Set<Role> roles = members.roles(member.production(), member.person());
        return roles.contains(Role.COORDINATOR) ? "/record/" + member.production() : "/mine";
    }

    @PostMapping("/in/as")
    ResponseEntity<String> as(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "person", defaultValue = "") String person) {
        Optional<Member> chosen = door.demo() && person.matches("[0-9a-f]{32}")
                ? members.recordedOf(new PersonId(person)).map(it -> new Member(it.id(), person))
                : Optional.empty();
        if (chosen.isEmpty()) {
            return page(request, HttpStatus.NOT_FOUND, "");
        }
        return opened(request, response, chosen.get(), Sessions.With.click(Devices.name(request)));
    }

    @PostMapping("/out")
    ResponseEntity<String> out(HttpServletRequest request) {
        Sessions.member().ifPresent(it -> DoorLog.known(DoorLog.Known.SIGNED_OUT, it));
        request.getSession().invalidate();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/in")
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }

    @GetMapping("/again")
    ResponseEntity<String> again(
            HttpServletRequest request, @RequestParam(name = "to", defaultValue = "/mine") String to) {
        return again(request, HttpStatus.OK, to, "");
    }

    @PostMapping("/again")
    ResponseEntity<String> again(
            HttpServletRequest request,
            @RequestParam(name = "to", defaultValue = "/mine") String to,
            @RequestParam(name = "credential", defaultValue = "") String credential,
            @RequestParam(name = "code", defaultValue = "") String code) {
        Member member = Sessions.member().orElseThrow();
        if (Sessions.stay().atTablet()) {
            return again(request, member, to, code);
        }
        try {
            Members.Found<Passkey> found = proved(request, credential);
            if (!member.equals(new Member(found.recorded().id(), found.person().text()))) {
                DoorLog.known(DoorLog.Known.NOT_PROVED, member);
                return again(request, HttpStatus.UNPROCESSABLE_CONTENT, to, Words.say("in.refused"));
            }
            sessions.prove(request, found.by().id());
            DoorLog.known(DoorLog.Known.PROVED_AGAIN, member);
            return Html.to(ours(to));
        } catch (PasskeyRefused refused) {
            DoorLog.known(DoorLog.Known.NOT_PROVED, member);
            return again(request, HttpStatus.UNPROCESSABLE_CONTENT, to, Words.say("in.refused"));
        }
    }

    /** At a lent device by the code they came in with. */
    private ResponseEntity<String> again(HttpServletRequest request, Member member, String to, String code) {
        boolean same = own.typedAgain(request, code, member);
        DoorLog.known(same ? DoorLog.Known.PROVED_AGAIN : DoorLog.Known.NOT_PROVED, member);
        if (!same) {
            return again(request, HttpStatus.UNPROCESSABLE_CONTENT, to, Words.say("code.wrong"));
        }
        sessions.prove(request);
        return Html.to(ours(to));
    }

    /** Leads only to this program's own pages. */
    private static String ours(String to) {
        return to.matches("/mine(/[a-z]+)*|/board/riders|/record/[0-9a-f]{32}/life") ? to : "/mine";
    }

    private ResponseEntity<String> again(HttpServletRequest request, HttpStatus status, String to, String wrong) {
        OwnFrame frame = OwnFrame.of(new Sitting(request), Words.say("again.head"), "", "");
        if (Sessions.stay().atTablet()) {
            return html.page(
                    status,
                    "code",
                    new CodePage(
                            frame.atTablet(),
                            Words.say("again.head"),
                            Words.say("again.code"),
                            "/again",
                            ours(to),
                            wrong,
                            "",
                            false));
        }
        return html.page(
                status,
                "in",
                new InPage(
                        frame,
                        Words.say("again.head"),
                        Words.say("again.lead"),
                        "/again",
                        ours(to),
                        passkeys.toProve(request),
                        wrong,
                        List.of()));
    }

    private ResponseEntity<String> page(HttpServletRequest request, HttpStatus status, String wrong) {
        String options = door.shared() ? passkeys.toProve(request) : "";
        String demo = door.demo() ? Words.say("in.demo") : "";
        OwnFrame frame = OwnFrame.of(new Sitting(request), Words.say("in.head"), "", demo);
        String lead = door.shared() ? "in.lead" : door.demo() ? "in.demo.lead" : "in.alone";
        return html.page(
                status,
                "in",
                new InPage(frame, Words.say("in.head"), Words.say(lead), "/in", "", options, wrong, people()));
    }

    private List<InPage.Somebody> people() {
        return !door.demo()
                ? List.of()
                : members.everybody().stream()
                        .sorted(Comparator.comparing((Members.Found<Set<Role>> it) -> first(it.by()))
                                .thenComparing(Members.Found::name))
                        .map(it -> new InPage.Somebody(
                                it.person().text(), Words.say("in.somebody", it.name(), role(it.by()))))
                        .toList();
    }

    private static int first(Set<Role> roles) {
        return roles.stream()
                .mapToInt(Role::ordinal)
                .filter(it -> it != Role.PERFORMER.ordinal())
                .min()
                .orElse(99);
    }

    private static String role(Set<Role> roles) {
        return roles.stream()
                .min(Comparator.naturalOrder())
                .map(it -> Words.say("role." + it.code()))
                .orElse(Words.say("in.norole"));
    }
}
