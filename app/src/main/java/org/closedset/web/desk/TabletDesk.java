package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedset.access.Codes;
import org.closedset.access.DoorLog;
import org.closedset.access.Member;
import org.closedset.access.Sessions;
import org.closedset.access.Tablets;
import org.closedset.actions.Hand;
import org.closedset.actions.HandCodes;
import org.closedset.actions.SayCode;
import org.closedset.actions.Told;
import org.closedset.people.OwnCode;
import org.closedset.people.PerformerClass;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.views.Recorded;
import org.closedset.views.Shown;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.closedset.web.door.Devices;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lends a device of the coordinator's to background holding, and makes and hands over the codes that open it. */
@Controller
final class TabletDesk {
    private static final String HERE = "/record/{production}/tablet";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    private final OnProduction on;
    private final Tablets tablets;
    private final Sessions sessions;
    private final Codes codes;
    private final Hand hand;
    private final Clock clock;
    private final Frames frames;
    private final Html html;

    TabletDesk(
            OnProduction on,
            Tablets tablets,
            Sessions sessions,
            Codes codes,
            Hand hand,
            Clock clock,
            Frames frames,
            Html html) {
        this.on = on;
        this.tablets = tablets;
        this.sessions = sessions;
        this.codes = codes;
        this.hand = hand;
        this.clock = clock;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping(HERE)
    ResponseEntity<String> tablet(HttpServletRequest request, @PathVariable("production") String production) {
        return on.production(request, production, recorded -> page(request, recorded, HttpStatus.OK, ""));
    }

    /** This device: whoever sits at it is signed out on it, and nothing but the mark is left there. */
    @PostMapping(HERE + "/lend")
    ResponseEntity<String> lend(
            HttpServletRequest request, HttpServletResponse response, @PathVariable("production") String production) {
        return on.production(request, production, recorded -> {
            tablets.lend(request, response, recorded.id(), Devices.name(request));
            DoorLog.tablet(true, recorded.id());
            Sessions.leave(request);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", Sessions.TABLET)
                    .header("Clear-Site-Data", "\"cache\", \"storage\"")
                    .build();
        });
    }

    @PostMapping(HERE + "/end")
    ResponseEntity<String> end(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam(name = "device", defaultValue = "") String device) {
        return on.production(request, production, recorded -> {
            tablets.end(recorded.id(), device);
            sessions.endAt(device);
            DoorLog.tablet(false, recorded.id());
            return Html.to(of(recorded));
        });
    }

    /** For those who are chosen, in place of any earlier one, or for everybody of a group who has none yet. */
    @PostMapping(HERE + "/codes")
    ResponseEntity<String> codes(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam(name = "person", required = false) List<String> chosen,
            @RequestParam(name = "group", defaultValue = "") String group,
            @RequestParam(name = "whole", defaultValue = "") String whole) {
        return on.production(request, production, recorded -> {
            List<Person> people = whole.isEmpty() ? chosen(recorded, chosen) : without(recorded, group);
            if (people.isEmpty()) {
                String wrong = Words.say(whole.isEmpty() ? "tabletdesk.nobody" : "tabletdesk.all");
                return page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, wrong);
            }
            return OnProduction.isAct(act) ? made(request, recorded, act, people) : on.stale(request);
        });
    }

    private ResponseEntity<String> made(
            HttpServletRequest request, Recorded recorded, String act, List<Person> people) {
        Map<PersonId, OwnCode> kept = new LinkedHashMap<>();
        List<SlipsPage.Slip> slips = new ArrayList<>();
        Set<String> taken = new HashSet<>(SayCode.taken(recorded));
        for (Person person : people) {
            Codes.Code code = fresh(person, taken);
            kept.put(person.id(), new OwnCode(code.id(), codes.hash(code.secret()), false));
            slips.add(new SlipsPage.Slip(person.addressed().name(), code.printed()));
        }
        Told told = new HandCodes(hand).made(recorded, act, kept);
        if (!(told instanceof Told.Done done) || done.undo().isEmpty()) {
            String wrong = told instanceof Told.Done ? Words.say("tabletdesk.twice") : CrewPages.sentence(told);
            return page(request, recorded, HttpStatus.CONFLICT, wrong);
        }
        closed(recorded, people);
        on.shows(recorded, people, Set.of(Shown.LIST));
        return html.page("slips", new SlipsPage(frames.record(request, recorded, "tablet"), slips, of(recorded)));
    }

    /** Under the public part somebody has, so that what they know of it stays true; else under one that is nobody's. */
    private Codes.Code fresh(Person person, Set<String> taken) {
        Optional<String> had = person.account().ownCode().map(OwnCode::id);
        Codes.Code code = had.map(codes::own).orElseGet(() -> codes.own(taken));
        taken.add(code.id());
        return code;
    }

    private void closed(Recorded recorded, List<Person> people) {
        people.forEach(
                it -> sessions.endAtTablets(new Member(recorded.id(), it.id().text())));
    }

