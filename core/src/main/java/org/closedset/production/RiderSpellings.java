package org.closedset.production;

import static org.closedset.production.PersonSpellings.person;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedset.riders.Evidence;
import org.closedset.riders.Mark;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.RiderText;
import org.closedset.riders.Scan;
import org.closedset.riders.UnreadableRiderText;
import org.closedset.vocabulary.Coded;

/** How the facts of {@link RiderFact} are spelt: the person first, and a rider as its own text. */
final class RiderSpellings {
    static final List<Spelling<?>> ALL = List.of(
            new Spelling<>(
                    "rider.drafted",
                    1,
                    RiderFact.Drafted.class,
                    (fields, it) -> sheet(who(fields, it).text(it.script()), it.sheet()),
                    fields -> new RiderFact.Drafted(person(fields), fields.text(), sheet(fields))),
            new Spelling<>(
                    "rider.dropped",
                    1,
                    RiderFact.Dropped.class,
                    (fields, it) -> who(fields, it).text(it.rider()),
                    fields -> new RiderFact.Dropped(person(fields), rider(fields))),
            new Spelling<>(
                    "rider.released",
                    1,
                    RiderFact.Released.class,
                    (fields, it) -> who(fields, it).text(it.rider()).text(it.hash()),
                    fields -> new RiderFact.Released(person(fields), rider(fields), hash(fields))),
            new Spelling<>(
                    "rider.marked",
                    1,
                    RiderFact.Marked.class,
                    (fields, it) -> marks(who(fields, it).text(it.rider()).text(it.hash()), it.marks()),
                    fields -> new RiderFact.Marked(person(fields), rider(fields), hash(fields), marks(fields))),
            new Spelling<>(
                    "rider.advised",
                    1,
                    RiderFact.Advised.class,
                    (fields, it) -> marks(
                            who(fields, it)
                                    .text(it.rider())
                                    .text(it.hash())
                                    .text(it.by().text()),
                            it.marks()),
                    fields -> new RiderFact.Advised(
                            person(fields), rider(fields), hash(fields), person(fields), marks(fields))),
            new Spelling<>(
                    "rider.served",
                    1,
                    RiderFact.Served.class,
                    (fields, it) -> sheet(who(fields, it).text(it.script()), it.sheet()),
                    fields -> new RiderFact.Served(person(fields), fields.text(), sheet(fields))),
            new Spelling<>(
                    "rider.countersigned",
                    1,
                    RiderFact.Countersigned.class,
                    (fields, it) -> who(fields, it)
                            .text(it.rider())
                            .text(it.hash())
                            .text(it.signer().text()),
                    fields -> new RiderFact.Countersigned(person(fields), rider(fields), hash(fields), person(fields))),
            new Spelling<>(
                    "rider.signed",
                    1,
                    RiderFact.Signed.class,
                    (fields, it) -> evidence(sheet(who(fields, it).text(it.script()), it.sheet()), it.evidence()),
                    fields -> new RiderFact.Signed(person(fields), fields.text(), sheet(fields), evidence(fields))),
            new Spelling<>(
                    "rider.issued",
                    1,
                    RiderFact.Issued.class,
                    (fields, it) ->
                            who(fields, it).text(it.rider()).text(it.hash()).text(it.pdf()),
                    fields -> new RiderFact.Issued(person(fields), rider(fields), hash(fields), fields.text())),
            new Spelling<>(
                    "rider.narrowed",
                    1,
                    RiderFact.Narrowed.class,
                    (fields, it) -> sheet(who(fields, it), it.sheet()),
                    fields -> new RiderFact.Narrowed(person(fields), sheet(fields))),
            new Spelling<>(
                    "rider.withdrawn",
                    1,
                    RiderFact.Withdrawn.class,
                    (fields, it) -> who(fields, it).text(it.rider()),
                    fields -> new RiderFact.Withdrawn(person(fields), rider(fields))),
            new Spelling<>(
                    "rider.lapsed",
                    1,
                    RiderFact.Lapsed.class,
                    (fields, it) -> who(fields, it).text(it.rider()),
                    fields -> new RiderFact.Lapsed(person(fields), rider(fields))));

    private RiderSpellings() {}

    private static FieldWriter who(FieldWriter fields, RiderFact fact) {
        return fields.text(fact.person().text());
    }

    private static FieldWriter sheet(FieldWriter fields, RiderSheet sheet) {
        return fields.text(new String(RiderText.of(sheet), StandardCharsets.UTF_8));
    }

    private static RiderSheet sheet(FieldReader fields) throws UnreadableFact {
        byte[] text = fields.text().getBytes(StandardCharsets.UTF_8);
        try {
            return RiderText.read(text);
        } catch (UnreadableRiderText e) {
            throw fields.misspelt();
        }
    }

    private static String rider(FieldReader fields) throws UnreadableFact {
        return hex(fields, 32);
    }

    private static String hash(FieldReader fields) throws UnreadableFact {
        return hex(fields, 64);
    }

    private static String hex(FieldReader fields, int digits) throws UnreadableFact {
        String text = fields.text();
        fields.check(text.matches("[0-9a-f]{" + digits + "}"));
        return text;
    }

    private static FieldWriter marks(FieldWriter fields, Map<String, Mark> marks) {
        return fields.all(
                List.copyOf(new TreeMap<>(marks).entrySet()),
                (all, it) -> all.text(it.getKey()).text(it.getValue().code()));
    }

    private static Map<String, Mark> marks(FieldReader fields) throws UnreadableFact {
        Map<String, Mark> marks = new LinkedHashMap<>();
        String before = "";
        for (Map.Entry<String, Mark> it : fields.all(RiderSpellings::mark)) {
            fields.check(it.getKey().compareTo(before) > 0);
            before = it.getKey();
            marks.put(it.getKey(), it.getValue());
        }
        return marks;
    }

    private static Map.Entry<String, Mark> mark(FieldReader fields) throws UnreadableFact {
        return Map.entry(fields.text(), fields.value(Mark::ofCode, Coded::code));
    }

    private static FieldWriter evidence(FieldWriter fields, Evidence evidence) {
        return switch (evidence) {
            case Evidence.Passkey it ->
                fields.text("passkey")
                        .text(it.id())
                        .text(it.key())
                        .text(it.client())
                        .text(it.authenticator())
                        .text(it.signature());
            case Evidence.Code it -> fields.text("code");
            case Evidence.OnPaper it ->
                fields.text("paper")
                        .text(it.scan().base64())
                        .text(it.witness())
                        .text(it.at().toString());
        };
    }

    private static Evidence evidence(FieldReader fields) throws UnreadableFact {
        return switch (fields.text()) {
            case "passkey" ->
                new Evidence.Passkey(fields.text(), fields.text(), fields.text(), fields.text(), fields.text());
            case "code" -> new Evidence.Code();
            case "paper" ->
                new Evidence.OnPaper(
                        fields.value(Scan::new, Scan::base64),
                        fields.text(),
                        fields.value(Instant::parse, Instant::toString));
            default -> throw fields.misspelt();
        };
    }
}
