package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.closedset.disclosure.Floor;
import org.closedset.disclosure.FrameSheet;
import org.closedset.disclosure.View;
import org.closedset.people.Role;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What camera, stunts and the script supervisor work by in the closed scenes that are theirs, as last published. */
@Controller
final class FloorPages {
    static final String FRAMES = "/mine/frames";
    static final String JOINTS = "/mine/joint-beats";
    static final String SLATES = "/mine/slates";

    private static final DateTimeFormatter AS_OF = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final Here here;
    private final Clock clock;
    private final Html html;

    FloorPages(Here here, Clock clock, Html html) {
        this.here = here;
        this.clock = clock;
        this.html = html;
    }

    /** Those of these pages that are for somebody with these roles. */
    static List<MinePage.Way> ways(List<Role> roles) {
        List<MinePage.Way> ways = new ArrayList<>();
        if (roles.contains(Role.CAMERA)) {
            ways.add(new MinePage.Way(FRAMES, Words.say("frames.head"), Words.say("frames.way")));
        }
        if (roles.contains(Role.STUNTS)) {
            ways.add(new MinePage.Way(JOINTS, Words.say("joints.head"), Words.say("joints.way")));
        }
        if (roles.contains(Role.SCRIPT_SUPERVISOR)) {
            ways.add(new MinePage.Way(SLATES, Words.say("slates.head"), Words.say("slates.way")));
        }
        return ways;
    }

    private ResponseEntity<String> as(
            Role role, Function<Here.Self, Function<View, Optional<ResponseEntity<String>>>> then) {
        return here.mine(self -> then.apply(self)
                .apply(self.found()
                        .recorded()
                        .gated(clock)
                        .view(role, self.found().person()))
                .orElseGet(() -> Html.to("/mine")));
    }

    private ResponseEntity<String> frames(
            Function<Here.Self, Function<Floor<FrameSheet>, ResponseEntity<String>>> then) {
        return as(
                Role.CAMERA,
                self -> view -> view instanceof View.OfFrames it
                        ? Optional.of(then.apply(self).apply(it.frames()))
                        : Optional.empty());
    }

    @GetMapping(FRAMES)
    ResponseEntity<String> frames(HttpServletRequest request) {
        return frames(self -> frames -> html.page(
                "frames",
                new FramesPage(
                        here.frame(request, self, Words.say("frames.head")),
                        frames.scenes().stream()
                                .map(it -> new FramesPage.Line(
                                        FRAMES + "/" + it.script() + "/" + it.scene(),
                                        Words.say("plays.scene", it.label()),
                                        it.title(),
                                        it.what().stream().map(FrameSheet::name).collect(Collectors.joining(", "))))
                                .toList())));
    }

    @GetMapping(FRAMES + "/{script}/{own}")
    ResponseEntity<String> sheets(
            HttpServletRequest request, @PathVariable("script") String script, @PathVariable("own") String own) {
        return frames(self -> frames -> frames.scenes().stream()
                .filter(it -> it.script().equals(script) && it.scene().equals(own))
                .findFirst()
                .map(it -> sheets(request, self, it))
                .orElseGet(() -> Html.to(FRAMES)));
    }

    private ResponseEntity<String> sheets(HttpServletRequest request, Here.Self self, Floor.Scene<FrameSheet> scene) {
        String head = Words.say("framed.head", scene.label());
        List<FrameShown> shown = new ArrayList<>();
        scene.what().forEach(it -> shown.add(FrameShown.of("frame" + shown.size(), it, FloorPages::called)));
        return html.page(
                "framesheets",
                new FrameSheetsPage(
                        here.frame(request, self, head),
                        head,
                        scene.label(),
                        scene.title(),
                        Words.say("framed.asof", AS_OF.format(clock.instant().atZone(clock.getZone()))),
                        shown));
    }

    @GetMapping(JOINTS)
    ResponseEntity<String> joints(HttpServletRequest request) {
        return as(
                Role.STUNTS,
                self -> view -> view instanceof View.OfJoints it
                        ? Optional.of(joints(request, self, it.joints()))
                        : Optional.empty());
    }

    private ResponseEntity<String> joints(HttpServletRequest request, Here.Self self, Floor<Floor.Joint> joints) {
        return html.page(
                "floor",
                new FloorPage(
                        here.frame(request, self, Words.say("joints.head")),
                        Words.say("joints.head"),
                        Words.say(joints.scenes().isEmpty() ? "joints.none" : "joints.lead"),
                        List.of(Words.say("joints.first"), Words.say("joints.second"), Words.say("joints.third")),
                        scenes(joints, FloorPages::joint)));
    }

    @GetMapping(SLATES)
    ResponseEntity<String> slates(HttpServletRequest request) {
        return as(
                Role.SCRIPT_SUPERVISOR,
                self -> view -> view instanceof View.OfSlates it
                        ? Optional.of(slates(request, self, it.slates()))
                        : Optional.empty());
    }

    private ResponseEntity<String> slates(HttpServletRequest request, Here.Self self, Floor<Floor.Slate> slates) {
        return html.page(
                "floor",
                new FloorPage(
                        here.frame(request, self, Words.say("slates.head")),
                        Words.say("slates.head"),
                        Words.say(slates.scenes().isEmpty() ? "slates.none" : "slates.lead"),
                        List.of(Words.say("slates.first"), Words.say("slates.second")),
                        scenes(slates, FloorPages::slate)));
    }

    private static <T> List<FloorPage.Scene> scenes(Floor<T> floor, Function<T, List<String>> line) {
        return floor.scenes().stream()
                .map(it -> new FloorPage.Scene(
                        Words.say("plays.scene", it.label()),
                        it.title(),
                        it.what().stream().map(line).toList()))
                .toList();
    }

    private static List<String> joint(Floor.Joint joint) {
        return List.of(
                FrameShown.takes(List.of(new FrameSheet.Taken(joint.beat(), joint.variant()))),
                Words.say("joints.counts", joint.from(), joint.to()),
                joint.characters().stream().map(FloorPages::called).collect(Collectors.joining(", ")));
    }

    private static List<String> slate(Floor.Slate slate) {
        return List.of(slate.name(), FrameShown.takes(slate.takes()));
    }

    private static String called(String character) {
        return character.isEmpty() ? Words.say("play.somebody") : character;
    }
}
