package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.closedset.actions.Basis;
import org.closedset.actions.DrawRota;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.closedset.ClosedSet;
import org.closedset.closedset.Job;
import org.closedset.closedset.Rota;
import org.closedset.closedset.SetUp;
import org.closedset.disclosure.Publications;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.Production;
import org.closedset.views.Recorded;
import org.closedset.views.Shown;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who works a closed scene: functions with those named for them in prep, set-ups, and one draw for everybody. */
@Controller
final class RotaPages {
    private static final String HERE = "/script/{id}/rota/{own}";
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final OnProduction on;
    private final InHand inHand;
    private final Hand hand;
    private final Clock clock;
    private final Frames frames;
    private final Html html;

    RotaPages(OnProduction on, InHand inHand, Hand hand, Clock clock, Frames frames, Html html) {
        this.on = on;
        this.inHand = inHand;
        this.hand = hand;
        this.clock = clock;
        this.frames = frames;
        this.html = html;
    }

    /** A scene of a script that is a production's. */
    private record Place(Recorded recorded, InHand.Scene at) {
        DrawRota.Scene scene() {
            return new DrawRota.Scene(at.script().id(), at.scene().scene().id().own());
        }

        String label() {
            return at.scene().scene().label();
        }

        String path() {
            return Paths.rota(at.script(), at.scene().scene());
        }

        ClosedSet set() {
            return recorded.production().sets().of(scene().script(), scene().own());
        }

        /** Those whose work brings them near scenes, and those who are named, by name. */
        List<Person> offered() {
            Set<PersonId> named = set().rota().jobs().stream()
                    .flatMap(it -> it.people().stream())
                    .collect(Collectors.toSet());
            return recorded.production().people().all().stream()
                    .filter(it -> named.contains(it.id()) || ContentPages.worksNear(it))
                    .sorted(Comparator.comparing(it -> it.addressed().name()))
                    .toList();
        }

        String name(PersonId who) {
            return recorded.production()
                    .people()
                    .person(who)
                    .map(it -> it.addressed().name())
                    .orElse("");
        }
    }

    @GetMapping(HERE)
    ResponseEntity<String> rota(
            HttpServletRequest request, @PathVariable("id") String id, @PathVariable("own") String own) {
        return at(
                request,
                id,
                own,
                place -> page(
                        request,
                        place,
                        HttpStatus.OK,
                        "",
                        RotaForm.of(place.set().rota())));
    }

