package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.closedset.access.Sessions;
import org.closedset.actions.AskExport;
import org.closedset.actions.Basis;
import org.closedset.actions.Hand;
import org.closedset.exports.OwnRecordJson;
import org.closedset.people.Export;
import org.closedset.views.Look;
import org.closedset.views.Shown;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All that is kept about somebody, to take with them: asked for, ready a day later, called off at once. */
@Controller
final class ExportPages {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter AS_OF = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final String HERE = "/mine/export";

    private final Here here;
    private final Sessions sessions;
    private final Hand hand;
    private final Clock clock;
    private final Html html;

    ExportPages(Here here, Sessions sessions, Hand hand, Clock clock, Html html) {
        this.here = here;
        this.sessions = sessions;
        this.hand = hand;
        this.clock = clock;
        this.html = html;
    }

    @GetMapping(HERE)
    ResponseEntity<String> export(HttpServletRequest request) {
        return here.ownDevice(request, self -> {
            Optional<Export> export = asked(self);
            String state = export.map(it -> it.waits(clock.instant()) ? "waits" : "open")
                    .orElse("none");
            String sentence = export.map(
                            it -> Words.say("export." + state, at(state.equals("waits") ? it.from() : it.until())))
                    .orElse("");
            return html.page(
                    "export",
                    new ExportPage(
                            here.frame(request, self, Words.say("export.head")),
                            hand.newForm(Basis.ofExport(self.mine().account())),
                            state,
                            sentence,
                            export.filter(Export::said).isPresent(),
                            sessions.proved(request)));
        });
    }

    private String at(Instant moment) {
        return WHEN.format(moment.atZone(clock.getZone()));
    }

    /** One that waits or is ready. */
    private Optional<Export> asked(Here.Self self) {
        return self.mine().account().export().filter(it -> clock.instant().isBefore(it.until()));
    }

    @PostMapping(HERE)
    ResponseEntity<String> ask(
            HttpServletRequest request, @RequestParam(name = "said", defaultValue = "false") boolean said) {
        return here.ownDevice(
                request,
                HERE,
                self -> Here.form(
                        request,
                        HERE,
                        form -> Here.said(
                                request,
                                new AskExport(hand)
                                        .asked(
                                                self.found().recorded(),
                                                form,
                                                self.found().person(),
                                                said),
                                "export.asked",
                                HERE)));
    }

    @PostMapping("/mine/export/off")
    ResponseEntity<String> callOff(HttpServletRequest request) {
        return here.theirs(self -> Here.form(
                request,
                HERE,
                form -> Here.said(
                        request,
                        new AskExport(hand)
                                .calledOff(
                                        self.found().recorded(),
                                        form.act(),
                                        self.found().person()),
                        "export.off",
                        HERE)));
    }

    @GetMapping("/mine/export/page")
    ResponseEntity<String> page(HttpServletRequest request) {
        return file(request, "my-record.html", "text/html;charset=UTF-8", this::page);
    }

    private String page(Here.Self self, boolean said) {
        List<RecordPage.Section> all = OwnSentences.of(self.mine().own(), clock.getZone(), clock.instant());
        String left = said ? "" : Words.say("export.left");
        return String.valueOf(html.page(
                        "exported",
                        new ExportedPage(
                                self.mine().title(),
                                Words.say(
                                        "record.own.asof",
                                        AS_OF.format(clock.instant().atZone(clock.getZone()))),
                                said ? all : OwnSentences.withoutSaid(all),
                                left,
                                LookedPages.days(self, looks(self, said))))
                .getBody());
    }

    /** That somebody read what they say of themselves tells that they said something. */
    private static List<Look> looks(Here.Self self, boolean said) {
        return LookedPages.looks(self).looks().stream()
                .filter(it -> said || it.what() != Shown.SAID)
                .toList();
    }

    @GetMapping("/mine/export/data")
    ResponseEntity<String> data(HttpServletRequest request) {
        return file(request, "my-record.json", "application/json", this::data);
    }

    private String data(Here.Self self, boolean said) {
        List<OwnRecordJson.Looked> looked = looks(self, said).stream()
                .map(it -> new OwnRecordJson.Looked(
                        it.day().toString(),
                        LookedPages.who(self, it),
                        it.what().code(),
                        it.times()))
                .toList();
        OwnRecordJson.Made made =
                new OwnRecordJson.Made(Words.say("export.nobody"), self.mine().title(), clock.instant(), said);
        return OwnRecordJson.of(made, self.mine().own(), looked);
    }

    private ResponseEntity<String> file(
            HttpServletRequest request, String name, String type, BiFunction<Here.Self, Boolean, String> makes) {
        return here.ownDevice(
                request,
                HERE,
                self -> asked(self)
                        .filter(it -> it.open(clock.instant()))
                        .map(it -> file(name, type, makes.apply(self, it.said())))
                        .orElseGet(() -> Html.to(HERE)));
    }

    private static ResponseEntity<String> file(String name, String type, String content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
