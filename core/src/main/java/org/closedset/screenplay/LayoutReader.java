package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a screenplay from printed pages by their layout alone. Columns, line pitch, headers and margins are measured
 * in each document, as documents differ among themselves and hardly within themselves.
 */
public final class LayoutReader {
    private LayoutReader() {}

    /**
     * The script on these pages; lines are (page, row on the page). Pages without text are named in a warning.
     *
     * @throws UnreadableScreenplay where there is no page, or no page holds text
     */
    public static Script read(List<GlyphPage> pages) throws UnreadableScreenplay {
        List<Warning> warnings = new ArrayList<>();
        ScannedPages.warning(pages).ifPresent(warnings::add);
        return read(pages, warnings);
    }

    static Script read(List<GlyphPage> pages, List<Warning> warnings) {
        List<List<PageRow>> rows = new ArrayList<>();
        for (GlyphPage page : pages) {
            rows.add(PageRows.of(page));
        }
        List<Script.TitleEntry> title = List.of();
        List<GlyphPage> scriptPages = pages;
        if (pages.size() > 1 && TitleRows.titled(pages.getFirst(), rows.getFirst())) {
            title = TitleRows.entries(rows.getFirst());
            scriptPages = pages.subList(1, pages.size());
            rows = rows.subList(1, rows.size());
        }
        List<BodyRow> body = BodyRows.of(scriptPages, PageFurniture.removed(scriptPages, repaired(rows)));
        ElementsUnderWay made = new LayoutElements(body).read();
        return new Script(Source.PDF, title, made.elements(), made.hints(), warnings);
    }

    private static List<List<PageRow>> repaired(List<List<PageRow>> pages) {
        List<PageRow> all = pages.stream().flatMap(List::stream).toList();
        if (!GlyphText.macQuotes(all)) {
            return pages;
        }
        return pages.stream()
                .map(page -> page.stream().map(LayoutReader::repaired).toList())
                .toList();
    }

    private static PageRow repaired(PageRow row) {
        List<PageRow.Word> words = new ArrayList<>();
        for (PageRow.Word word : row.words()) {
            String text = GlyphText.withMacQuotes(word.text());
            words.add(new PageRow.Word(text, word.left(), word.right(), word.size(), word.bold()));
        }
        return new PageRow(row.page(), row.line(), row.y(), words);
    }
}
