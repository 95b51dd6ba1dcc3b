package org.closedset.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.closedset.screenplay.UnreadableScreenplay;

/** One paragraph of a Final Draft file: its type, its own text runs joined, and what its attributes and properties say. */
final class FdxParagraph {
    final String type;
    final String number;
    final List<String> cast = new ArrayList<>();
    final List<FdxParagraph> dual = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    String length = "";
    boolean omitted;

    private FdxParagraph(String type, String number) {
        this.type = type.toLowerCase(Locale.ROOT).strip();
        this.number = number.strip();
    }

    /** Reads the paragraph just entered up to its end. */
    static FdxParagraph read(XmlWalk xml) throws UnreadableScreenplay {
        FdxParagraph paragraph = new FdxParagraph(xml.attribute("Type"), xml.attribute("Number"));
        while (xml.next() instanceof XmlWalk.Met met && met != XmlWalk.Met.END && met != XmlWalk.Met.FINISH) {
            if (met == XmlWalk.Met.START) {
                paragraph.child(xml);
            }
        }
        return paragraph;
    }

    private void child(XmlWalk xml) throws UnreadableScreenplay {
        switch (xml.name()) {
            case "Text" -> run(xml);
            case "SceneProperties" -> {
                length = xml.attribute("Length");
                properties(xml);
            }
            case "DualDialogue" -> dual(xml);
            case "OmittedScene" -> {
                omitted = true;
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    private void run(XmlWalk xml) throws UnreadableScreenplay {
        boolean capitals = xml.attribute("Style").contains("AllCaps");
        while (xml.next() instanceof XmlWalk.Met met && met != XmlWalk.Met.END && met != XmlWalk.Met.FINISH) {
            if (met == XmlWalk.Met.TEXT) {
                text.append(capitals ? capitals(xml.text()) : xml.text());
            } else {
                xml.skip();
            }
        }
    }

    private void properties(XmlWalk xml) throws UnreadableScreenplay {
        int open = 1;
        while (open > 0) {
            switch (xml.next()) {
                case START -> {
                    open++;
                    if (xml.name().equals("CharacterArcBeat")
                            && !xml.attribute("Name").isBlank()) {
                        cast.add(xml.attribute("Name").strip());
                    }
                }
                case END -> open--;
                case TEXT -> {}
                case FINISH -> open = 0;
            }
        }
    }

    private void dual(XmlWalk xml) throws UnreadableScreenplay {
        while (xml.next() instanceof XmlWalk.Met met && met != XmlWalk.Met.END && met != XmlWalk.Met.FINISH) {
            if (met == XmlWalk.Met.START && xml.name().equals("Paragraph")) {
                dual.add(read(xml));
            } else if (met == XmlWalk.Met.START) {
                xml.skip();
            }
        }
    }

    /** In capitals, character by character, so that places in the text stay what they were. */
    static String capitals(String text) {
        StringBuilder capitals = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            capitals.append(Character.toUpperCase(text.charAt(i)));
        }
        return capitals.toString();
    }
}
