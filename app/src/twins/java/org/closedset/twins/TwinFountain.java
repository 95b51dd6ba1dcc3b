package org.closedset.twins;

import java.util.Locale;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Script;

/** A script as Fountain in which every element is marked, for other programs to read. */
public final class TwinFountain {
    private TwinFountain() {}

    public static String of(Script script) {
        StringBuilder out = new StringBuilder();
        boolean speaking = false;
        for (Element element : script.elements()) {
            boolean goesOn = element.type().spoken() && element.type() != Element.Type.CUE;
            if (!(speaking && goesOn) && element.type().printed()) {
                out.append('\n');
            }
            speaking = element.type().spoken();
            out.append(text(element));
        }
        return out.toString();
    }

    private static String text(Element element) {
        String text = element.text();
        return switch (element.type()) {
            case HEADING -> (text.matches("(?i)(?:INT|EXT).*") ? "" : ".") + text + "\n";
            case ACTION, SHOT -> text + "\n";
            case CUE -> text.toUpperCase(Locale.ROOT) + (element.column() == Element.Column.RIGHT ? " ^" : "") + "\n";
            case DIALOGUE, PARENTHETICAL -> text + "\n";
            case LYRIC -> "~" + text + "\n";
            case TRANSITION -> "> " + text + "\n";
            case CENTRED -> "> " + text + " <\n";
            case NOTE, SYNOPSIS, SECTION, PAGE_BREAK -> "";
        };
    }
}
