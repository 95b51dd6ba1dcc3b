package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedset.screenplay.Element.Column;
import org.closedset.screenplay.Element.Type;

/** Turns the lines after the title page into elements, by the order of docs/formats/fountain.md. */
final class FountainBlocks {
    private final List<FountainLines.Line> lines;
    private final List<Element> elements = new ArrayList<>();
    private final Map<Lines, String> numbers = new HashMap<>();
    private int at;

    FountainBlocks(List<FountainLines.Line> lines, int start) {
        this.lines = lines;
        this.at = start;
        while (at < lines.size()) {
            if (lines.get(at).blank()) {
                at++;
            } else {
                block();
            }
        }
    }

    List<Element> elements() {
        return elements;
    }

    /** Scene numbers as written between the number signs, by the lines of their heading. */
    Map<Lines, String> numbers() {
        return numbers;
    }

    private void block() {
        FountainLines.Line line = lines.get(at);
        String text = line.text().strip();
        if (marked(text, line)) {
            at++;
        } else if (LineShapes.isHeading(text) || omission(text)) {
            heading(text, line);
            at++;
        } else if (blankBefore() && LineShapes.isTransition(text)) {
            add(Type.TRANSITION, text, line);
            at++;
        } else if (blankBefore() && startsSpeech(text)) {
            speech(text, line);
        } else {
            action();
        }
    }

    /** Numbers kept for scenes that were taken out, on a line of their own. */
    private boolean omission(String text) {
        boolean alone =
                blankBefore() && (at + 1 == lines.size() || lines.get(at + 1).blank());
        return alone && Omission.of(text).isPresent();
    }

