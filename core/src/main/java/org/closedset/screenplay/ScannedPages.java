package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds pages that are pictures: they hold hardly a character. */
final class ScannedPages {
    private static final int FEWEST_CHARACTERS = 50;

    private ScannedPages() {}

    /** One warning that names and counts them; none where every page can be read. */
    static Optional<Warning> warning(List<GlyphPage> pages) throws UnreadableScreenplay {
        if (pages.isEmpty()) {
            throw new UnreadableScreenplay(Wording.say("empty"));
        }
        List<Integer> scanned = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            long characters = characters(pages.get(p));
            boolean shortEnd = p == pages.size() - 1 && characters > 0;
            boolean title = p == 0 && pages.size() > 1 && characters > 0;
            if (characters < FEWEST_CHARACTERS && !shortEnd && !title) {
                scanned.add(pages.get(p).number());
            }
        }
        if (scanned.isEmpty()) {
            return Optional.empty();
        }
        Place at = new Place(scanned.getFirst(), 1);
        boolean all = pages.stream().allMatch(page -> characters(page) < FEWEST_CHARACTERS);
        String key = all ? "scanned.all" : scanned.size() == 1 ? "scanned.one" : "scanned.some";
        String sentence =
                Wording.say(key, ranges(scanned), Integer.toString(pages.size()), Integer.toString(scanned.size()));
        if (all) {
            throw new UnreadableScreenplay(sentence, at);
        }
        return Optional.of(new Warning(at, sentence));
    }

    private static long characters(GlyphPage page) {
        long characters = 0;
        for (Glyph glyph : page.glyphs()) {
            characters +=
                    GlyphText.clean(glyph.text()).chars().filter(c -> c != ' ').count();
        }
        return characters;
    }

    static String ranges(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < numbers.size(); ) {
            int j = i;
            while (j + 1 < numbers.size() && numbers.get(j + 1) == numbers.get(j) + 1) {
                j++;
            }
            ranges.add(i == j ? numbers.get(i) + "" : numbers.get(i) + "\u2013" + numbers.get(j));
            i = j + 1;
        }
        return String.join(", ", ranges);
    }
}
