package org.closedset.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Element.Column;
import org.closedset.screenplay.Element.Type;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.Source;
import org.closedset.screenplay.UnreadableScreenplay;

/**
 * Reads a screenplay from Final Draft's FDX. An element's line is the number of its paragraph in the script's content,
 * counted from 1 in document order, as nobody sees the lines of the file itself.
 */
public final class FdxReader {
    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,3})(?: +|$))?(?:(\\d)/8)?");

    private final List<Element> elements = new ArrayList<>();
    private final Map<Integer, Script.SceneHint> hints = new HashMap<>();
    private final Set<Type> capitals = new HashSet<>();
    private List<Script.TitleEntry> title = List.of();
    private int paragraphs;
    private boolean contentSeen;

    private FdxReader() {}

    /** The script in this file; an {@link UnreadableScreenplay} names the line of the file that cannot be read. */
    public static Script read(byte[] fdx) throws UnreadableScreenplay {
        FdxReader reader = new FdxReader();
        reader.document(new XmlWalk(fdx));
        return new Script(Source.FDX, reader.title, reader.inCapitals(), reader.hints, List.of());
    }

    private void document(XmlWalk xml) throws UnreadableScreenplay {
        if (xml.next() != XmlWalk.Met.START || !xml.name().equals("FinalDraft")) {
            throw Wording.unreadable("fdx.other");
        }
        while (xml.next() instanceof XmlWalk.Met met && met != XmlWalk.Met.FINISH && met != XmlWalk.Met.END) {
            if (met != XmlWalk.Met.START) {
                continue;
            }
            switch (xml.name()) {
                case "Content" -> content(xml);
                case "TitlePage" -> title = titlePage(xml);
                case "ElementSettings" -> settings(xml);
                default -> xml.skip();
            }
        }
        if (!contentSeen || elements.isEmpty()) {
            throw Wording.unreadable("fdx.empty");
        }
    }

    private void content(XmlWalk xml) throws UnreadableScreenplay {
        contentSeen = true;
        while (xml.next() instanceof XmlWalk.Met met && met != XmlWalk.Met.END && met != XmlWalk.Met.FINISH) {
            if (met == XmlWalk.Met.START && xml.name().equals("Paragraph")) {
                add(FdxParagraph.read(xml));
            } else if (met == XmlWalk.Met.START) {
                xml.skip();
            }
        }
    }

    private void add(FdxParagraph paragraph) {
        paragraphs++;
        element(paragraph, Column.ALONE);
        Column column = Column.ALONE;
        for (FdxParagraph spoken : paragraph.dual) {
            paragraphs++;
            if (type(spoken.type) == Type.CUE) {
                column = column == Column.ALONE ? Column.LEFT : Column.RIGHT;
            }
            element(spoken, column);
        }
    }

    private void element(FdxParagraph paragraph, Column column) {
        String text = paragraph.text.toString().strip();
        Type type = type(paragraph.type);
        boolean omitted = type == Type.HEADING
                && (paragraph.omitted || text.toUpperCase(Locale.ROOT).startsWith("OMITTED"));
        if (text.isEmpty() && !omitted) {
            return;
        }
        elements.add(new Element(type, text, Lines.of(paragraphs, paragraphs), column));
        if (type == Type.HEADING) {
            Script.SceneHint hint =
                    new Script.SceneHint(paragraph.number, eighths(paragraph.length), paragraph.cast, omitted);
            hints.put(elements.size() - 1, hint);
        }
    }

    private static Type type(String name) {
        return switch (name) {
            case "scene heading" -> Type.HEADING;
            case "character" -> Type.CUE;
            case "parenthetical" -> Type.PARENTHETICAL;
            case "dialogue" -> Type.DIALOGUE;
            case "lyrics", "singing" -> Type.LYRIC;
            case "transition" -> Type.TRANSITION;
            case "shot" -> Type.SHOT;
            case "act break", "new act", "end of act" -> Type.CENTRED;
            default -> name.startsWith("outline") ? Type.SECTION : Type.ACTION;
        };
    }

    /** "1 3/8", "3/8" or whole pages, in eighths; 0 for anything else. */
    static int eighths(String length) {
        Matcher matcher = LENGTH.matcher(length.strip());
        if (!matcher.matches()) {
            return 0;
        }
        int pages = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        int rest = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return pages * 8 + rest;
    }

    /** Remembers which types the file prints in capitals whatever was typed. */
    private void settings(XmlWalk xml) throws UnreadableScreenplay {
        Type type = type(xml.attribute("Type").toLowerCase(Locale.ROOT));
        int open = 1;
        while (open > 0) {
            switch (xml.next()) {
                case START -> {
                    open++;
                    boolean shouted = xml.name().equals("FontSpec")
                            && xml.attribute("Style").contains("AllCaps");
                    if (shouted && (type == Type.HEADING || type == Type.CUE || type == Type.TRANSITION)) {
                        capitals.add(type);
                    }
                }
                case END -> open--;
                case TEXT -> {}
                case FINISH -> open = 0;
            }
        }
    }

    private List<Element> inCapitals() {
        return elements.stream()
                .map(it -> capitals.contains(it.type())
                        ? new Element(it.type(), FdxParagraph.capitals(it.text()), it.lines(), it.column())
                        : it)
                .toList();
    }

    private static List<Script.TitleEntry> titlePage(XmlWalk xml) throws UnreadableScreenplay {
        List<String> lines = new ArrayList<>();
        int open = 1;
        while (open > 0) {
            switch (xml.next()) {
                case START -> {
                    if (xml.name().equals("Paragraph")) {
                        lines.add(FdxParagraph.read(xml).text.toString().strip());
                    } else if (xml.name().equals("HeaderAndFooter")) {
                        xml.skip();
                    } else {
                        open++;
                    }
                }
                case END -> open--;
                case TEXT -> {}
                case FINISH -> open = 0;
            }
        }
        return FdxTitle.entries(lines);
    }
}
