package org.closedset.production;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.closedset.people.PersonId;
import org.closedset.production.UnreadableFact.Why;

/** The one spelling of a fact in bytes: docs/formats/fact.md, form 1. */
public final class FactBytes {
    /** No fact is longer, in bytes. */
    static final int MOST = 16 << 20;

    private static final int FORM = 1;
    private static final Pattern TYPE = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");
    static final DateTimeFormatter WHEN =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private FactBytes() {}

    /** The bytes that are sealed and committed to. */
    public static byte[] of(Fact fact) {
        FieldWriter fields = new FieldWriter().octet(FORM);
        if (fact.content() instanceof Content.Unknown unknown) {
            header(fields, unknown.type(), unknown.version(), fact);
            unknown.fields().forEach(fields::text);
        } else {
            Spelling<?> spelling = Spellings.of(fact.content());
            header(fields, spelling.type(), spelling.version(), fact);
            spelling.write(fields, fact.content());
        }
        byte[] bytes = fields.bytes();
        if (bytes.length > MOST) {
            throw new IllegalArgumentException("longer than any fact may be");
        }
        return bytes;
    }

    private static void header(FieldWriter fields, String type, int version, Fact fact) {
        fields.text(type)
                .number(version)
                .text(fact.act())
                .text(fact.by().map(PersonId::text).orElse(""))
                .text(WHEN.format(fact.at()));
    }

    /** The fact with these bytes; one of a type or version not known here is {@link Content.Unknown}. */
    public static Fact read(byte[] bytes) throws UnreadableFact {
        if (bytes.length > MOST) {
            throw new UnreadableFact(Why.LONG, MOST);
        }
        FieldReader fields = new FieldReader(bytes);
        if (fields.octet() != FORM) {
            throw new UnreadableFact(Why.FORM, 0);
        }
        String type = fields.text();
        if (type.length() > 64 || !TYPE.matcher(type).matches()) {
            throw new UnreadableFact(Why.TYPE, fields.field());
        }
        int version = fields.number();
        if (version < 1) {
            throw new UnreadableFact(Why.VERSION, fields.field());
        }
        return after(type, version, fields);
    }

    private static Fact after(String type, int version, FieldReader fields) throws UnreadableFact {
        String act = fields.text();
        int at = fields.field();
        Optional<PersonId> by;
        Instant when;
        try {
            by = fields.value(FactBytes::who, who -> who.map(PersonId::text).orElse(""));
            when = fields.value(Instant::parse, WHEN::format);
        } catch (UnreadableFact e) {
            throw e.why() == Why.FIELD ? new UnreadableFact(Why.HEADER, e.offset()) : e;
        }
        Content content = content(type, version, fields);
        if (fields.more()) {
            throw new UnreadableFact(Why.FIELDS_MORE, fields.field());
        }
        try {
            return new Fact(act, by, when, content);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFact(Why.HEADER, at);
        }
    }

    private static Optional<PersonId> who(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new PersonId(text));
    }

    private static Content content(String type, int version, FieldReader fields) throws UnreadableFact {
        Optional<Spelling<?>> known = Spellings.of(type, version);
        if (known.isEmpty()) {
            List<String> kept = new ArrayList<>();
            while (fields.more()) {
                kept.add(fields.text());
            }
            return new Content.Unknown(type, version, kept);
        }
        try {
            return known.get().read().read(fields);
        } catch (IllegalArgumentException e) {
            // A value's own constructor refused it.
            throw fields.misspelt();
        }
    }
}
