package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.closedset.disclosure.Floor;
import org.closedset.disclosure.LaidOut;
import org.closedset.disclosure.View;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.views.Shown;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What costume works by in the closed scenes that are theirs, as last published: whom they dress, and one list for all. */
@Controller
final class WardrobePages {
    static final String HERE = "/mine/wardrobe";

    private static final DateTimeFormatter AS_OF = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final Here here;
    private final Clock clock;
    private final Html html;

    WardrobePages(Here here, Clock clock, Html html) {
        this.here = here;
        this.clock = clock;
        this.html = html;
    }

    /** The way to it, for those whose it is. */
    static Optional<MinePage.Way> way(List<Role> roles) {
        return roles.contains(Role.COSTUME)
                ? Optional.of(new MinePage.Way(HERE, Words.say("wardrobe.head"), Words.say("wardrobe.way")))
                : Optional.empty();
    }

    private ResponseEntity<String> scenes(Function<Here.Self, Function<Floor<LaidOut>, ResponseEntity<String>>> then) {
        return here.mine(self -> self.found()
                                .recorded()
                                .gated(clock)
                                .view(Role.COSTUME, self.found().person())
                        instanceof View.OfWardrobe it
                ? then.apply(self).apply(it.wardrobe())
                : Html.to("/mine"));
    }

    @GetMapping(HERE)
    ResponseEntity<String> scenes(HttpServletRequest request) {
        return scenes(self -> scenes -> html.page(
                "wardrobes",
                new FramesPage(
                        here.frame(request, self, Words.say("wardrobe.head")),
                        scenes.scenes().stream()
                                .map(it -> new FramesPage.Line(
                                        HERE + "/" + it.script() + "/" + it.scene(),
                                        Words.say("plays.scene", it.label()),
                                        it.title(),
                                        ""))
                                .toList())));
    }

    @GetMapping(HERE + "/{script}/{own}")
    ResponseEntity<String> scene(
            HttpServletRequest request, @PathVariable("script") String script, @PathVariable("own") String own) {
        return scenes(self -> scenes -> scenes.scenes().stream()
                .filter(it -> it.script().equals(script) && it.scene().equals(own))
                .findFirst()
                .map(it -> scene(request, self, it))
                .orElseGet(() -> Html.to(HERE)));
    }

    /** That what they say is read is told to each of those in it, whatever that is. */
    private ResponseEntity<String> scene(HttpServletRequest request, Here.Self self, Floor.Scene<LaidOut> scene) {
        Set<PersonId> dressed =
                self.found().recorded().gated(clock).dressed(self.found().person(), scene.script(), scene.scene());
        self.found()
                .recorded()
                .looks()
                .show(Optional.of(self.found().person()), dressed, Set.of(Shown.FITTING), LocalDate.now(clock));
        LaidOut laid = scene.what().getFirst();
        String head = Words.say("wardrobe.scene", scene.label());
        return html.page(
                "wardrobe",
                new WardrobePage(
                        here.frame(request, self, head),
                        head,
                        scene.title(),
                        Words.say("framed.asof", AS_OF.format(clock.instant().atZone(clock.getZone()))),
                        KitShown.heads(),
                        laid.people().stream().map(WardrobePages::wearer).toList(),
                        KitShown.of(laid.kit())));
    }

    private static WardrobePage.Wearer wearer(LaidOut.Wearer wearer) {
        return new WardrobePage.Wearer(
                wearer.called().isEmpty() ? Words.say("play.somebody") : wearer.called(),
                wearer.name(),
                KitShown.said(wearer.said()));
    }
}
