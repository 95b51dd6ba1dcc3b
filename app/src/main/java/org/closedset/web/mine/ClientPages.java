package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.disclosure.Client;
import org.closedset.disclosure.ClientRider;
import org.closedset.people.Role;
import org.closedset.riders.RiderSheet;
import org.closedset.vocabulary.OwnWords;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What those who named somebody to speak for them let them see. */
@Controller
final class ClientPages {
    static final String ALL = "/mine/clients";
    private static final String ONE = "/mine/client/";

    private final Here here;
    private final Clock clock;
    private final Html html;

    ClientPages(Here here, Clock clock, Html html) {
        this.here = here;
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
                client.name(), client.riders().stream().map(this::line).toList());
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
        return here.mine(self -> self.mine().clients().stream()
                .flatMap(client -> read(request, self, client, id).stream())
                .findFirst()
                .orElseGet(() -> Html.to(ALL)));
    }

    private Optional<ResponseEntity<String>> read(
            HttpServletRequest request, Here.Self self, Client client, String id) {
        return client.riders().stream()
                .filter(it -> it.id().equals(id))
                .flatMap(it -> it.text().stream().map(text -> page(request, self, client, it, text)))
                .findFirst();
    }

    /** In everybody's words: their own for their body are for the coordinator. */
    private ResponseEntity<String> page(
            HttpServletRequest request, Here.Self self, Client client, ClientRider rider, RiderSheet text) {
        RiderReading reading = new RiderReading(text, Map.of(), OwnWords.NONE);
        String head = OwnRiders.head(rider.scenes());
        return html.page(
                "clientrider",
                new ClientRiderPage(
                        here.frame(request, self, head),
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
