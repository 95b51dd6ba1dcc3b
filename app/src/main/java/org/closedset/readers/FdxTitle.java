package org.closedset.readers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.closedset.screenplay.Script;

/** A Final Draft title page is paragraphs without names; their order and the word "by" tell them apart. */
final class FdxTitle {
    private static final Pattern CREDIT = Pattern.compile(
            "(?:.*\\b(?:written|screenplay|teleplay|story|script|created)\\b.*)?\\bby\\b[:.]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE =
            Pattern.compile("(?:based (?:up)?on|adapted from).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAFT =
            Pattern.compile("(?:.*\\bdraft\\b.*|[\\d./-]{6,10})", Pattern.CASE_INSENSITIVE);

    private FdxTitle() {}

    static List<Script.TitleEntry> entries(List<String> lines) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        String key = "Title";
        boolean gap = false;
        for (String line : lines) {
            if (line.isEmpty()) {
                gap = true;
                continue;
            }
            if (CREDIT.matcher(line).matches()) {
                entries.computeIfAbsent("Credit", k -> new ArrayList<>()).add(line);
                key = "Author";
                gap = false;
                continue;
            }
            String here = SOURCE.matcher(line).matches()
                    ? "Source"
                    : DRAFT.matcher(line).matches() ? "Draft date" : key;
            if (gap && entries.containsKey(here) && here.equals(key)) {
                key = "Contact";
                here = key;
            }
            entries.computeIfAbsent(here, k -> new ArrayList<>()).add(line);
            gap = false;
        }
        return entries.entrySet().stream()
                .map(entry -> new Script.TitleEntry(entry.getKey(), entry.getValue()))
                .toList();
    }
}
