package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two speeches printed side by side: rows {@code from} to {@code to} (excluded), each parted into its halves. */
record DualColumns(int to, List<BodyRow> left, List<BodyRow> right) {
    private static final int LONGEST = 60;

    /** The pair of speeches that begins at row {@code from}, if one does. */
    static Optional<DualColumns> at(List<BodyRow> rows, int from, Columns columns) {
        BodyRow first = rows.get(from);
        List<PageRow> cues =
                first.row().segments(2.5 * first.row().words().getFirst().charWidth());
        if (cues.size() != 2 || from + 1 >= rows.size() || !rows.get(from + 1).follows() || !names(cues)) {
            return Optional.empty();
        }
        int to = from + 1;
        double low = cues.get(0).right();
        double high = cues.get(1).left();
        while (to < rows.size() && to - from < LONGEST && rows.get(to).follows()) {
            Optional<double[]> narrowed = narrowed(rows.get(to), low, high, columns);
            if (narrowed.isEmpty()) {
                break;
            }
            low = narrowed.get()[0];
            high = narrowed.get()[1];
            to++;
        }
        return to - from < 2 ? Optional.empty() : Optional.of(parted(rows, from, to, (low + high) / 2));
    }

    private static boolean names(List<PageRow> cues) {
        return cues.stream()
                .allMatch(cue -> RowWords.mostlyCapitals(cue.text())
                        && !RowWords.heading(cue.text())
                        && !RowWords.transition(cue.text()));
    }

    /** The white strip between the columns once this row has been let through it; empty where the row crosses it. */
    private static Optional<double[]> narrowed(BodyRow row, double low, double high, Columns columns) {
        if (RowWords.heading(row.text()) && RowWords.capitals(row.text())
                || columns.cueAt(row) && RowWords.capitals(row.text())) {
            return Optional.empty();
        }
        double bestLow = low;
        double bestHigh = high;
        double widest = 0;
        List<PageRow.Word> words = row.row().words();
        for (int i = 0; i <= words.size(); i++) {
            double from = Math.max(
                    low, i == 0 ? Double.NEGATIVE_INFINITY : words.get(i - 1).right());
            double until = Math.min(
                    high,
                    i == words.size() ? Double.POSITIVE_INFINITY : words.get(i).left());
            if (until - from > widest) {
                widest = until - from;
                bestLow = from;
                bestHigh = until;
            }
        }
        double enough = 1.3 * words.getFirst().charWidth();
        return widest > enough ? Optional.of(new double[] {bestLow, bestHigh}) : Optional.empty();
    }

    private static DualColumns parted(List<BodyRow> rows, int from, int to, double middle) {
        List<BodyRow> left = new ArrayList<>();
        List<BodyRow> right = new ArrayList<>();
        for (BodyRow row : rows.subList(from, to)) {
            int cut = 0;
            while (cut < row.row().words().size() && row.row().words().get(cut).left() < middle) {
                cut++;
            }
            if (cut > 0) {
                left.add(half(row, 0, cut));
            }
            if (cut < row.row().words().size()) {
                right.add(half(row, cut, row.row().words().size()));
            }
        }
        return new DualColumns(to, left, right);
    }

    private static BodyRow half(BodyRow row, int from, int to) {
        return new BodyRow(row.row().part(from, to), "", false, row.gap(), row.top());
    }
}
