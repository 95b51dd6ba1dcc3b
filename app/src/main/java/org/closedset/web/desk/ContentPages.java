package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.actions.WriteNotice;
import org.closedset.closedset.Contents;
import org.closedset.closedset.Notice;
import org.closedset.people.Nearness;
import org.closedset.people.Noticed;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.views.Recorded;
import org.closedset.views.Shown;
import org.closedset.vocabulary.Kind;
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

/** The content notice of a scene: what is told of it beforehand to those who work near it or see it later. */
@Controller
final class ContentPages {
    private static final String HERE = "/script/{id}/notice/{own}";

    /** Those whose work brings them near no scene and no footage, or who have their own paper about it. */
    private static final Set<Role> ELSEWHERE = EnumSet.of(
            Role.COORDINATOR,
            Role.PERFORMER,
            Role.REPRESENTATIVE,
            Role.CASTING,
            Role.CARE_CONTACT,
            Role.AUDITOR,
            Role.OPERATOR);

    private final OnProduction on;
    private final InHand inHand;
    private final Hand hand;
    private final Frames frames;
    private final Html html;

    ContentPages(OnProduction on, InHand inHand, Hand hand, Frames frames, Html html) {
        this.on = on;
        this.inHand = inHand;
        this.hand = hand;
        this.frames = frames;
        this.html = html;
    }

    /** A scene of a script that is a production's. */
    private record Place(Recorded recorded, InHand.Scene at) {
        String script() {
            return at.script().id();
        }

        String own() {
            return at.scene().scene().id().own();
        }

        String label() {
            return at.scene().scene().label();
        }

        String path() {
            return Paths.notice(at.script(), at.scene().scene());
        }

        Optional<Notice> notice() {
            return recorded.production().sets().notice(script(), own());
        }

        /** Those it may be for, and those it is for, by name. */
        List<Person> offered() {
            Set<?> named = notice().map(it -> it.readers().keySet()).orElse(Set.of());
            return recorded.production().people().all().stream()
                    .filter(it -> named.contains(it.id()) || worksNear(it))
                    .sorted(Comparator.comparing(it -> it.addressed().name()))
                    .toList();
        }
    }

    @GetMapping(HERE)
    ResponseEntity<String> notice(
            HttpServletRequest request, @PathVariable("id") String id, @PathVariable("own") String own) {
        return at(request, id, own, place -> {
            ContentForm form = place.notice().map(ContentForm::of).orElseGet(() -> draft(place));
            return page(request, place, HttpStatus.OK, "", form);
        });
    }

    /** Whether the work of somebody brings them near scenes or footage. */
    static boolean worksNear(Person person) {
        return person.roles().stream().anyMatch(it -> !ELSEWHERE.contains(it));
    }

    /** As the confirmed passages have it, for nobody yet. */
    private static ContentForm draft(Place place) {
        Contents contents =
                Contents.of(place.at().standing().review(), place.at().scene());
        boolean nothing = contents.seen().isEmpty() && contents.heard().isEmpty();
        return new ContentForm(contents, nothing ? "" : Words.say("setnotice.draft.line"), Map.of());
    }

