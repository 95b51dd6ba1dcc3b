package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.exports.KitCsv;
import org.closedset.kit.KitList;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Standing;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Terms;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.closedset.web.mine.KitShown;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The kit of a whole production: every scene that has a choreography, and what is to be there for all of them. */
@Controller
final class FilmKitPages {
    static final String HERE = "/record/{production}/kit";

    private static final Terms TERMS = Terms.of(Language.ENGLISH);

    private final OnProduction on;
    private final Scripts scripts;
    private final Frames frames;
    private final Html html;

    FilmKitPages(OnProduction on, Scripts scripts, Frames frames, Html html) {
        this.on = on;
        this.scripts = scripts;
        this.frames = frames;
        this.html = html;
    }

    /** A scene and its list. */
    private record Listed(ScorePages.Place place, KitView view, KitList list) {
        static Optional<Listed> of(ScorePages.Place place) {
            KitView view = new KitView(place);
            return place.published().anything() || !place.score().beats().isEmpty()
                    ? Optional.of(new Listed(place, view, view.list()))
                    : Optional.empty();
        }
    }

    private List<Listed> all(Recorded recorded) {
        List<Listed> all = new ArrayList<>();
        for (OpenScript script : scripts.of(recorded)) {
            Optional<Standing> standing = script.standing();
            if (standing.isPresent()) {
                for (SceneBreakdown scene : standing.get().breakdown().scenes()) {
                    Listed.of(new ScorePages.Place(recorded, script, standing.get(), scene))
                            .ifPresent(all::add);
                }
            }
        }
        return all;
    }

    @GetMapping(HERE)
    ResponseEntity<String> kit(HttpServletRequest request, @PathVariable("production") String production) {
        return on.production(request, production, recorded -> {
            List<Listed> all = all(recorded);
            boolean several = several(all);
            return html.page(
                    "filmkit",
                    new FilmKitPage(
                            frames.record(request, recorded, "kit"),
                            OnProduction.of(recorded) + "/kit.csv",
                            all.stream().map(it -> scene(it, several)).toList(),
                            items(all)));
        });
    }

    private FilmKitPage.Scene scene(Listed it, boolean several) {
        String name = Words.say("plays.scene", it.place().label());
        return new FilmKitPage.Scene(
                KitPages.path(it.place()),
                several ? Words.say("kit.film.of", name, film(it)) : name,
                it.list().people(),
                it.view().costume(),
                it.view().laid());
    }

    private static boolean several(List<Listed> all) {
        return all.stream().map(it -> it.place().script().id()).distinct().count() > 1;
    }

    private static String film(Listed it) {
        return Frames.film(it.place().script(), it.place().standing());
    }

    /** Each item once, in the order of the lists. */
    private static List<FilmKitPage.Item> items(List<Listed> all) {
        List<FilmKitPage.Item> items = new ArrayList<>();
        for (KitList.Kind kind : KitList.Kind.values()) {
            lines(all, kind)
                    .map(KitList.Line::what)
                    .distinct()
                    .sorted(FilmKitPages::order)
                    .forEach(what -> {
                        List<KitList.Line> lines = lines(all, kind)
                                .filter(it -> it.what().equals(what))
                                .toList();
                        items.add(new FilmKitPage.Item(
                                Words.say("kit.kind." + kind.name()),
                                TERMS.say(what),
                                all.stream()
                                        .filter(it -> it.list().lines().stream()
                                                .anyMatch(line -> line.what().equals(what)))
                                        .map(it -> several(all)
                                                ? film(it) + " " + it.place().label()
                                                : it.place().label())
                                        .collect(Collectors.joining(", ")),
                                lines.stream().mapToInt(KitList.Line::total).sum(),
                                lines.stream()
                                        .mapToInt(KitList.Line::total)
                                        .max()
                                        .orElse(0),
                                KitShown.names(lines.getFirst().mayHold().stream()
                                        .sorted()
                                        .toList())));
                    });
        }
        return items;
    }

    private static int order(Coded one, Coded other) {
        return one.code().compareTo(other.code());
    }

    private static Stream<KitList.Line> lines(List<Listed> all, KitList.Kind kind) {
        return all.stream().flatMap(it -> it.list().lines().stream()).filter(it -> it.kind() == kind);
    }

    /** What is published alone, and without a name, so that it can be given to whoever buys. */
    @GetMapping(HERE + ".csv")
    ResponseEntity<String> csv(HttpServletRequest request, @PathVariable("production") String production) {
        return on.production(request, production, recorded -> {
            List<KitCsv.Line> lines = all(recorded).stream()
                    .filter(it -> it.place().published().anything())
                    .flatMap(it -> it.list().lines().stream().map(line -> line(it, line)))
                    .toList();
            List<String> heads = Stream.of("script", "scene", "kind", "item", "count", "spare", "holds")
                    .map(it -> Words.say("kit.csv." + it))
                    .toList();
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(Words.say("kit.csv.file"), StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .body(KitCsv.of(heads, lines));
        });
    }

    private static KitCsv.Line line(Listed it, KitList.Line line) {
        return new KitCsv.Line(
                film(it),
                it.place().label(),
                Words.say("kit.kind." + line.kind().name()),
                TERMS.say(line.what()),
                line.count(),
                line.spare(),
                KitShown.names(line.mayHold().stream().sorted().toList()));
    }
}
