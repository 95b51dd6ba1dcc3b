package org.closedset.screenplay;

import java.util.List;
import java.util.Optional;

/** Says of each row what it is, from where it stands, what is above and below, and only then from its words. */
final class LayoutElements {
    private final List<BodyRow> rows;
    private final Columns columns;
    private final ElementsUnderWay made = new ElementsUnderWay();
    private boolean more;
    private boolean turned;
    private boolean bracketOpen;

    LayoutElements(List<BodyRow> rows) {
        this.rows = rows;
        this.columns = new Columns(rows);
    }

    ElementsUnderWay read() {
        int i = 0;
        while (i < rows.size()) {
            BodyRow row = rows.get(i);
            turned |= row.top();
            if (RowWords.turnsPage(row.text())) {
                more |= RowWords.more(row.text());
                i++;
                continue;
            }
            Optional<DualColumns> dual = DualColumns.at(rows, i, columns);
            if (dual.isPresent()) {
                column(dual.get().left(), Element.Column.LEFT);
                column(dual.get().right(), Element.Column.RIGHT);
                i = dual.get().to();
            } else {
                one(i, row);
                i++;
            }
            turned = false;
        }
        return made;
    }

    private void column(List<BodyRow> half, Element.Column column) {
        bracketOpen = false;
        for (int i = 0; i < half.size(); i++) {
            BodyRow row = half.get(i);
            if (i == 0) {
                made.add(Element.Type.CUE, row, column);
                bracketOpen = RowWords.bracketOpen(row.text());
            } else if (bracketOpen) {
                made.grow(row, false);
                bracketOpen = !row.text().endsWith(")");
            } else if (i == 1 && RowWords.extension(row.text())) {
                made.grow(row, false);
            } else if (row.text().startsWith("(")
                    && (RowWords.bracketed(row.text()) || RowWords.bracketOpen(row.text()))) {
                made.add(Element.Type.PARENTHETICAL, row, column);
                bracketOpen = !row.text().endsWith(")");
            } else if (made.lastIs(Element.Type.DIALOGUE)) {
                made.grow(row, false);
            } else {
                made.add(Element.Type.DIALOGUE, row, column);
            }
        }
        bracketOpen = false;
    }

    private void one(int i, BodyRow row) {
        if (heading(row)) {
            made.heading(row, row.text(), RowWords.omitted(row.text()));
        } else if (headingGoesOn(i, row)) {
            made.grow(row, false);
        } else if (transition(row)) {
            made.add(Element.Type.TRANSITION, row, Element.Column.ALONE);
        } else if (made.lastIs(Element.Type.TRANSITION) && row.follows() && columns.flushRight(row)) {
            made.grow(row, false);
        } else if (cue(i, row)) {
            speech(row);
        } else if (spoken(row)) {
            line(row);
        } else {
            action(i, row);
        }
    }

    private boolean heading(BodyRow row) {
        String text = row.text();
        if (!columns.atAction(row)) {
            return false;
        }
        if (!row.number().isEmpty()) {
            boolean numbered = RowWords.capitals(text) || row.both() || RowWords.heading(text);
            return numbered && (row.setOff() || RowWords.heading(text) || !columns.spaced());
        }
        if (row.setOff() && Omission.of(text).isPresent()) {
            return true;
        }
        if (RowWords.heading(text)) {
            boolean inside = !row.setOff() && columns.spaced() && made.lastIs(Element.Type.ACTION);
            return !inside || RowWords.capitals(text) && row.row().bold() == columns.boldHeadings();
        }
        return columns.boldHeadings()
                && row.row().bold()
                && RowWords.capitals(text)
                && row.setOff()
                && !RowWords.transition(text);
    }

    private boolean headingGoesOn(int i, BodyRow row) {
        if (!made.lastIs(Element.Type.HEADING) || !row.follows() || !columns.atAction(row)) {
            return false;
        }
        BodyRow above = rows.get(i - 1);
        if (columns.boldHeadings()) {
            return row.row().bold();
        }
        String before = above.text();
        boolean open = before.endsWith("-") || before.endsWith("/") || before.endsWith(",") || before.endsWith("–");
        boolean shout = RowWords.capitals(row.text()) || row.text().startsWith("(") && open;
        boolean full = !columns.brokenEarly(above, row);
        return shout && (open || full || columns.spaced() && capitalsToEndOfBlock(i));
    }

