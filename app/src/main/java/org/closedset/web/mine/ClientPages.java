package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.closedset.actions.AdviseRider;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.disclosure.Client;
import org.closedset.disclosure.ClientRider;
import org.closedset.people.Role;
import org.closedset.riders.Mark;
import org.closedset.riders.RiderSheet;
import org.closedset.views.Shown;
import org.closedset.vocabulary.OwnWords;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What those who named somebody to speak for them let them see. */
@Controller
final class ClientPages {
    static final String ALL = "/mine/clients";
    private static final String ONE = "/mine/client/";

    private final Here here;
    private final Hand hand;
    private final Clock clock;
    private final Html html;

    ClientPages(Here here, Hand hand, Clock clock, Html html) {
        this.here = here;
        this.hand = hand;
        this.clock = clock;
        this.html = html;
    }

    /** Whether somebody named them, or may. */
    static boolean speaks(Here.Self self) {
        return !self.mine().clients().isEmpty() || self.mine().own().roles().contains(Role.REPRESENTATIVE);
    }

    @GetMapping(ALL)
    ResponseEntity<String> clients(HttpServletRequest request) {
        return here.mine(self -> speaks(self)
                ? html.page(
                        "clients",
                        new ClientsPage(
                                here.frame(request, self, Words.say("clients.head")),
                                self.mine().own().roles().stream().anyMatch(Role::hires),
                                self.mine().clients().stream().map(this::of).toList()))
                : Html.to("/mine"));
    }

    private ClientsPage.Of of(Client client) {
        return new ClientsPage.Of(
                client.name(),
                client.riders().stream().map(this::line).toList(),
                client.wider()
                        .map(it -> Words.say("clients.wider", client.name(), ClientWords.time(it, clock.getZone())))
                        .orElse(""));
    }

    private ClientsPage.Line line(ClientRider rider) {
        return new ClientsPage.Line(
                OwnRiders.head(rider.scenes()), told(rider), rider.text().isPresent() ? ONE + rider.id() : "");
    }

    private List<String> told(ClientRider rider) {
        return new ClientWords(clock.getZone()).told(rider, clock.instant());
    }

    @GetMapping(ONE + "{rider}")
    ResponseEntity<String> rider(HttpServletRequest request, @PathVariable("rider") String id) {
        return read(id, (self, read) -> page(request, self, read.client(), read.rider(), read.text()));
    }

    /** A rider that somebody lets them read. */
    private record Read(Client client, ClientRider rider, RiderSheet text) {}

    private ResponseEntity<String> read(String id, BiFunction<Here.Self, Read, ResponseEntity<String>> then) {
        return here.mine(self -> self.mine().clients().stream()
                .flatMap(client -> read(client, id))
                .findFirst()
                .map(it -> then.apply(self, it))
                .orElseGet(() -> Html.to(ALL)));
    }

    private static Stream<Read> read(Client client, String id) {
        return client.riders().stream()
                .filter(it -> it.id().equals(id))
                .flatMap(it -> it.text().stream().map(text -> new Read(client, it, text)));
    }

    /** What they say of its clauses, as advice; the same page may be sent with one answer, and then with another. */
    @PostMapping(ONE + "{rider}")
    ResponseEntity<String> advised(HttpServletRequest request, @PathVariable("rider") String id) {
        return read(id, (self, read) -> Here.form(request, ONE + id, form -> advised(request, self, read, form)));
    }

    private ResponseEntity<String> advised(HttpServletRequest request, Here.Self self, Read read, Form form) {
        Map<String, Mark> marks = OwnRiderPages.marks(request, read.text());
        String id = read.rider().id();
        return Here.said(
                request,
                new AdviseRider(hand)
                        .advised(
                                self.found().recorded(),
                                form.to("advice " + new TreeMap<>(marks)),
                                self.found().person(),
                                id,
                                marks),
                "client.advised",
                ONE + id);
    }

    /** In everybody's words: their own for their body are for the coordinator. That it is read is told to its performer. */
    private ResponseEntity<String> page(
            HttpServletRequest request, Here.Self self, Client client, ClientRider rider, RiderSheet text) {
        self.found()
                .recorded()
                .looks()
                .show(
                        Optional.of(self.found().person()),
                        List.of(text.identity().performer()),
                        Set.of(Shown.RIDER),
                        LocalDate.now(clock));
        RiderReading reading = new RiderReading(text, rider.advice(), OwnWords.NONE, Map.of());
        String head = OwnRiders.head(rider.scenes());
        return html.page(
                "clientrider",
                new ClientRiderPage(
                        here.frame(request, self, head),
                        hand.newForm(Basis.of(text, rider.advice())),
                        ONE + rider.id(),
                        Here.coordinator(self),
                        client.name(),
                        head,
                        rider.otherPages(),
                        told(rider),
                        text.process().reading().code(),
                        reading.groups().kind(),
                        reading.groups().first(),
                        reading.about(),
                        reading.shown()));
    }
}
