package org.closedset.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedset.access.Door;
import org.closedset.access.Sessions;
import org.closedset.actions.AskFor;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.asks.Ask;
import org.closedset.asks.Want;
import org.closedset.disclosure.Asking;
import org.closedset.people.Role;
import org.closedset.views.Members;
import org.closedset.views.Mine;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Terms;
import org.closedset.vocabulary.Zone;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.OwnFrame;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.closedset.web.mine.WantWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What whoever directs asks for, beat by beat; not for whoever came in under the name and was not heard. Nothing here tells
 * what came of any one ask: a scene whose plan is published takes no more until its pages are others.
 */
@Controller
public final class AskPages {
    private static final String ALL = "/board/asks";
    private static final String ONE = "/board/ask/";
    private static final int FRESH_ROWS = 2;
    private static final Terms TERMS = Terms.of(Language.ENGLISH);

    private final Members members;
    private final Door door;
    private final Hand hand;
    private final Clock clock;
    private final Html html;

    AskPages(Members members, Door door, Hand hand, Clock clock, Html html) {
        this.members = members;
        this.door = door;
        this.hand = hand;
        this.clock = clock;
        this.html = html;
    }

    private ResponseEntity<String> directing(BiFunction<Members.Found<Mine>, Asking, ResponseEntity<String>> then) {
        return Sessions.member()
                .flatMap(it -> members.mine(it.production(), it.person()))
                .filter(it -> it.by().heard()
                        && it.by().here()
                        && it.by().own().roles().contains(Role.DIRECTOR))
                .map(found -> then.apply(found, found.recorded().gated(clock).asking(found.person())))
                .orElseGet(() -> Html.to("/mine"));
    }

    private ResponseEntity<String> scene(
            String script, String own, BiFunction<Members.Found<Mine>, Asking.OneScene, ResponseEntity<String>> then) {
        return directing((found, asking) -> asking.scenes().stream()
                .filter(it -> it.script().equals(script) && it.scene().equals(own))
                .findFirst()
                .map(it -> then.apply(found, it))
                .orElseGet(() -> Html.to(ALL)));
    }

    @GetMapping(ALL)
    ResponseEntity<String> asks(HttpServletRequest request) {
        return directing((found, asking) -> html.page(
                "asks",
                new AsksPage(
                        frame(request, found, Words.say("asks.head")),
                        lines(asking, it -> it.care() || !it.beats().isEmpty()),
                        lines(asking, it -> !it.care() && it.beats().isEmpty()))));
    }

    private static List<AsksPage.Line> lines(Asking asking, Function<Asking.OneScene, Boolean> which) {
        return asking.scenes().stream()
                .filter(which::apply)
                .map(it -> new AsksPage.Line(
                        ONE + it.script() + "/" + it.scene(),
                        Words.say("plays.scene", it.label()),
                        it.heading(),
                        it.answered()
                                ? Words.say("asks.state.answered")
                                : it.beats().isEmpty()
                                        ? ""
                                        : Words.count(
                                                "asks.state.beats", it.beats().size())))
                .toList();
    }

    @GetMapping(ONE + "{script}/{own}")
    ResponseEntity<String> ask(
            HttpServletRequest request, @PathVariable("script") String script, @PathVariable("own") String own) {
        return scene(script, own, (found, it) -> page(request, found, it, HttpStatus.OK, "", kept(it)));
    }

    @PostMapping(ONE + "{script}/{own}")
    ResponseEntity<String> write(
            HttpServletRequest request,
            @PathVariable("script") String script,
            @PathVariable("own") String own,
            @RequestParam(name = "act", defaultValue = "") String act,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            @RequestParam MultiValueMap<String, String> sent) {
        return scene(script, own, (found, it) -> {
            AskForm form = AskForm.of(sent);
            if (!Hand.isAct(act) || !form.made()) {
                return page(
                        request,
                        found,
                        it,
                        HttpStatus.BAD_REQUEST,
                        Words.say("own.stale"),
                        form.made() ? form.typed() : kept(it));
            }
            if (it.answered()) {
                if (form.wrong().isEmpty() && !form.beats().equals(it.beats())) {
                    new AskFor(hand).tried(found.recorded(), act, found.person(), script, own, form.beats());
                }
                return page(request, found, it, HttpStatus.CONFLICT, Words.say("asks.closed"), kept(it));
            }
            if (!form.wrong().isEmpty()) {
                return page(
                        request,
                        found,
                        it,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        String.join(" ", form.wrong()),
                        form.typed());
            }
            Told told = new AskFor(hand)
                    .written(found.recorded(), new Form(act, basis), found.person(), script, own, form.beats());
            return switch (told) {
                case Told.Done done -> {
                    new Sitting(request).say(new Frame.Said(Words.say("asks.kept"), false, ""));
                    yield Html.to(ONE + script + "/" + own);
                }
                case Told.Refused refused ->
                    page(request, found, it, HttpStatus.CONFLICT, refused.sentence(), form.typed());
                case Told.Overtaken there ->
                    page(request, found, it, HttpStatus.CONFLICT, Words.say("own.stale"), form.typed());
                case Told.Gone gone -> Html.to("/mine");
            };
        });
    }

