package org.closedset.paper;

import java.util.ArrayList;
import java.util.List;
import org.closedset.paper.PrintedPage.Line;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Script;

/**
 * Sets a script on pages in the standard layout: twelve-point lines, speeches indented, no heading or cue last on its
 * page, a speech that turns the page marked (MORE) and (CONT'D), scene numbers in both margins.
 */
final class ScriptPages {
    private static final int ACTION = 60;
    private static final double LEFT_NUMBER = -7.5;
    private static final double RIGHT_EDGE = 63.5;
    private static final String MORE = "(MORE)";
    private static final String CONTINUED = " (CONT'D)";

    private final Script script;
    private final int rows;
    private final List<PrintedPage> pages = new ArrayList<>();
    private List<Line> page = new ArrayList<>();
    private int row;

    private ScriptPages(Script script, int rows) {
        this.script = script;
        this.rows = rows;
    }

    /** The pages of {@code rows} lines each. */
    static List<PrintedPage> of(Script script, int rows) {
        ScriptPages setting = new ScriptPages(script, rows);
        setting.all();
        return setting.pages;
    }

    private void all() {
        List<Element> elements = script.elements();
        int i = 0;
        while (i < elements.size()) {
            Element element = elements.get(i);
            int end = i + 1;
            if (element.type() == Element.Type.PAGE_BREAK) {
                turn();
            } else if (element.type() == Element.Type.CUE) {
                end = endOfSpeech(elements, i);
                speech(elements.subList(i, end));
            } else if (element.type().printed()) {
                paragraph(i, element);
            }
            i = end;
        }
        turn();
    }

    /** A speech ends where the next begins; two columns are one speech. */
    private static int endOfSpeech(List<Element> elements, int start) {
        boolean dual = elements.get(start).column() != Element.Column.ALONE;
        int end = start + 1;
        while (end < elements.size()) {
            Element next = elements.get(end);
            boolean second = dual
                    && next.column() == Element.Column.RIGHT
                    && elements.get(end - 1).column() == Element.Column.LEFT;
            if (!next.type().spoken() || next.type() == Element.Type.CUE && !second) {
                break;
            }
            end++;
        }
        return end;
    }

    private void paragraph(int index, Element element) {
        List<String> lines = Wrap.lines(element.text(), ACTION);
        boolean heading = element.type() == Element.Type.HEADING || element.type() == Element.Type.SHOT;
        int together = heading ? lines.size() + 3 : Math.min(lines.size(), 2);
        begin(together);
        if (element.type() == Element.Type.HEADING && script.hints().get(index) instanceof Script.SceneHint hint) {
            number(hint.number());
        }
        for (int i = 0; i < lines.size(); i++) {
            int left = lines.size() - i;
            if (row >= rows || left == 2 && row == rows - 1) {
                turn();
            }
            String line = lines.get(i);
            add(column(element.type(), line), line);
        }
    }

    private void number(String number) {
        if (!number.isEmpty()) {
            page.add(new Line(row, Math.min(LEFT_NUMBER, -number.length() - 1.5), number));
            page.add(new Line(row, RIGHT_EDGE, number));
        }
    }

    private static double column(Element.Type type, String line) {
        return switch (type) {
            case TRANSITION -> ACTION - line.length();
            case CENTRED -> (ACTION - line.length()) / 2.0;
            case CUE -> 22;
            case PARENTHETICAL -> 16;
            case DIALOGUE, LYRIC -> 10;
            case HEADING, ACTION, SHOT, NOTE, SYNOPSIS, SECTION, PAGE_BREAK -> 0;
        };
    }

    private static List<String> spoken(Element element) {
        int width = element.type() == Element.Type.PARENTHETICAL ? 25 : 35;
        return element.column() == Element.Column.ALONE
                ? Wrap.lines(element.text(), width)
                : Wrap.lines(element.text(), element.type() == Element.Type.PARENTHETICAL ? 20 : 26);
    }

    private void speech(List<Element> speech) {
        if (speech.getFirst().column() != Element.Column.ALONE) {
            sideBySide(speech);
            return;
        }
        String cue = speech.getFirst().text();
        List<Line> lines = new ArrayList<>();
        for (Element element : speech.subList(1, speech.size())) {
            spoken(element).forEach(text -> lines.add(new Line(0, column(element.type(), text), text)));
        }
        begin(Math.min(1 + lines.size(), 3 + (lines.size() > 2 ? 1 : 0)));
        add(column(Element.Type.CUE, cue), cue);
        for (int i = 0; i < lines.size(); i++) {
            int left = lines.size() - i;
            boolean full = row >= rows - (left > 1 ? 1 : 0);
            if (full && i > 0) {
                add(column(Element.Type.CUE, MORE), MORE);
                turn();
                String again = cue.endsWith(CONTINUED.strip()) ? cue : cue + CONTINUED;
                add(column(Element.Type.CUE, cue), again);
            }
            add(lines.get(i).column(), lines.get(i).text());
        }
    }

    /** Two speeches beside each other stay on one page where they fit on one. */
    private void sideBySide(List<Element> speech) {
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (Element element : speech) {
            boolean second = element.column() == Element.Column.RIGHT;
            double base = second ? 31 : 0;
            double inner = switch (element.type()) {
                case CUE -> 9;
                case PARENTHETICAL -> 4;
                case DIALOGUE, LYRIC, HEADING, ACTION, SHOT, TRANSITION, CENTRED -> 0;
                case NOTE, SYNOPSIS, SECTION, PAGE_BREAK -> 0;
            };
            spoken(element).forEach(text -> (second ? right : left).add(new Line(0, base + inner, text)));
        }
        int high = Math.max(left.size(), right.size());
        begin(Math.min(high, rows));
        for (int i = 0; i < high; i++) {
            if (row >= rows) {
                turn();
            }
            if (i < left.size()) {
                page.add(new Line(row, left.get(i).column(), left.get(i).text()));
            }
            if (i < right.size()) {
                page.add(new Line(row, right.get(i).column(), right.get(i).text()));
            }
            row++;
        }
    }

    /** A blank line before, and a new page where fewer than {@code together} lines are left on this one. */
    private void begin(int together) {
        if (row > 0) {
            row++;
        }
        if (row + together > rows) {
            turn();
        }
    }

    private void add(double column, String text) {
        if (!text.isBlank()) {
            page.add(new Line(row, column, text));
        }
        row++;
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(new PrintedPage(page));
            page = new ArrayList<>();
        }
        row = 0;
    }
}
