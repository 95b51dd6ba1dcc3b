package org.closedset.riders;

import java.util.List;
import java.util.Set;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.UseLeave;

/** How the closed set, what is worn, doubles and what happens afterwards are spelt. */
final class AroundSpelling {
    private static final List<String> PIECE = List.of("by", "adhesive");
    private static final List<String> COUNTED = List.of("days");
    private static final List<String> KEPT = List.of("months");
    private static final List<String> DOUBLES = List.of("kinds");

    private AroundSpelling() {}

    static void write(LineWriter out, Around around) {
        Presence presence = around.presence();
        out.line("[closed set]")
                .line("present", Code.all(presence.functions()))
                .line("monitors", Code.all(presence.monitors()))
                .line("stills", presence.stills().code())
                .line("visitors none");
        out.line("[worn and between]");
        around.wear().pieces().forEach(it -> out.line("garment", piece(it)));
        out.line("barriers", Code.all(around.wear().barriers()));
        Doubling doubling = around.doubling();
        out.line("[doubles]")
                .line("doubles", doubling.leave().code() + " kinds=" + Code.all(doubling.kinds()))
                .line("doubles stay inside this rider");
        Post post = around.post();
        out.line("[afterwards]")
                .line("cut-seen", post.view().code() + " days=" + post.days())
                .line("rushes", post.rushes().code())
                .line("unused", post.unused().code() + " months=" + post.months())
                .line("effects", post.effects().code());
    }

    private static String piece(Wear.Piece it) {
        return it.garment().code() + " by=" + it.by().code() + " adhesive="
                + it.adhesive().code();
    }

    static Around read(LineReader in) throws UnreadableRiderText {
        return new Around(presence(in), wear(in), doubling(in), post(in));
    }

    private static Presence presence(LineReader in) throws UnreadableRiderText {
        in.exact("[closed set]");
        Set<Presence.Function> functions = in.codes("present", Presence.Function.class);
        Set<Presence.Monitor> monitors = in.codes("monitors", Presence.Monitor.class);
        Presence.Stills stills = in.code("stills", Presence.Stills.class);
        in.exact("visitors none", UnreadableRiderText.Why.FIXED);
        return in.understood(() -> new Presence(functions, monitors, stills));
    }

    private static Wear wear(LineReader in) throws UnreadableRiderText {
        in.exact("[worn and between]");
        List<Wear.Piece> pieces = in.all("garment", AroundSpelling::piece);
        Set<Barrier> barriers = in.codes("barriers", Barrier.class);
        return in.understood(() -> new Wear(pieces, barriers));
    }

    private static Wear.Piece piece(LineReader in) throws UnreadableRiderText {
        LineReader.Parts it = in.parts("garment", PIECE);
        return in.understood(() -> new Wear.Piece(
                it.code(0, Garment.class), it.code(1, Wear.Supplier.class), it.code(2, Wear.Adhesive.class)));
    }

    private static Doubling doubling(LineReader in) throws UnreadableRiderText {
        in.exact("[doubles]");
        LineReader.Parts it = in.parts("doubles", DOUBLES);
        Doubling doubling =
                in.understood(() -> new Doubling(it.code(0, UseLeave.class), it.codes(1, Doubling.Kind.class)));
        in.exact("doubles stay inside this rider", UnreadableRiderText.Why.FIXED);
        return doubling;
    }

    private static Post post(LineReader in) throws UnreadableRiderText {
        in.exact("[afterwards]");
        LineReader.Parts seen = in.parts("cut-seen", COUNTED);
        Post.Holder rushes = in.code("rushes", Post.Holder.class);
        LineReader.Parts unused = in.parts("unused", KEPT);
        Post.Effects effects = in.code("effects", Post.Effects.class);
        return in.understood(() -> new Post(
                seen.code(0, Post.View.class),
                seen.number(1),
                rushes,
                unused.code(0, Post.Unused.class),
                unused.number(1),
                effects));
    }
}
