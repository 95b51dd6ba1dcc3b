package org.closedset.exports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kit list as comma-separated values, one line for each item of each scene; it names nobody. */
public final class KitCsv {
    private KitCsv() {}

    /** An item of a scene, in the words it is read in. */
    public record Line(String script, String scene, String kind, String item, int count, int spare, String mayHold) {
        private Stream<String> cells() {
            return Stream.of(script, scene, kind, item, Integer.toString(count), Integer.toString(spare), mayHold);
        }
    }

    /** The text, under these headings. */
    public static String of(List<String> heads, List<Line> lines) {
        return CsvLine.BEGIN
                + CsvLine.of(heads.stream())
                + lines.stream().map(it -> CsvLine.of(it.cells())).collect(Collectors.joining());
    }
}
