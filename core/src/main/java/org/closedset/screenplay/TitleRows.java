package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells a title page from a page of script and reads its entries. */
final class TitleRows {
    private static final Pattern CREDIT = Pattern.compile(
            "(?:(?:an original )?(?:screenplay|teleplay|story|written|created|script)(?: (?:&|and) \\w+)? ?(?:by)?|by)[:.]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE =
            Pattern.compile("(?:based (?:up)?on|adapted from|from the|story by).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAFT = Pattern.compile(
            "(?:.*\\bdraft\\b.*|.*\\brevis(?:ion|ed)\\b.*|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}|(?:\\d{1,2} )?\\p{L}+ (?:\\d{1,2}, ?)?\\d{4})",
            Pattern.CASE_INSENSITIVE);

    private TitleRows() {}

    /** Whether this page, with another behind it, is a title page. */
    static boolean titled(GlyphPage page, List<PageRow> rows) {
        if (rows.isEmpty() || rows.size() > 32) {
            return false;
        }
        boolean credit = false;
        int middle = 0;
        for (PageRow row : rows) {
            String text = row.text();
            if (RowWords.heading(text) || RowWords.transition(text)) {
                return false;
            }
            credit |= CREDIT.matcher(text).matches();
            middle += Math.abs(row.middle() - page.width() / 2) < 40 ? 1 : 0;
        }
        boolean low = rows.getFirst().y() > 0.16 * page.height();
        return credit || low && middle >= 0.5 * rows.size();
    }

    static List<Script.TitleEntry> entries(List<PageRow> rows) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        String key = "Title";
        double bottom = rows.getFirst().y();
        for (PageRow row : rows) {
            String text = row.text();
            boolean apart = row.y() - bottom > 2.2 * row.size();
            if (CREDIT.matcher(text).matches() && !entries.isEmpty()) {
                entries.computeIfAbsent("Credit", k -> new ArrayList<>()).add(text);
                key = "Author";
            } else {
                key = key(key, text, apart, entries);
                entries.computeIfAbsent(key, k -> new ArrayList<>()).add(text);
            }
            bottom = row.y();
        }
        return entries.entrySet().stream()
                .map(entry -> new Script.TitleEntry(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String key(String key, String text, boolean apart, Map<String, List<String>> entries) {
        if (SOURCE.matcher(text).matches()) {
            return "Source";
        }
        if (DRAFT.matcher(text).matches() && !key.equals("Title")) {
            return "Draft date";
        }
        return apart && entries.containsKey(key) ? "Contact" : key;
    }
}
