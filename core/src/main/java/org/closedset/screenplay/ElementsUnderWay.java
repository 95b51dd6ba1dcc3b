package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The elements found so far; the last one may still grow. */
final class ElementsUnderWay {
    private final List<Element> done = new ArrayList<>();
    private final Map<Integer, Script.SceneHint> hints = new HashMap<>();

    boolean isEmpty() {
        return done.isEmpty();
    }

    boolean lastIs(Element.Type type) {
        return !done.isEmpty() && done.getLast().type() == type;
    }

    boolean inSpeech() {
        return !done.isEmpty() && done.getLast().type().spoken();
    }

    Element last() {
        return done.getLast();
    }

    void add(Element.Type type, BodyRow row, Element.Column column) {
        Place at = row.row().place();
        done.add(new Element(type, row.text(), new Lines(at, at), column));
    }

    void heading(BodyRow row, String text, boolean omitted) {
        add(Element.Type.HEADING, row, Element.Column.ALONE);
        Element heading = done.removeLast();
        done.add(new Element(heading.type(), text, heading.lines(), heading.column()));
        if (!row.number().isEmpty() || omitted) {
            hints.put(done.size() - 1, new Script.SceneHint(row.number(), 0, List.of(), omitted));
        }
    }

    /** Lets the last element go on with this row, after a line break or as the same line wrapped. */
    void grow(BodyRow row, boolean newLine) {
        Element last = done.removeLast();
        Place at = row.row().place();
        String joined = last.text() + (newLine ? "\n" : glue(last.text(), row.text())) + row.text();
        done.add(new Element(last.type(), joined, last.lines().and(new Lines(at, at)), last.column()));
    }

    private static String glue(String before, String after) {
        int n = before.length();
        boolean hyphen = n > 1
                && before.charAt(n - 1) == '-'
                && java.lang.Character.isLetter(before.charAt(n - 2))
                && java.lang.Character.isLetter(after.codePointAt(0));
        return hyphen ? "" : " ";
    }

    /** The speaker of the speech the last element belongs to, or "". */
    String speaker() {
        for (int i = done.size() - 1; i >= 0 && done.get(i).type().spoken(); i--) {
            if (done.get(i).type() == Element.Type.CUE) {
                return RowWords.speaker(done.get(i).text());
            }
        }
        return "";
    }

    List<Element> elements() {
        return done;
    }

    Map<Integer, Script.SceneHint> hints() {
        return hints;
    }
}
