package org.closedset.breakdown;

import java.util.Locale;

/** The one line that says why, for a coordinator to check against the page. */
final class Reasons {
    private Reasons() {}

    static String of(Finding finding) {
        String kind = finding.kind().code();
        if (finding.hits().isEmpty()) {
            return Wording.of("reason.meaning", quote(finding.line().element().text()), Wording.of("kind." + kind));
        }
        Hit hit = finding.hits().getFirst();
        String key = "why." + kind + "." + finding.detail();
        String why = Wording.has(key) ? Wording.of(key) : Wording.of("kind." + kind);
        return Wording.of("reason.rule", finding.line().words(hit.from(), hit.to()), why);
    }

    private static String quote(String text) {
        String line = text.replace('\n', ' ').strip();
        if (line.length() <= 60) {
            return line;
        }
        int space = line.lastIndexOf(' ', 60);
        return line.substring(0, space > 20 ? space : 60)
                        .toLowerCase(Locale.ROOT)
                        .isEmpty()
                ? line
                : line.substring(0, space > 20 ? space : 60) + " \u2026";
    }
}
