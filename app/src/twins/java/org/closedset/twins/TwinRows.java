package org.closedset.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.closedset.screenplay.Element;
import org.closedset.twins.TwinLayout.Columns;
import org.closedset.twins.TwinLayout.Mark;

/** Sets paragraphs as rows of placed text. */
final class TwinRows {
    private final TwinLayout layout;
    private final TwinFont font;
    private final Columns columns;
    private final double size;
    private int paragraphs;

    TwinRows(TwinLayout layout, TwinFont font) {
        this.layout = layout;
        this.font = font;
        this.columns = layout.columns();
        this.size = layout.sheet().size();
    }

    /** A run of text that begins at {@code x}. */
    record Piece(double x, String text, boolean bold) {}

    /** One printed row; a blank one has no pieces. */
    record Row(List<Piece> pieces) {
        static Row blank() {
            return new Row(List.of());
        }

        static Row of(double x, String text) {
            return new Row(List.of(new Piece(x, text, false)));
        }

        Row with(double x, String text) {
            List<Piece> more = new ArrayList<>(pieces);
            more.add(new Piece(x, text, false));
            return new Row(more);
        }
    }

    List<Row> paragraph(Element element, int scene) {
        return switch (element.type()) {
            case HEADING -> heading(element.text(), scene);
            case TRANSITION -> spaced(List.of(flushRight(said(element.text()))));
            case CENTRED -> spaced(List.of(centred(said(element.text()))));
            case LYRIC -> spaced(column(element.text(), columns.dialogue(), columns.dialogueWidth()));
            case ACTION, SHOT, CUE, DIALOGUE, PARENTHETICAL, NOTE, SYNOPSIS, SECTION, PAGE_BREAK ->
                spaced(starred(column(element.text(), columns.action(), columns.actionWidth())));
        };
    }

    private List<Row> heading(String text, int scene) {
        double width = layout.has(Mark.NARROW_HEADINGS) ? 190 : columns.actionWidth();
        boolean bold = layout.has(Mark.BOLD_HEADINGS);
        List<Row> set = new ArrayList<>();
        for (String line : wrap(said(text).toUpperCase(Locale.ROOT), width, bold)) {
            set.add(new Row(List.of(new Piece(columns.action(), line, bold))));
        }
        String number = Integer.toString(scene) + (scene % 9 == 0 ? "A" : "");
        if (layout.has(Mark.NUMBERS_LEFT) || layout.has(Mark.NUMBERS_BOTH)) {
            set.set(0, set.getFirst().with(columns.action() - 50, number));
        }
        if (layout.has(Mark.NUMBERS_BOTH)) {
            set.set(0, set.getFirst().with(columns.right() - 5, number));
        }
        List<Row> rows = new ArrayList<>(spaced(set));
        if (layout.has(Mark.TWO_BEFORE_HEADINGS)) {
            rows.addFirst(Row.blank());
        }
        return rows;
    }

    List<Row> speech(List<Element> speech) {
        List<Row> rows =
                new ArrayList<>(spaced(List.of(cue(said(speech.getFirst().text())))));
        for (Element part : speech.subList(1, speech.size())) {
            boolean aside = part.type() == Element.Type.PARENTHETICAL;
            rows.addAll(starred(column(
                    part.text(),
                    aside ? columns.aside() : columns.dialogue(),
                    aside ? columns.asideWidth() : columns.dialogueWidth())));
        }
        return rows;
    }

    private Row cue(String written) {
        String name = written.toUpperCase(Locale.ROOT);
        double x = columns.cue();
        if (layout.has(Mark.CENTRED_CUES)) {
            x = columns.action() + (columns.actionWidth() - font.width(name, size, false)) / 2;
        }
        return Row.of(x, name);
    }

    Row more() {
        return Row.of(columns.cue(), "(MORE)");
    }

    /** The cue again at the top of the next page. */
    Row again(Element cue) {
        String name = said(cue.text());
        return cue(name.toUpperCase(Locale.ROOT).contains("CONT") ? name : name + " (CONT'D)");
    }

    Row continued(int scene, int page) {
        Row row = Row.of(columns.action(), page % 3 == 0 ? "CONTINUED: (2)" : "CONTINUED:");
        return layout.has(Mark.NUMBERS_BOTH)
                ? row.with(columns.action() - 50, Integer.toString(scene))
                        .with(columns.right() - 5, Integer.toString(scene))
                : row;
    }

    Row flushRight(String text) {
        return Row.of(columns.right() - font.width(text, size, false), text);
    }

    private Row centred(String text) {
        double middle = columns.action() + columns.actionWidth() / 2;
        return Row.of(middle - font.width(text, size, false) / 2, text);
    }

    /** Two speeches or more side by side: the first to the left, the others one under another to the right. */
    List<Row> dual(List<Element> parts) {
        List<Row> left = new ArrayList<>();
        List<Row> right = new ArrayList<>();
        double half = columns.action() + columns.actionWidth() / 2 + 8;
        for (Element part : parts) {
            boolean first = part.column() == Element.Column.LEFT;
            double from = first ? columns.action() : half;
            List<Row> side = first ? left : right;
            double in = part.type() == Element.Type.CUE ? 60 : part.type() == Element.Type.PARENTHETICAL ? 20 : 0;
            side.addAll(column(part.text(), from + in, columns.actionWidth() / 2 - 24 - in));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            List<Piece> pieces = new ArrayList<>();
            pieces.addAll(i < left.size() ? left.get(i).pieces() : List.of());
            pieces.addAll(i < right.size() ? right.get(i).pieces() : List.of());
            rows.add(new Row(pieces));
        }
        return spaced(rows);
    }

    private List<Row> spaced(List<Row> rows) {
        if (layout.has(Mark.NO_BLANK_LINES)) {
            return rows;
        }
        List<Row> spaced = new ArrayList<>(rows);
        spaced.addFirst(Row.blank());
        return spaced;
    }

    /** Revision stars beside every seventh paragraph. */
    private List<Row> starred(List<Row> rows) {
        if (!layout.has(Mark.STARS) || ++paragraphs % 7 != 0) {
            return rows;
        }
        return rows.stream()
                .map(row -> row.pieces().isEmpty() ? row : row.with(columns.right() + 18, "*"))
                .toList();
    }

    private List<Row> column(String text, double x, double width) {
        List<Row> rows = new ArrayList<>();
        for (String line : wrap(said(text), width, false)) {
            rows.add(line.isEmpty() ? Row.blank() : Row.of(x, line));
        }
        return rows;
    }

    private String said(String text) {
        if (!layout.has(Mark.CURLY)) {
            return text;
        }
        return text.replaceAll("(^|[\\s(])\"", "$1\u201c")
                .replace('"', '\u201d')
                .replace('\'', '\u2019');
    }

    private List<String> wrap(String text, double width, boolean bold) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && font.width(longer, size, bold) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
