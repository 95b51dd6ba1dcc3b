package org.closedset.twins;

import org.closedset.screenplay.Element;
import org.closedset.screenplay.Script;

/** A script as a Final Draft file, its text cut into runs as Final Draft cuts it. */
public final class TwinFdx {
    private TwinFdx() {}

    public static String of(Script script) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n"
                + "<FinalDraft DocumentType=\"Script\" Template=\"No\" Version=\"5\">\n\n  <Content>\n");
        int number = 0;
        for (Element element : script.elements()) {
            if (element.type().printed()) {
                number += element.type() == Element.Type.HEADING ? 1 : 0;
                paragraph(out, element, number);
            }
        }
        return out.append("  </Content>\n</FinalDraft>\n").toString();
    }

    private static void paragraph(StringBuilder out, Element element, int number) {
        boolean heading = element.type() == Element.Type.HEADING;
        out.append("    <Paragraph").append(heading ? " Number=\"" + number + "\"" : "");
        out.append(" Type=\"").append(type(element.type())).append("\">\n");
        if (heading) {
            out.append("      <SceneProperties Length=\"2/8\" Page=\"1\" Title=\"\"/>\n");
        }
        int cut = element.text().indexOf(' ') + 1;
        run(out, element.text().substring(0, cut));
        run(out, element.text().substring(cut));
        out.append("    </Paragraph>\n");
    }

    private static void run(StringBuilder out, String text) {
        if (!text.isEmpty()) {
            out.append("      <Text>")
                    .append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                    .append("</Text>\n");
        }
    }

    private static String type(Element.Type type) {
        return switch (type) {
            case HEADING -> "Scene Heading";
            case CUE -> "Character";
            case DIALOGUE -> "Dialogue";
            case PARENTHETICAL -> "Parenthetical";
            case LYRIC -> "Lyrics";
            case TRANSITION -> "Transition";
            case SHOT -> "Shot";
            case CENTRED -> "General";
            case ACTION, NOTE, SYNOPSIS, SECTION, PAGE_BREAK -> "Action";
        };
    }
}
