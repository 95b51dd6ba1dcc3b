package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of a Fountain text once boneyards and notes are taken out, each with the source lines it came from. A line
 * that held nothing else vanishes; one that was blank stays blank.
 */
record FountainLines(List<Line> lines, List<Element> notes) {

    /** A line of text; {@code from} and {@code to} are source lines counted from 1. */
    record Line(String text, int from, int to) {
        boolean blank() {
            return text.isBlank();
        }

        /** Two spaces on an otherwise empty line keep a speech or a note going (spec: Dialogue). */
        boolean held() {
            return blank() && text.length() >= 2;
        }
    }

    static FountainLines of(String text, List<Warning> warnings) {
        return new Scan(text, warnings).run();
    }

    private static final class Scan {
        private final String text;
        private final List<Warning> warnings;
        private final List<Line> lines;
        private final List<Element> notes = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();
        private final int lastBoneyardEnd;
        private int at;
        private int line = 1;
        private int from = 1;
        private boolean cut;
        private int nextMark = -1;
        private final boolean hasReturns;
        private int noNoteUntil;

        Scan(String text, List<Warning> warnings) {
            this.text = text;
            this.lines = new ArrayList<>(text.length() / 32 + 16);
            this.warnings = warnings;
            this.at = text.startsWith("\uFEFF") ? 1 : 0;
            this.lastBoneyardEnd = text.lastIndexOf("*/");
            this.hasReturns = text.indexOf('\r') >= 0;
        }

        FountainLines run() {
            while (at < text.length()) {
                if (current.isEmpty() && !cut && plainLine()) {
                    continue;
                }
                char c = text.charAt(at);
                if (c == '\n' || c == '\r') {
                    newLine();
                } else if (c == '/' && text.startsWith("/*", at)) {
                    boneyard();
                } else if (c == '[' && text.startsWith("[[", at)) {
                    note();
                } else {
                    current.append(c == '\t' ? "    " : String.valueOf(c));
                    at++;
                }
            }
            endLine();
            return new FountainLines(lines, notes);
        }

        /** Takes a whole line in which nothing is cut out, as nearly all are; false where the line holds an opening mark. */
        private boolean plainLine() {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return false;
            }
            if (nextMark < at) {
                nextMark = nextMark();
            }
            int last = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
            if (nextMark < end || hasReturns && text.lastIndexOf('\r', last - 1) >= at) {
                return false;
            }
            String plain = text.substring(at, last);
            lines.add(new Line(plain.indexOf('\t') < 0 ? plain : plain.replace("\t", "    "), line, line));
            at = end + 1;
            line++;
            from = line;
            return true;
        }

        private int nextMark() {
            int boneyard = text.indexOf("/*", at);
            int note = text.indexOf("[[", at);
            return Math.min(boneyard < 0 ? text.length() : boneyard, note < 0 ? text.length() : note);
        }

        private void newLine() {
            endLine();
            stepOverLineEnd();
            from = line;
        }

        private void endLine() {
            String done = current.toString();
            if (!(cut && done.isBlank())) {
                lines.add(new Line(done, from, line));
            }
            current.setLength(0);
            cut = false;
        }

        private void stepOverLineEnd() {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }

        private void boneyard() {
            if (lastBoneyardEnd < at + 2) {
                warnings.add(new Warning(new Place(0, line), Wording.say("text.boneyard", line)));
                current.append("/*");
                at += 2;
                return;
            }
            int end = text.indexOf("*/", at + 2) + 2;
            skipTo(end);
        }

        /** Steps over what is cut out; where a space stands on either side of it, one of them goes too. */
        private void skipTo(int end) {
            cut = true;
            boolean spaceBefore = !current.isEmpty() && current.charAt(current.length() - 1) == ' ';
            while (at < end) {
                char c = text.charAt(at);
                if (c == '\n' || c == '\r') {
                    stepOverLineEnd();
                } else {
                    at++;
                }
            }
            at += spaceBefore && text.startsWith(" ", at) ? 1 : 0;
        }

        private void note() {
            int end = at < noNoteUntil ? -1 : noteEnd();
            if (end < 0) {
                current.append("[[");
                at += 2;
                return;
            }
            int first = line;
            String words = text.substring(at + 2, end - 2)
                    .lines()
                    .map(String::strip)
                    .collect(Collectors.joining("\n"))
                    .strip();
            skipTo(end);
            notes.add(Element.of(Element.Type.NOTE, words, Lines.of(first, line)));
        }

        /** Where the note that opens here ends, or -1: an empty line closes nothing and ends the search. */
        private int noteEnd() {
            int lineStart = at;
            for (int i = at + 2; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ']' && text.startsWith("]]", i)) {
                    return i + 2;
                }
                if (c == '\n' || c == '\r') {
                    if (i == lineStart && i > at) {
                        noNoteUntil = i;
                        return -1;
                    }
                    i += text.startsWith("\r\n", i) ? 1 : 0;
                    lineStart = i + 1;
                }
            }
            noNoteUntil = text.length();
            return -1;
        }
    }
}
