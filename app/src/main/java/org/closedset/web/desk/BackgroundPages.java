package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.closedset.actions.BookBackground;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.background.Background;
import org.closedset.background.Booking;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
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

/** The board of a scene's background: what each group is asked, what everybody says of it, and who is in which group. */
@Controller
final class BackgroundPages {
    private static final String HERE = "/script/{id}/background/{own}";
    private static final Set<String> ACTS = Set.of("ask", "give", "take", "place", "away");
    /** What the form of the groups does. */
    private static final Set<String> PLACING = Set.of("place", "ask", "give");

    private final OnProduction on;
    private final InHand inHand;
    private final Hand hand;
    private final Clock clock;
    private final Frames frames;
    private final Html html;

    BackgroundPages(OnProduction on, InHand inHand, Hand hand, Clock clock, Frames frames, Html html) {
        this.on = on;
        this.inHand = inHand;
        this.hand = hand;
        this.clock = clock;
        this.frames = frames;
        this.html = html;
    }

    /** A scene of a script that is a production's. */
    record Place(Recorded recorded, InHand.Scene at) {
        BookBackground.Scene scene() {
            return new BookBackground.Scene(
                    at.script().id(), at.scene().scene().id().own());
        }

        String label() {
            return at.scene().scene().label();
        }

        String path() {
            return Paths.background(at.script(), at.scene().scene());
        }

        Background background() {
            return recorded.production().sets().background(scene().script(), scene().own());
        }
    }

    /** What is typed, and whom somebody chose for which group. */
    record Entered(BookingForm form, Map<PersonId, String> placed) {
        static Entered of(Background background) {
            return new Entered(
                    background.booking().map(BookingForm::of).orElse(BookingForm.EMPTY), background.placed());
        }
    }

    @GetMapping(HERE)
    ResponseEntity<String> board(
            HttpServletRequest request, @PathVariable("id") String id, @PathVariable("own") String own) {
        return at(request, id, own, place -> page(request, place, HttpStatus.OK, "", Entered.of(place.background())));
    }

    /** Nothing of it before it is written. */
    @GetMapping(HERE + "/aloud")
    ResponseEntity<String> aloud(
            HttpServletRequest request, @PathVariable("id") String id, @PathVariable("own") String own) {
        return at(
                request,
                id,
                own,
                place -> place.background()
                        .booking()
                        .map(it -> html.page("aloud", aloud(request, place, it)))
                        .orElseGet(() -> Html.to(place.path())));
    }

    private AloudPage aloud(HttpServletRequest request, Place place, Booking booking) {
        return new AloudPage(
                frames.script(
                        request,
                        place.at().script(),
                        place.at().standing(),
                        "background",
                        place.scene().own()),
                place.label(),
                Names.heading(place.at().scene().scene()),
                place.path(),
                booking.kept(),
                booking.rule(),
                booking.groups().stream()
                        .map(it -> new AloudPage.Group(it.name(), BackgroundView.lines(it)))
                        .toList());
    }

