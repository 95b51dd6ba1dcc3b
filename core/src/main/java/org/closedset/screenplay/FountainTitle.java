package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The title page: keys and values at the very top, up to the first blank line; a line of two spaces between indented
 * values keeps it going, as it does a speech. One key alone must be a known one, so
 * that a first line such as "WARNING: hot" stays a line of the script.
 */
record FountainTitle(List<Script.TitleEntry> entries, int end) {
    private static final String INDENT = "   ";
    private static final Set<String> KNOWN = Set.of(
            "title",
            "credit",
            "author",
            "authors",
            "source",
            "draft date",
            "date",
            "contact",
            "copyright",
            "notes",
            "revision",
            "format",
            "font",
            "episode",
            "series",
            "image",
            "language",
            "draft");

    static FountainTitle of(List<FountainLines.Line> lines) {
        List<Script.TitleEntry> entries = new ArrayList<>();
        String key = "";
        List<String> values = new ArrayList<>();
        int at = 0;
        while (at < lines.size() && !ends(lines, at)) {
            String text = lines.get(at).text();
            int colon = text.indexOf(':');
            if (isKey(text, colon)) {
                add(entries, key, values);
                key = text.substring(0, colon).strip();
                values = new ArrayList<>();
                addValue(values, text.substring(colon + 1));
            } else if (!key.isEmpty() && (text.startsWith(INDENT) || text.isBlank())) {
                addValue(values, text);
            } else {
                return none();
            }
            at++;
        }
        add(entries, key, values);
        boolean known =
                entries.stream().anyMatch(entry -> KNOWN.contains(entry.key().toLowerCase(Locale.ROOT)));
        return known || entries.size() > 1 ? new FountainTitle(entries, at) : none();
    }

    private static boolean ends(List<FountainLines.Line> lines, int at) {
        FountainLines.Line line = lines.get(at);
        return line.blank()
                && !(line.held()
                        && at + 1 < lines.size()
                        && lines.get(at + 1).text().startsWith(INDENT)
                        && !lines.get(at + 1).blank());
    }

    private static FountainTitle none() {
        return new FountainTitle(List.of(), 0);
    }

    private static void add(List<Script.TitleEntry> entries, String key, List<String> values) {
        if (!key.isEmpty()) {
            entries.add(new Script.TitleEntry(key, values));
        }
    }

    private static void addValue(List<String> values, String text) {
        String value = Emphasis.strip(text.strip());
        if (!value.isEmpty()) {
            values.add(value);
        }
    }

    private static boolean isKey(String text, int colon) {
        if (colon <= 0 || text.charAt(0) == ' ' || LineShapes.isTransition(text.strip())) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            if (!java.lang.Character.isLetter(c) && c != ' ' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }
}
