package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compares the elements of two drafts of a scene: what stands unchanged is a longest common subsequence, found between
 * elements that occur once in both where the scene is too long for the whole table. Sections and page breaks say
 * nothing about a scene and are left out; so are notes and synopses where the drafts came in two formats, of which one
 * may be unable to hold them.
 */
final class ElementChanges {
    private static final long MOST_CELLS = 250_000;

    private final List<Element> before;
    private final List<Element> now;
    private final List<String> keysBefore;
    private final List<String> keysNow;
    private final List<ElementChange> changes = new ArrayList<>();

    private ElementChanges(List<Element> before, List<Element> now) {
        this.before = before;
        this.now = now;
        this.keysBefore = before.stream().map(ElementChanges::key).toList();
        this.keysNow = now.stream().map(ElementChanges::key).toList();
    }

    static List<ElementChange> between(List<Element> before, List<Element> now, boolean oneFormat) {
        ElementChanges comparison = new ElementChanges(compared(before, oneFormat), compared(now, oneFormat));
        comparison.compare(new Span(0, comparison.before.size(), 0, comparison.now.size()));
        return List.copyOf(comparison.changes);
    }

    private static List<Element> compared(List<Element> elements, boolean oneFormat) {
        return elements.stream()
                .filter(element -> switch (element.type()) {
                    case HEADING, ACTION, SHOT, CUE, DIALOGUE, PARENTHETICAL, LYRIC, TRANSITION, CENTRED -> true;
                    case NOTE, SYNOPSIS -> oneFormat;
                    case SECTION, PAGE_BREAK -> false;
                })
                .toList();
    }

    /** What must be alike for two elements to be the same: what they are for, and words without case and spacing. */
    static String key(Element element) {
        return purpose(element.type()) + " "
                + element.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** One program's centred line or lyric is another's action or speech. */
    private static Element.Type purpose(Element.Type type) {
        return switch (type) {
            case ACTION, SHOT, TRANSITION, CENTRED -> Element.Type.ACTION;
            case DIALOGUE, LYRIC -> Element.Type.DIALOGUE;
            case HEADING, CUE, PARENTHETICAL, NOTE, SYNOPSIS, SECTION, PAGE_BREAK -> type;
        };
    }

    private record Span(int from, int to, int nowFrom, int nowTo) {
        long cells() {
            return (long) (to - from) * (nowTo - nowFrom);
        }
    }

    private void compare(Span whole) {
        Span rest = trimmed(whole);
        if (rest.cells() == 0) {
            replace(rest);
            return;
        }
        List<int[]> kept = rest.cells() <= MOST_CELLS ? common(rest) : anchors(rest);
        int from = rest.from;
        int nowFrom = rest.nowFrom;
        for (int[] pair : kept) {
            gap(new Span(from, pair[0], nowFrom, pair[1]), rest);
            from = pair[0] + 1;
            nowFrom = pair[1] + 1;
        }
        gap(new Span(from, rest.to, nowFrom, rest.nowTo), rest);
    }

    private void gap(Span gap, Span whole) {
        if (whole.cells() <= MOST_CELLS || gap.equals(whole)) {
            replace(gap);
        } else {
            compare(gap);
        }
    }

    private Span trimmed(Span span) {
        int from = span.from;
        int nowFrom = span.nowFrom;
        int to = span.to;
        int nowTo = span.nowTo;
        while (from < to && nowFrom < nowTo && same(from, nowFrom)) {
            from++;
            nowFrom++;
        }
        while (from < to && nowFrom < nowTo && same(to - 1, nowTo - 1)) {
            to--;
            nowTo--;
        }
        return new Span(from, to, nowFrom, nowTo);
    }

    private boolean same(int i, int j) {
        return keysBefore.get(i).equals(keysNow.get(j));
    }

    private List<int[]> common(Span span) {
        int rows = span.to - span.from;
        int columns = span.nowTo - span.nowFrom;
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = same(span.from + i, span.nowFrom + j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<int[]> kept = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (same(span.from + i, span.nowFrom + j)) {
                kept.add(new int[] {span.from + i++, span.nowFrom + j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    private List<int[]> anchors(Span span) {
        Map<String, Integer> once = once(keysBefore, span.from, span.to);
        Map<String, Integer> onceNow = once(keysNow, span.nowFrom, span.nowTo);
        List<int[]> pairs = new ArrayList<>();
        for (int i = span.from; i < span.to; i++) {
            String key = keysBefore.get(i);
            Integer at = onceNow.get(key);
            if (at != null && at >= 0 && once.getOrDefault(key, -1) == i) {
                pairs.add(new int[] {i, at});
            }
        }
        return Rising.longest(pairs);
    }

    private static Map<String, Integer> once(List<String> keys, int from, int to) {
        Map<String, Integer> once = new HashMap<>();
        for (int i = from; i < to; i++) {
            once.merge(keys.get(i), i, (a, b) -> -1);
        }
        return once;
    }

    /** What stands in a gap was rewritten in place as far as the types agree; the rest came or went. */
    private void replace(Span gap) {
        int i = gap.from;
        int j = gap.nowFrom;
        while (i < gap.to && j < gap.nowTo) {
            Element old = before.get(i);
            Element fresh = now.get(j);
            if (old.type() == fresh.type()) {
                changes.add(new ElementChange.Rewritten(old, fresh));
                i++;
                j++;
            } else if (gap.to - i > gap.nowTo - j) {
                changes.add(new ElementChange.Removed(old));
                i++;
            } else {
                changes.add(new ElementChange.Added(fresh));
                j++;
            }
        }
        before.subList(i, Math.max(i, gap.to)).forEach(old -> changes.add(new ElementChange.Removed(old)));
        now.subList(j, Math.max(j, gap.nowTo)).forEach(fresh -> changes.add(new ElementChange.Added(fresh)));
    }
}
