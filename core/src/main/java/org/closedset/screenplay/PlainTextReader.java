package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads plain text that was laid out with spaces, as rips of printed scripts are: the text is set on pages again and
 * read by its layout. Lines are those of the text.
 */
public final class PlainTextReader {
    private static final double COLUMN = 7.2;
    private static final double LINE = 12;
    private static final int WIDEST = 400;
    private static final Pattern FOUNTAIN_MARK =
            Pattern.compile("\\s*(?:=[^=].*|#{1,6} ?\\p{L}.*|@\\p{L}.*|>.*|~.*|.*\\^\\s*|.*\\[\\[.*|\\.\\p{L}.*)");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*(?:(?i:page) ?)?[A-Z]?\\d{1,4}[A-Z]?\\.?\\s*");

    private final List<String> lines;
    private final List<GlyphPage> pages = new ArrayList<>();
    private final List<List<Integer>> sources = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private List<Integer> source = new ArrayList<>();

    private PlainTextReader(List<String> lines) {
        this.lines = lines;
    }

    /** Whether spaces at the start of lines say more of this text than Fountain's marks would. */
    public static boolean laidOut(String text) {
        int written = 0;
        int indented = 0;
        int marked = 0;
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                written++;
                indented += line.startsWith("        ") || line.startsWith("\t") ? 1 : 0;
                marked += FOUNTAIN_MARK.matcher(line).matches() ? 1 : 0;
            }
        }
        return written > 5 && indented >= 0.25 * written && marked <= 0.002 * written;
    }

    /** The script in this text; throws {@link UnreadableScreenplay} where there is nothing to read. */
    public static Script read(String text) throws UnreadableScreenplay {
        PlainTextReader reader = new PlainTextReader(PlainText.of(text).lines().toList());
        reader.setPages();
        if (reader.pages.isEmpty()) {
            throw new UnreadableScreenplay(Wording.say("text.empty"));
        }
        Script laid = LayoutReader.read(reader.pages, List.of());
        List<Element> elements = laid.elements().stream().map(reader::atSource).toList();
        return new Script(Source.TEXT, laid.title(), elements, laid.hints(), laid.warnings());
    }

    private void setPages() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.indexOf('\f') >= 0 || pageNumber(i)) {
                turn();
            }
            if (!pageNumber(i) && !GlyphText.clean(line).isBlank()) {
                words(line, i);
            }
        }
        turn();
    }

    /** A number that stands alone between blank lines, or far to the right of the text, numbers a page. */
    private boolean pageNumber(int i) {
        String line = lines.get(i);
        if (!PAGE_NUMBER.matcher(line.replace('\f', ' ')).matches()) {
            return false;
        }
        boolean apart = (i == 0 || lines.get(i - 1).isBlank())
                && (i + 1 >= lines.size() || lines.get(i + 1).isBlank());
        return apart || line.length() - line.stripLeading().length() > 45;
    }

    private void words(String line, int number) {
        source.add(number + 1);
        double y = LINE * (number + 1 - source.getFirst() + 6);
        int from = 0;
        int length = Math.min(line.length(), WIDEST);
        for (int i = 0; i <= length; i++) {
            if (i == length || line.charAt(i) <= ' ') {
                if (i > from) {
                    glyphs.add(new Glyph(
                            line.substring(from, i), 36 + COLUMN * from, y, COLUMN * (i - from), LINE, 0, false));
                }
                from = i + 1;
            }
        }
    }

    private void turn() {
        if (!glyphs.isEmpty()) {
            double height = Math.max(792, glyphs.getLast().y() + 144);
            pages.add(new GlyphPage(pages.size() + 1, 612, height, glyphs));
            sources.add(source);
            glyphs = new ArrayList<>();
            source = new ArrayList<>();
        }
    }

    private Element atSource(Element element) {
        Lines at = new Lines(line(element.lines().from()), line(element.lines().to()));
        return new Element(element.type(), element.text(), at, element.column());
    }

    private Place line(Place onPage) {
        return new Place(0, sources.get(onPage.page() - 1).get(onPage.line() - 1));
    }
}
