package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.List;

/**
 * Prints elements to pages the usual way (54 lines of 12 pt Courier; action 60 columns, speeches 35), to count pages and
 * eighths and to show the script as pages.
 */
public final class PageLayout {
    private static final int LINES = 54;
    private static final int ACTION = 60;
    private static final int SPEECH = 35;
    private static final int ASIDE = 26;

    private final List<Page> pages = new ArrayList<>();
    private final List<Integer> pageOf = new ArrayList<>();
    private final List<Integer> linesOf = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();

    private PageLayout(List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            print(elements, i);
        }
        if (!rows.isEmpty() || pages.isEmpty()) {
            pages.add(new Page(pages.size() + 1, rows));
        }
    }

    public static PageLayout of(List<Element> elements) {
        return new PageLayout(elements);
    }

    /** The pages, numbered from 1. */
    public List<Page> pages() {
        return List.copyOf(pages);
    }

    /** The printed page, from 1, on which the element begins. */
    public int pageOf(int element) {
        return pageOf.get(element);
    }

    /** How many printed lines the element takes, the blank line before it included; 0 for what is not printed. */
    public int linesOf(int element) {
        return linesOf.get(element);
    }

    private void print(List<Element> elements, int index) {
        Element element = elements.get(index);
        if (element.type() == Element.Type.PAGE_BREAK && !rows.isEmpty()) {
            turn();
        }
        if (!element.type().printed()) {
            pageOf.add(pages.size() + 1);
            linesOf.add(0);
            return;
        }
        List<String> wrapped = wrap(element.text(), width(element));
        int blank = needsBlank(element.type()) ? 1 : 0;
        int together = wrapped.size() + blank + keepWith(element.type());
        if (!rows.isEmpty() && rows.size() + Math.min(together, 6) > LINES) {
            turn();
        }
        boolean top = rows.isEmpty();
        pageOf.add(pages.size() + 1);
        linesOf.add(wrapped.size() + blank);
        if (blank > 0 && !top) {
            rows.add(new Row(-1, 0, ""));
        }
        for (String line : wrapped) {
            if (rows.size() >= LINES) {
                turn();
            }
            rows.add(new Row(index, indent(element.type()), line));
        }
    }

    private void turn() {
        pages.add(new Page(pages.size() + 1, rows));
        rows = new ArrayList<>();
    }

    private static boolean needsBlank(Element.Type type) {
        return switch (type) {
            case HEADING, ACTION, SHOT, CUE, TRANSITION, CENTRED -> true;
            case DIALOGUE, PARENTHETICAL, LYRIC, NOTE, SYNOPSIS, SECTION, PAGE_BREAK -> false;
        };
    }

    /** Lines that must follow on the same page, so that no heading or cue stands last. */
    private static int keepWith(Element.Type type) {
        return switch (type) {
            case HEADING, SHOT -> 3;
            case CUE -> 2;
            case ACTION, DIALOGUE, PARENTHETICAL, LYRIC, TRANSITION, CENTRED, NOTE, SYNOPSIS, SECTION, PAGE_BREAK -> 0;
        };
    }

    private static int width(Element element) {
        int width = switch (element.type()) {
            case DIALOGUE, LYRIC -> SPEECH;
            case PARENTHETICAL -> ASIDE;
            case HEADING, ACTION, SHOT, CUE, TRANSITION, CENTRED, NOTE, SYNOPSIS, SECTION, PAGE_BREAK -> ACTION;
        };
        return element.column() == Element.Column.ALONE ? width : Math.min(width, 28);
    }

    /** Columns from the left edge of action. */
    private static int indent(Element.Type type) {
        return switch (type) {
            case DIALOGUE, LYRIC -> 10;
            case PARENTHETICAL -> 15;
            case CUE -> 20;
            case TRANSITION -> 45;
            case CENTRED -> 20;
            case HEADING, ACTION, SHOT, NOTE, SYNOPSIS, SECTION, PAGE_BREAK -> 0;
        };
    }

    /** The text in lines of at most {@code width} characters, broken at spaces where there are any. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String rest = paragraph.stripTrailing();
            while (rest.length() > width) {
                int space = rest.lastIndexOf(' ', width);
                int end = space > 0 ? space : width;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }

    /** One printed page. */
    public record Page(int number, List<Row> rows) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** One printed line of the element with this index (-1 for a blank line), {@code indent} columns from the left. */
    public record Row(int element, int indent, String text) {}
}
