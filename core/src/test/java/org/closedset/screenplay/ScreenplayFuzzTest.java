package org.closedset.screenplay;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Whatever the text or the printed page, it is read or refused with a sentence, and what was read holds together. An
 * ordinary test run tries the kept inputs; with JAZZER_FUZZ=1 new ones are sought.
 */
final class ScreenplayFuzzTest {
    private static final String[] WORDS = {
        "INT. HOUSE - DAY",
        "MARA",
        "(low)",
        "MARA (CONT'D)",
        "(MORE)",
        "CONTINUED:",
        "12A",
        "*",
        "CUT TO:",
        "rain",
        "2.",
        "INT.",
        "é",
        "",
        " ",
        "OMITTED",
        "TOM",
        "THE END",
        "Õs",
        "ﬁn"
    };

    @FuzzTest(maxDuration = "60s")
    void any_text_is_read_as_fountain_or_refused(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            holds(FountainReader.read(text), text.split("\r\n|\r|\n", -1).length);
        } catch (UnreadableScreenplay refused) {
            check(!String.valueOf(refused.getMessage()).isBlank(), "no sentence");
        }
    }

    @FuzzTest(maxDuration = "60s")
    void any_text_is_read_as_a_rip_or_refused(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        PlainTextReader.laidOut(text);
        PlainText.tagged(text);
        try {
            holds(PlainTextReader.read(text), text.split("\r\n|\r|\n", -1).length);
        } catch (UnreadableScreenplay refused) {
            check(!String.valueOf(refused.getMessage()).isBlank(), "no sentence");
        }
    }

    @FuzzTest(maxDuration = "60s")
    void any_painted_page_is_read_or_refused(byte[] bytes) {
        try {
            holds(LayoutReader.read(pages(ByteBuffer.wrap(bytes))), Integer.MAX_VALUE);
        } catch (UnreadableScreenplay refused) {
            check(!String.valueOf(refused.getMessage()).isBlank(), "no sentence");
        }
    }

    /** Seven bytes a run: its words, place, width, size, turn. A byte of 255 begins a page. */
    private static List<GlyphPage> pages(ByteBuffer in) {
        List<GlyphPage> pages = new ArrayList<>();
        List<Glyph> glyphs = new ArrayList<>();
        while (in.remaining() >= 7 && pages.size() < 40) {
            int what = in.get() & 0xff;
            if (what == 255) {
                pages.add(new GlyphPage(pages.size() + 1, 612, 792, glyphs));
                glyphs = new ArrayList<>();
            } else {
                String text = what < 200 ? WORDS[what % WORDS.length] : java.lang.Character.toString(0x20 + what * 37);
                double x = (in.get() & 0xff) * 3.0;
                double y = (in.get() & 0xff) * 4.0;
                double width = (in.get() & 0xff) * 2.0;
                double size = (in.get() & 0xff) / 8.0;
                glyphs.add(new Glyph(text, x, y, width, size, in.get() < 0 ? 45 : 0, in.get() < 0));
            }
        }
        pages.add(new GlyphPage(pages.size() + 1, 612, 792, glyphs));
        return pages;
    }

    /** Plain checks: an assertion library would be most of the work here. */
    private static void holds(Script script, int lines) {
        for (int index : script.hints().keySet()) {
            check(script.elements().get(index).type() == Element.Type.HEADING, "a hint for what is no heading");
        }
        for (Element element : script.elements()) {
            int from = element.lines().from().line();
            int to = element.lines().to().line();
            check(from >= 1 && from <= lines && to >= 1 && to <= lines, "a line that is not in the source");
        }
        check(Screenplays.of(script).pages() > 0, "no page");
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
