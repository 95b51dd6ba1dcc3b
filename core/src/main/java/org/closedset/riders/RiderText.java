package org.closedset.riders;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedset.people.PerformerClass;
import org.closedset.people.PersonId;
import org.closedset.riders.UnreadableRiderText.Why;
import org.closedset.vocabulary.Language;

/** The one spelling of a rider in bytes, which is what is signed: docs/formats/rider-text.md, version 1. */
public final class RiderText {
    /** No rider's text is longer, in bytes. */
    static final int MOST = 256 << 10;

    private static final String FIRST = "closed-set rider text 1";
    private static final List<String> FIXED = List.of(
            "withdraw at any time without a reason and at no cost",
            "a promise not to withdraw or object or report or to pay for withdrawing is no part of this",
            "everything not listed is closed",
            "a ceiling and no plan");
    private static final DateTimeFormatter CALL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);
    private static final List<String> BEFORE = List.of("before");
    private static final List<String> IDENTIFIED = List.of("version");

    private RiderText() {}

    /** The bytes that are signed; a rider too long to be read again is an {@link IllegalArgumentException}. */
    public static byte[] of(RiderSheet sheet) {
        byte[] bytes = spelt(sheet);
        if (bytes.length > MOST) {
            throw new IllegalArgumentException("longer than any rider may be");
        }
        return bytes;
    }

    private static byte[] spelt(RiderSheet sheet) {
        LineWriter out = new LineWriter().line(FIRST);
        out.line("rider", sheet.id() + " version=" + sheet.version());
        out.line("kind", sheet.kind().code());
        FIXED.forEach(out::line);
        identity(out, sheet.identity());
        source(out, sheet.source());
        out.line("[partners]");
        sheet.partners()
                .forEach(it -> out.line("partner", it.id().text())
                        .line("name", it.name())
                        .line("character", it.character()));
        MatterSpelling.write(out, sheet.matter());
        process(out, sheet.process());
        withdrawal(out, sheet.withdrawal());
        return out.line("[end]").bytes();
    }

    private static void identity(LineWriter out, Identity it) {
        out.line("[performer]")
                .line("production", it.production())
                .line("performer", it.performer().text())
                .line("name", it.name())
                .line("character", it.character())
                .line("class", it.as().code())
                .line("representative", it.representative());
    }

    private static void source(LineWriter out, Source it) {
        out.line("[script]").line("draft", it.draft());
        it.scenes().forEach(scene -> out.line("scene", scene.own()).line("number", scene.number()));
        out.line("pages", it.pages()).line("story", it.story());
    }

    private static void process(LineWriter out, Process it) {
        out.line("[process]")
                .line("call", it.call().map(CALL::format))
                .line("notice", it.hours() + " before=" + it.basis().code())
                .line("reading-copy", it.reading().code());
    }

    private static void withdrawal(LineWriter out, Withdrawal it) {
        out.line("[withdrawal]")
                .line("ways", Code.all(it.ways()))
                .line("told", Code.all(it.to()))
                .line("not-filmed", it.notFilmed().code())
                .line("filmed", it.filmed().code());
    }

    /** The rider with these bytes; whatever {@link #of} would have spelt otherwise is refused. */
    public static RiderSheet read(byte[] bytes) throws UnreadableRiderText {
        if (bytes.length > MOST) {
            throw new UnreadableRiderText(Why.LONG, 1);
        }
        LineReader in = new LineReader(bytes);
        in.exact(FIRST, Why.VERSION);
        RiderSheet sheet = read(in);
        in.exact("[end]");
        in.end();
        byte[] spelt = spelt(sheet);
        if (!Arrays.equals(spelt, bytes)) {
            throw new UnreadableRiderText(Why.SPELLING, differs(spelt, bytes));
        }
        return sheet;
    }

    /** The line of the first byte in which they differ. */
    private static int differs(byte[] one, byte[] other) {
        int at = Math.max(0, Arrays.mismatch(one, other));
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += one[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static RiderSheet read(LineReader in) throws UnreadableRiderText {
        LineReader.Parts id = in.parts("rider", IDENTIFIED);
        RiderKind kind = in.code("kind", RiderKind.class);
        for (String fixed : FIXED) {
            in.exact(fixed, Why.FIXED);
        }
        Identity identity = identity(in);
        Source source = source(in);
        in.exact("[partners]");
        List<Partner> partners = in.all("partner", RiderText::partner);
        Matter matter = MatterSpelling.read(kind, in);
        Process process = process(in);
        Withdrawal withdrawal = withdrawal(in);
        try {
            return new RiderSheet(
                    id.at(0), id.number(1), kind, identity, source, partners, matter, process, withdrawal);
        } catch (IllegalArgumentException e) {
            throw new UnreadableRiderText(Why.TOGETHER, in.last());
        }
    }

    private static Identity identity(LineReader in) throws UnreadableRiderText {
        in.exact("[performer]");
        String production = in.said("production");
        PersonId performer = in.value("performer", PersonId::new);
        String name = in.said("name");
        String character = in.said("character");
        PerformerClass as = in.value("class", PerformerClass::ofCode);
        Optional<String> representative = in.maybe("representative");
        return in.understood(() -> new Identity(production, performer, name, character, as, representative));
    }

    private static Source source(LineReader in) throws UnreadableRiderText {
        in.exact("[script]");
        String draft = in.said("draft");
        List<Source.Scene> scenes = in.all("scene", RiderText::scene);
        String pages = in.said("pages");
        String story = in.said("story");
        return in.understood(() -> new Source(draft, scenes, pages, story));
    }

    private static Source.Scene scene(LineReader in) throws UnreadableRiderText {
        String own = in.said("scene");
        Optional<String> number = in.maybe("number");
        return in.understood(() -> new Source.Scene(own, number));
    }

    private static Partner partner(LineReader in) throws UnreadableRiderText {
        PersonId id = in.value("partner", PersonId::new);
        String name = in.said("name");
        String character = in.said("character");
        return in.understood(() -> new Partner(id, name, character));
    }

    private static Process process(LineReader in) throws UnreadableRiderText {
        in.exact("[process]");
        Optional<String> call = in.maybe("call");
        Optional<OffsetDateTime> at = in.understood(() -> call.map(it -> OffsetDateTime.parse(it, CALL)));
        LineReader.Parts notice = in.parts("notice", BEFORE);
        Language reading = in.code("reading-copy", Language.class);
        return in.understood(() -> new Process(at, notice.number(0), notice.code(1, Process.Basis.class), reading));
    }

    private static Withdrawal withdrawal(LineReader in) throws UnreadableRiderText {
        in.exact("[withdrawal]");
        var ways = in.codes("ways", Withdrawal.Way.class);
        var told = in.codes("told", Withdrawal.Told.class);
        var notFilmed = in.code("not-filmed", Withdrawal.NotFilmed.class);
        var filmed = in.code("filmed", Withdrawal.Filmed.class);
        return in.understood(() -> new Withdrawal(ways, told, notFilmed, filmed));
    }

    /** The SHA-256 of a rider's text, in 64 lower-case hex digits: what a signature is over. */
    public static String hash(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
