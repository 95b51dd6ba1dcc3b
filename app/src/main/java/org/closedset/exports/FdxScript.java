package org.closedset.exports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Script;

/** Writes a script of any source as a fresh FDX. */
public final class FdxScript {
    private final Script script;
    private final Tags tags;
    private final StringBuilder out = new StringBuilder();
    private boolean newPage;

    private FdxScript(Script script, Tags tags) {
        this.script = script;
        this.tags = tags;
    }

    /** The script alone. */
    public static byte[] of(Script script) {
        return of(script, Tags.none());
    }

    static byte[] of(Script script, Tags tags) {
        FdxScript writing = new FdxScript(script, tags);
        writing.document();
        return writing.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void document() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n");
        out.append("<FinalDraft DocumentType=\"Script\" Template=\"No\" Version=\"5\">\n<Content>\n");
        List<Element> elements = script.elements();
        int i = 0;
        while (i < elements.size()) {
            int end = i + 1;
            if (elements.get(i).column() == Element.Column.LEFT) {
                while (end < elements.size()
                        && elements.get(end).column() != Element.Column.ALONE
                        && !(elements.get(end).column() == Element.Column.LEFT
                                && elements.get(end - 1).column() == Element.Column.RIGHT)) {
                    end++;
                }
                out.append("<Paragraph Type=\"General\"><DualDialogue>\n");
                for (int j = i; j < end; j++) {
                    paragraph(j, elements.get(j));
                }
                out.append("</DualDialogue></Paragraph>\n");
            } else {
                paragraph(i, elements.get(i));
            }
            i = end;
        }
        out.append("</Content>\n");
        titlePage();
        if (!tags.tags().isEmpty()) {
            out.append(tags.dataXml(0, 0, 0));
        }
        out.append("</FinalDraft>\n");
    }

    private void paragraph(int index, Element element) {
        switch (element.type()) {
            case PAGE_BREAK -> newPage = true;
            case NOTE, SYNOPSIS -> {}
            case HEADING, ACTION, SHOT, CUE, DIALOGUE, PARENTHETICAL, LYRIC, TRANSITION, CENTRED, SECTION ->
                printed(index, element);
        }
    }

    private void printed(int index, Element element) {
        out.append("<Paragraph");
        Script.SceneHint hint = script.hints().get(index);
        boolean heading = element.type() == Element.Type.HEADING;
        if (heading && hint != null && !hint.number().isEmpty()) {
            out.append(" Number=\"").append(Xml.attribute(hint.number())).append('"');
        }
        if (element.type() == Element.Type.CENTRED) {
            out.append(" Alignment=\"Center\"");
        }
        if (newPage) {
            out.append(" StartsNewPage=\"Yes\"");
            newPage = false;
        }
        out.append(" Type=\"").append(type(element.type())).append("\">");
        attached(index, heading);
        runs(element);
        out.append("</Paragraph>\n");
    }

    /** Synopses and notes that follow belong to this paragraph. */
    private void attached(int index, boolean heading) {
        StringBuilder summary = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (int i = index + 1; i < script.elements().size(); i++) {
            Element next = script.elements().get(i);
            String text = "<Paragraph><Text>" + Xml.text(next.text()) + "</Text></Paragraph>";
            if (next.type() == Element.Type.SYNOPSIS && heading) {
                summary.append(text);
            } else if (next.type() == Element.Type.NOTE || next.type() == Element.Type.SYNOPSIS) {
                notes.append("<ScriptNote>").append(text).append("</ScriptNote>");
            } else {
                break;
            }
        }
        if (!summary.isEmpty()) {
            out.append("<SceneProperties><Summary>").append(summary).append("</Summary></SceneProperties>");
        }
        out.append(notes);
    }

    private static String type(Element.Type type) {
        return switch (type) {
            case HEADING -> "Scene Heading";
            case SHOT -> "Shot";
            case CUE -> "Character";
            case DIALOGUE -> "Dialogue";
            case PARENTHETICAL -> "Parenthetical";
            case LYRIC -> "Lyrics";
            case TRANSITION -> "Transition";
            case SECTION -> "Outline 1";
            case ACTION, CENTRED, NOTE, SYNOPSIS, PAGE_BREAK -> "Action";
        };
    }

    private void runs(Element element) {
        String text = element.text();
        int at = 0;
        for (Tags.Span span : tags.on(element)) {
            run(text.substring(at, span.start()), 0);
            run(text.substring(span.start(), span.end()), span.tag() + 1);
            at = span.end();
        }
        run(text.substring(at), 0);
    }

    private void run(String text, int tag) {
        if (text.isEmpty()) {
            return;
        }
        out.append(tag > 0 ? "<Text TagNumber=\"" + tag + "\">" : "<Text>");
        out.append(Xml.text(text)).append("</Text>");
    }

    private void titlePage() {
        if (script.title().isEmpty()) {
            return;
        }
        out.append("<TitlePage><Content>\n");
        for (Script.TitleEntry entry : script.title()) {
            boolean centre = List.of("title", "credit", "author", "authors", "source")
                    .contains(entry.key().toLowerCase(Locale.ROOT));
            for (String value : entry.values()) {
                out.append("<Paragraph Alignment=\"")
                        .append(centre ? "Center" : "Left")
                        .append("\"><Text>");
                out.append(Xml.text(value)).append("</Text></Paragraph>\n");
            }
            out.append("<Paragraph><Text></Text></Paragraph>\n");
        }
        out.append("</Content></TitlePage>\n");
    }
}