    @PostMapping(HERE)
    ResponseEntity<String> change(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @RequestParam("act") String act,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            @RequestParam(name = "do", defaultValue = "keep") String does,
            @RequestParam MultiValueMap<String, String> sent) {
        return at(request, id, own, place -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            RotaForm form = does.equals("keep")
                    ? RotaForm.of(sent, place.offered())
                    : RotaForm.of(place.set().rota());
            Optional<Rota> typed = form.rota();
            return typed.isEmpty()
                    ? page(request, place, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("rota.unlike"), form)
                    : said(request, place, new Form(act, basis).to(does), does, form, typed.get());
        });
    }

    private ResponseEntity<String> said(
            HttpServletRequest request, Place place, Form form, String does, RotaForm typed, Rota rota) {
        DrawRota draw = new DrawRota(hand);
        Told told = switch (does) {
            case "draw" -> draw.drawn(place.recorded(), form, place.scene());
            case "give" -> draw.given(place.recorded(), form, place.scene(), place.label());
            case "take" -> draw.takenBack(place.recorded(), form, place.scene());
            default -> draw.written(place.recorded(), form, place.scene(), rota.jobs(), rota.setUps());
        };
        return on.said(
                request,
                place.recorded(),
                form.act(),
                told,
                Words.say("rota.done." + (Set.of("draw", "give", "take").contains(does) ? does : "keep")),
                place.path(),
                refused -> page(request, place, HttpStatus.CONFLICT, CrewPages.sentence(refused), typed));
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Place place, HttpStatus status, String wrong, RotaForm form) {
        List<Person> offered = place.offered();
        on.shows(place.recorded(), offered, Set.of(Shown.LIST));
        Rota rota = place.set().rota();
        return html.page(
                status,
                "rota",
                new RotaPage(
                        frames.script(
                                request,
                                place.at().script(),
                                place.at().standing(),
                                "rota",
                                place.scene().own()),
                        place.path(),
                        hand.newAct(),
                        Basis.of(place.set()),
                        wrong,
                        place.label(),
                        Names.heading(place.at().scene().scene()),
                        Paths.to(place.at().script(), place.at().scene().scene()),
                        Words.say("rota.todo." + todo(place.set())),
                        alone(rota),
                        given(place),
                        !rota.jobs().isEmpty() && !rota.setUps().isEmpty(),
                        !rota.drawn().isEmpty(),
                        todo(place.set()).equals("give"),
                        place.set().given().isPresent(),
                        jobs(form, offered),
                        setUps(form),
                        rota.drawn().isEmpty() ? List.of() : called(place, rota)));
    }

    private static String todo(ClosedSet set) {
        Rota rota = set.rota();
        if (rota.jobs().isEmpty() || rota.setUps().isEmpty()) {
            return "name";
        }
        if (rota.drawn().isEmpty()) {
            return "draw";
        }
        return set.given().filter(it -> it.rota().equals(rota)).isPresent() ? "done" : "give";
    }

    /** Functions that one person alone can do. */
    private static String alone(Rota rota) {
        return rota.jobs().stream().filter(Job::alone).map(Job::name).collect(Collectors.joining(", "));
    }

    private String given(Place place) {
        Production production = place.recorded().production();
        ZoneId zone = production.zone().orElse(clock.getZone());
        return Publications.of(production)
                .next(clock.instant())
                .map(it -> Words.say("rota.next", AT.format(it.atZone(zone))))
                .orElseGet(() -> Words.say("rota.unfixed"));
    }

    private static List<RotaPage.Job> jobs(RotaForm form, List<Person> offered) {
        List<RotaPage.Job> jobs = new ArrayList<>(
                form.jobs().stream().map(it -> job(it, offered, false)).toList());
        jobs.add(job(new RotaForm.Row("", Set.of()), offered, true));
        return jobs;
    }

    private static RotaPage.Job job(RotaForm.Row row, List<Person> offered, boolean fresh) {
        return new RotaPage.Job(
                row.name(),
                offered.stream()
                        .filter(it -> row.ticked().contains(it.id().text()))
                        .map(it -> it.addressed().name())
                        .collect(Collectors.joining(", ")),
                offered.stream()
                        .map(it -> new PassageForm.Choice(
                                it.id().text(),
                                it.addressed().name(),
                                row.ticked().contains(it.id().text())))
                        .toList(),
                fresh);
    }

    private static List<RotaPage.SetUp> setUps(RotaForm form) {
        List<RotaPage.SetUp> setUps = new ArrayList<>(
                form.setUps().stream().map(it -> setUp(form, it, false)).toList());
        setUps.add(setUp(form, new RotaForm.Row("", Set.of()), true));
        return setUps;
    }

    private static RotaPage.SetUp setUp(RotaForm form, RotaForm.Row row, boolean all) {
        return new RotaPage.SetUp(
                row.name(),
                IntStream.range(0, form.jobs().size())
                        .mapToObj(it -> new PassageForm.Choice(
                                Integer.toString(it),
                                form.jobs().get(it).name(),
                                all || row.ticked().contains(Integer.toString(it))))
                        .toList());
    }

    private static List<RotaPage.Called> called(Place place, Rota rota) {
        List<RotaPage.Called> called = new ArrayList<>();
        for (SetUp setUp : rota.setUps()) {
            Map<String, PersonId> there = rota.at(setUp);
            called.add(new RotaPage.Called(
                    setUp.name(),
                    rota.jobs().stream()
                            .map(it -> Optional.ofNullable(there.get(it.name()))
                                    .map(place::name)
                                    .orElse(""))
                            .toList()));
        }
        return called;
    }

    private ResponseEntity<String> at(
            HttpServletRequest request, String id, String own, Function<Place, ResponseEntity<String>> then) {
        return inHand.recorded(request, id, own, (recorded, scene) -> then.apply(new Place(recorded, scene)));
    }
}
