package org.closedset.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A breakdown as comma-separated values, one line for each passage and one for each scene without any, what was set
 * aside after all others, each with the draft and the moment; RFC 4180.
 */
public final class BreakdownCsv {
    private BreakdownCsv() {}

    /** The text; a byte order mark lets spreadsheet programs read its accents. */
    public static String of(Outgoing outgoing) {
        Stream<String> head = Stream.of(CsvLine.of(Stream.concat(
                Arrays.stream(Column.values()).map(Column::heading),
                Stream.of(Wording.say("column.draft"), Wording.say("column.asOf")))));
        List<Row> rows = new ArrayList<>(Row.of(outgoing.review()));
        if (outgoing.withRejected()) {
            rows.addAll(Row.rejected(outgoing.review()));
        }
        Stream<String> body = rows.stream()
                .map(row -> CsvLine.of(Stream.concat(
                        Arrays.stream(Column.values()).map(row::text),
                        Stream.of(outgoing.file(), outgoing.asOf().toString()))));
        return CsvLine.BEGIN + Stream.concat(head, body).collect(Collectors.joining());
    }
}
