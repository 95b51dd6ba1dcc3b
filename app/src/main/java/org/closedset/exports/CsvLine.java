package org.closedset.exports;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of comma-separated values that no spreadsheet program takes for formulas; RFC 4180. */
final class CsvLine {
    /** Lets spreadsheet programs read accents. */
    static final String BEGIN = "\ufeff";

    private CsvLine() {}

    static String of(Stream<String> cells) {
        return cells.map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        String plain = PlainCell.of(text);
        boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
