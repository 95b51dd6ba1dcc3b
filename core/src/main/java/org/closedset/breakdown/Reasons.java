package org.closedset.breakdown;

/** The one line that says why, for a coordinator to check against the page. */
final class Reasons {
    private static final int LONGEST = 160;

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

    /** The line itself in single quotes where it quotes, cut at a word beyond {@value #LONGEST} letters. */
    private static String quote(String text) {
        String line = text.replace('\n', ' ').replace('"', '\'').strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > LONGEST / 2 ? space : LONGEST) + " \u2026";
    }
}