    @PostMapping(HERE + "/handed")
    ResponseEntity<String> handed(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam(name = "person", required = false) List<String> chosen,
            @RequestParam(name = "met", defaultValue = "") String met) {
        return on.production(request, production, recorded -> {
            List<PersonId> to =
                    chosen(recorded, chosen).stream().map(Person::id).toList();
            return acted(
                    request,
                    recorded,
                    act,
                    to,
                    () -> new HandCodes(hand).handed(recorded, act, to, met.equals("yes")),
                    told -> toldNothing(told)
                            ? Words.say("tabletdesk.handed.none")
                            : Words.count("tabletdesk.handed", to.size()));
        });
    }

    @PostMapping(HERE + "/ended")
    ResponseEntity<String> ended(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam(name = "person", required = false) List<String> chosen) {
        return on.production(request, production, recorded -> {
            List<Person> people = chosen(recorded, chosen);
            List<PersonId> of = people.stream().map(Person::id).toList();
            return acted(
                    request,
                    recorded,
                    act,
                    of,
                    () -> {
                        Told told = new HandCodes(hand).ended(recorded, act, of);
                        closed(recorded, people);
                        return told;
                    },
                    told -> Words.count("tabletdesk.ended", of.size()));
        });
    }

    private static boolean toldNothing(Told told) {
        return told instanceof Told.Done done && done.facts() == 0;
    }

    private interface Act {
        Told done();
    }

    private ResponseEntity<String> acted(
            HttpServletRequest request,
            Recorded recorded,
            String act,
            List<PersonId> people,
            Act does,
            Function<Told, String> sentence) {
        if (people.isEmpty()) {
            return page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("tabletdesk.nobody"));
        }
        if (!OnProduction.isAct(act)) {
            return on.stale(request);
        }
        Told told = does.done();
        return on.said(
                request,
                recorded,
                act,
                told,
                sentence.apply(told),
                of(recorded),
                refused -> page(request, recorded, HttpStatus.CONFLICT, CrewPages.sentence(refused)));
    }

    private static String of(Recorded recorded) {
        return OnProduction.of(recorded) + "/tablet";
    }

    private static List<Person> holders(Recorded recorded) {
        return recorded.production().people().all().stream()
                .filter(Person::mayHoldCode)
                .toList();
    }

    private static List<Person> chosen(Recorded recorded, @Nullable List<String> ids) {
        Set<String> chosen = ids == null ? Set.of() : Set.copyOf(ids);
        return holders(recorded).stream()
                .filter(it -> chosen.contains(it.id().text()))
                .toList();
    }

    private static List<Person> without(Recorded recorded, String group) {
        return holders(recorded).stream()
                .filter(it -> groups(it).anyMatch(group::equals)
                        && it.account().ownCode().isEmpty())
                .toList();
    }

    /** What somebody belongs to: how they are engaged, and whom or which group they play. */
    private static Stream<String> groups(Person person) {
        return person.parts().stream()
                .flatMap(it -> Stream.of(it.performerClass().code(), "part " + it.name()));
    }

    /** Background first, as one tablet is theirs; then whatever more than one person plays. */
    private static List<CrewPage.Choice> groups(Recorded recorded) {
        List<CrewPage.Choice> shown = new ArrayList<>();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        holders(recorded).forEach(it -> groups(it).distinct().forEach(group -> sizes.merge(group, 1, Integer::sum)));
        for (PerformerClass it : PerformerClass.values()) {
            if (sizes.containsKey(it.code())) {
                String name = Words.say("tabletdesk.group", Roles.of(it), sizes.get(it.code()));
                shown.add(new CrewPage.Choice(it.code(), name, it == PerformerClass.BACKGROUND));
            }
        }
        sizes.forEach((group, size) -> {
            if (group.startsWith("part ") && size > 1) {
                shown.add(new CrewPage.Choice(group, Words.say("tabletdesk.group", group.substring(5), size), false));
            }
        });
        return shown;
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Recorded recorded, HttpStatus status, String wrong) {
        List<Person> holders = holders(recorded);
        on.shows(recorded, holders, Set.of(Shown.LIST));
        return html.page(
                status,
                "tabletdesk",
                new TabletDeskPage(
                        frames.record(request, recorded, "tablet"),
                        of(recorded),
                        hand.newAct(),
                        wrong,
                        tablets.of(recorded.id()).stream().map(this::device).toList(),
                        holders.stream()
                                .sorted(Comparator.comparing(TabletDesk::order))
                                .map(TabletDesk::row)
                                .toList(),
                        groups(recorded)));
    }

    private TabletDeskPage.Device device(Tablets.Lent it) {
        String sentence = Words.say(
                "tabletdesk.lent",
                it.device(),
                TIME.format(it.since().atZone(clock.getZone())),
                TIME.format(it.until().atZone(clock.getZone())));
        return new TabletDeskPage.Device(it.handle(), sentence);
    }

    /** Background first, then other performers, then crew; within these as they were written down. */
    private static int order(Person person) {
        boolean background = person.parts().stream().anyMatch(it -> it.performerClass() == PerformerClass.BACKGROUND);
        return background ? 0 : person.parts().isEmpty() ? 2 : 1;
    }

    private static TabletDeskPage.Row row(Person person) {
        String state = person.account()
                .ownCode()
                .map(it -> it.handed() ? "handed" : "made")
                .orElse("none");
        return new TabletDeskPage.Row(
                person.id().text(),
                person.addressed().name(),
                String.join(", ", person.parts().stream().map(Roles::part).toList()),
                state,
                person.met());
    }
}
