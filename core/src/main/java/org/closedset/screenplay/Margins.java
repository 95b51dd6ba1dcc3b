package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes scene numbers, revision stars and stray marks off the margins of a page's rows. */
final class Margins {
    /** A word that starts beyond this share of the page's width, well apart from the text, is a mark in the margin. */
    private static final double MARGIN = 0.87;

    private static final double STARS = 0.78;
    private final double width;
    private final double leftEdge;

    /** {@code leftEdge} is where the document's text begins; nothing is taken off the left where it is not yet known (0). */
    Margins(double width, double leftEdge) {
        this.width = width;
        this.leftEdge = leftEdge;
    }

    /** The rows that hold more than marks. */
    List<BodyRow> cleared(List<PageRow> rows) {
        List<BodyRow> body = new ArrayList<>();
        for (PageRow row : rows) {
            cleared(row).ifPresent(body::add);
        }
        return body;
    }

    private Optional<BodyRow> cleared(PageRow row) {
        int from = 0;
        int to = row.words().size();
        while (to > 0 && mark(row, to - 1)) {
            to--;
        }
        if (to == 0) {
            return Optional.empty();
        }
        Optional<BodyRow> omission = omission(row.part(0, to));
        if (omission.isPresent()) {
            return omission;
        }
        String number = "";
        boolean both = false;
        String first = row.words().getFirst().text();
        if (numbered(row, to)) {
            number = first;
            from = 1;
            if (to > 2 && same(first, row.words().get(to - 1).text())) {
                both = true;
                to--;
            }
        } else if (to > 2 && numberAtRight(row, to)) {
            number = row.words().get(to - 1).text();
            to--;
        }
        while (from < to && row.words().get(from).right() < leftEdge - 3) {
            from++;
        }
        return from >= to
                ? Optional.empty()
                : Optional.of(new BodyRow(row.part(from, to), tidy(number), both, 0, false));
    }

    /** Numbers kept for scenes that were taken out: in the margin, or in the line itself. */
    private Optional<BodyRow> omission(PageRow row) {
        List<PageRow.Word> words = row.words();
        if (words.stream().noneMatch(word -> word.text().contains("OMIT"))) {
            return Optional.empty();
        }
        Optional<Omission> omission = Omission.of(row.text());
        if (omission.isEmpty()) {
            return Optional.empty();
        }
        if (words.getFirst().left() > leftEdge - 3) {
            return Optional.of(new BodyRow(row, "", false, 0, false));
        }
        int at = 0;
        while (!words.get(at).text().contains("OMIT")) {
            at++;
        }
        boolean both = at > 0 && at + 1 < words.size();
        PageRow word = at == 0 ? row : row.part(at, at + 1);
        return Optional.of(new BodyRow(word, omission.get().numbers(), both, 0, false));
    }

    private boolean mark(PageRow row, int i) {
        PageRow.Word word = row.words().get(i);
        boolean apart = i == 0 || word.left() - row.words().get(i - 1).right() > 1.5 * word.charWidth();
        boolean stars = word.text().chars().allMatch(c -> c == '*');
        if (stars) {
            return apart && word.left() > STARS * width;
        }
        boolean far = i == 0 || word.left() - row.words().get(i - 1).right() > 3 * word.charWidth();
        return far
                && word.left() > MARGIN * width
                && !(i > 0 && same(row.words().getFirst().text(), word.text()));
    }

    private boolean numbered(PageRow row, int to) {
        String first = row.words().getFirst().text();
        if (to < 2 || !RowWords.number(first)) {
            return false;
        }
        String rest = row.part(1, to).text();
        boolean outside = row.words().getFirst().right() < leftEdge - 3;
        boolean mirrored = to > 2
                && same(first, row.words().get(to - 1).text())
                && row.words().get(to - 1).left() > 0.6 * width
                && row.words().getFirst().left() < 0.25 * width;
        return outside || mirrored || RowWords.heading(rest) || RowWords.omitted(rest);
    }

    private boolean numberAtRight(PageRow row, int to) {
        PageRow.Word last = row.words().get(to - 1);
        return RowWords.number(last.text())
                && last.left() > 0.7 * width
                && last.left() - row.words().get(to - 2).right() > 2.5 * last.charWidth()
                && RowWords.heading(row.part(0, to - 1).text());
    }

    private static boolean same(String left, String right) {
        return tidy(left).equals(tidy(right));
    }

    private static String tidy(String number) {
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }
}
