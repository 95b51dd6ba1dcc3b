package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.List;

/** The rows of the script itself, page after page, with margins cleared and gaps measured in the document's pitch. */
final class BodyRows {
    private BodyRows() {}

    static List<BodyRow> of(List<GlyphPage> pages, List<List<PageRow>> rows) {
        double edge = textEdge(pages, rows);
        List<List<BodyRow>> cleared = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            cleared.add(new Margins(pages.get(p).width(), edge).cleared(usualSize(rows.get(p))));
        }
        double pitch = pitch(cleared);
        List<BodyRow> body = new ArrayList<>();
        for (List<BodyRow> page : cleared) {
            for (int i = 0; i < page.size(); i++) {
                BodyRow row = page.get(i);
                double gap = i == 0 ? 0 : (row.row().y() - page.get(i - 1).row().y()) / pitch;
                body.add(new BodyRow(row.row(), row.number(), row.both(), gap, i == 0));
            }
        }
        return body;
    }

    /** Leaves out text much larger than the page's own, which is a stamp. */
    private static List<PageRow> usualSize(List<PageRow> page) {
        List<Double> sizes = new ArrayList<>();
        for (PageRow row : page) {
            sizes.add(row.size());
        }
        sizes.sort(null);
        double usual = sizes.isEmpty() ? 12 : sizes.get(sizes.size() / 2);
        return page.stream().filter(row -> row.size() < 1.8 * usual).toList();
    }

    private static double textEdge(List<GlyphPage> pages, List<List<PageRow>> rows) {
        List<BodyRow> rough = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            rough.addAll(new Margins(pages.get(p).width(), 0).cleared(rows.get(p)));
        }
        return rough.isEmpty() ? 0 : new Columns(rough).action();
    }

    /** The closest spacing that a good share of rows keeps, in points. */
    static double pitch(List<List<BodyRow>> pages) {
        List<Double> gaps = new ArrayList<>();
        for (List<BodyRow> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                double gap = page.get(i).row().y() - page.get(i - 1).row().y();
                if (gap > 0.7 * page.get(i).row().size() && gap < 72) {
                    gaps.add(gap);
                }
            }
        }
        gaps.sort(null);
        double pitch = 12;
        int most = 0;
        for (int i = 0; i < gaps.size(); ) {
            int j = i;
            while (j < gaps.size() && gaps.get(j) - gaps.get(i) <= 1) {
                j++;
            }
            if (j - i > most && (most == 0 || j - i > 3 * most)) {
                if (j - i >= 0.15 * gaps.size()) {
                    most = j - i;
                    pitch = gaps.get(i + (j - i) / 2);
                }
            }
            i = j;
        }
        return pitch;
    }
}
