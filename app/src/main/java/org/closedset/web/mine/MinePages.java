package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedset.access.Sessions;
import org.closedset.actions.Basis;
import org.closedset.actions.Hand;
import org.closedset.actions.SayOwn;
import org.closedset.disclosure.OwnRecord;
import org.closedset.people.Own;
import org.closedset.people.Role;
import org.closedset.views.Ending;
import org.closedset.views.Mine;
import org.closedset.web.HidePage;
import org.closedset.web.Html;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.closedset.web.door.Notices;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own first page, and the page about who coordinates and who stands behind the production. */
@Controller
final class MinePages {
    private static final DateTimeFormatter AS_OF = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Here here;
    private final Hand hand;
    private final Clock clock;
    private final Html html;

    MinePages(Here here, Hand hand, Clock clock, Html html) {
        this.here = here;
        this.hand = hand;
        this.clock = clock;
        this.html = html;
    }

    @GetMapping("/mine")
    ResponseEntity<String> mine(HttpServletRequest request) {
        return here.theirs(self -> {
            OwnRecord own = self.mine().own();
            String code = own.met() ? "" : self.mine().account().code().orElse("");
            return html.page(
                    "mine",
                    new MinePage(
                            here.frame(
                                    request,
                                    self,
                                    Words.say("mine.head", self.found().name())),
                            hand.newForm(Basis.ofCoordinator(own.said())),
                            self.found().name(),
                            code,
                            Here.coordinator(self),
                            self.readsAgain(),
                            succeeded(self),
                            asks(self),
                            !self.mine().here(),
                            self.mine().ending().map(MinePages::closing),
                            self.mine().here() ? ways(self, Sessions.stay().atTablet()) : kept(self)));
        });
    }

    @PostMapping("/mine/successor")
    ResponseEntity<String> successor(HttpServletRequest request, @RequestParam("read") boolean mayRead) {
        return here.mine(self -> Here.form(
                request,
                "/mine",
                form -> Here.said(
                        request,
                        new SayOwn(hand)
                                .successor(
                                        self.found().recorded(),
                                        form,
                                        self.found().person(),
                                        mayRead),
                        mayRead ? "successor.yes.said" : "successor.no.said",
                        "/mine")));
    }

