package org.closedset.twins;

import java.util.List;
import java.util.Locale;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Script;

/** A script as a page of XHTML in screenplay style, for browsers and other programs to print. */
public final class TwinHtml {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Twin</title><style>
            @page { size: 8.5in 11in; margin: 1in 1in 1in 1.5in; }
            body { font-family: Courier, "Liberation Mono", monospace; font-size: 12pt; line-height: 1; margin: 0; }
            p { margin: 0 0 12pt 0; white-space: pre-wrap; }
            .heading { %s text-transform: uppercase; page-break-after: avoid; }
            .cue { margin: 0 0 0 2.2in; text-transform: uppercase; page-break-after: avoid; }
            .parenthetical { margin: 0 1.9in 0 1.6in; page-break-after: avoid; }
            .dialogue, .lyric { margin: 0 1.5in 0 1in; }
            .end { margin-bottom: 12pt; }
            .transition { text-align: right; }
            .centred { text-align: center; }
            table { width: 100%%; border-collapse: collapse; margin: 0 0 12pt 0; page-break-inside: avoid; }
            td { width: 50%%; vertical-align: top; padding: 0 12pt 0 0; }
            td .cue { margin: 0 0 0 0.8in; } td .parenthetical { margin: 0 0 0 0.3in; } td .dialogue { margin: 0; }
            </style></head><body>
            """;

    private final StringBuilder html = new StringBuilder();

    private TwinHtml(boolean bold) {
        html.append(HEAD.formatted(bold ? "font-weight: bold;" : ""));
    }

    /** The page; headings are bold if {@code bold}. */
    public static String of(Script script, boolean bold) {
        TwinHtml page = new TwinHtml(bold);
        page.write(script.elements());
        return page.html.append("</body></html>\n").toString();
    }

    private void write(List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).column() == Element.Column.LEFT) {
                int end = i;
                while (end < elements.size() && elements.get(end).column() != Element.Column.ALONE) {
                    end++;
                }
                dual(elements.subList(i, end));
                i = end - 1;
            } else {
                boolean last = i + 1 == elements.size() || !goesOn(elements.get(i), elements.get(i + 1));
                paragraph(elements.get(i), last);
            }
        }
    }

    private static boolean goesOn(Element element, Element next) {
        return element.type().spoken() && next.type().spoken() && next.type() != Element.Type.CUE;
    }

    private void dual(List<Element> parts) {
        html.append("<table><tr>");
        for (Element.Column column : List.of(Element.Column.LEFT, Element.Column.RIGHT)) {
            html.append("<td>");
            parts.stream().filter(part -> part.column() == column).forEach(part -> paragraph(part, false));
            html.append("</td>");
        }
        html.append("</tr></table>\n");
    }

    private void paragraph(Element element, boolean last) {
        if (element.type().printed()) {
            String type = element.type().name().toLowerCase(Locale.ROOT);
            html.append("<p class=\"")
                    .append(type)
                    .append(last && element.type().spoken() ? " end" : "")
                    .append("\">")
                    .append(escaped(element.text()))
                    .append("</p>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