    /** Elements that one mark at the start of the line decides. */
    private boolean marked(String text, FountainLines.Line line) {
        switch (text.charAt(0)) {
            case '=' -> {
                return pageBreakOrSynopsis(text, line);
            }
            case '#' -> {
                add(Type.SECTION, text.replaceFirst("^#+", "").strip(), line);
                return true;
            }
            case '!' -> {
                return false;
            }
            case '.' -> {
                return forcedHeading(text, line);
            }
            case '>' -> {
                boolean centred = text.endsWith("<") && text.length() > 1;
                String inner =
                        text.substring(1, text.length() - (centred ? 1 : 0)).strip();
                add(centred ? Type.CENTRED : Type.TRANSITION, Emphasis.strip(inner), line);
                return true;
            }
            case '~' -> {
                add(Type.LYRIC, Emphasis.strip(text.substring(1).strip()), line);
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private boolean pageBreakOrSynopsis(String text, FountainLines.Line line) {
        boolean onlySigns = text.chars().allMatch(c -> c == '=');
        if (onlySigns && text.length() >= 3) {
            add(Type.PAGE_BREAK, "", line);
            return true;
        }
        if (text.startsWith("==")) {
            return false;
        }
        add(Type.SYNOPSIS, Emphasis.strip(text.substring(1).strip()), line);
        return true;
    }

    private boolean forcedHeading(String text, FountainLines.Line line) {
        if (text.length() < 2 || !java.lang.Character.isLetterOrDigit(text.charAt(1))) {
            return false;
        }
        heading(text.substring(1), line);
        return true;
    }

    private void heading(String text, FountainLines.Line line) {
        String heading = text;
        int close = text.endsWith("#") ? text.length() - 1 : -1;
        int open = close > 0 ? text.lastIndexOf('#', close - 1) : -1;
        if (open > 0) {
            numbers.put(
                    Lines.of(line.from(), line.to()),
                    text.substring(open + 1, close).strip());
            heading = text.substring(0, open).strip();
        }
        add(Type.HEADING, Emphasis.strip(heading), line);
    }

    private boolean blankBefore() {
        return at == 0 || lines.get(at - 1).blank() || (!elements.isEmpty() && endsBlock(elements.getLast()));
    }

    /** After a heading, a mark or a transition the next line begins anew even without a blank line. */
    private static boolean endsBlock(Element last) {
        return switch (last.type()) {
            case SECTION, SYNOPSIS, PAGE_BREAK, CENTRED -> true;
            case HEADING, ACTION, SHOT, CUE, DIALOGUE, PARENTHETICAL, LYRIC, TRANSITION, NOTE -> false;
        };
    }

    private boolean startsSpeech(String text) {
        if (text.startsWith("@")) {
            return text.length() > 1;
        }
        boolean lineFollows = at + 1 < lines.size() && !lines.get(at + 1).text().isBlank();
        return lineFollows && LineShapes.isCue(text) && !text.startsWith("!");
    }

    private void speech(String cueLine, FountainLines.Line line) {
        String cue = cueLine.startsWith("@") ? cueLine.substring(1).strip() : cueLine;
        Column column = Column.ALONE;
        if (cue.endsWith("^")) {
            cue = cue.substring(0, cue.length() - 1).strip();
            column = !elements.isEmpty() && elements.getLast().type().spoken() ? Column.RIGHT : Column.ALONE;
            moveLastSpeechLeft();
        }
        elements.add(new Element(Type.CUE, Emphasis.strip(cue), Lines.of(line.from(), line.to()), column));
        at++;
        while (at < lines.size() && goesOnSpeaking(lines.get(at))) {
            at = speechPart(column);
        }
    }

    /** Up to a line that is empty, or a heading in capitals whose blank line was forgotten. */
    private static boolean goesOnSpeaking(FountainLines.Line line) {
        String text = line.text().strip();
        boolean heading = LineShapes.isHeading(text) && LineShapes.isUpper(text);
        return (!line.blank() || line.held()) && !heading;
    }

    private void moveLastSpeechLeft() {
        int i = elements.size() - 1;
        while (i >= 0 && elements.get(i).type().spoken()) {
            Element part = elements.get(i);
            if (part.column() == Column.ALONE) {
                elements.set(i, new Element(part.type(), part.text(), part.lines(), Column.LEFT));
            }
            if (part.type() == Type.CUE) {
                return;
            }
            i--;
        }
    }

    /** One parenthetical, lyric or run of dialogue lines; returns where the next part begins. */
    private int speechPart(Column column) {
        int start = at;
        String first = lines.get(at).text().strip();
        if (first.startsWith("(")) {
            int end = parentheticalEnd();
            if (end >= 0) {
                return addJoined(Type.PARENTHETICAL, start, end + 1, column);
            }
        }
        if (first.startsWith("~")) {
            elements.add(new Element(
                    Type.LYRIC,
                    Emphasis.strip(first.substring(1).strip()),
                    Lines.of(lines.get(at).from(), lines.get(at).to()),
                    column));
            return at + 1;
        }
        int end = at + 1;
        while (end < lines.size() && continuesDialogue(end)) {
            end++;
        }
        return addJoined(Type.DIALOGUE, start, end, column);
    }

    private boolean continuesDialogue(int index) {
        FountainLines.Line line = lines.get(index);
        String text = line.text().strip();
        return goesOnSpeaking(line) && !text.startsWith("(") && !text.startsWith("~");
    }

    /** A parenthetical closes on its own line or, as real files wrap it, on one of the next two. */
    private int parentheticalEnd() {
        for (int end = at;
                end < Math.min(at + 3, lines.size()) && !lines.get(end).blank();
                end++) {
            if (lines.get(end).text().strip().endsWith(")")) {
                return end;
            }
        }
        return -1;
    }

    private int addJoined(Type type, int start, int end, Column column) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (i > start) {
                text.append('\n');
            }
            text.append(Emphasis.strip(lines.get(i).text().strip()));
        }
        String joined = text.toString().strip();
        if (!joined.isEmpty()) {
            elements.add(new Element(
                    type,
                    joined,
                    Lines.of(lines.get(start).from(), lines.get(end - 1).to()),
                    column));
        }
        return end;
    }

    private void action() {
        FountainLines.Line first = lines.get(at);
        String text = first.text();
        Type type = Type.ACTION;
        String stripped = text.strip();
        if (stripped.startsWith("!!")) {
            type = Type.SHOT;
            text = stripped.substring(2);
        } else if (stripped.startsWith("!")) {
            text = stripped.substring(1);
        } else if (blankBefore() && blankAfter() && LineShapes.isShot(stripped)) {
            type = Type.SHOT;
        }
        StringBuilder joined = new StringBuilder(Emphasis.strip(text.stripTrailing()));
        int last = at++;
        while (at < lines.size() && continuesAction(lines.get(at))) {
            joined.append('\n').append(Emphasis.strip(lines.get(at).text().stripTrailing()));
            last = at++;
        }
        elements.add(Element.of(
                type, joined.toString(), Lines.of(first.from(), lines.get(last).to())));
    }

    private boolean blankAfter() {
        return at + 1 >= lines.size() || lines.get(at + 1).blank();
    }

    private static boolean continuesAction(FountainLines.Line line) {
        String text = line.text().strip();
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean mark = first == '#' || first == '>' || first == '~' || first == '!' || text.startsWith("===");
        boolean forced = first == '.' && text.length() > 1 && java.lang.Character.isLetterOrDigit(text.charAt(1));
        boolean heading = LineShapes.isHeading(text) && LineShapes.isUpper(text);
        return !mark && !forced && !heading;
    }

    private void add(Type type, String text, FountainLines.Line line) {
        elements.add(Element.of(type, text, Lines.of(line.from(), line.to())));
    }
}