    /** The same words for everybody: whoever stands beside reads them too. */
    private List<MinePage.Way> ways(Here.Self self, boolean tablet) {
        Mine mine = self.mine();
        MinePage.Way own = new MinePage.Way("/mine/words", Words.say("words.head"), Words.say("words.way"));
        MinePage.Way help = new MinePage.Way("/mine/support", Words.say("support.head"), Words.say("support.way"));
        MinePage.Way about = new MinePage.Way("/mine/about", Words.say("about.head"), Words.say("about.way"));
        MinePage.Way looked = new MinePage.Way("/mine/looked", Words.say("looked.head"), Words.say("looked.way"));
        MinePage.Way all = new MinePage.Way("/mine/record", Words.say("record.own.head"), Words.say("record.own.way"));
        List<MinePage.Way> shown = new ArrayList<>();
        if (!tablet && mine.own().roles().stream().anyMatch(Role::plansScenes)) {
            shown.add(new MinePage.Way("/board", Words.say("board.head"), Words.say("board.way")));
        }
        if (!tablet && mine.heard() && mine.own().roles().contains(Role.DIRECTOR)) {
            shown.add(new MinePage.Way("/board/asks", Words.say("asks.head"), Words.say("asks.way")));
            shown.add(new MinePage.Way("/board/choreographies", Words.say("plays.head"), Words.say("plays.way")));
        }
        if (!tablet && mine.heard() && mine.own().roles().contains(Role.PRODUCER)) {
            shown.add(new MinePage.Way("/board/riders", Words.say("offers.head"), Words.say("offers.way")));
        }
        if (!tablet && calls(mine)) {
            shown.add(new MinePage.Way("/board/background", Words.say("boards.head"), Words.say("boards.way")));
        }
        if (mine.own().roles().contains(Role.PERFORMER)) {
            shown.add(new MinePage.Way("/mine/limits", Words.say("limits.head"), Words.say("limits.way")));
        }
        riders(mine).ifPresent(shown::add);
        scenes(mine).ifPresent(shown::add);
        if (!mine.own().backgrounds().isEmpty()) {
            shown.add(new MinePage.Way(OwnBackgroundPages.HERE, Words.say("ownback.head"), Words.say("ownback.way")));
        }
        trusted(self).ifPresent(shown::add);
        if (ClientPages.speaks(self)) {
            shown.add(new MinePage.Way(ClientPages.ALL, Words.say("clients.head"), Words.say("clients.way")));
        }
        if (!mine.own().notices().isEmpty()) {
            shown.add(new MinePage.Way(OwnNoticePages.HERE, Words.say("ownnotice.head"), Words.say("ownnotice.way")));
        }
        shown.addAll(FloorPages.ways(mine.own().roles()));
        WardrobePages.way(mine.own().roles()).ifPresent(shown::add);
        if (turns(self)) {
            shown.add(new MinePage.Way(OwnTurnPages.HERE, Words.say("turns.head"), Words.say("turns.way")));
        }
        shown.add(own);
        if (FittingPages.isFor(mine.own())) {
            shown.add(new MinePage.Way(FittingPages.HERE, Words.say("fitting.head"), Words.say("fitting.way")));
        }
        if (mine.own().roles().contains(Role.PERFORMER)) {
            shown.add(help);
        }
        shown.addAll(List.of(about, all, looked));
        if (mine.account().ownCode().isPresent() || mine.own().roles().stream().allMatch(Role::holdsCode)) {
            shown.add(new MinePage.Way("/mine/code", Words.say("owncode.head"), Words.say("owncode.way")));
        }
        if (!tablet) {
            shown.add(devices(mine));
        }
        return shown;
    }

    /** Whether they call scenes as the first AD and neither direct, produce nor cast. */
    private static boolean calls(Mine mine) {
        return mine.heard()
                && mine.own().roles().contains(Role.FIRST_AD)
                && mine.own().roles().stream().noneMatch(Role::hires);
    }

    /** Whether something of who works closed scenes is for them. */
    private boolean turns(Here.Self self) {
        return !self.found()
                .recorded()
                .gated(clock)
                .rotas(self.found().person())
                .scenes()
                .isEmpty();
    }

    /** Not before they read what stands. */
    private static boolean succeeded(Here.Self self) {
        return self.mine().here()
                && !self.readsAgain()
                && self.mine().own().said().successor() == Own.Successor.UNANSWERED;
    }

    /**
     * A rider that waits, then a scene that does, then items of the background, then questions, then notices; not before the coordinator who is there may read
     * the answers.
     */
    private String asks(Here.Self self) {
        if (!self.mine().here() || self.readsAgain() || succeeded(self)) {
            return "";
        }
        OwnRecord own = self.mine().own();
        return OwnRiders.waits(own)
                .map(OwnRiderPages::page)
                .or(() -> OwnScenePages.waits(own).map(OwnScenePages::page))
                .or(() -> Optional.of(OwnBackgroundPages.HERE).filter(it -> OwnBackgroundPages.open(self.mine())))
                .or(() -> Optional.of(LimitsPages.HERE).filter(it -> LimitsPages.open(own, clock.instant())))
                .or(() -> Optional.of(OwnNoticePages.HERE).filter(it -> OwnNoticePages.open(self.mine())))
                .orElse("");
    }

    private static MinePage.Closing closing(Ending ending) {
        return ending.erased()
                ? new MinePage.Closing(List.of(Words.say("ending.erased")), false)
                : new MinePage.Closing(
                        List.of(
                                Words.say("ending.day", DAY.format(ending.erasedOn())),
                                Words.say("ending.copy", DAY.format(ending.askedBy()))),
                        true);
    }

