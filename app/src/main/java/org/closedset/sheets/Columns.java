package org.closedset.sheets;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Which column of a sheet holds what, told from its row of headings by what coordinators call them. */
record Columns(SheetRows.Line headings, Map<What, Integer> places) {
    private static final int LOOKED = 30;
    private static final Map<String, String> NAMES = Names.read("headings.txt");

    /** What a column can hold. */
    enum What {
        SCENE,
        PAGE,
        KIND,
        DESCRIPTION,
        PEOPLE,
        GROUPS,
        MODE,
        QUESTION,
        NOTES,
        STATE
    }

    /** Takes the row with the most headings that are known. */
    static Columns of(SheetRows rows) throws UnreadableSheet {
        Columns best = new Columns(new SheetRows.Line(0, java.util.List.of()), Map.of());
        for (SheetRows.Line line : rows.lines()) {
            if (line.number() > LOOKED) {
                break;
            }
            Columns here = in(line);
            if (here.places.size() > best.places.size()) {
                best = here;
            }
        }
        boolean enough =
                best.has(What.SCENE) && (best.has(What.KIND) || best.has(What.DESCRIPTION) || best.has(What.PEOPLE));
        if (!enough) {
            throw Wording.unreadable("headings", LOOKED);
        }
        return best;
    }

    private static Columns in(SheetRows.Line line) {
        Map<What, Integer> places = new EnumMap<>(What.class);
        for (int c = 0; c < line.cells().size(); c++) {
            String name = NAMES.getOrDefault(folded(line.cells().get(c)), "");
            if (!name.isEmpty()) {
                places.putIfAbsent(What.valueOf(name.toUpperCase(Locale.ROOT)), c);
            }
        }
        return new Columns(line, places);
    }

    static String folded(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    boolean has(What what) {
        return places.containsKey(what);
    }

    String cell(SheetRows.Line line, What what) {
        return line.cell(places.getOrDefault(what, -1));
    }
}
