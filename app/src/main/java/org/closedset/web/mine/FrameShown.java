package org.closedset.web.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.choreography.InSight;
import org.closedset.disclosure.FrameSheet;
import org.closedset.drawings.FrameDrawing;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Terms;
import org.closedset.vocabulary.Variant;
import org.closedset.web.Words;

/** A shot as it is framed, to be read: what is in each picture of it, and what stays out. */
public record FrameShown(String name, String framing, String takes, List<Picture> pictures) {
    private static final Terms TERMS = Terms.of(Language.ENGLISH);

    public FrameShown {
        pictures = List.copyOf(pictures);
    }

    /** One picture, drawn as SVG: who is in it with what, or {@code nobody} where there is none, and what stays out. */
    public record Picture(String name, String drawing, List<Line> inFrame, String nobody, List<String> out) {
        public Picture {
            inFrame = List.copyOf(inFrame);
            out = List.copyOf(out);
        }
    }

    /** Somebody, and what of them is in frame. */
    public record Line(String who, String what) {}

    /** {@code names} makes of a name what whoever reads it is shown; {@code id} begins the ids of its drawings, which a page has once. */
    public static FrameShown of(String id, FrameSheet sheet, UnaryOperator<String> names) {
        return of(id, sheet, names, Words.say("framed.nobody"));
    }

    /** The same of whoever reads it alone, so that it says nothing of others. */
    static FrameShown own(String id, FrameSheet sheet, UnaryOperator<String> names) {
        return of(id, sheet, names, Words.say("framed.notyou"));
    }

    private static FrameShown of(String id, FrameSheet sheet, UnaryOperator<String> names, String nobody) {
        return new FrameShown(
                sheet.name(),
                Stream.<Stream<? extends Coded>>of(
                                Stream.of(sheet.framing()), sheet.lens().stream(), sheet.focus().stream())
                        .flatMap(it -> it)
                        .map(TERMS::say)
                        .collect(Collectors.joining(", ")),
                takes(sheet.takes()),
                sheet.pictures().stream()
                        .map(it -> picture(id, it, names, nobody))
                        .toList());
    }

    /** "Beat 1; beat 2, plan B". */
    public static String takes(List<FrameSheet.Taken> takes) {
        return takes.isEmpty()
                ? Words.say("framed.takes.none")
                : takes.stream()
                        .map(it -> it.variant() == Variant.FULL
                                ? Words.say("score.beat", it.beat())
                                : Words.say(
                                        "score.lines",
                                        it.beat(),
                                        Words.say("score.way." + it.variant().code())))
                        .collect(Collectors.joining("; "));
    }

    private static Picture picture(String id, FrameSheet.Picture picture, UnaryOperator<String> names, String nobody) {
        String name = Words.say("framed.crop." + picture.crop().code());
        List<Line> inFrame = picture.inFrame().stream()
                .map(it -> new Line(names.apply(it.name()), insight(it.what())))
                .toList();
        String says = inFrame.isEmpty()
                ? nobody
                : inFrame.stream()
                        .map(it -> Words.say("framed.line", it.who(), it.what()))
                        .collect(Collectors.joining(" "));
        return new Picture(
                name,
                FrameDrawing.of(
                                id + "-" + picture.crop().code(),
                                picture.crop(),
                                name,
                                says,
                                inFrame.stream().map(Line::who).toList())
                        .svg(),
                inFrame,
                nobody,
                out(picture, names));
    }

    private static String insight(List<InSight> what) {
        return what.stream()
                .map(it -> it.shows()
                        .map(shows -> Words.say("framed.seen", gloss(it.what()), gloss(shows)))
                        .orElseGet(() -> gloss(it.what())))
                .collect(Collectors.joining(", "));
    }

    private static List<String> out(FrameSheet.Picture picture, UnaryOperator<String> names) {
        List<String> out = new ArrayList<>();
        for (FrameSheet.Kept it : picture.out()) {
            String what = it.what().stream().map(FrameShown::gloss).collect(Collectors.joining(", "));
            out.add(
                    it.what().isEmpty()
                            ? Words.say("framed.out.behind", gloss(it.mask()))
                            : Words.say("framed.out", names.apply(it.name()), what, gloss(it.mask())));
        }
        picture.nothingOf().forEach(it -> out.add(Words.say("framed.out.of", names.apply(it))));
        if (!picture.inFrame().isEmpty()) {
            out.add(Words.say("framed.out.rest"));
        }
        return out;
    }

    private static String gloss(Coded word) {
        return TERMS.term(word).gloss();
    }
}
