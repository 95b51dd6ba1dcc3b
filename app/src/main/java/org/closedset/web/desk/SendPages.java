package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.exports.BreakdownCsv;
import org.closedset.exports.BreakdownHtml;
import org.closedset.exports.BreakdownJson;
import org.closedset.exports.BreakdownXlsx;
import org.closedset.exports.FdxTagged;
import org.closedset.exports.Outgoing;
import org.closedset.paper.BreakdownPdf;
import org.closedset.paper.Paper;
import org.closedset.views.OpenScript;
import org.closedset.views.Original;
import org.closedset.views.Standing;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the breakdown on as files. */
@Controller
final class SendPages {
    private final Scripts scripts;
    private final InHand inHand;
    private final Frames frames;
    private final Html html;
    private final Clock clock;

    SendPages(Scripts scripts, InHand inHand, Frames frames, Html html, Clock clock) {
        this.scripts = scripts;
        this.inHand = inHand;
        this.frames = frames;
        this.html = html;
        this.clock = clock;
    }

    /** The files there are. */
    private enum Format {
        PDF_A4("application/pdf"),
        PDF_LETTER("application/pdf"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        HTML("text/html;charset=UTF-8"),
        CSV("text/csv;charset=UTF-8"),
        JSON("application/json"),
        FDX("application/xml");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String ending() {
            return code().replaceAll("-.*", "");
        }

        static Optional<Format> ofCode(String code) {
            return Stream.of(values())
                    .filter(format -> format.code().equals(code))
                    .findFirst();
        }
    }

    @GetMapping("/script/{id}/send")
    ResponseEntity<String> send(HttpServletRequest request, @PathVariable("id") String id) {
        return inHand.script(request, id, script -> {
            Counts counts = Counts.of(script.standing());
            String state = counts.unread() > 0
                    ? Words.say("send.unread", counts.unread(), counts.scenes())
                    : counts.undecided() > 0
                            ? Words.count("send.undecided", counts.undecided())
                            : Words.say("send.whole");
            String path = Paths.of(script.script()) + "/send/";
            return html.page(
                    "send",
                    new SendPage(
                            frames.script(request, script.script(), script.standing(), "send", ""),
                            state,
                            BreakdownPdf.unprintable(outgoing(script.script(), script.standing()))
                                    .map(sentence -> Words.say("send.unprintable", sentence))
                                    .orElse(""),
                            setAside(script.standing()),
                            Stream.of(Format.values())
                                    .map(format -> new SendPage.File(
                                            Words.say("send." + format.code()),
                                            Words.say("send." + format.code() + ".use"),
                                            path + format.code()))
                                    .toList()));
        });
    }

    private Outgoing outgoing(OpenScript script, Standing standing) {
        return new Outgoing(script.file(), standing.review(), clock.instant(), !standing.rulesOnly());
    }

    /** What the box says that takes along what was set aside; "" where nothing was. */
    private static String setAside(Standing standing) {
        int count = (int) standing.breakdown().scenes().stream()
                .flatMap(scene -> standing.review().items(scene).stream())
                .filter(item -> !item.stands())
                .count();
        return count == 0 ? "" : Words.count("send.rejected", count);
    }

    @GetMapping("/script/{id}/send/{format}")
    ResponseEntity<byte[]> file(
            @PathVariable("id") String id,
            @PathVariable("format") String code,
            @RequestParam(name = "rejected", defaultValue = "false") boolean rejected) {
        Optional<OpenScript> script = scripts.script(id);
        Optional<Standing> standing = script.flatMap(OpenScript::standing);
        Optional<Format> format = Format.ofCode(code);
        if (standing.isEmpty() || format.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Outgoing outgoing = outgoing(script.get(), standing.get()).withRejected(rejected);
        Optional<byte[]> body = bytes(format.get(), outgoing, script.get());
        if (body.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        String name = script.get().name() + Words.say("send.suffix") + "."
                + format.get().ending();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.get().type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(body.get());
    }

    /** Empty where the script's own file has gone. */
    private static Optional<byte[]> bytes(Format format, Outgoing outgoing, OpenScript script) {
        return switch (format) {
            case PDF_A4 -> Optional.of(BreakdownPdf.of(outgoing, Paper.A4));
            case PDF_LETTER -> Optional.of(BreakdownPdf.of(outgoing, Paper.LETTER));
            case XLSX -> Optional.of(BreakdownXlsx.of(outgoing));
            case HTML -> Optional.of(utf8(BreakdownHtml.of(outgoing)));
            case CSV -> Optional.of(utf8(BreakdownCsv.of(outgoing)));
            case JSON -> Optional.of(utf8(BreakdownJson.of(outgoing)));
            case FDX -> Original.of(script).map(file -> FdxTagged.of(outgoing, file.script(), file.bytes()));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
