package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.Person;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Shown;
import org.closedset.views.Standing;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where every scene of a production stands, in place of the spreadsheet; for whoever coordinates alone. */
@Controller
final class OverviewPages {
    private final OnProduction on;
    private final Scripts scripts;
    private final Clock clock;
    private final Frames frames;
    private final Html html;

    OverviewPages(OnProduction on, Scripts scripts, Clock clock, Frames frames, Html html) {
        this.on = on;
        this.scripts = scripts;
        this.clock = clock;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping("/record/{production}/scenes")
    ResponseEntity<String> scenes(HttpServletRequest request, @PathVariable("production") String production) {
        return on.production(request, production, recorded -> {
            List<OpenScript> all = scripts.of(recorded);
            List<OverviewPage.Script> shown = new ArrayList<>();
            List<Person> people = new ArrayList<>();
            for (OpenScript script : all) {
                script.standing()
                        .flatMap(it -> script(recorded, script, it, all.size() > 1, people))
                        .ifPresent(shown::add);
            }
            on.shows(recorded, people.stream().distinct().toList(), Set.of(Shown.SAID));
            String lead = Words.say(
                    all.isEmpty() ? "overview.noscript" : shown.isEmpty() ? "overview.none" : "overview.lead");
            return html.page("overview", new OverviewPage(frames.record(request, recorded, "scenes"), lead, shown));
        });
    }

    private Optional<OverviewPage.Script> script(
            Recorded recorded, OpenScript script, Standing standing, boolean several, List<Person> people) {
        List<OverviewView> scenes = standing.breakdown().scenes().stream()
                .map(it -> new OverviewView(new ScorePages.Place(recorded, script, standing, it), clock))
                .filter(OverviewView::concerns)
                .toList();
        scenes.forEach(it -> it.people().forEach(people::add));
        return scenes.isEmpty()
                ? Optional.empty()
                : Optional.of(new OverviewPage.Script(
                        several ? Frames.film(script, standing) : "",
                        scenes.stream().map(OverviewView::row).toList()));
    }
}
