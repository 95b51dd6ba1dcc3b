package org.closedset.sheets;

import java.util.List;

/** The cells of a sheet as text; rows are counted from 1 as spreadsheet programs count them. */
record SheetRows(List<Line> lines) {
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;
    static final int LONGEST_CELL = 10_000;

    SheetRows {
        lines = List.copyOf(lines);
    }

    record Line(int number, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** A cell's text within limits: trimmed, its control characters but line ends made spaces. */
    static String cell(String text) {
        String cut = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
        StringBuilder plain = new StringBuilder(cut.length());
        for (int i = 0; i < cut.length(); i++) {
            char c = cut.charAt(i);
            plain.append(c < ' ' && c != '\n' || c == 0x7f ? ' ' : c);
        }
        return plain.toString().strip();
    }
}
