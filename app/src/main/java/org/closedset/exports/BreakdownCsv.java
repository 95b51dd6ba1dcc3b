package org.closedset.exports;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A breakdown as comma-separated values, one line for each passage and one for each scene without any; RFC 4180. */
public final class BreakdownCsv {
    private BreakdownCsv() {}

    /** The text; a byte order mark lets spreadsheet programs read its accents. */
    public static String of(Outgoing outgoing) {
        Stream<String> head = Stream.of(line(Arrays.stream(Column.values()).map(Column::heading)));
        Stream<String> body = Row.of(outgoing.review()).stream()
                .map(row -> line(Arrays.stream(Column.values()).map(row::text)));
        return "\ufeff" + Stream.concat(head, body).collect(Collectors.joining());
    }

    private static String line(Stream<String> cells) {
        return cells.map(BreakdownCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        String plain = PlainCell.of(text);
        boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
