package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.closedset.actions.Hand;
import org.closedset.actions.TellAbout;
import org.closedset.actions.Told;
import org.closedset.actions.WriteContractNotice;
import org.closedset.boundaries.ContractNotice;
import org.closedset.people.Appointment;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.people.Tie;
import org.closedset.production.About;
import org.closedset.views.Recorded;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page everybody reads before a first answer, as the coordinator writes it: who pays, who holds what, which ties. */
@Controller
final class BehindPages {
    private static final int LONGEST = 300;
    private static final int LINE = 120;

    private final OnProduction on;
    private final Hand hand;
    private final Frames frames;
    private final Html html;

    BehindPages(OnProduction on, Hand hand, Frames frames, Html html) {
        this.on = on;
        this.hand = hand;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping("/record/{production}/behind")
    ResponseEntity<String> behind(HttpServletRequest request, @PathVariable("production") String production) {
        return on.production(request, production, recorded -> page(request, recorded));
    }

    @PostMapping("/record/{production}/behind")
    ResponseEntity<String> behind(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam(name = "paid", defaultValue = "") String paid,
            @RequestParam(name = "server", defaultValue = "") String server,
            @RequestParam(name = "keys", defaultValue = "") String keys,
            @RequestParam(name = "courts", defaultValue = "") String courts,
            @RequestParam(name = "erased", defaultValue = "") String erased) {
        return on.production(request, production, recorded -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            About about = new About(cut(paid), cut(server), cut(keys), cut(courts), cut(erased));
            return said(request, recorded, act, new TellAbout(hand).about(recorded, act, about), "behind.said");
        });
    }

    private static String cut(String text) {
        return cut(text, LONGEST);
    }

    private static String cut(String text, int longest) {
        String plain = text.strip();
        return plain.substring(0, Math.min(longest, plain.length()));
    }

    /** What notice the contract gives before something wider counts, and where it says so. */
    @PostMapping("/record/{production}/behind/notice")
    ResponseEntity<String> notice(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam(name = "hours", defaultValue = "") String hours,
            @RequestParam(name = "source", defaultValue = "") String source) {
        return on.production(request, production, recorded -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            String line = cut(source.replaceAll("[\\p{Cntrl}\\x{80}-\\x{9F}]", " "), LINE);
            OptionalInt whole = whole(hours.strip());
            if (whole.isEmpty()) {
                return page(request, recorded, new Wrong(Words.say("behind.notice.odd"), hours.strip(), line));
            }
            ContractNotice notice = new ContractNotice(whole.getAsInt(), line);
            return said(
                    request,
                    recorded,
                    act,
                    new WriteContractNotice(hand).of(recorded, act, notice),
                    "behind.notice.said");
        });
    }

    private static OptionalInt whole(String hours) {
        boolean number = hours.matches("[0-9]{1,3}") && ContractNotice.offered(Integer.parseInt(hours));
        return number ? OptionalInt.of(Integer.parseInt(hours)) : OptionalInt.empty();
    }

    @PostMapping("/record/{production}/behind/tie")
    ResponseEntity<String> tie(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam("with") String with,
            @RequestParam("kind") String kind,
            @RequestParam(name = "end", defaultValue = "") String end) {
        return on.production(request, production, recorded -> {
            Optional<Person> coordinator = coordinator(recorded);
            Optional<Person> other = recorded.production().people().byId().values().stream()
                    .filter(it -> !end.isEmpty() || hiring(recorded).contains(it))
                    .filter(it -> it.id().text().equals(with))
                    .findFirst();
            Optional<Tie.Kind> tied = Arrays.stream(Tie.Kind.values())
                    .filter(it -> it.code().equals(kind))
                    .findFirst();
            if (!OnProduction.isAct(act) || coordinator.isEmpty() || other.isEmpty() || tied.isEmpty()) {
                return on.stale(request);
            }
            PersonId id = coordinator.get().id();
            Tie tie = new Tie(other.get().id(), tied.get());
            TellAbout tell = new TellAbout(hand);
            return end.isEmpty()
                    ? said(request, recorded, act, tell.tied(recorded, act, id, tie), "behind.tied")
                    : said(request, recorded, act, tell.untied(recorded, act, id, tie), "behind.untied");
        });
    }

    private ResponseEntity<String> said(
            HttpServletRequest request, Recorded recorded, String act, Told told, String sentence) {
        return on.said(
                request,
                recorded,
                act,
                told,
                Words.say(sentence),
                OnProduction.of(recorded) + "/behind",
                refused -> page(request, recorded));
    }

    private static Optional<Person> coordinator(Recorded recorded) {
        return recorded.production().people().with(Role.COORDINATOR).stream().findFirst();
    }

    private static List<Person> hiring(Recorded recorded) {
        return recorded.production().people().all().stream()
                .filter(it -> it.roles().stream().anyMatch(Role::hires))
                .toList();
    }

    /** Why the notice of a contract was not written down, and what was typed. */
    private record Wrong(String sentence, String hours, String source) {}

    private ResponseEntity<String> page(HttpServletRequest request, Recorded recorded) {
        ContractNotice notice = recorded.production().notice();
        return page(request, recorded, new Wrong("", Integer.toString(notice.hours()), notice.source()));
    }

    private ResponseEntity<String> page(HttpServletRequest request, Recorded recorded, Wrong notice) {
        About about = recorded.production().about().orElse(new About("", "", "", "", ""));
        List<Tie> ties = coordinator(recorded).map(Person::ties).orElse(List.of());
        return html.page(
                notice.sentence().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "behind",
                new BehindPage(
                        frames.record(request, recorded, "behind"),
                        OnProduction.of(recorded) + "/behind",
                        hand.newAct(),
                        about.paidBy(),
                        about.server(),
                        about.keys(),
                        about.courts(),
                        about.erased(),
                        about.whole(),
                        notice.sentence(),
                        notice.hours(),
                        notice.source(),
                        ties.stream()
                                .map(it -> new BehindPage.Tied(
                                        sentence(recorded, it),
                                        it.with().text(),
                                        it.kind().code()))
                                .toList(),
                        Appointment.barred(recorded.production().people()),
                        hiring(recorded).stream()
                                .map(it -> new CrewPage.Choice(
                                        it.id().text(), it.addressed().name(), false))
                                .toList(),
                        Arrays.stream(Tie.Kind.values())
                                .sorted(Comparator.comparing(Tie.Kind::code))
                                .map(it -> new CrewPage.Choice(it.code(), Words.say("tie." + it.code()), false))
                                .toList()));
    }

    private static String sentence(Recorded recorded, Tie tie) {
        String with = recorded.production()
                .people()
                .person(tie.with())
                .map(it -> it.addressed().name())
                .orElse(Words.say("age.somebody"));
        return Words.say("behind.tie", with, Words.say("tie." + tie.kind().code()));
    }
}
