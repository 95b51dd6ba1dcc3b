package org.closedset.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;

/**
 * A coordinator's own sheet laid on a script: how its columns were understood, the passages its rows say, and the rows
 * that fit nowhere.
 */
public record SheetImport(List<Column> columns, List<Row> rows, List<Unmatched> unmatched) {
    public SheetImport {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        unmatched = List.copyOf(unmatched);
    }

    /** A column by its heading, and what it was taken for; "" where it was left out. */
    public record Column(String heading, String meaning) {}

    /** A passage a row of the sheet says, in the scene it says. */
    public record Row(int number, Scene scene, Passage passage) {}

    /** A row, or one of the scenes it names, that fits nowhere, and why. */
    public record Unmatched(int number, String why) {}

    /** Reads a CSV or XLSX sheet against a screenplay whose scenes stand under the own ids decisions will name. */
    public static SheetImport of(byte[] sheet, Screenplay screenplay) throws UnreadableSheet {
        SheetRows rows = SheetFile.read(sheet);
        Columns columns = Columns.of(rows);
        RowReading reading = new RowReading(screenplay, columns);
        List<Row> found = new ArrayList<>();
        List<Unmatched> unmatched = new ArrayList<>();
        for (SheetRows.Line line : rows.lines()) {
            if (line.number() > columns.headings().number() && !line.blank()) {
                reading.read(line, found, unmatched);
            }
        }
        return new SheetImport(understood(columns), found, unmatched);
    }

    private static List<Column> understood(Columns columns) {
        List<Column> understood = new ArrayList<>();
        List<String> headings = columns.headings().cells();
        for (int c = 0; c < headings.size(); c++) {
            String meaning = "";
            for (var place : columns.places().entrySet()) {
                if (place.getValue() == c) {
                    meaning = Wording.say("column." + place.getKey().name().toLowerCase(Locale.ROOT));
                }
            }
            understood.add(new Column(headings.get(c), meaning));
        }
        return understood;
    }

    /** The decisions that add these passages, without those that {@code standing} added before. */
    public List<Decision> decisions(List<Decision> standing) {
        Set<String> there = new HashSet<>();
        for (Decision decision : standing) {
            if (decision instanceof Decision.Added added) {
                there.add(added.scene() + " " + added.added().id());
            }
        }
        List<Decision> decisions = new ArrayList<>();
        for (Row row : rows) {
            if (there.add(row.scene().id().own() + " " + row.passage().id())) {
                decisions.add(new Decision.Added(row.scene().id().own(), row.passage()));
            }
        }
        return List.copyOf(decisions);
    }
}
