package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Takes headers, footers, page numbers and repeated stamps off the pages of one document. */
final class PageFurniture {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:PAGE |Page |p\\. ?)?[-–] ?\\d{1,4} ?[-–]|(?:PAGE |Page |p\\. ?)?[A-Z]?\\d{1,4}[A-Z]?\\.?(?: ?(?:of|/) ?\\d{1,4}\\.?)?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final double ZONE = 0.125;

    private final List<GlyphPage> pages;
    private final List<List<PageRow>> rows;
    private final Map<Key, Seen> repeated = new HashMap<>();

    /** A text with its numbers left out, at a height. */
    private record Key(long height, String shape) {}

    /** On how many pages something was seen, and on which last. */
    private record Seen(int pages, int last) {
        static Seen on(int page) {
            return new Seen(1, page);
        }

        Seen again(Seen other) {
            return other.last == last ? this : new Seen(pages + 1, other.last);
        }
    }

    private PageFurniture(List<GlyphPage> pages, List<List<PageRow>> rows) {
        this.pages = pages;
        this.rows = rows;
    }

    /** The rows of each page without its furniture. */
    static List<List<PageRow>> removed(List<GlyphPage> pages, List<List<PageRow>> rows) {
        return new PageFurniture(pages, rows).removed();
    }

    private List<List<PageRow>> removed() {
        count();
        double header = band(true);
        double footer = band(false);
        List<List<PageRow>> rest = new ArrayList<>();
        for (int p = 0; p < rows.size(); p++) {
            List<PageRow> page = new ArrayList<>();
            for (int i = 0; i < rows.get(p).size(); i++) {
                PageRow row = rows.get(p).get(i);
                boolean banded = row.y() <= header + 2 || row.y() >= footer - 2;
                boolean kept = scripted(row) || !banded && !seed(p, i) && !stamp(row);
                if (kept) {
                    page.add(row);
                }
            }
            rest.add(page);
        }
        return rest;
    }

    private void count() {
        for (List<PageRow> page : rows) {
            for (PageRow row : page) {
                Key key = key(row);
                Seen here = Seen.on(row.page());
                for (int shift = -1; shift <= 1; shift++) {
                    repeated.merge(new Key(key.height() + shift, key.shape()), here, Seen::again);
                }
            }
        }
    }

    private static Key key(PageRow row) {
        String text = row.text();
        boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        return new Key(Math.round(row.y() / 2), digits ? DIGITS.matcher(text).replaceAll("#") : text);
    }

    private int pagesWith(PageRow row) {
        return repeated.getOrDefault(key(row), Seen.on(row.page())).pages();
    }

    /** Text that stands at the same height on most pages, wherever that is. */
    private boolean stamp(PageRow row) {
        String text = row.text();
        int pagesWith = pagesWith(row);
        boolean often = pagesWith >= 5 && pagesWith >= 0.5 * rows.size();
        return often && !RowWords.continues(text) && !RowWords.turnsPage(text) && !RowWords.number(text);
    }

    /** Whether row {@code i} of page {@code p} is furniture by what it says and where it stands. */
    private boolean seed(int p, int i) {
        PageRow row = rows.get(p).get(i);
        double height = pages.get(p).height();
        boolean top = row.y() < ZONE * height;
        boolean bottom = row.y() > (1 - ZONE) * height;
        if (!top && !bottom || scripted(row)) {
            return false;
        }
        int apart = top ? i + 1 : i - 1;
        boolean alone = apart < 0
                || apart >= rows.get(p).size()
                || Math.abs(rows.get(p).get(apart).y() - row.y()) > 1.4 * row.size();
        boolean outermost = top ? i <= 1 : i >= rows.get(p).size() - 2;
        return outermost && alone && (numbered(row) || often(row));
    }

    private boolean often(PageRow row) {
        int pagesWith = pagesWith(row);
        return pagesWith >= 3 && pagesWith >= 0.15 * rows.size() && !RowWords.continues(row.text());
    }

    private static boolean numbered(PageRow row) {
        String text = row.text();
        if (PAGE_NUMBER.matcher(text).matches()) {
            return true;
        }
        List<PageRow> segments = row.segments(2.5 * row.words().getLast().charWidth());
        return segments.size() > 1
                && (PAGE_NUMBER.matcher(segments.getLast().text()).matches()
                        || PAGE_NUMBER.matcher(segments.getFirst().text()).matches());
    }

    /** A heading with its number, or what a scene's number stands beside in both margins, is never furniture. */
    private static boolean scripted(PageRow row) {
        List<PageRow.Word> words = row.words();
        if (RowWords.heading(row.text())
                || RowWords.turnsPage(row.text())
                || Omission.of(row.text()).isPresent()) {
            return true;
        }
        if (words.size() < 2 || !RowWords.number(words.getFirst().text())) {
            return false;
        }
        String inner = row.part(1, words.size()).text();
        boolean both = words.size() > 2
                && words.getFirst().text().equals(words.getLast().text());
        return both || RowWords.heading(inner) || RowWords.omitted(inner) || RowWords.turnsPage(inner);
    }

    /** The height where headers (or footers) of this document stand, so that one of other wording is known too. */
    private double band(boolean header) {
        TreeMap<Long, Integer> heights = new TreeMap<>();
        for (int p = 0; p < rows.size(); p++) {
            for (int i = 0; i < rows.get(p).size(); i++) {
                PageRow row = rows.get(p).get(i);
                boolean top = row.y() < pages.get(p).height() / 2;
                if (top == header && seed(p, i)) {
                    heights.merge(Math.round(row.y()), 1, Integer::sum);
                }
            }
        }
        double outer = header ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        for (var height : heights.entrySet()) {
            if (height.getValue() >= Math.max(2, 0.4 * rows.size())) {
                double y = height.getKey();
                outer = header ? Math.max(outer, y) : Math.min(outer, y);
            }
        }
        return outer;
    }
}
