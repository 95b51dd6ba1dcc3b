package org.closedset.riders;

import java.util.List;
import java.util.Set;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Sound;
import org.closedset.vocabulary.Zone;

/** How what a rider is about is spelt: which of its forms follows from the kind of the rider. */
final class MatterSpelling {
    private static final List<String> ALTERED = List.of("of", "picture");
    private static final List<String> HEARD = List.of("sounds", "made", "counts");

    private MatterSpelling() {}

    static void write(LineWriter out, Matter matter) {
        switch (matter) {
            case Matter.Whole it -> whole(out, it.terms(), it.around());
            case Matter.Items it -> items(out, it);
            case Matter.Minor it -> minor(out, it);
            case Matter.Replica it -> replica(out, it);
            case Matter.Voice it -> voice(out, it);
        }
        UsesSpelling.write(out, matter.uses());
    }

    private static void whole(LineWriter out, Terms terms, Around around) {
        out.line("[clauses]");
        TermsSpelling.write(out, terms);
        AroundSpelling.write(out, around);
    }

    private static void items(LineWriter out, Matter.Items items) {
        out.line("[items]").line("each item may be skipped and nothing follows");
        items.items().forEach(it -> TermsSpelling.write(out.line("item", it.id()), it.terms()));
        AroundSpelling.write(out, items.around());
    }

    private static void minor(LineWriter out, Matter.Minor minor) {
        out.line("[minor]")
                .line("guardian", minor.guarding().guardian())
                .line("chaperone", minor.guarding().chaperone())
                .line("assent", minor.guarding().assent().code())
                .line("care and affection between people who are dressed and nothing else");
        whole(out, minor.terms(), minor.around());
    }

    private static void replica(LineWriter out, Matter.Replica replica) {
        Likeness likeness = replica.likeness();
        out.line("[likeness]")
                .line("made", Code.all(likeness.made()))
                .line("from", Code.all(likeness.from()))
                .line("when-delivered", likeness.afterwards().code());
        replica.altered()
                .forEach(it -> out.line(
                        "altered", it.id() + " of=" + Code.all(it.zones()) + " picture=" + Code.all(it.picture())));
    }

    private static void voice(LineWriter out, Matter.Voice voice) {
        out.line("[voice]");
        voice.heard()
                .forEach(it -> out.line(
                        "heard",
                        it.id() + " sounds=" + Code.all(it.sounds()) + " made="
                                + it.made().code() + " counts=" + it.counts()));
    }

    static Matter read(RiderKind kind, LineReader in) throws UnreadableRiderText {
        return switch (kind) {
            case PRINCIPAL, DAY_PLAYER, BODY_DOUBLE, STUNT, STAND_IN -> whole(in);
            case BACKGROUND -> items(in);
            case MINOR -> minor(in);
            case REPLICA -> replica(in);
            case VOICE -> voice(in);
        };
    }

    private static Matter whole(LineReader in) throws UnreadableRiderText {
        in.exact("[clauses]");
        Terms terms = TermsSpelling.read(in);
        Around around = AroundSpelling.read(in);
        List<Use> uses = UsesSpelling.read(in);
        return in.understood(() -> new Matter.Whole(terms, around, uses));
    }

    private static Matter items(LineReader in) throws UnreadableRiderText {
        in.exact("[items]");
        in.exact("each item may be skipped and nothing follows", UnreadableRiderText.Why.FIXED);
        List<Item> items = in.all("item", MatterSpelling::item);
        Around around = AroundSpelling.read(in);
        List<Use> uses = UsesSpelling.read(in);
        return in.understood(() -> new Matter.Items(items, around, uses));
    }

    private static Item item(LineReader in) throws UnreadableRiderText {
        String id = in.said("item");
        Terms terms = TermsSpelling.read(in);
        return in.understood(() -> new Item(id, terms));
    }

    private static Matter minor(LineReader in) throws UnreadableRiderText {
        in.exact("[minor]");
        String guardian = in.said("guardian");
        String chaperone = in.said("chaperone");
        Guarding.Assent assent = in.code("assent", Guarding.Assent.class);
        in.exact("care and affection between people who are dressed and nothing else", UnreadableRiderText.Why.FIXED);
        Guarding guarding = in.understood(() -> new Guarding(guardian, chaperone, assent));
        in.exact("[clauses]");
        Terms terms = TermsSpelling.read(in);
        Around around = AroundSpelling.read(in);
        List<Use> uses = UsesSpelling.read(in);
        return in.understood(() -> new Matter.Minor(terms, guarding, around, uses));
    }

    private static Matter replica(LineReader in) throws UnreadableRiderText {
        in.exact("[likeness]");
        Set<Likeness.Made> made = in.codes("made", Likeness.Made.class);
        Set<Likeness.From> from = in.codes("from", Likeness.From.class);
        Likeness.Afterwards afterwards = in.code("when-delivered", Likeness.Afterwards.class);
        Likeness likeness = in.understood(() -> new Likeness(made, from, afterwards));
        List<Altered> altered = in.all("altered", MatterSpelling::altered);
        List<Use> uses = UsesSpelling.read(in);
        return in.understood(() -> new Matter.Replica(likeness, altered, uses));
    }

    private static Altered altered(LineReader in) throws UnreadableRiderText {
        LineReader.Parts it = in.parts("altered", ALTERED);
        return in.understood(() -> new Altered(it.at(0), it.codes(1, Zone.class), it.codes(2, PictureExposure.class)));
    }

    private static Matter voice(LineReader in) throws UnreadableRiderText {
        in.exact("[voice]");
        List<Heard> heard = in.all("heard", MatterSpelling::heard);
        List<Use> uses = UsesSpelling.read(in);
        return in.understood(() -> new Matter.Voice(heard, uses));
    }

    private static Heard heard(LineReader in) throws UnreadableRiderText {
        LineReader.Parts it = in.parts("heard", HEARD);
        return in.understood(
                () -> new Heard(it.at(0), it.codes(1, Heard.Kind.class), it.code(2, Sound.class), it.number(3)));
    }
}
