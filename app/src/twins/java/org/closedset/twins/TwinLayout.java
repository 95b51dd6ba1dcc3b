package org.closedset.twins;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a twin is printed: page, columns, and the marks that real programs and real productions put on a page. */
public record TwinLayout(String name, Sheet sheet, Columns columns, Set<Mark> marks) {
    /** Size, margins and type, in points. */
    public record Sheet(double width, double height, double top, double bottom, double pitch, double size, Face face) {}

    /** Left edges and widths in points; {@code right} is where what is flush right ends. */
    public record Columns(
            double action,
            double actionWidth,
            double dialogue,
            double dialogueWidth,
            double aside,
            double asideWidth,
            double cue,
            double right) {}

    /** The type a twin is set in. */
    public enum Face {
        COURIER,
        TIMES,
        HELVETICA
    }

    /** What may stand on a page beside the script's own text, and how paragraphs are set. */
    public enum Mark {
        NO_BLANK_LINES,
        TWO_BEFORE_HEADINGS,
        MORE,
        NUMBERS_LEFT,
        NUMBERS_BOTH,
        CONTINUED,
        STARS,
        WATERMARK,
        HEADER,
        REVISION_HEADER,
        FOOTER,
        PAGE_AT_TOP,
        PAGE_AT_FOOT,
        CURLY,
        BOLD_HEADINGS,
        CENTRED_CUES,
        STAMP,
        TITLE_PAGE,
        NARROW_HEADINGS
    }

    private static final double IN = 72;

    private static TwinLayout of(String name, Sheet sheet, Columns columns, Mark... marks) {
        Set<Mark> set = EnumSet.noneOf(Mark.class);
        set.addAll(List.of(marks));
        return new TwinLayout(name, sheet, columns, set);
    }

    private static Sheet letter(double pitch) {
        return new Sheet(612, 792, 72, 72, pitch, 12, Face.COURIER);
    }

    private static Sheet a4(double pitch, Face face) {
        return new Sheet(595, 842, 72, 68, pitch, 12, face);
    }

    private static Columns usual() {
        return new Columns(1.5 * IN, 432, 2.5 * IN, 252, 3.1 * IN, 187, 3.7 * IN, 7.5 * IN);
    }

    private static Columns european() {
        return new Columns(1.2 * IN, 410, 2.3 * IN, 245, 2.7 * IN, 180, 3.3 * IN, 7.0 * IN);
    }

    /** The layouts the reading may be tuned on. */
    public static List<TwinLayout> known() {
        return List.of(
                of("classic", letter(12), usual(), Mark.MORE, Mark.PAGE_AT_TOP, Mark.TITLE_PAGE),
                of(
                        "production",
                        letter(12),
                        usual(),
                        Mark.MORE,
                        Mark.NUMBERS_BOTH,
                        Mark.CONTINUED,
                        Mark.STARS,
                        Mark.REVISION_HEADER),
                of(
                        "tight",
                        a4(11, Face.COURIER),
                        european(),
                        Mark.CURLY,
                        Mark.PAGE_AT_FOOT,
                        Mark.MORE,
                        Mark.TITLE_PAGE),
                of("dense", letter(12), usual(), Mark.NO_BLANK_LINES, Mark.PAGE_AT_TOP, Mark.MORE),
                of("stamped", letter(12), usual(), Mark.WATERMARK, Mark.HEADER, Mark.FOOTER, Mark.BOLD_HEADINGS),
                of(
                        "times",
                        a4(13.2, Face.TIMES),
                        european(),
                        Mark.CENTRED_CUES,
                        Mark.BOLD_HEADINGS,
                        Mark.TWO_BEFORE_HEADINGS,
                        Mark.PAGE_AT_FOOT,
                        Mark.CURLY),
                of("narrow", letter(12), usual(), Mark.NARROW_HEADINGS, Mark.PAGE_AT_TOP, Mark.CURLY, Mark.STAMP));
    }

    /** The layouts it is measured on. */
    public static List<TwinLayout> unseen() {
        Columns wide = new Columns(1.35 * IN, 440, 2.45 * IN, 255, 2.95 * IN, 190, 3.55 * IN, 7.4 * IN);
        return List.of(
                of(
                        "unseen-serif",
                        new Sheet(612, 792, 72, 72, 12.6, 12, Face.TIMES),
                        usual(),
                        Mark.CENTRED_CUES,
                        Mark.NUMBERS_LEFT,
                        Mark.HEADER,
                        Mark.MORE),
                of(
                        "unseen-numbered",
                        letter(11.5),
                        wide,
                        Mark.NUMBERS_LEFT,
                        Mark.STARS,
                        Mark.STAMP,
                        Mark.MORE,
                        Mark.PAGE_AT_TOP,
                        Mark.TITLE_PAGE),
                of(
                        "unseen-dense",
                        letter(11),
                        wide,
                        Mark.NO_BLANK_LINES,
                        Mark.NUMBERS_BOTH,
                        Mark.MORE,
                        Mark.CONTINUED,
                        Mark.REVISION_HEADER),
                of(
                        "unseen-marked",
                        a4(12, Face.COURIER),
                        european(),
                        Mark.WATERMARK,
                        Mark.HEADER,
                        Mark.FOOTER,
                        Mark.CURLY,
                        Mark.MORE,
                        Mark.NUMBERS_BOTH,
                        Mark.TWO_BEFORE_HEADINGS),
                of(
                        "unseen-narrow",
                        letter(11.5),
                        usual(),
                        Mark.NARROW_HEADINGS,
                        Mark.BOLD_HEADINGS,
                        Mark.NUMBERS_BOTH,
                        Mark.PAGE_AT_TOP,
                        Mark.STARS,
                        Mark.MORE),
                of(
                        "unseen-sans",
                        new Sheet(612, 792, 80, 80, 12.5, 11, Face.HELVETICA),
                        wide,
                        Mark.PAGE_AT_FOOT,
                        Mark.HEADER,
                        Mark.MORE));
    }

    boolean has(Mark mark) {
        return marks.contains(mark);
    }
}