    private ResponseEntity<String> page(
            HttpServletRequest request,
            Members.Found<Mine> found,
            Asking.OneScene scene,
            HttpStatus status,
            String wrong,
            List<AskPage.Beat> beats) {
        List<AskPage.Beat> shown =
                new ArrayList<>(beats.stream().map(AskPages::room).toList());
        boolean more = !scene.answered() && shown.size() < Ask.mostBeats();
        if (more && (shown.isEmpty() || !blank(shown.getLast()))) {
            shown.add(room(new AskPage.Beat(shown.size() + 1, "", List.of(), List.of(), true)));
        }
        String head = Words.say("asks.scene", scene.label());
        return html.page(
                status,
                "ask",
                new AskPage(
                        frame(request, found, head),
                        ONE + scene.script() + "/" + scene.scene(),
                        hand.newForm(Basis.ofAsked(scene.beats())),
                        wrong,
                        head,
                        scene.heading(),
                        scene.answered(),
                        scene.answered() ? "/board/choreographies" : "",
                        characters(scene, shown),
                        groups(
                                Stream.of(Action.values()).filter(it -> !it.finishes()),
                                it -> Words.say("asks.family." + it.family().code()),
                                WantWords::act),
                        groups(
                                Stream.of(Zone.values())
                                        .filter(it -> it.kind() == Zone.Kind.ANATOMICAL && !it.alwaysClosed()),
                                it -> Words.say("asks.region." + it.region().name()),
                                it -> TERMS.term(it).gloss()),
                        Arrays.stream(PictureExposure.values())
                                .filter(it -> it != PictureExposure.E0 && !it.never())
                                .map(AskPages::choice)
                                .toList(),
                        shown));
    }

    /** Those of the script pages, and whoever is asked something who is not on them any more. */
    private static List<AskPage.Choice> characters(Asking.OneScene scene, List<AskPage.Beat> shown) {
        return Stream.concat(
                        scene.characters().stream(),
                        shown.stream()
                                .flatMap(it -> it.rows().stream())
                                .flatMap(it -> Stream.of(it.who(), it.whom()))
                                .filter(it -> !it.isEmpty()))
                .distinct()
                .map(it -> new AskPage.Choice(it, it))
                .toList();
    }

    private static boolean blank(AskPage.Beat beat) {
        return beat.story().isEmpty() && beat.rows().stream().allMatch(it -> it.equals(AskPage.Row.blank(it.number())));
    }

    /** With room for more at its end. */
    private static AskPage.Beat room(AskPage.Beat beat) {
        List<AskPage.Row> rows = new ArrayList<>(beat.rows());
        long free = rows.stream()
                .filter(it -> it.equals(AskPage.Row.blank(it.number())))
                .count();
        int wanted = rows.isEmpty() ? FRESH_ROWS : 1;
        for (long it = free; it < wanted && rows.size() < Ask.mostWants(); it++) {
            rows.add(AskPage.Row.blank(rows.size() + 1));
        }
        return new AskPage.Beat(beat.number(), beat.story(), rows, beat.said(), beat.fresh());
    }

    private static List<AskPage.Beat> kept(Asking.OneScene scene) {
        List<AskPage.Beat> beats = new ArrayList<>();
        for (Ask ask : scene.beats()) {
            List<AskPage.Row> rows = new ArrayList<>();
            ask.wants().forEach(it -> rows.add(row(rows.size() + 1, it)));
            beats.add(new AskPage.Beat(
                    beats.size() + 1,
                    ask.story(),
                    rows,
                    ask.wants().stream().map(WantWords::say).toList(),
                    false));
        }
        return beats;
    }

    private static AskPage.Row row(int number, Want want) {
        return switch (want) {
            case Want.Done it ->
                new AskPage.Row(
                        number,
                        it.who(),
                        it.action().code(),
                        it.whom().orElse(""),
                        it.where().map(Zone::code).orElse(""),
                        "");
            case Want.Seen it ->
                new AskPage.Row(
                        number, it.who(), "", "", it.zone().code(), it.picture().code());
        };
    }

    private static <T extends Enum<T> & Coded> List<AskPage.Group> groups(
            Stream<T> all, Function<T, String> kind, Function<T, String> name) {
        Map<String, List<AskPage.Choice>> groups = new LinkedHashMap<>();
        all.forEach(it -> groups.computeIfAbsent(kind.apply(it), one -> new ArrayList<>())
                .add(new AskPage.Choice(it.code(), name.apply(it))));
        return groups.entrySet().stream()
                .map(it -> new AskPage.Group(it.getKey(), it.getValue()))
                .toList();
    }

    private static AskPage.Choice choice(Coded it) {
        return new AskPage.Choice(it.code(), TERMS.term(it).gloss());
    }

    private OwnFrame frame(HttpServletRequest request, Members.Found<Mine> found, String head) {
        String demo = door.demo() ? Words.say("in.demo") : "";
        return OwnFrame.of(new Sitting(request), head, found.by().title(), demo);
    }
}
