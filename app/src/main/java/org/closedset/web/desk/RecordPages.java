package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.access.Sessions;
import org.closedset.actions.BeginProduction;
import org.closedset.actions.Hand;
import org.closedset.actions.OpenRecord;
import org.closedset.people.Addressed;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins the record, unlocks it, and shows which productions are in it. */
@Controller
final class RecordPages {
    private static final int SHORTEST = 12;

    private final Records records;
    private final Hand hand;
    private final BeginProduction begin;
    private final OpenRecord open;
    private final Clock clock;
    private final Frames frames;
    private final Html html;

    RecordPages(Records records, Hand hand, Clock clock, Frames frames, Html html) {
        this.records = records;
        this.hand = hand;
        this.begin = new BeginProduction(hand);
        this.open = new OpenRecord(records);
        this.clock = clock;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping("/record")
    ResponseEntity<String> record(HttpServletRequest request) {
        return page(request, HttpStatus.OK, "", "", "", clock.getZone().getId());
    }

    @PostMapping("/record/begin")
    ResponseEntity<String> begin(
            HttpServletRequest request,
            @RequestParam(name = "title", defaultValue = "") String title,
            @RequestParam(name = "zone", defaultValue = "") String zone,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "passphrase", defaultValue = "") String passphrase,
            @RequestParam(name = "again", defaultValue = "") String again) {
        boolean fresh = records.state() == Records.State.NONE;
        String wrong = fresh ? wrong(title, zone, name, passphrase, again) : wrong(title, zone, name);
        if (records.state() == Records.State.LOCKED) {
            return Html.to("/record");
        }
        if (!wrong.isEmpty()) {
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, wrong, title, name, zone);
        }
        Optional<String> trouble = fresh ? open.begun(passphrase) : Optional.empty();
        if (trouble.isPresent()) {
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, trouble.get(), title, name, zone);
        }
        return switch (begin.of(records, title.strip(), ZoneId.of(zone), new Addressed(name.strip(), "", ""))) {
            case BeginProduction.Begun.Done done -> {
                new Sitting(request).say(new Frame.Said(Words.say("record.begun"), false, ""));
                yield Html.to(fresh ? "/record/sheet" : OnProduction.of(done.production()));
            }
            case BeginProduction.Begun.Refused refused ->
                page(request, HttpStatus.UNPROCESSABLE_CONTENT, refused.sentence(), title, name, zone);
        };
    }

    private static String wrong(String title, String zone, String name) {
        if (title.isBlank()) {
            return Words.say("record.notitle");
        }
        if (name.isBlank()) {
            return Words.say("record.noname");
        }
        try {
            ZoneId.of(zone);
            return "";
        } catch (DateTimeException unknown) {
            return Words.say("record.nozone");
        }
    }

    private static String wrong(String title, String zone, String name, String passphrase, String again) {
        String wrong = wrong(title, zone, name);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        if (passphrase.codePointCount(0, passphrase.length()) < SHORTEST) {
            return Words.say("record.short", SHORTEST);
        }
        return passphrase.equals(again) ? "" : Words.say("record.differ");
    }

    @PostMapping("/record/unlock")
    ResponseEntity<String> unlock(
            HttpServletRequest request, @RequestParam(name = "passphrase", defaultValue = "") String passphrase) {
        if (records.state() == Records.State.LOCKED) {
            Optional<String> trouble = open.unlocked(passphrase);
            if (trouble.isPresent()) {
                String zone = clock.getZone().getId();
                return page(request, HttpStatus.UNPROCESSABLE_CONTENT, trouble.get(), "", "", zone);
            }
        }
        List<Recorded> productions =
                records.productions().stream().filter(OnProduction::kept).toList();
        return Html.to(productions.size() == 1 ? OnProduction.of(productions.getFirst()) : "/record");
    }

    /** What is kept on paper for the day the machine is lost. */
    @GetMapping("/record/sheet")
    ResponseEntity<String> sheet(HttpServletRequest request) {
        if (records.state() != Records.State.OPEN) {
            return Html.to("/record");
        }
        return html.page("recordsheet", shown(request, "", "", "", ""));
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, HttpStatus status, String wrong, String title, String name, String zone) {
        return html.page(status, "record", shown(request, wrong, title, name, zone));
    }

    private RecordPage shown(HttpServletRequest request, String wrong, String title, String name, String zone) {
        Records.State state = records.state();
        return new RecordPage(
                frames.plain(request, Words.say("title.record")),
                Sessions.member().isEmpty(),
                switch (state) {
                    case NONE -> "none";
                    case LOCKED -> "locked";
                    case OPEN -> "open";
                },
                wrong,
                state == Records.State.NONE ? suggested() : "",
                title,
                name,
                zones(zone),
                records.productions().stream()
                        .filter(OnProduction::theirs)
                        .filter(OnProduction::kept)
                        .map(RecordPages::entry)
                        .toList(),
                deleted(),
                records.archive(),
                records.keys());
    }

    private String deleted() {
        int deleted = (int) records.productions().stream()
                .filter(OnProduction::theirs)
                .filter(it -> !OnProduction.kept(it))
                .count();
        return deleted == 0 ? "" : Words.count("record.deleted", deleted);
    }

    /** Twenty signs of chance in groups of four, without those that are read for one another. */
    private String suggested() {
        String signs = "abcdefghjkmnpqrstuvwxyz23456789";
        String chance = hand.newAct() + hand.newAct();
        StringBuilder suggested = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            int value = Integer.parseInt(chance.substring(i * 3, i * 3 + 3), 16);
            suggested.append(i > 0 && i % 4 == 0 ? "-" : "").append(signs.charAt(value % signs.length()));
        }
        return suggested.toString();
    }

    private static List<RecordPage.Zone> zones(String chosen) {
        return Stream.concat(
                        Stream.of(chosen).filter(zone -> !zone.isBlank()),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(zone -> zone.matches("[A-Z][A-Za-z]+/[A-Za-z_/-]+") && !zone.startsWith("Etc"))
                                .sorted())
                .distinct()
                .map(zone -> new RecordPage.Zone(zone, zone.equals(chosen)))
                .toList();
    }

    private static RecordPage.Entry entry(Recorded recorded) {
        int people = recorded.production().people().all().size();
        return new RecordPage.Entry(
                recorded.production().title(), OnProduction.of(recorded), Words.count("size.people", people));
    }
}