    private boolean capitalsToEndOfBlock(int i) {
        int j = i + 1;
        while (j < rows.size() && rows.get(j).follows()) {
            if (!RowWords.capitals(rows.get(j).text()) || !columns.atAction(rows.get(j))) {
                return false;
            }
            j++;
        }
        return true;
    }

    private boolean lastOfBlock(int i) {
        return i + 1 >= rows.size() || rows.get(i + 1).setOff();
    }

    private boolean transition(BodyRow row) {
        String text = row.text();
        if (columns.cueAt(row) && !RowWords.transition(text) || RowWords.bracketed(text)) {
            return false;
        }
        boolean free = row.setOff() || !columns.spaced();
        boolean inAction = columns.atAction(row) && free && RowWords.transition(text) && text.length() < 60;
        boolean atRight = columns.flushRight(row) && free && (RowWords.capitals(text) || row.setOff());
        boolean indented = columns.indented(row) && free && RowWords.transition(text) && !made.inSpeech();
        return inAction || atRight || indented;
    }

    private boolean cue(int i, BodyRow row) {
        String text = row.text();
        if (text.startsWith("(") || text.length() > 60 || !columns.cueAt(row)) {
            return false;
        }
        boolean answered = i + 1 < rows.size()
                && (rows.get(i + 1).follows() && columns.indented(rows.get(i + 1))
                        || rows.get(i + 1).top());
        boolean named = RowWords.mostlyCapitals(text) && (row.setOff() || !columns.spaced());
        return named && (answered || !columns.centred(row) || i + 1 < rows.size() && speaksBelow(i))
                || row.setOff() && answered && columns.dialogueAt(rows.get(i + 1));
    }

    private boolean speaksBelow(int i) {
        return RowWords.turnsPage(rows.get(i + 1).text());
    }

    private void speech(BodyRow row) {
        bracketOpen = false;
        boolean same = made.inSpeech() && made.speaker().equals(RowWords.speaker(row.text()));
        boolean goesOn = same && (more || turned && RowWords.continues(row.text()));
        more = false;
        if (goesOn) {
            return;
        }
        made.add(Element.Type.CUE, row, Element.Column.ALONE);
    }

    private boolean spoken(BodyRow row) {
        if (!made.inSpeech() || made.last().column() != Element.Column.ALONE || !columns.indented(row)) {
            return false;
        }
        return row.setOff() ? columns.dialogueAt(row) || columns.parentheticalAt(row) : true;
    }

    private void line(BodyRow row) {
        if (bracketOpen && made.lastIs(Element.Type.PARENTHETICAL)) {
            made.grow(row, false);
            bracketOpen = !row.text().endsWith(")");
            return;
        }
        boolean opens = row.text().startsWith("(");
        boolean apart = !columns.parentheticalsApart() || columns.parentheticalAt(row) || !columns.dialogueAt(row);
        if (opens && (RowWords.bracketed(row.text()) || columns.parentheticalsApart() && apart)) {
            made.add(Element.Type.PARENTHETICAL, row, Element.Column.ALONE);
            bracketOpen = !row.text().endsWith(")");
        } else if (made.lastIs(Element.Type.DIALOGUE)) {
            made.grow(row, row.setOff() && !row.top());
        } else {
            made.add(Element.Type.DIALOGUE, row, Element.Column.ALONE);
        }
    }

    private void action(int i, BodyRow row) {
        Element.Type type = Element.Type.ACTION;
        if (row.setOff() && lastOfBlock(i)) {
            type = columns.centred(row)
                    ? Element.Type.CENTRED
                    : columns.atAction(row) && LineShapes.isShot(row.text()) ? Element.Type.SHOT : type;
        }
        if (type == Element.Type.ACTION && made.lastIs(Element.Type.ACTION) && goesOn(i, row)) {
            made.grow(row, false);
        } else {
            made.add(type, row, Element.Column.ALONE);
        }
    }

    private boolean goesOn(int i, BodyRow row) {
        if (row.top()) {
            return RowWords.unfinished(made.last().text(), row.text());
        }
        return row.follows() && (columns.spaced() || !columns.brokenEarly(rows.get(i - 1), row));
    }
}