    @PostMapping(HERE)
    ResponseEntity<String> write(
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
            ContentForm form = ContentForm.of(sent, place.offered());
            boolean ends = does.equals("away");
            Optional<Notice> now = ends ? Optional.empty() : form.notice(place.label());
            return now.isEmpty() && !ends
                    ? page(request, place, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("setnotice.nothing"), form)
                    : written(request, place, new Form(act, basis), form, now);
        });
    }

    private ResponseEntity<String> written(
            HttpServletRequest request, Place place, Form form, ContentForm entered, Optional<Notice> now) {
        Told told = new WriteNotice(hand).of(place.recorded(), form, place.script(), place.own(), now);
        return on.said(
                request,
                place.recorded(),
                form.act(),
                told,
                Words.say(now.isPresent() ? "setnotice.kept" : "setnotice.ended", place.label()),
                place.path(),
                refused -> page(request, place, HttpStatus.CONFLICT, CrewPages.sentence(refused), entered));
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Place place, HttpStatus status, String wrong, ContentForm form) {
        List<Person> offered = place.offered();
        shows(place, offered);
        return html.page(
                status,
                "content",
                new ContentPage(
                        frames.script(request, place.at().script(), place.at().standing(), "setnotice", place.own()),
                        place.path(),
                        hand.newAct(),
                        Basis.ofWritten(place.notice()),
                        wrong,
                        place.label(),
                        Names.heading(place.at().scene().scene()),
                        Paths.to(place.at().script(), place.at().scene().scene()),
                        state(place, form),
                        place.notice().isPresent(),
                        kinds(form.contents().seen()),
                        kinds(form.contents().heard()),
                        form.line(),
                        offered.stream().map(it -> reader(place, form, it)).toList()));
    }

    /** Of those it is for it is shown what they say of it, as far as that may be read. */
    private void shows(Place place, List<Person> offered) {
        on.shows(place.recorded(), offered, Set.of(Shown.LIST));
        List<Person> said = offered.stream()
                .filter(it -> named(place, it) && readable(place, it))
                .toList();
        if (!said.isEmpty()) {
            on.shows(place.recorded(), said, Set.of(Shown.SAID));
        }
    }

    private static boolean named(Place place, Person person) {
        return place.notice()
                .filter(it -> it.readers().containsKey(person.id()))
                .isPresent();
    }

    private static boolean readable(Place place, Person person) {
        return !place.recorded().production().withheld(person);
    }

    private static String state(Place place, ContentForm form) {
        if (place.notice().isEmpty()) {
            boolean drafted = !form.contents().seen().isEmpty()
                    || !form.contents().heard().isEmpty();
            return Words.say(drafted ? "setnotice.drafted" : "setnotice.undrafted");
        }
        int named = place.notice().get().readers().size();
        return named == 0 ? Words.say("setnotice.nobody") : Words.count("setnotice.named", named);
    }

    private static List<PassageForm.Choice> kinds(Set<Kind> chosen) {
        return Arrays.stream(Kind.values())
                .map(it -> new PassageForm.Choice(it.code(), Names.of(it), chosen.contains(it)))
                .toList();
    }

    private static ContentPage.Reader reader(Place place, ContentForm form, Person person) {
        Set<Nearness> near = form.readers().getOrDefault(person.id(), Set.of());
        boolean readable = named(place, person) && readable(place, person);
        Optional<Noticed> said =
                Noticed.in(person.own().noticed(), place.script(), place.own()).filter(it -> readable);
        return new ContentPage.Reader(
                person.id().text(),
                person.addressed().name(),
                Roles.of(person.roles()),
                near.contains(Nearness.ON_SET),
                near.contains(Nearness.AFTERWARDS),
                said.filter(it -> !it.away().isEmpty()).isPresent(),
                !named(place, person)
                        ? ""
                        : readable ? says(place, person, said) : Words.say("setnotice.says.withheld"));
    }

    private static String says(Place place, Person person, Optional<Noticed> said) {
        Set<Nearness> away = said.map(Noticed::away).orElse(Set.of());
        if (!away.isEmpty()) {
            return String.join(
                    " ", away.stream().sorted().map(ContentPages::away).toList());
        }
        String hash = place.notice().map(Notice::hash).orElse("");
        if (said.filter(it -> it.hash().equals(hash)).isPresent()) {
            return Words.say("setnotice.says.read");
        }
        boolean comes = person.account().joined() || person.account().ownCode().isPresent();
        return Words.say(comes ? "setnotice.says.unread" : "setnotice.says.out");
    }

    private static String away(Nearness where) {
        return Words.say("setnotice.says." + where.code());
    }

    private ResponseEntity<String> at(
            HttpServletRequest request, String id, String own, Function<Place, ResponseEntity<String>> then) {
        return inHand.recorded(request, id, own, (recorded, scene) -> then.apply(new Place(recorded, scene)));
    }
}