    private static Optional<MinePage.Way> riders(Mine mine) {
        return mine.own().riders().isEmpty()
                ? Optional.empty()
                : Optional.of(new MinePage.Way(
                        OwnRiderPages.ALL, Words.say("myrider.all.head"), Words.say("myrider.all.way")));
    }

    private static Optional<MinePage.Way> scenes(Mine mine) {
        return mine.own().scenes().isEmpty()
                ? Optional.empty()
                : Optional.of(new MinePage.Way(
                        OwnScenePages.ALL, Words.say("myscene.all.head"), Words.say("myscene.all.way")));
    }

    private static Optional<MinePage.Way> trusted(Here.Self self) {
        return TrustedPages.isOf(self)
                ? Optional.of(new MinePage.Way(TrustedPages.HERE, Words.say("trusted.head"), Words.say("trusted.way")))
                : Optional.empty();
    }

    /** What is theirs once they left. */
    private static List<MinePage.Way> kept(Here.Self self) {
        Mine mine = self.mine();
        List<MinePage.Way> kept = new ArrayList<>();
        riders(mine).ifPresent(kept::add);
        scenes(mine).ifPresent(kept::add);
        trusted(self).ifPresent(kept::add);
        kept.addAll(List.of(
                new MinePage.Way("/mine/record", Words.say("record.own.head"), Words.say("record.own.way")),
                new MinePage.Way("/mine/export", Words.say("export.head"), Words.say("export.way")),
                new MinePage.Way("/mine/looked", Words.say("looked.head"), Words.say("looked.way")),
                new MinePage.Way("/mine/data", Words.say("data.head"), Words.say("data.way")),
                new MinePage.Way("/mine/erase", Words.say("erase.head"), Words.say("erase.way")),
                devices(mine)));
        return kept;
    }

    private static MinePage.Way devices(Mine mine) {
        return new MinePage.Way(
                "/mine/ways",
                Words.say("ways.head"),
                Words.count("ways.kept", mine.account().passkeys().size()));
    }

    @GetMapping("/mine/record")
    ResponseEntity<String> record(HttpServletRequest request) {
        return here.theirs(self -> html.page(
                "ownrecord",
                new RecordPage(
                        here.frame(request, self, Words.say("record.own.head")),
                        Words.say(
                                "record.own.asof", AS_OF.format(clock.instant().atZone(clock.getZone()))),
                        OwnSentences.of(self.mine().own(), clock.getZone(), clock.instant()))));
    }

    /** A plain call sheet, with a way back that only its owner knows to look for. */
    @GetMapping("/mine/hide")
    ResponseEntity<String> hide(HttpServletRequest request) {
        Sitting sitting = new Sitting(request);
        return html.page("hide", new HidePage(sitting.last(), sitting.look()));
    }

    @GetMapping("/mine/about")
    ResponseEntity<String> about(HttpServletRequest request) {
        return here.mine(self -> html.page(
                "about",
                new AboutPage(
                        here.frame(request, self, Words.say("about.head")),
                        hand.newForm(Basis.ofCoordinator(self.mine().own().said())),
                        Notices.coordinators(self.mine()),
                        Notices.behind(self.mine()),
                        self.mine().own().said().otherCoordinator(),
                        successor(self.mine()))));
    }

    private static String successor(Mine mine) {
        return switch (mine.own().said().successor()) {
            case NONE -> "";
            case YES -> "yes";
            case NO, UNANSWERED -> "no";
        };
    }

    @PostMapping("/mine/about")
    ResponseEntity<String> another(HttpServletRequest request, @RequestParam("asked") boolean asked) {
        return here.mine(self -> Here.form(
                request,
                "/mine/about",
                form -> Here.said(
                        request,
                        new SayOwn(hand)
                                .otherCoordinator(
                                        self.found().recorded(),
                                        form,
                                        self.found().person(),
                                        asked),
                        asked ? "about.asked" : "about.unasked",
                        "/mine/about")));
    }
}
