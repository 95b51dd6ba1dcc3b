package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where this document puts its text, measured from all its rows: left edges of action, dialogue, parentheticals and
 * cues, the middle of centred cues, its right edge, and whether white space parts its paragraphs.
 */
final class Columns {
    private static final double MIN_INDENT = 20;
    private final List<BodyRow> rows;
    private final double action;
    private double cue = Double.MAX_VALUE;
    private boolean centredCues;
    private double dialogue = Double.MAX_VALUE;
    private OptionalDouble parenthetical = OptionalDouble.empty();
    private double right;
    private boolean spaced = true;
    private boolean boldHeadings;

    Columns(List<BodyRow> rows) {
        this.rows = rows;
        this.action = actionEdge();
        measureCues();
        measureSpeeches();
        measurePage();
    }

    private double actionEdge() {
        List<Double> headings = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (BodyRow row : rows) {
            all.add(row.left());
            if (RowWords.heading(row.text()) && RowWords.capitals(row.text())) {
                headings.add(row.left());
            }
        }
        if (!headings.isEmpty()) {
            return Edges.of(headings).getFirst().at();
        }
        double least = Double.MAX_VALUE;
        for (Edges.Edge edge : Edges.of(all)) {
            if (edge.rows() >= Math.max(1, 0.04 * all.size())) {
                least = Math.min(least, edge.at());
            }
        }
        return least == Double.MAX_VALUE ? 72 : least;
    }

    private boolean cueShaped(int i) {
        BodyRow row = rows.get(i);
        if (i + 1 >= rows.size() || row.left() < action + MIN_INDENT + 20) {
            return false;
        }
        BodyRow next = rows.get(i + 1);
        String text = row.text();
        return RowWords.mostlyCapitals(text)
                && text.length() <= 48
                && next.follows()
                && next.left() > action + MIN_INDENT
                && next.left() < row.left() + 2
                && !RowWords.bracketed(text)
                && !RowWords.transition(text);
    }

    private void measureCues() {
        List<Double> lefts = new ArrayList<>();
        List<Double> middles = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (cueShaped(i)) {
                lefts.add(rows.get(i).left());
                middles.add(rows.get(i).row().middle());
            }
        }
        if (lefts.isEmpty()) {
            return;
        }
        Edges.Edge left = Edges.of(lefts).getFirst();
        Edges.Edge middle = Edges.of(middles).getFirst();
        centredCues = middle.rows() > 1.3 * left.rows() && middle.rows() >= 0.6 * lefts.size();
        cue = centredCues ? middle.at() : left.at();
    }

    private void measureSpeeches() {
        List<Double> spoken = new ArrayList<>();
        List<Double> bracketed = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (!cueAt(rows.get(i)) || !RowWords.mostlyCapitals(rows.get(i).text())) {
                continue;
            }
            for (int j = i + 1; j < rows.size() && rows.get(j).follows(); j++) {
                BodyRow row = rows.get(j);
                if (row.left() < action + MIN_INDENT || !centredCues && cueAt(row) && RowWords.capitals(row.text())) {
                    break;
                }
                (row.text().startsWith("(") ? bracketed : spoken).add(row.left());
            }
        }
        if (!spoken.isEmpty()) {
            Edges.Edge edge = Edges.of(spoken).getFirst();
            boolean ragged = centredCues && edge.rows() < 0.4 * spoken.size();
            dialogue = ragged ? leastOf(spoken) : edge.at();
        }
        for (Edges.Edge edge : Edges.of(bracketed)) {
            if (edge.at() > dialogue + Edges.tolerance() && edge.rows() >= 0.2 * bracketed.size()) {
                parenthetical = OptionalDouble.of(edge.at());
                return;
            }
        }
    }

    /** Where speeches are centred as a whole, no left edge is theirs; they begin right of this. */
    private static double leastOf(List<Double> lefts) {
        List<Double> sorted = new ArrayList<>(lefts);
        sorted.sort(null);
        return sorted.get(sorted.size() / 50);
    }

    private void measurePage() {
        List<Double> rights = new ArrayList<>();
        int apart = 0;
        int cues = 0;
        int headings = 0;
        int bold = 0;
        for (BodyRow row : rows) {
            if (Math.abs(row.left() - action) <= 8) {
                rights.add(row.row().right());
            }
            if (!row.top() && cueAt(row) && LineShapes.isUpper(row.text())) {
                cues++;
                apart += row.setOff() ? 1 : 0;
            }
            if (RowWords.heading(row.text()) && RowWords.capitals(row.text()) && atAction(row)) {
                headings++;
                bold += row.row().bold() ? 1 : 0;
            }
        }
        rights.sort(null);
        right = rights.isEmpty() ? 540 : rights.get((int) (0.985 * (rights.size() - 1)));
        spaced = cues == 0 || apart >= 0.5 * cues;
        boldHeadings = headings > 0 && bold >= 0.8 * headings && boldShare() < 0.3;
    }

    private double boldShare() {
        return rows.stream().filter(row -> row.row().bold()).count() / (double) rows.size();
    }

    /** Whether it stands where this document puts cues. */
    boolean cueAt(BodyRow row) {
        return centredCues
                ? Math.abs(row.row().middle() - cue) <= 8 && row.left() > action + MIN_INDENT
                : Math.abs(row.left() - cue) <= 9;
    }

    boolean dialogueAt(BodyRow row) {
        return Math.abs(row.left() - dialogue) <= 9;
    }

    boolean parentheticalAt(BodyRow row) {
        return parenthetical.isPresent() && Math.abs(row.left() - parenthetical.getAsDouble()) <= 9;
    }

    /** Whether parentheticals have a column of their own. */
    boolean parentheticalsApart() {
        return parenthetical.isPresent();
    }

    /** Whether it begins in the wide column of headings and action. */
    boolean atAction(BodyRow row) {
        return row.left() < action + MIN_INDENT && row.left() < dialogue - 9;
    }

    /** Whether it begins at or right of dialogue. */
    boolean indented(BodyRow row) {
        return row.left() >= dialogue - 9;
    }

    /** Whether it ends at the right edge, far from every other column. */
    boolean flushRight(BodyRow row) {
        double from = cue == Double.MAX_VALUE || centredCues ? (action + right) / 2 : cue + 40;
        return row.left() > from && row.row().right() > right - 40;
    }

    /** Whether the row stands in the middle of the text. */
    boolean centred(BodyRow row) {
        return row.left() > action + MIN_INDENT && Math.abs(row.row().middle() - (action + right) / 2) < 24;
    }

    /** Whether {@code next}'s first word would still have fitted on {@code row}: then the break was the writer's. */
    boolean brokenEarly(BodyRow row, BodyRow next) {
        PageRow.Word word = next.row().words().getFirst();
        double wide = word.right() - word.left();
        return row.row().right() + word.charWidth() + wide < right - 4;
    }

    /** Whether white space parts paragraphs in this document. */
    boolean spaced() {
        return spaced;
    }

    boolean boldHeadings() {
        return boldHeadings;
    }

    double action() {
        return action;
    }
}
