package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.closedset.actions.Hand;
import org.closedset.actions.TellEpisodes;
import org.closedset.actions.Told;
import org.closedset.production.Production;
import org.closedset.production.ScriptRecord;
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

/** The episodes of a series. */
@Controller
final class EpisodePages {
    private static final Comparator<String> AS_COUNTED =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final OnProduction on;
    private final Hand hand;
    private final TellEpisodes tell;
    private final Frames frames;
    private final Html html;

    EpisodePages(OnProduction on, Hand hand, Frames frames, Html html) {
        this.on = on;
        this.hand = hand;
        this.tell = new TellEpisodes(hand);
        this.frames = frames;
        this.html = html;
    }

    @GetMapping("/record/{production}/episodes")
    ResponseEntity<String> episodes(HttpServletRequest request, @PathVariable("production") String production) {
        return on.production(request, production, recorded -> page(request, recorded, HttpStatus.OK, "", "", ""));
    }

    @PostMapping("/record/{production}/episodes")
    ResponseEntity<String> episodes(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam(name = "number", defaultValue = "") String number,
            @RequestParam(name = "title", defaultValue = "") String title,
            @RequestParam(name = "end", defaultValue = "") String end) {
        String which = number.strip();
        return on.production(request, production, recorded -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            if (!end.isEmpty()) {
                Told told = tell.removed(recorded, act, which);
                return said(request, recorded, act, told, Words.say("episodes.ended", which));
            }
            if (!which.matches("[\\p{L}\\p{N}._-]{1,12}") || title.strip().length() > 200) {
                String wrong = Words.say("episodes.nonumber");
                return page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, wrong, number, title);
            }
            Told told = tell.told(recorded, act, which, title.strip());
            return said(request, recorded, act, told, Words.say("episodes.kept", which));
        });
    }

    @PostMapping("/record/{production}/episodes/script")
    ResponseEntity<String> script(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam("script") String script,
            @RequestParam(name = "episode", defaultValue = "") String episode) {
        return on.production(
                request,
                production,
                recorded -> OnProduction.isAct(act)
                        ? said(
                                request,
                                recorded,
                                act,
                                tell.placed(recorded, act, script, episode),
                                Words.say("episodes.placed"))
                        : on.stale(request));
    }

    private ResponseEntity<String> said(
            HttpServletRequest request, Recorded recorded, String act, Told told, String sentence) {
        return on.said(
                request,
                recorded,
                act,
                told,
                sentence,
                OnProduction.of(recorded) + "/episodes",
                refused ->
                        page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, CrewPages.sentence(refused), "", ""));
    }

    private ResponseEntity<String> page(
            HttpServletRequest request,
            Recorded recorded,
            HttpStatus status,
            String wrong,
            String number,
            String title) {
        Production production = recorded.production();
        List<EpisodesPage.Episode> episodes = production.episodes().keySet().stream()
                .sorted(AS_COUNTED)
                .map(it -> new EpisodesPage.Episode(it, production.episodes().getOrDefault(it, "")))
                .toList();
        return html.page(
                status,
                "episodes",
                new EpisodesPage(
                        frames.record(request, recorded, "life"),
                        OnProduction.of(recorded) + "/episodes",
                        hand.newAct(),
                        wrong,
                        number,
                        title,
                        episodes,
                        production.scripts().values().stream()
                                .map(it -> script(it, episodes))
                                .toList()));
    }

    private static EpisodesPage.Script script(ScriptRecord script, List<EpisodesPage.Episode> episodes) {
        String now = script.episode();
        String file = script.draft().file();
        return new EpisodesPage.Script(
                script.script(),
                file,
                Stream.concat(
                                Stream.of(new CrewPage.Choice("", Words.say("episodes.none"), now.isEmpty())),
                                episodes.stream()
                                        .map(it -> new CrewPage.Choice(
                                                it.number(),
                                                (it.number() + " " + it.title()).strip(),
                                                it.number().equals(now))))
                        .toList());
    }
}