    @PostMapping(HERE)
    ResponseEntity<String> change(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @RequestParam("act") String act,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            @RequestParam(name = "do", defaultValue = "keep") String does,
            @RequestParam(name = "aloud", defaultValue = "false") boolean aloud,
            @RequestParam MultiValueMap<String, String> sent) {
        return at(request, id, own, place -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            Form form = new Form(act, basis).to(does);
            Entered stands = Entered.of(place.background());
            if (!ACTS.contains(does)) {
                Entered entered = new Entered(typed(sent), stands.placed());
                BookingForm.Read read = entered.form().read();
                return read.booking().isEmpty()
                        ? page(request, place, HttpStatus.UNPROCESSABLE_CONTENT, read.wrong(), entered)
                        : kept(request, place, form, read.booking(), entered);
            }
            Entered entered = PLACING.contains(does) ? new Entered(stands.form(), chosen(place, sent)) : stands;
            return said(request, place, form, does, told(place, form, does, entered, aloud), entered);
        });
    }

    /** Whoever was in a group that is not written any more is in none now, which is said. */
    private ResponseEntity<String> kept(
            HttpServletRequest request, Place place, Form form, Optional<Booking> booking, Entered entered) {
        int before = place.background().placed().size();
        Told told = written(place, form, booking);
        int gone = Math.max(0, before - place.background().placed().size());
        String sentence = Words.say("background.done.keep");
        return on.said(
                request,
                place.recorded(),
                form.act(),
                told,
                gone == 0 ? sentence : sentence + " " + Words.count("background.done.none", gone),
                place.path(),
                refused -> page(request, place, HttpStatus.CONFLICT, CrewPages.sentence(refused), entered));
    }

    private Told told(Place place, Form form, String does, Entered entered, boolean aloud) {
        BookBackground book = new BookBackground(hand);
        return switch (does) {
            case "place" -> book.placed(place.recorded(), form, place.scene(), entered.placed());
            case "ask" -> saved(place, entered, () -> book.asked(place.recorded(), form, place.scene(), place.label()));
            case "give" ->
                saved(place, entered, () -> book.given(place.recorded(), form, place.scene(), place.label(), aloud));
            case "take" -> book.takenBack(place.recorded(), form, place.scene());
            default -> written(place, form, Optional.empty());
        };
    }

    /** Nothing is done with groups that were chosen on the page and not saved: nobody has looked at what follows from them. */
    private static Told saved(Place place, Entered entered, Supplier<Told> then) {
        return entered.placed().equals(place.background().placed())
                ? then.get()
                : new Told.Refused(Words.say("background.unsaved"));
    }

    private Told written(Place place, Form form, Optional<Booking> booking) {
        return new BookBackground(hand).written(place.recorded(), form, place.scene(), booking);
    }

    private static BookingForm typed(MultiValueMap<String, String> sent) {
        return new BookingForm(one(sent, "kept"), one(sent, "rule"), one(sent, "groups"));
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }

    /** Whoever was not on the page stays where they are. */
    private static Map<PersonId, String> chosen(Place place, MultiValueMap<String, String> sent) {
        Map<PersonId, String> placed = new LinkedHashMap<>(place.background().placed());
        for (Person person : BackgroundView.offered(place)) {
            List<String> group = sent.getOrDefault("in-" + person.id().text(), List.of());
            if (group.size() == 1) {
                if (group.getFirst().isEmpty()) {
                    placed.remove(person.id());
                } else {
                    placed.put(person.id(), group.getFirst());
                }
            }
        }
        return placed;
    }

    private ResponseEntity<String> said(
            HttpServletRequest request, Place place, Form form, String does, Told told, Entered entered) {
        return on.said(
                request,
                place.recorded(),
                form.act(),
                told,
                Words.say("background.done." + does),
                place.path(),
                refused -> page(request, place, HttpStatus.CONFLICT, CrewPages.sentence(refused), entered));
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Place place, HttpStatus status, String wrong, Entered entered) {
        shows(place);
        return html.page(
                status,
                "background",
                new BackgroundView(place, entered, clock)
                        .page(
                                frames.script(
                                        request,
                                        place.at().script(),
                                        place.at().standing(),
                                        "background",
                                        place.scene().own()),
                                hand.newAct(),
                                wrong));
    }

    /** Of those who are asked it is shown what they say, as far as that may be read. */
    private void shows(Place place) {
        List<Person> offered = BackgroundView.offered(place);
        on.shows(place.recorded(), offered, Set.of(Shown.LIST));
        List<Person> said = place.background().booking().isEmpty()
                ? List.of()
                : offered.stream()
                        .filter(it -> !place.recorded().production().withheld(it))
                        .toList();
        if (!said.isEmpty()) {
            on.shows(place.recorded(), said, Set.of(Shown.SAID));
        }
    }

    private ResponseEntity<String> at(
            HttpServletRequest request, String id, String own, Function<Place, ResponseEntity<String>> then) {
        return inHand.recorded(request, id, own, (recorded, scene) -> then.apply(new Place(recorded, scene)));
    }
}
